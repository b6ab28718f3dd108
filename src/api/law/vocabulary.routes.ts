import { roles } from '../../../workflows/kit/actor.ts';
import { stagesIn } from '../../../workflows/kit/versions.ts';
import { results as inspectionResults } from '../../../workflows/organisation/index.ts';
import { chooseMethod } from '../../../workflows/service-purchase/index.ts';
import { legalForms, legalStatuses, registrationLevels } from '../../shared/organisation-words.ts';
import { sheetKinds } from '../../sheets/kinds/index.ts';
import { operation } from '../http/operation.ts';
import type { Routes } from '../http/types.ts';
import { targetTitles } from '../organisations/targets.schema.ts';
import type { Words } from './value-words.ts';
import { vocabularyAnswer } from './vocabulary.schema.ts';

/** The words of the domain in both languages, so that a screen needs none of its own. */
export const vocabularyRoutes: Routes = (app, { engine }) => {
  const vocabulary = {
    roles,
    stages: Object.fromEntries(
      engine.workflows.families().map((versions) => [versions[0].id, stagesIn(versions)]),
    ),
    methods: optionsOf(chooseMethod.data.shape.method.meta()),
    legalForms,
    legalStatuses,
    registrationLevels,
    sheets: Object.fromEntries(Object.values(sheetKinds).map(({ id, title }) => [id, title])),
    inspectionResults,
    targetKinds: targetTitles,
  };
  app.get(
    '/vocabulary',
    {
      config: { policy: 'public' },
      schema: {
        tags: ['vocabulary'],
        ...operation({
          id: 'readVocabulary',
          title: { zh: '名词', en: 'Read the words of the domain' },
          answers: { 200: vocabularyAnswer },
        }),
      },
    },
    async () => vocabulary,
  );
};

const optionsOf = (meta: unknown): Words => (meta as { options?: Words } | undefined)?.options ?? {};
