import type { Rule } from '../types.ts';
import { fields, integer, policyRule, text } from './define.ts';

/** How much one uploaded file may hold, in megabytes of 1,048,576 bytes (上传文件大小上限). */
export const uploadRule = policyRule({
  id: 'uploads',
  title: text('上传文件大小上限', 'Cap on an uploaded file'),
  value: { megabytes: 50 },
  overridable: fields({ megabytes: integer(1, 100) }),
});

/**
 * How papers are numbered (文号规则): `{year}` is the year of the issue, `{seq}` counts from 1 without gaps in each
 * body and year. Kinds that share a pattern share its count.
 */
export const paperNumberRule = policyRule({
  id: 'paper-numbers',
  title: text('文书编号规则', 'Numbers of papers'),
  value: {
    forms: '购表〔{year}〕{seq}号',
    notices: '购告〔{year}〕{seq}号',
    letters: '购函〔{year}〕{seq}号',
    contracts: '购合〔{year}〕{seq}号',
  },
  overridable: fields({
    forms: { kind: 'number-pattern' },
    notices: { kind: 'number-pattern' },
    letters: { kind: 'number-pattern' },
    contracts: { kind: 'number-pattern' },
  }),
});

export const documentRules: readonly Rule[] = [uploadRule, paperNumberRule];
