import type { Bilingual } from '../../../kit/bilingual.ts';
import type { CaseEvent } from '../../../kit/workflow.ts';
import { unopenedRule } from '../../../rules/index.ts';
import type { UnopenedTerms } from '../../../rules/values/sealing.ts';
import { lawOf } from '../law/rule-values.ts';
import type { UnopenedCause } from './sealing.ts';

const causes: Record<UnopenedCause, Bilingual & { fault: keyof UnopenedTerms | 'unconfirmed' }> = {
  'record-altered': {
    fault: 'other',
    zh: '留存的密封件与提交时的摘要不符',
    en: 'what is stored is not what was handed in: its digest differs',
  },
  'share-missing': {
    fault: 'other',
    zh: '开启人未能提供其份额',
    en: 'an opening officer had no share to give',
  },
  'shares-do-not-fit': { fault: 'bidder', zh: '两份份额不相合', en: 'the two shares do not fit' },
  'system-secret-unreadable': {
    fault: 'bidder',
    zh: '第二密钥未按本项目的系统公钥加密',
    en: 'the second secret is not sealed to this tender’s system key',
  },
  'ciphertext-invalid': {
    fault: 'bidder',
    zh: '密文与本项目、本响应文件不符或者已损坏',
    en: 'the ciphertext is damaged or belongs to another tender or bid',
  },
  'content-unreadable': {
    fault: 'bidder',
    zh: '解密后的内容无法读取',
    en: 'the decrypted content cannot be read',
  },
  unconfirmed: {
    fault: 'unconfirmed',
    zh: '更正公告发布后，未在截止时间前重新提交或者确认',
    en: 'after the correction it was neither submitted again nor confirmed before the deadline',
  },
  'form-invalid': {
    fault: 'bidder',
    zh: '解密后的内容不是有效的响应文件（报价、内容不全或者格式不符）',
    en: 'the decrypted content is no valid bid (quote or content missing or malformed)',
  },
};

const notCounted: Bilingual = {
  zh: '按更正公告不计入，原封保存',
  en: 'by the correction notice it does not count and stays sealed',
};

/** Why a bid stays shut, and what follows from it in law. */
export function unopenedBecause(cause: UnopenedCause, event: CaseEvent): Bilingual {
  const { fault, zh, en } = causes[cause];
  const rule = fault === 'unconfirmed' ? 'unconfirmed-bid' : 'unopened-bid';
  const follows = fault === 'unconfirmed' ? notCounted : lawOf(event.rules, unopenedRule)?.[fault];
  const clause = event.rules.rules[rule]?.clause;
  return {
    zh: `未开启：${zh}。${follows ? `${follows.zh}（${clause?.zh}）。` : ''}`,
    en: `Not opened: ${en}.${follows ? ` In law: ${follows.en} (${clause?.en}).` : ''}`,
  };
}
