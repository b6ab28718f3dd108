import type { Bilingual } from '../../kit/bilingual.ts';
import type { Rule } from '../types.ts';
import { fields, integer, lawRule, policyRule, text } from './define.ts';

/** sealed: nobody can read a bid before opening. access: nobody is allowed to. */
export interface SealingPolicy {
  mode: 'sealed' | 'access';
}

export const sealingRule = policyRule<SealingPolicy>({
  id: 'bid-sealing',
  title: text('响应文件密封方式（政府采购一律加密）', 'How bids are sealed (GOV: always encrypted)'),
  value: { mode: 'sealed' },
  overridable: fields({ mode: { kind: 'one-of', values: ['sealed', 'access'] } }),
});

export interface UnopenedTerms {
  bidder: Bilingual;
  other: Bilingual;
}

/** A bid that cannot be opened does not stop the others; whose fault it was decides what follows. */
export const unopenedRule = lawRule<UnopenedTerms>({
  id: 'unopened-bid',
  title: text('未能解密的响应文件', 'A bid that cannot be decrypted'),
  law: ['eTender', 31],
  verified: 'memory',
  binds: ['GOV', 'REF', 'SMALL'],
  value: {
    bidder: text('因供应商原因未能解密，视为撤销其响应文件', 'the bidder’s fault: the bid counts as revoked'),
    other: text(
      '因供应商以外的原因未能解密，视为撤回其响应文件，供应商有权要求赔偿因此遭受的直接损失',
      'not the bidder’s fault: the bid counts as withdrawn, and the bidder may claim its direct loss',
    ),
  },
});

export interface UnconfirmedTerms {
  /** What becomes of a bid from before a substantive correction that nobody confirmed by the deadline. */
  mode: 'does-not-count' | 'stands';
}

export const unconfirmedRule = policyRule<UnconfirmedTerms>({
  id: 'unconfirmed-bid',
  title: text('更正后未确认的响应文件', 'A bid that was not confirmed after a correction'),
  value: { mode: 'does-not-count' },
  clause: text(
    '更正公告（澄清、修改为采购文件的组成部分，《政府采购法实施条例》第三十一条）；处理方式为内部管理默认值',
    'the correction notice, which is part of the documents (Implementing Regulation Art. 31); the consequence is an internal default',
  ),
  overridable: fields({ mode: { kind: 'one-of', values: ['does-not-count', 'stands'] } }),
});

export interface CoverBids {
  min: number;
  max: number;
}

/** How many covers (掩护件) are mixed among the sealed bids of a round, so that their number tells nothing. */
export const coverBidsRule = policyRule<CoverBids>({
  id: 'cover-bids',
  title: text(
    '每轮掩护件数量（随机，用于掩盖响应文件数量）',
    'Cover bids a round (at random, to hide how many came in)',
  ),
  value: { min: 2, max: 8 },
  overridable: fields({ min: integer(0, 50), max: integer(0, 50) }),
});

export interface PanelSignatureTerms {
  /** More than this percent of the members sign themselves; the rest may be deemed to agree by silence. */
  signedOverPercent: number;
}

/** Silence is assent by law; that a report stands on silence alone is what this keeps from happening. */
export const panelSignaturesRule = policyRule<PanelSignatureTerms>({
  id: 'panel-signatures',
  title: text('评审报告本人签署的成员比例', 'Members who must sign a report themselves'),
  value: { signedOverPercent: 50 },
  overridable: fields({ signedOverPercent: integer(0, 99) }),
});

export const sealingRules: readonly Rule[] = [
  sealingRule,
  unopenedRule,
  unconfirmedRule,
  coverBidsRule,
  panelSignaturesRule,
];
