import { Checkbox, Form, Input, InputNumber, Select } from 'antd';
import { call } from '../../api/call.ts';
import type { Organisation } from '../../api/types.ts';
import { useSpeech } from '../../i18n/index.ts';
import { BodyField } from '../../ui/BodyField.tsx';
import { FormDrawer } from '../../ui/FormDrawer.tsx';
import { useSave, withoutEmpty } from '../../ui/useSave.ts';
import { useCategories, useVocabulary } from '../../ui/useVocabulary.ts';

const texts = [
  'industry',
  'district',
  'fundingSource',
  'registrationAuthority',
  'contactName',
  'contactPhone',
] as const;
const editable = [
  'name',
  'creditCode',
  'legalForm',
  'legalStatus',
  'categories',
  'staffCount',
  'activities',
  'workingMethods',
  'registrationLevel',
  'smallEnterprise',
  'unionLed',
  ...texts,
] as const;

/** An entry of the ledger, new or corrected; every version stays. */
export function EntryForm({ entry, close }: { entry?: Organisation; close: () => void }) {
  const { words } = useSpeech();
  const { vocabulary, options } = useVocabulary();
  const { categories } = useCategories();
  const [form] = Form.useForm();
  const { save, error, busy } = useSave();
  const submit = () =>
    save((once) => {
      const given: Record<string, unknown> = form.getFieldsValue();
      return entry
        ? call(`/organisations/${entry.id}`, {
            method: 'PATCH',
            body: changes(entry, given),
            ifMatch: `"${entry.version}"`,
          })
        : call('/organisations', { method: 'POST', body: withoutEmpty(given), once });
    }, close);
  return (
    <FormDrawer
      title={entry ? `${words.edit}：${entry.name}` : words.add}
      name="entry"
      form={form}
      initialValues={entry ?? { legalStatus: 'registered' }}
      error={error}
      busy={busy}
      save={submit}
      close={close}
    >
      {entry ? null : <BodyField />}
      <Form.Item name="name" label={words.name} required>
        <Input />
      </Form.Item>
      <Form.Item name="legalStatus" label={words.legalStatus} required>
        <Select options={options(vocabulary?.legalStatuses)} />
      </Form.Item>
      <Form.Item name="legalForm" label={words.legalForm} required>
        <Select options={options(vocabulary?.legalForms)} />
      </Form.Item>
      <Form.Item name="creditCode" label={words.creditCode}>
        <Input maxLength={18} />
      </Form.Item>
      <Form.Item name="categories" label={words.category} initialValue={[]}>
        <Select mode="tags" options={categories} tokenSeparators={['、', '，', ',']} />
      </Form.Item>
      <Form.Item name="staffCount" label={words.staffCount}>
        <InputNumber min={0} style={{ width: '100%' }} />
      </Form.Item>
      {texts.map((name) => (
        <Form.Item key={name} name={name} label={words[name]}>
          <Input />
        </Form.Item>
      ))}
      <Form.Item name="registrationLevel" label={words.registrationLevel}>
        <Select allowClear options={options(vocabulary?.registrationLevels)} />
      </Form.Item>
      <Form.Item name="activities" label={words.activities}>
        <Input.TextArea autoSize={{ minRows: 2 }} />
      </Form.Item>
      <Form.Item name="workingMethods" label={words.workingMethods}>
        <Input.TextArea autoSize={{ minRows: 2 }} />
      </Form.Item>
      <Form.Item name="smallEnterprise" valuePropName="checked" initialValue={false}>
        <Checkbox>{words.smallEnterprise}</Checkbox>
      </Form.Item>
      <Form.Item name="unionLed" valuePropName="checked" initialValue={false}>
        <Checkbox>{words.unionLed}</Checkbox>
      </Form.Item>
    </FormDrawer>
  );
}

/** Only what was changed; a field that was emptied becomes null. */
function changes(entry: Organisation, given: Record<string, unknown>) {
  const before = entry as unknown as Record<string, unknown>;
  const after = (name: string) => (given[name] === '' || given[name] === undefined ? null : given[name]);
  return Object.fromEntries(
    editable
      .filter((name) => JSON.stringify(after(name)) !== JSON.stringify(before[name] ?? null))
      .map((name) => [name, after(name)]),
  );
}
