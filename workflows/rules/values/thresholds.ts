import type { PlaceSelector, Rule, RuleKey } from '../types.ts';
import { text } from './define.ts';

export type PurchaseObject = 'services' | 'goods';

export interface Thresholds {
  objects: readonly PurchaseObject[];
  /** 分散采购限额标准, yuan: from here on the law applies outside the catalogue. */
  limit: string;
  /** 公开招标数额标准, yuan: from here on an open tender is the rule. */
  openTender: string;
}

// The source itself wavers between 豫财购 and 豫财办 as the issuing mark; the number is the same.
const clause = text(
  '河南省政府集中采购目录及标准（2020年版，豫财购〔2020〕4号，一作豫财办〔2020〕4号）',
  'Henan catalogue and thresholds, 2020 edition (document No. 4 of 2020)',
);

function henan(
  title: Rule['title'],
  place: Omit<PlaceSelector, 'province'>,
  limit: string,
  openTender: string,
): Rule<Thresholds> {
  return {
    id: 'thresholds',
    title,
    value: { objects: ['services', 'goods'], limit, openTender },
    clause,
    verified: 'secondary',
    from: '2020-03-09',
    binds: ['GOV'],
    place: { province: '河南', ...place },
  };
}

export const thresholdsKey: RuleKey<Thresholds> = { id: 'thresholds' };

/** By level and place, effective-dated. A place without an entry has no built-in answer. */
export const thresholdRules: readonly Rule<Thresholds>[] = [
  henan(
    text('河南省级限额与公开招标标准', 'Henan provincial thresholds'),
    { level: 'province' },
    '1000000.00',
    '4000000.00',
  ),
  henan(
    text('郑州市本级限额与公开招标标准', 'Zhengzhou municipal thresholds'),
    { level: 'city', city: '郑州' },
    '1000000.00',
    '4000000.00',
  ),
  henan(
    text('河南其他省辖市限额与公开招标标准', 'Thresholds of the other Henan cities'),
    { level: 'city', cityExcept: ['郑州'] },
    '500000.00',
    '2000000.00',
  ),
  henan(
    text('河南县级限额与公开招标标准', 'Henan county thresholds'),
    { level: 'county' },
    '300000.00',
    '2000000.00',
  ),
];
