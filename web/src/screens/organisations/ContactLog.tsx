import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, DatePicker, Form, Input, Table } from 'antd';
import type dayjs from 'dayjs';
import { call, query } from '../../api/call.ts';
import type { Contact, Page } from '../../api/types.ts';
import { useSpeech } from '../../i18n/index.ts';
import { ProblemAlert } from '../../ui/Problem.tsx';
import { useSave } from '../../ui/useSave.ts';

/** 定期联系记录: what was said when, and a line for the next one. */
export function ContactLog({ id }: { id: string }) {
  const { words } = useSpeech();
  const [form] = Form.useForm<{ on: dayjs.Dayjs; way: string; note: string }>();
  const { save, error, busy } = useSave();
  const path = `/organisations/${id}/contacts`;
  const log = useInfiniteQuery({
    queryKey: [path],
    queryFn: ({ pageParam }) => call<Page<Contact>>(`${path}${query({ cursor: pageParam })}`),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const add = () =>
    save(
      (once) => {
        const { on, way, note } = form.getFieldsValue();
        return call(path, { method: 'POST', body: { on: on?.format('YYYY-MM-DD'), way, note }, once });
      },
      () => form.resetFields(),
    );
  return (
    <>
      <ProblemAlert error={error} />
      <Form form={form} name="contact" layout="inline" onFinish={add} className="search-row">
        <Form.Item name="on" label={words.on} required>
          <DatePicker />
        </Form.Item>
        <Form.Item name="way" label={words.way} required>
          <Input />
        </Form.Item>
        <Form.Item name="note" label={words.note} required>
          <Input.TextArea autoSize style={{ minWidth: 320 }} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={busy}>
          {words.addContact}
        </Button>
      </Form>
      <ProblemAlert error={log.error} onRetry={() => log.refetch()} />
      <Table<Contact>
        size="small"
        rowKey={(row) => row.id}
        loading={log.isLoading}
        dataSource={log.data?.pages.flatMap((page) => page.items) ?? []}
        pagination={false}
        locale={{ emptyText: words.noContacts }}
        columns={[
          { title: words.on, dataIndex: 'on', width: 120 },
          { title: words.way, dataIndex: 'way', width: 160 },
          { title: words.note, dataIndex: 'note' },
        ]}
      />
      {log.hasNextPage ? <Button onClick={() => log.fetchNextPage()}>{words.more}</Button> : null}
    </>
  );
}
