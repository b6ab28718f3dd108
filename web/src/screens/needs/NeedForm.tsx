import { DatePicker, Form, Input, InputNumber, Select } from 'antd';
import type dayjs from 'dayjs';
import { call } from '../../api/call.ts';
import { useSpeech } from '../../i18n/index.ts';
import { BodyField } from '../../ui/BodyField.tsx';
import { FormDrawer } from '../../ui/FormDrawer.tsx';
import { useSave, withoutEmpty } from '../../ui/useSave.ts';
import { useCategories } from '../../ui/useVocabulary.ts';

interface Given extends Record<string, unknown> {
  raisedOn?: dayjs.Dayjs | null;
}

/** One need, entered by hand. */
export function NeedForm({ close }: { close: () => void }) {
  const { words } = useSpeech();
  const { categories } = useCategories();
  const [form] = Form.useForm<Given>();
  const { save, error, busy } = useSave();
  const submit = () =>
    save((once) => {
      const { raisedOn, ...given } = form.getFieldsValue();
      const body = withoutEmpty({ ...given, raisedOn: raisedOn?.format('YYYY-MM-DD') });
      return call('/needs', { method: 'POST', body, once });
    }, close);
  return (
    <FormDrawer
      title={words.add}
      name="need"
      form={form}
      error={error}
      busy={busy}
      save={submit}
      close={close}
    >
      <BodyField />
      <Form.Item name="title" label={words.need} required>
        <Input />
      </Form.Item>
      <Form.Item name="category" label={words.category} required>
        <Select options={categories} />
      </Form.Item>
      <Form.Item name="headcount" label={words.headcount} required>
        <InputNumber />
      </Form.Item>
      <Form.Item name="raisedOn" label={words.raisedOn} required>
        <DatePicker />
      </Form.Item>
      <Form.Item name="source" label={words.source} required>
        <Input />
      </Form.Item>
      <Form.Item name="unit" label={words.unit}>
        <Input />
      </Form.Item>
      <Form.Item name="district" label={words.district}>
        <Input />
      </Form.Item>
      <Form.Item name="detail" label={words.note}>
        <Input.TextArea autoSize={{ minRows: 2 }} />
      </Form.Item>
    </FormDrawer>
  );
}
