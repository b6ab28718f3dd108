import { type FormSchema, fieldsOf, formSchema } from '../../../workflows/kit/form-schema.ts';
import {
  type ChoiceSet,
  choiceSetOf,
  type LocalReference,
  type Reference,
} from '../../../workflows/kit/references.ts';
import type { EventDefinition } from '../../../workflows/kit/workflow.ts';
import { type Asked, type Choice, caseId } from './choice.ts';
import { choiceSources } from './choices/index.ts';

/** More rows than any sheet has. */
const allRows = 1000;

/** A reference with the address of its choices, and where a new document goes. */
type Served = Reference & { choices: string };
interface Upload {
  method: 'POST';
  /** multipart/form-data: these fields first, the file last. */
  to: string;
  fields: { instanceId: string; kind: string };
}

type Parts = 'x-ref' | 'x-keys' | 'properties' | 'items' | 'additionalProperties';

/** A form as a case asks it: with the addresses of choices and the rows of its sheets. */
export interface PresentedForm extends Omit<FormSchema, Parts> {
  properties?: Record<string, PresentedForm>;
  items?: PresentedForm;
  additionalProperties?: PresentedForm | boolean;
  'x-ref'?: LocalReference | Served;
  'x-keys'?: NonNullable<FormSchema['x-keys']> & { rows: readonly Choice[] | null };
  'x-upload'?: Upload;
}

type Rows = ReadonlyMap<ChoiceSet, readonly Choice[]>;

/** Dresses up the forms of one answer: rows that several of them ask for are read once. */
export class FormPresenter {
  private readonly known = new Map<ChoiceSet, Promise<readonly Choice[]>>();

  /** `path` is the collection's, such as `/projects`. */
  constructor(
    private readonly asked: Omit<Asked, 'limit'>,
    private readonly path: string,
  ) {}

  /** `withRows` only for whoever may take the step here: to nobody else are the rows told. */
  async present(definition: EventDefinition, withRows: boolean): Promise<PresentedForm> {
    const schema = this.askedOf(definition);
    const sets = new Set(
      fieldsOf(schema).flatMap(([, field]) => (field['x-keys'] ? [choiceSetOf(field['x-keys'])] : [])),
    );
    const rows = withRows
      ? new Map(await Promise.all([...sets].map(async (set) => [set, await this.rowsOf(set)] as const)))
      : undefined;
    const at = `/api/v1${this.path}/${caseId(this.asked)}/actions/${definition.type}/choices`;
    return this.dressed(schema, [], { at, rows });
  }

  /** The form as this case asks it of this person. */
  private askedOf(definition: EventDefinition): FormSchema {
    const schema = formSchema(definition);
    const { roles, id: actorId } = this.asked.actor;
    const { context } = this.asked.held.kase.snapshot;
    const asked = definition.asks?.({ context, roles, actorId });
    if (!asked) return schema;
    const { without = [], required = [] } = asked;
    const kept = Object.entries(schema.properties ?? {}).filter(([name]) => !without.includes(name));
    return {
      ...schema,
      properties: Object.fromEntries(
        kept.map(([name, { 'x-optional-group': group, ...field }]) => [
          name,
          group && !required.includes(name) ? { ...field, 'x-optional-group': group } : field,
        ]),
      ),
      required: [...new Set([...(schema.required ?? []), ...required])],
      'x-order': kept.map(([name]) => name),
    };
  }

  private rowsOf(set: ChoiceSet): Promise<readonly Choice[]> {
    const known =
      this.known.get(set) ?? choiceSources[set]({ ...this.asked, limit: allRows }).then(({ items }) => items);
    this.known.set(set, known);
    return known;
  }

  private dressed(
    schema: FormSchema,
    path: readonly string[],
    given: { at: string; rows: Rows | undefined },
  ): PresentedForm {
    const { 'x-ref': reference, 'x-keys': keys, properties, items, additionalProperties, ...rest } = schema;
    const inside = (part: FormSchema, name: string) => this.dressed(part, [...path, name], given);
    return {
      ...rest,
      ...(reference ? { 'x-ref': this.served(reference, path, given.at) } : {}),
      ...(reference?.kind === 'document' ? { 'x-upload': this.upload(schema) } : {}),
      ...(keys ? { 'x-keys': { ...keys, rows: given.rows?.get(choiceSetOf(keys)) ?? null } } : {}),
      ...(properties
        ? {
            properties: Object.fromEntries(
              Object.entries(properties).map(([name, field]) => [name, inside(field, name)]),
            ),
          }
        : {}),
      ...(items ? { items: inside(items, '*') } : {}),
      ...(typeof additionalProperties === 'object'
        ? { additionalProperties: inside(additionalProperties, '*') }
        : additionalProperties === undefined
          ? {}
          : { additionalProperties }),
    };
  }

  private served(reference: NonNullable<FormSchema['x-ref']>, path: readonly string[], at: string) {
    return 'within' in reference ? reference : { ...reference, choices: `${at}/${path.join('.')}` };
  }

  private upload({ title = '文件' }: FormSchema): Upload {
    const fields = { instanceId: caseId(this.asked), kind: title };
    return { method: 'POST', to: '/api/v1/documents/upload', fields };
  }
}
