import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Alert, Button, Descriptions, Form, Input, Popconfirm, Skeleton, Table, Tag, Typography } from 'antd';
import { useState } from 'react';
import { call } from '../../api/call.ts';
import type { Round } from '../../api/types.ts';
import { useSpeech } from '../../i18n/index.ts';
import { ProblemAlert } from '../../ui/Problem.tsx';
import { beijing } from '../../ui/Time.tsx';
import { useSave } from '../../ui/useSave.ts';

interface OpenLink {
  id: string;
  label: string;
  needs: number;
  createdAt: string;
  revokedAt: string | null;
}

/** One round: what came in, and the links by which employees hand in needs without an account. */
export function RoundPage({ id }: { id: string }) {
  const { words } = useSpeech();
  const { save, error } = useSave();
  const path = `/collection-rounds/${id}`;
  const found = useQuery({ queryKey: [path], queryFn: () => call<Round>(path) });
  if (found.error) return <ProblemAlert error={found.error} onRetry={() => found.refetch()} />;
  if (!found.data) return <Skeleton active />;
  const round = found.data;
  const end = () => save((once) => call(`${path}/close`, { method: 'POST', once }));
  return (
    <>
      <h1>
        {round.title} <Tag>{words.roundStates[round.state]}</Tag>
        {round.state === 'open' ? (
          <Popconfirm title={words.endRound} onConfirm={end} okText={words.yes} cancelText={words.no}>
            <Button>{words.endRound}</Button>
          </Popconfirm>
        ) : null}
      </h1>
      <ProblemAlert error={error} />
      <Descriptions
        bordered
        size="small"
        column={2}
        items={[
          { key: 'from', label: words.opensAt, children: beijing(round.opensAt) },
          { key: 'until', label: words.closesAt, children: beijing(round.closedAt ?? round.closesAt) },
          {
            key: 'needs',
            label: words.needs,
            children: (
              <Link to="/needs" search={{ roundId: round.id }}>
                {round.counts.needs}
              </Link>
            ),
          },
          { key: 'headcount', label: words.headcount, children: round.counts.headcount },
        ]}
      />
      <Links path={path} open={round.state !== 'closed'} />
    </>
  );
}

function Links({ path, open }: { path: string; open: boolean }) {
  const { words } = useSpeech();
  const { save, error, busy } = useSave();
  const [made, show] = useState<string>();
  const [form] = Form.useForm<{ label: string }>();
  const links = useQuery({
    queryKey: [path, 'links'],
    queryFn: () => call<{ items: OpenLink[] }>(`${path}/links`),
  });
  const make = ({ label }: { label: string }) =>
    save(
      (once) => call<{ path: string | null }>(`${path}/links`, { method: 'POST', body: { label }, once }),
      (link) => {
        form.resetFields();
        if (link.path) show(`${location.origin}${link.path}`);
      },
    );
  const revoke = (id: string) => save(() => call(`/collection-links/${id}`, { method: 'DELETE' }));
  return (
    <>
      <h2>{words.links}</h2>
      <ProblemAlert error={error ?? links.error} />
      {made ? (
        <Alert
          type="success"
          title={words.linkOnce}
          description={<Typography.Text copyable>{made}</Typography.Text>}
        />
      ) : null}
      {open ? (
        <Form form={form} name="link" layout="inline" className="search-row" onFinish={make}>
          <Form.Item name="label" label={words.linkLabel} required>
            <Input />
          </Form.Item>
          <Button type="primary" htmlType="submit" loading={busy}>
            {words.makeLink}
          </Button>
        </Form>
      ) : null}
      <Table<OpenLink>
        size="small"
        rowKey={(row) => row.id}
        loading={links.isLoading}
        dataSource={links.data?.items ?? []}
        pagination={false}
        locale={{ emptyText: words.empty }}
        columns={[
          { title: words.linkLabel, dataIndex: 'label' },
          { title: words.needs, dataIndex: 'needs', align: 'right' },
          { title: words.on, render: (_, row) => beijing(row.createdAt) },
          {
            title: words.actions,
            render: (_, row) =>
              row.revokedAt ? (
                words.revoked
              ) : (
                <Button type="link" danger onClick={() => revoke(row.id)}>
                  {words.revoke}
                </Button>
              ),
          },
        ]}
      />
    </>
  );
}
