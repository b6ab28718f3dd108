import type { Bilingual } from '../../../workflows/kit/bilingual.ts';
import type { Workflow } from '../../../workflows/kit/workflow.ts';
import { organisationV1 } from '../../../workflows/organisation/index.ts';
import { servicePurchaseV1 } from '../../../workflows/service-purchase/index.ts';
import { sheetKinds } from '../../sheets/kinds/index.ts';

export type Words = Record<string, Bilingual>;

/** The stages of a workflow by the title of the outermost state that names each. */
export function stagesOf({ machine }: Workflow): Words {
  const words: Words = {};
  const visit = (node: typeof machine.root): void => {
    const { stage, title } = (node.meta ?? {}) as { stage?: string; title?: Bilingual };
    if (stage && title) words[stage] ??= title;
    for (const child of Object.values(node.states)) visit(child);
  };
  visit(machine.root);
  return words;
}

export const legalStatuses: Words = {
  registered: { zh: '已登记', en: 'registered' },
  grassroots: { zh: '未登记（草根组织）', en: 'not registered (grassroots)' },
};

/** What the values of a list’s field are called in its exported file, where an officer has a word for them. */
const words: Readonly<Record<string, Words>> = {
  'organisations.status': stagesOf(organisationV1),
  'organisations.legalStatus': legalStatuses,
  'projects.stage': stagesOf(servicePurchaseV1),
  'imports.kind': Object.fromEntries(Object.values(sheetKinds).map(({ id, title }) => [id, title])),
  'imports.status': {
    reading: { zh: '正在读取', en: 'being read' },
    ready: { zh: '可以导入', en: 'ready' },
    refused: { zh: '未能读取', en: 'refused' },
    applying: { zh: '正在导入', en: 'being entered' },
    applied: { zh: '已导入', en: 'entered' },
    cancelled: { zh: '已放弃', en: 'given up' },
  },
  'entries.kind': {
    hold: { zh: '占用', en: 'hold' },
    commit: { zh: '签约', en: 'commitment' },
    pay: { zh: '支付', en: 'payment' },
    release: { zh: '释放', en: 'release' },
  },
};

export const valueWord = (list: string, field: string, value: string): Bilingual | undefined =>
  words[`${list}.${field}`]?.[value];
