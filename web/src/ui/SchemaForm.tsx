import { Button, Checkbox, DatePicker, Form, Input, InputNumber, Select, Space } from 'antd';
import dayjs from 'dayjs';
import type { Schema } from '../api/types.ts';
import { useSpeech } from '../i18n/index.ts';

type Path = (string | number)[];

/** The fields of an API form (JSON Schema with labels in both languages), inside an antd Form. */
export function SchemaFields({ schema, path = [] }: { schema: Schema; path?: Path }) {
  const { language } = useSpeech();
  return Object.entries(schema.properties ?? {}).map(([name, field]) => (
    <Field
      key={name}
      schema={field}
      path={[...path, name]}
      label={(language === 'en' ? field.en : field.title) ?? name}
      required={schema.required?.includes(name) ?? false}
    />
  ));
}

interface FieldProps {
  schema: Schema;
  path: Path;
  label: string;
  required: boolean;
}

function Field({ schema, path, label, required }: FieldProps) {
  if (schema.type === 'object')
    return <Group schema={schema} path={path} label={label} required={required} />;
  if (schema.type === 'array' && schema.items?.enum === undefined)
    return <Rows schema={schema} path={path} label={label} required={required} />;
  const check = schema.type === 'boolean';
  return (
    <Form.Item
      name={path}
      label={check ? undefined : label}
      // What is missing or wrong the API says, in its own words; this only marks what has to be filled in.
      required={required && !check}
      {...(check ? { valuePropName: 'checked', initialValue: false } : {})}
      {...(schema.format === 'date' || schema.format === 'date-time'
        ? { getValueProps: asDay, normalize: schema.format === 'date' ? dayOf : instantOf }
        : {})}
    >
      {inputOf(schema, label)}
    </Form.Item>
  );
}

const asDay = (value: string | undefined) => ({ value: value ? dayjs(value) : undefined });
const dayOf = (value: dayjs.Dayjs | null) => value?.format('YYYY-MM-DD');
const instantOf = (value: dayjs.Dayjs | null) => value?.format('YYYY-MM-DDTHH:mm:ssZ');

function inputOf(schema: Schema, label: string) {
  if (schema.type === 'boolean') return <Checkbox>{label}</Checkbox>;
  if (schema.format === 'date') return <DatePicker style={{ width: '100%' }} />;
  if (schema.format === 'date-time') return <DatePicker showTime style={{ width: '100%' }} />;
  if (schema.type === 'integer' || schema.type === 'number') return <InputNumber style={{ width: '100%' }} />;
  if (schema.type === 'array') return <Choice schema={schema.items ?? {}} many />;
  if (schema.enum) return <Choice schema={schema} />;
  if (schema.format === 'long-text') return <Input.TextArea autoSize={{ minRows: 2, maxRows: 10 }} />;
  if (schema.format === 'yuan') return <Input suffix="元" inputMode="decimal" placeholder="0.00" />;
  return <Input />;
}

/** `value` and `onChange` come from Form.Item. */
function Choice({ schema, many, ...given }: { schema: Schema; many?: boolean }) {
  const { say } = useSpeech();
  const options = (schema.enum ?? []).map((value) => ({
    value,
    label: say(schema.options?.[value]) || value,
  }));
  return <Select allowClear options={options} {...(many ? { mode: 'multiple' as const } : {})} {...given} />;
}

function Group({ schema, path, label }: FieldProps) {
  return (
    <fieldset className="group">
      <legend>{label}</legend>
      <SchemaFields schema={schema} path={path} />
    </fieldset>
  );
}

function Rows({ schema, path, label, required }: FieldProps) {
  const { words } = useSpeech();
  const items = schema.items ?? {};
  return (
    <fieldset className="group">
      <legend>{label}</legend>
      <Form.List name={path} {...(required ? { initialValue: [items.type === 'object' ? {} : ''] } : {})}>
        {(fields, { add, remove }) => (
          <>
            {fields.map((field) => (
              <Space key={field.key} align="start" className="row-of-list">
                <div>
                  {items.type === 'object' ? (
                    <SchemaFieldsAt schema={items} name={field.name} />
                  ) : (
                    <Form.Item name={field.name}>{inputOf(items, label)}</Form.Item>
                  )}
                </div>
                <Button type="link" danger onClick={() => remove(field.name)}>
                  {words.removeItem}
                </Button>
              </Space>
            ))}
            <Button onClick={() => add(items.type === 'object' ? {} : '')}>{words.addItem}</Button>
          </>
        )}
      </Form.List>
    </fieldset>
  );
}

/** Inside a list antd counts names from the list on. */
const SchemaFieldsAt = ({ schema, name }: { schema: Schema; name: number }) => (
  <SchemaFields schema={schema} path={[name]} />
);

/** What was filled in, without what was left empty: an empty field is no value of its own. */
export function filled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(filled).filter((one) => one !== undefined);
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value)
      .map(([name, inner]) => [name, filled(inner)] as const)
      .filter(([, inner]) => inner !== undefined);
    return entries.length > 0 ? Object.fromEntries(entries) : undefined;
  }
  return value === '' || value === null ? undefined : value;
}
