import { ChoiceField, ManyChoices } from './fields/Choice.tsx';
import { DayField, InstantField } from './fields/Day.tsx';
import { EntryField } from './fields/Entry.tsx';
import { GroupField } from './fields/Group.tsx';
import { KeyTable } from './fields/KeyTable.tsx';
import { MoneyField } from './fields/Money.tsx';
import { OneEach } from './fields/OneEach.tsx';
import { ReferenceField, ReferencesField } from './fields/Reference.tsx';
import { RowsField } from './fields/Rows.tsx';
import { TextField } from './fields/Text.tsx';
import { YesNo } from './fields/YesNo.tsx';
import type { FieldProps } from './Labelled.tsx';
import { askedFields, isGroup, isLocal, isRows, type Path, type Schema } from './schema.ts';

/** All fields of a form or of a group, in the order in which the API asks them. */
export function Fields({ schema, path = [] }: { schema: Schema; path?: Path }) {
  return askedFields(schema).map(([name, field]) => (
    <Field
      key={name}
      schema={field}
      path={[...path, name]}
      required={schema.required?.includes(name) ?? false}
    />
  ));
}

/** The field that fits what the API says of it. */
export function Field(props: FieldProps) {
  const { schema } = props;
  if (schema['x-keys']) return schema['x-keys'].key ? <OneEach {...props} /> : <KeyTable {...props} />;
  if (schema['x-ref'])
    return isLocal(schema['x-ref']) ? <EntryField {...props} /> : <ReferenceField {...props} />;
  if (isGroup(schema)) return <GroupField {...props} />;
  if (schema.type === 'array' && schema.items?.['x-ref']) return <ReferencesField {...props} />;
  if (schema.type === 'array' && schema.items?.enum) return <ManyChoices {...props} />;
  if (isRows(schema)) return <RowsField {...props} />;
  if (schema.type === 'boolean') return <YesNo {...props} />;
  if (schema.enum) return <ChoiceField {...props} />;
  if (schema.format === 'date') return <DayField {...props} />;
  if (schema.format === 'date-time') return <InstantField {...props} />;
  if (schema.format === 'yuan') return <MoneyField {...props} />;
  return <TextField {...props} />;
}
