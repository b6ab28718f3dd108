import { z } from 'zod';
import { choice } from '../../workflows/kit/fields.ts';
import { line, listed, yuan } from '../shared/fields.ts';

/** 财政性资金, 工会经费, or both: whether union funds count as fiscal is settled per line, by finance. */
export const kind = choice('资金性质', 'Kind of money', {
  fiscal: { zh: '财政性资金', en: 'fiscal funds' },
  union: { zh: '工会经费', en: 'union funds' },
  mixed: { zh: '两者兼有', en: 'both' },
});
export const year = z.int().min(2000).max(2100).meta({ title: '预算年度', en: 'Fiscal year' });

export const newLine = z.strictObject({
  bodyId: listed('采购单位', 'Body', 'bodies'),
  code: line(60).meta({ title: '科目编号', en: 'Code' }),
  name: line().meta({ title: '科目名称', en: 'Name' }),
  year,
  kind,
  amount: yuan.meta({ format: 'yuan', title: '预算金额，元', en: 'Amount in yuan' }),
});
