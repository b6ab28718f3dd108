import type { Role } from '../../../workflows/kit/actor.ts';
import type { Bilingual } from '../../../workflows/kit/bilingual.ts';

/** An entry of the console's menu; `id` is also the address of its screen, under /app. */
export interface MenuEntry {
  id: string;
  title: Bilingual;
}
export interface MenuGroup extends MenuEntry {
  entries: MenuEntry[];
}

const entry = (id: string, zh: string, en: string): MenuEntry => ({ id, title: { zh, en } });

const staff: Role[] = ['officer', 'reviewer', 'leader', 'finance', 'agency', 'rep', 'acceptor'];
const keepers: Role[] = ['officer', 'reviewer', 'leader', 'finance'];
const watchers: Role[] = ['auditor', 'regulator'];

const everybody: Role[] = [
  ...staff,
  'supplier',
  'expert',
  'evaluator',
  'beneficiary',
  ...watchers,
  'administrator',
];

/** Each group with its entries and who has them. Nobody sees an entry that is not theirs. */
const groups: { id: string; title: Bilingual; entries: (MenuEntry & { roles: readonly Role[] })[] }[] = [
  {
    ...entry('work', '工作', 'Work'),
    entries: [
      { ...entry('inbox', '工作台', 'Workbench'), roles: everybody },
      { ...entry('projects', '项目', 'Projects'), roles: [...staff, ...watchers] },
      { ...entry('projects', '采购机会和我的项目', 'Opportunities and my projects'), roles: ['supplier'] },
      { ...entry('projects', '我的评审', 'My reviews'), roles: ['expert', 'evaluator'] },
      { ...entry('projects', '提需求、评服务', 'Needs and services'), roles: ['beneficiary'] },
      { ...entry('my-organisation', '我的组织', 'My organisation'), roles: ['supplier'] },
    ],
  },
  {
    ...entry('needs-and-funds', '需求与资金', 'Needs and funds'),
    entries: [
      { ...entry('rounds', '需求征集', 'Collection of needs'), roles: keepers },
      { ...entry('needs', '需求池', 'Pool of needs'), roles: keepers },
      { ...entry('need-groups', '分组与三项条件', 'Groups and the three tests'), roles: keepers },
      { ...entry('funding-lines', '预算科目', 'Funding lines'), roles: [...keepers, ...watchers] },
    ],
  },
  {
    ...entry('ledger', '社会组织', 'Social organisations'),
    entries: [
      { ...entry('organisations', '台账', 'Ledger'), roles: [...keepers, ...watchers] },
      { ...entry('contacts', '定期联系', 'Regular contact'), roles: keepers },
      { ...entry('targets', '工作目标', 'Targets'), roles: [...keepers, ...watchers] },
    ],
  },
  {
    ...entry('office', '文书与统计', 'Papers and reports'),
    entries: [
      { ...entry('reports', '统计', 'Reports'), roles: [...keepers, ...watchers] },
      { ...entry('imports', '表格导入', 'Imports'), roles: keepers },
    ],
  },
  {
    ...entry('administration', '系统管理', 'Administration'),
    entries: [
      { ...entry('bodies', '单位', 'Bodies'), roles: ['administrator'] },
      { ...entry('users', '人员角色', 'People and roles'), roles: ['administrator'] },
    ],
  },
];

/** The menu of somebody who holds these roles anywhere; who acts for an organisation is a supplier. */
export function menuOf(roles: ReadonlySet<Role>): MenuGroup[] {
  return groups.flatMap(({ entries, ...group }) => {
    const held = entries.filter((one) => one.roles.some((role) => roles.has(role)));
    // One address has one entry, under the name of the first post that leads there.
    const mine = held.filter((one, at) => held.findIndex(({ id }) => id === one.id) === at);
    return mine.length > 0 ? [{ ...group, entries: mine.map(({ id, title }) => ({ id, title })) }] : [];
  });
}
