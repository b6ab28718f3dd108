import type { Bilingual } from '../../../kit/bilingual.ts';
import { decideLowPrice } from '../events/panel/decide-low-price.ts';
import { chooseMethod } from '../events/planning/choose-method.ts';
import { setAdmission } from '../events/planning/set-admission.ts';
import { thresholdsOf } from '../law/law.ts';
import { fen, printed, yuanOf } from '../money/money.ts';
import { formOf } from '../project/form.ts';
import { type WarningTable, warning } from '../project/table.ts';
import { warningTerms } from './terms.ts';

/** Words in free text that tend to fit one supplier; what is certainly unlawful is refused by its kind instead. */
const telling: { pattern: RegExp; what: Bilingual }[] = [
  {
    pattern: /本[省市县区]|本地|当地|注册地|分支机构|办公场所/,
    what: { zh: '地域', en: 'a region' },
  },
  {
    pattern: /注册资[本金]|营业收入|从业人员.{0,6}[0-9一二三四五六七八九十百千]|成立.{0,4}年|规模/,
    what: { zh: '规模或者成立年限', en: 'size or age' },
  },
  {
    pattern: /唯一|独家|原厂|品牌|专利|授权书/,
    what: { zh: '特定品牌、专利或者授权', en: 'a brand, patent or licence' },
  },
];

/** 影响公平竞争的迹象. */
export const competitionWarnings = {
  writtenForOne: {
    at: ['SET_ADMISSION'],
    clause: {
      zh: '《政府采购法实施条例》第二十条；财库〔2019〕38号',
      en: 'Implementing Regulation Art. 20; Caiku [2019] 38',
    },
    find: ({ event }) => {
      const { conditions = [], referenceContracts = 0 } = formOf(setAdmission, event);
      const named = conditions.flatMap(({ text }): Bilingual[] => {
        const found = telling.find(({ pattern }) => pattern.test(text));
        return found
          ? [
              {
                zh: `条件“${text.slice(0, 60)}”涉及${found.what.zh}，可能只适合个别供应商。`,
                en: `The condition “${text.slice(0, 60)}” speaks of ${found.what.en} and may fit one supplier only.`,
              },
            ]
          : [];
      });
      const references =
        conditions.filter(({ kind }) => kind === 'reference-contracts').length > 1 && referenceContracts > 0
          ? [
              {
                zh: '对类似业绩设有多项条件，可能只适合个别供应商。',
                en: 'Several conditions ask for reference contracts: they may fit one supplier only.',
              },
            ]
          : [];
      return [...named, ...references];
    },
  },
  splittingOfYear: warning({
    needs: ['purchasesOfYear'],
    at: ['CHOOSE_METHOD'],
    clause: { zh: '《政府采购法实施条例》第二十八条', en: 'Implementing Regulation Art. 28' },
    find: ({ context, event }) => {
      const { method } = formOf(chooseMethod, event);
      const { initiation } = context;
      const limits = thresholdsOf(event);
      if (!initiation || !limits || !method || method === 'open-tender') return [];
      const alike = event.facts.purchasesOfYear.filter(
        (other) => other.method !== null && other.method !== 'open-tender',
      );
      const total = alike.reduce((sum, { budget }) => sum + BigInt(budget), fen(initiation.budget));
      // At and above the threshold the guard refuses; this is about what comes close, whatever its budget line.
      if (
        alike.length === 0 ||
        total * 100n < limits.openTender * BigInt(warningTerms(event).splittingFromPercent)
      )
        return [];
      return [
        {
          zh: `本年度同类服务已有${alike.length}项非招标采购，连同本项目累计${printed(yuanOf(total))}元，接近或者超过公开招标数额标准${printed(yuanOf(limits.openTender))}元，请说明不属于化整为零。`,
          en: `${alike.length} other purchase(s) of this category were made this year without a tender; with this one they come to ${printed(yuanOf(total))} yuan, near or above the threshold of ${printed(yuanOf(limits.openTender))} yuan. Say why this is no splitting.`,
        },
      ];
    },
  }),
  oneBidderLeft: {
    at: ['DECIDE_LOW_PRICE'],
    clause: {
      zh: '财库〔2026〕2号；《政府采购法》第三十六条',
      en: 'Caiku [2026] 2; Government Procurement Law Art. 36',
    },
    find: ({ context, event }) => {
      const struck = new Set(
        (formOf(decideLowPrice, event).verdicts ?? []).flatMap(({ bidId, accepted }) =>
          accepted ? [] : [bidId],
        ),
      );
      const left = context.sourcing.running.filter((id) => !struck.has(id));
      return struck.size > 0 && left.length === 1
        ? [
            {
              zh: '否决后只剩一家供应商，请确认否决理由充分，不是为特定供应商排除竞争。',
              en: 'After this decision one bidder is left. Make sure that the reasons hold and nobody is favoured.',
            },
          ]
        : [];
    },
  },
} satisfies WarningTable;
