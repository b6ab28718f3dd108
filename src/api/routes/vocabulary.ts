import { roles } from '../../../workflows/kit/actor.ts';
import type { Bilingual } from '../../../workflows/kit/bilingual.ts';
import type { Workflow } from '../../../workflows/kit/workflow.ts';
import { results as inspectionResults } from '../../../workflows/organisation/v1/events/record-inspection.ts';
import { chooseMethod } from '../../../workflows/service-purchase/v1/events/planning/choose-method.ts';
import { sheetKinds } from '../../sheets/kinds/index.ts';
import { columnOf } from '../../sheets/words.ts';
import { targetKinds } from '../target-progress.ts';
import type { Routes } from '../types.ts';

type Words = Record<string, Bilingual>;

/** The words of the domain in both languages, so that a screen needs none of its own. */
export const vocabularyRoutes: Routes = (app, { engine }) => {
  const workflows = [...engine.workflows.values()].map(({ workflow }) => workflow);
  const vocabulary = {
    roles,
    stages: Object.fromEntries(workflows.map((workflow) => [workflow.id, stagesOf(workflow)])),
    methods: optionsOf(chooseMethod.data.shape.method.meta()),
    legalForms: choicesOf('legalForm'),
    legalStatuses: {
      registered: { zh: '已登记', en: 'registered' },
      grassroots: { zh: '未登记（草根组织）', en: 'not registered (grassroots)' },
    },
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

/** The stages of a workflow by the title of the outermost state that names each. */
function stagesOf({ machine }: Workflow): Words {
  const words: Words = {};
  const visit = (node: typeof machine.root): void => {
    const { stage, title } = (node.meta ?? {}) as { stage?: string; title?: Bilingual };
    if (stage && title) words[stage] ??= title;
    for (const child of Object.values(node.states)) visit(child);
  };
  visit(machine.root);
  return words;
}

const optionsOf = (meta: unknown): Words => (meta as { options?: Words } | undefined)?.options ?? {};

/** A choice of the ledger's columns. */
function choicesOf(field: string): Words {
  const cell = columnOf('organisations', field)?.cell;
  return cell?.type === 'choice' ? { ...cell.words } : {};
}
