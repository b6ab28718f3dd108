import { z } from 'zod';
import { GoufuError } from '../../shared/errors.ts';
import { columnOf, wordOf } from '../../sheets/words.ts';
import { bilingual } from '../http/answer.schema.ts';
import type { DescribedRoute } from '../http/description/described-route.ts';
import { operation } from '../http/operation.ts';
import type { Api } from '../http/types.ts';
import { mayCall } from '../identity/policy.ts';
import { principalOf } from '../identity/principal.ts';

type Json = { [keyword: string]: unknown };

/** What the name of a field says it refers to, and where the choices are read: one name means one thing everywhere. */
const references: Readonly<Record<string, { kind: string; choices: string; name: string }>> = {
  bodyId: { kind: 'body', choices: '/api/v1/bodies', name: 'name' },
  parentId: { kind: 'body', choices: '/api/v1/bodies', name: 'name' },
  userId: { kind: 'person', choices: '/api/v1/users', name: 'name' },
  toUserId: { kind: 'person', choices: '/api/v1/users', name: 'name' },
  organisationId: { kind: 'organisation', choices: '/api/v1/organisations', name: 'name' },
  projectId: { kind: 'project', choices: '/api/v1/projects', name: 'title' },
  fundingLineId: { kind: 'funding-line', choices: '/api/v1/funding-lines', name: 'name' },
  groupId: { kind: 'need-group', choices: '/api/v1/need-groups', name: 'title' },
  needIds: { kind: 'need', choices: '/api/v1/needs', name: 'title' },
};

const answer = z.object({
  operation: z.string(),
  title: bilingual,
  allowed: z
    .boolean()
    .meta({ title: '本人的职责是否可以办理', en: 'Whether one of my roles may do it at all' }),
  method: z.string(),
  path: z.string().meta({
    title: '提交的地址，:id 等待填入',
    en: 'Where it is sent; :id and the like are to be filled in',
  }),
  schema: z
    .record(z.string(), z.unknown())
    .meta({ title: '表单（JSON Schema）', en: 'The form as JSON Schema' }),
});

/**
 * The form of every operation that is sent a body, with labels, words and pickers, so that a screen need not be told its
 * fields by hand. `routes` fills as routes are registered.
 */
export function addOperationForms(app: Api, routes: readonly DescribedRoute[]): void {
  app.get(
    '/api/v1/forms/:operation',
    {
      config: { policy: 'signed-in' },
      schema: {
        tags: ['tools'],
        ...operation({
          id: 'readForm',
          title: { zh: '某个操作的表单', en: 'The form of an operation' },
          answers: { 200: answer },
        }),
        params: z.object({ operation: z.string().max(100) }),
        querystring: z.strictObject({}),
      },
    },
    async (request) => {
      const route = routes.find(({ schema }) => schema.operation.id === request.params.operation);
      if (!route?.schema.body) throw new GoufuError('NOT_FOUND');
      const list =
        route.url
          .split('/')
          .filter((part) => !part.startsWith(':'))
          .at(-1) ?? '';
      return {
        operation: route.schema.operation.id,
        title: route.schema.operation.title,
        allowed: mayCall(route.policy, principalOf(request)),
        method: route.method,
        path: route.url,
        schema: operationForm(route.schema.body, list),
      };
    },
  );
}

/** A schema as a form: JSON Schema with labels in both languages and pickers. `list` is whose words its fields use. */
export const operationForm = (schema: z.ZodType, list: string): Json =>
  labelled(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Json, list);

/** Labels for fields that carry none of their own, and pickers for those whose name says what they refer to. */
function labelled(schema: Json, list: string): Json {
  const {
    properties,
    items,
    additionalProperties,
    pattern: _,
    ...rest
  } = schema as Json & {
    properties?: Record<string, Json>;
    items?: Json;
    additionalProperties?: Json | boolean;
  };
  return {
    ...rest,
    ...(properties
      ? {
          properties: Object.fromEntries(
            Object.entries(properties).map(([name, field]) => [
              name,
              fieldOf(name, labelled(field, list), list),
            ]),
          ),
        }
      : {}),
    ...(items ? { items: labelled(items, list) } : {}),
    ...(additionalProperties === undefined ? {} : { additionalProperties }),
  };
}

function fieldOf(name: string, field: Json, list: string): Json {
  const reference = references[name];
  const word = titles[name] ?? columnOf(list, name)?.title ?? wordOf(name);
  const said =
    typeof field.title === 'string' ? { zh: field.title, en: String(field.en ?? field.title) } : undefined;
  const label = word ?? said ?? { zh: name, en: name };
  // Where a field has a usual name, what its own schema says of it explains it.
  const help = word && said && said.zh !== word.zh ? { help: said } : {};
  const asked: Json = { ...field, title: label.zh, en: label.en, ...help };
  if (!reference || asked['x-ref']) return asked;
  if (asked.type === 'array') return { ...asked, items: { 'x-ref': reference, ...(asked.items as Json) } };
  return { ...asked, 'x-ref': reference };
}

const titles: Readonly<Record<string, { zh: string; en: string }>> = {
  bodyId: { zh: '单位', en: 'Body' },
  parentId: { zh: '上级单位', en: 'Parent body' },
  userId: { zh: '人员', en: 'Person' },
  toUserId: { zh: '转给', en: 'To' },
  organisationId: { zh: '社会组织', en: 'Organisation' },
  projectId: { zh: '项目', en: 'Project' },
  fundingLineId: { zh: '预算科目', en: 'Funding line' },
  groupId: { zh: '需求分组', en: 'Group of needs' },
  needIds: { zh: '需求', en: 'Needs' },
};
