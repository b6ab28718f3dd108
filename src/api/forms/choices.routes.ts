import { listenedTo } from '../../../workflows/kit/explain.ts';
import { fieldAt, formSchema } from '../../../workflows/kit/form-schema.ts';
import { wrongState } from '../../../workflows/kit/preconditions.ts';
import { choiceSetOf } from '../../../workflows/kit/references.ts';
import { roleNotAllowed } from '../../../workflows/kit/refusals.ts';
import type { EventDefinition } from '../../../workflows/kit/workflow.ts';
import { because, GoufuError } from '../../shared/errors.ts';
import { languageOf } from '../http/language.ts';
import { operation, pageAnswer } from '../http/operation.ts';
import type { Api, ApiDeps } from '../http/types.ts';
import { principalOf } from '../identity/principal.ts';
import type { CaseAccess, CaseDoor } from '../projects/case-door.ts';
import { choiceSources } from './choices/index.ts';
import { choice, choicesParams, choicesQuery } from './choices.schema.ts';

/** What a field of a form may name, for this case and this person: so that nobody types an id. For every workflow. */
export function choiceRoutesAt(app: Api, { engine }: ApiDeps, { path, tag, noun, open }: CaseDoor): void {
  app.get(
    `${path}/:id/actions/:event/choices/:field`,
    {
      config: { policy: 'signed-in' },
      schema: {
        tags: [tag],
        ...operation({
          id: `list${noun}Choices`,
          title: { zh: '表单字段可选的内容', en: 'What a field of a form may name' },
          detail: {
            zh: '地址写在表单的 x-ref.choices 中；只有能办该事项的人、在能办的环节可以查询。',
            en: 'The address stands in the form’s x-ref.choices; it answers whoever may take the step, while the case listens to it.',
          },
          answers: { 200: pageAnswer(choice) },
          refusals: ['ROLE_NOT_ALLOWED', 'WRONG_STATE', 'CASE_ENDED'],
        }),
        params: choicesParams,
        querystring: choicesQuery,
      },
    },
    async (request) => {
      const principal = principalOf(request);
      const { id, event, field } = request.params;
      const access = await open(engine, principal, id);
      const definition = eventFor(access, event);
      const reference = fieldAt(formSchema(definition), field.split('.'))?.['x-ref'];
      if (!reference || 'within' in reference) throw noChoices();
      const language = languageOf(request.headers['accept-language']);
      return choiceSources[choiceSetOf(reference)]({
        ...access,
        ...request.query,
        engine,
        principal,
        language,
      });
    },
  );
}

/** The event, for whoever may raise it where the case stands. Throws NOT_FOUND, ROLE_NOT_ALLOWED, WRONG_STATE. */
export function eventFor({ held, actor }: CaseAccess, type: string): EventDefinition {
  const { workflow } = held.registered;
  const definition = Object.hasOwn(workflow.events, type) ? workflow.events[type] : undefined;
  if (!definition || type.startsWith('deadline.')) throw new GoufuError('NOT_FOUND');
  if (!definition.roles.some((role) => actor.roles.includes(role)))
    throw GoufuError.of(roleNotAllowed(definition));
  if (!listenedTo(held.kase.snapshot).has(type)) throw GoufuError.of(wrongState(workflow, held.kase, type));
  return definition;
}

const noChoices = () =>
  new GoufuError('NOT_FOUND', [
    because('choices.field', '表单中没有这个可选的字段。', 'The form has no such field with choices.'),
  ]);
