import type { Bilingual } from '../../../workflows/kit/bilingual.ts';
import { stagesIn } from '../../../workflows/kit/versions.ts';
import { servicePurchase } from '../../../workflows/service-purchase/index.ts';
import { sheetKinds } from '../../sheets/kinds/index.ts';

export type Words = Record<string, Bilingual>;

/** What the values of a list’s field are called in its exported file, where an officer has a word for them. */
const words: Readonly<Record<string, Words>> = {
  'projects.stage': stagesIn(servicePurchase),
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
