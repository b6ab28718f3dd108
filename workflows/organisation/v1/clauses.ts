import type { Bilingual } from '../../kit/bilingual.ts';

const scheme = (zh: string, en: string): Bilingual => ({
  zh: `平顶山市总工会《关于推进工会联系引导劳动关系领域社会组织工作的实施方案》${zh}`,
  en: `scheme of the Pingdingshan Federation of Trade Unions, ${en}`,
});

/** The places of the scheme that each step of the ledger serves. */
export const clauses = {
  reliable: scheme('一.2“政治可靠、背景清楚”', '1.2: politically reliable, of clear background'),
  federation: scheme('二.1“联合会”', '2.1: federations'),
  incubation: scheme('二.2“培育孵化”', '2.2: incubation'),
  unionBuilding: scheme('二.5“组建工会、发展会员”', '2.5: founding unions, winning members'),
  ledger: scheme('三.2“数据库和工作台账、动态管理”', '3.2: database and ledger, kept up to date'),
  dailyContact: scheme('三.3“建立日常联系”', '3.3: regular contact'),
  demonstration: scheme('三.3“培育一批示范社会组织”', '3.3: demonstration organisations'),
  pilots: scheme('三.3“分别确定2至3个行业组织进行试点”', '3.3: 2 to 3 industry organisations as pilots'),
  contactSystem: scheme('三.4“定期联系制度”', '3.4: regular contact as a duty'),
} satisfies Record<string, Bilingual>;

/** No law asks for it: how this house keeps its ledger. */
export const own: Bilingual = {
  zh: '社会组织台账管理内部规定（法律法规未作规定）',
  en: 'internal measures for the ledger (no legal rule)',
};
