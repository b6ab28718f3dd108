import { roles } from '../../../workflows/kit/actor.ts';
import { stagesIn } from '../../../workflows/kit/versions.ts';
import { results as inspectionResults } from '../../../workflows/organisation/index.ts';
import { chooseMethod } from '../../../workflows/service-purchase/index.ts';
import { sheetKinds } from '../../sheets/kinds/index.ts';
import { columnOf } from '../../sheets/words.ts';
import type { Routes } from '../http/types.ts';
import { targetKinds } from '../organisations/target-progress.ts';
import { legalStatuses, type Words } from './value-words.ts';

/** The words of the domain in both languages, so that a screen needs none of its own. */
export const vocabularyRoutes: Routes = (app, { engine }) => {
  const vocabulary = {
    roles,
    stages: Object.fromEntries(
      engine.workflows.families().map((versions) => [versions[0].id, stagesIn(versions)]),
    ),
    methods: optionsOf(chooseMethod.data.shape.method.meta()),
    legalForms: choicesOf('legalForm'),
    legalStatuses,
    registrationLevels: choicesOf('registrationLevel'),
    sheets: Object.fromEntries(Object.values(sheetKinds).map(({ id, title }) => [id, title])),
    inspectionResults,
    targetKinds: Object.fromEntries(Object.entries(targetKinds).map(([id, { title }]) => [id, title])),
  };
  app.get(
    '/vocabulary',
    {
      config: { policy: 'public' },
      schema: { tags: ['tools'], summary: 'Titles of stages, roles, methods and forms, in both languages' },
    },
    async () => vocabulary,
  );
};

const optionsOf = (meta: unknown): Words => (meta as { options?: Words } | undefined)?.options ?? {};

/** A choice of the ledger's columns. */
function choicesOf(field: string): Words {
  const cell = columnOf('organisations', field)?.cell;
  return cell?.type === 'choice' ? { ...cell.words } : {};
}
