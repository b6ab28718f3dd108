import { idParams } from '../../shared/fields.ts';
import { operation } from '../http/operation.ts';
import { presentOnly } from '../http/present-only.ts';
import type { Api, ApiDeps } from '../http/types.ts';
import { principalOf } from '../identity/principal.ts';
import { caseFileAnswer } from './case.schema.ts';
import type { CaseDoor } from './case-door.ts';
import { caseFile } from './case-file.ts';

/** 办理单 of a case: what was submitted so far, readable, as one would find it in the paper file. */
export function caseFileAt(app: Api, { engine }: ApiDeps, door: CaseDoor): void {
  app.get(
    `${door.path}/:id/file`,
    {
      config: { policy: 'signed-in' },
      schema: {
        tags: [door.tag],
        ...operation({
          id: `read${door.noun}File`,
          title: {
            zh: `${door.word.zh}办理单：至今提交的全部内容`,
            en: `All that was submitted in the ${door.word.en} so far, readable`,
          },
          detail: {
            zh: '看不到全部内容的人只看到自己提交的。',
            en: 'Who does not see the case in full sees what they submitted themselves.',
          },
          answers: { 200: caseFileAnswer },
        }),
        params: idParams,
        querystring: presentOnly,
      },
    },
    async (request) => {
      const { held, level, actor } = await door.open(engine, principalOf(request), request.params.id);
      const { workflow } = held.registered;
      return {
        items: await caseFile(
          engine.db,
          request.params.id,
          workflow,
          level === 'full' ? undefined : actor.id,
        ),
      };
    },
  );
}
