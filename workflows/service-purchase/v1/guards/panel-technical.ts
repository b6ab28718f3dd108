import { opensNext } from '../bids/sealing.ts';
import { checkConformity } from '../events/panel/check-conformity.ts';
import { receiveTechnicalReport } from '../events/panel/receive-technical-report.ts';
import { issueDocs } from '../events/planning/issue-docs.ts';
import { termsOf } from '../law/law.ts';
import { formOf } from '../project/form.ts';
import { guardTable } from '../project/table.ts';
import { type Args, order87 } from './panel-common.ts';
import { signatureProblem } from './panel-signatures.ts';

const signing = { zh: '《政府采购法实施条例》第四十一条', en: 'Implementing Regulation Art. 41' };
const technicalFirst = {
  zh: '采购文件关于先技术后价格的规定',
  en: 'the documents’ rule that technical comes before price',
};

const problem = ({ context, event }: Args) =>
  signatureProblem(event, {
    report: { zh: '技术评审报告', en: 'the technical report' },
    panel: context.sourcing.panel,
    signed: context.sourcing.technicalReport.signed,
    silent: formOf(receiveTechnicalReport, event).silentMembers,
  });

/** 先技术后价格. */
export const technicalGuards = guardTable({
  priceEnvelopeApart: {
    reads: 'data',
    field: '/sealing/priceAfterTechnical',
    test: ({ context, event }) => {
      const { sealing } = formOf(issueDocs, event);
      if (!sealing?.priceAfterTechnical) return true;
      const terms = termsOf(event, context);
      return sealing.plan === 'three' && terms?.panel.required === true && !terms.finalOffers;
    },
    sentence: {
      zh: '先技术后价格须采用三个信封，并适用于由评审小组评审、没有最后报价的采购方式。',
      en: 'Prices open after the technical report only with three envelopes, under a method with a panel and without final offers.',
    },
    clause: technicalFirst,
  },
  pricesSealed: {
    test: ({ context }) => opensNext(context.sourcing) === 'after-technical-report',
    sentence: { zh: '价格信封已经开启。', en: 'The price envelopes are open already.' },
    clause: technicalFirst,
  },
  doubtsAfterPrices: {
    reads: 'data',
    field: '/alsoSuspected',
    test: ({ context, event }) =>
      opensNext(context.sourcing) !== 'after-technical-report' ||
      (formOf(checkConformity, event).alsoSuspected ?? []).length === 0,
    sentence: {
      zh: '价格信封尚未开启，此时不能认为报价异常低；请在价格审查时提出。',
      en: 'The price envelopes are shut: no price can be doubted yet. Raise it with the price check.',
    },
    clause: technicalFirst,
  },
  technicalSignatureMissing: {
    test: ({ context, event }) => !context.sourcing.technicalReport.signed.includes(event.actor.id),
    sentence: { zh: '您已签署技术评审报告。', en: 'You have signed the technical report.' },
    clause: signing,
  },
  technicalReportSigned: {
    reads: 'data',
    field: '/silentMembers',
    test: (args) => problem(args) === undefined,
    sentence: (args) =>
      problem(args) ?? { zh: '技术评审报告未签署。', en: 'The technical report is not signed.' },
    clause: signing,
  },
  pricesNotApproved: {
    test: ({ context }) =>
      !context.sourcing.approvals.some(({ opens }) => opens === 'after-technical-report'),
    sentence: {
      zh: '价格信封的份额已经提交，技术评审不再重来。',
      en: 'Shares of the price envelopes were handed over: the technical evaluation is not run again.',
    },
    clause: order87('四十九', '49'),
  },
});
