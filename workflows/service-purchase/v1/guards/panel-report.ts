import { receiveReport } from '../events/panel/receive-report.ts';
import { resolveTie } from '../events/panel/resolve-tie.ts';
import { formOf } from '../project/form.ts';
import { guardTable } from '../project/table.ts';
import { order87 } from './panel-common.ts';
import { signatureProblem } from './panel-signatures.ts';

/** 并列与评审报告. */
export const reportGuards = guardTable({
  tieNamed: {
    reads: 'data',
    field: '/order',
    test: ({ context, event }) => {
      const { order } = formOf(resolveTie, event);
      if (!order) return true;
      return context.sourcing.unresolvedTies.some(
        (tie) => tie.length === order.length && tie.every((id) => order.includes(id)),
      );
    },
    sentence: {
      zh: '顺序应当恰好包含一组并列的供应商。',
      en: 'The order must name exactly the suppliers of one tie.',
    },
    clause: order87('六十八', '68'),
  },
  someTie: {
    test: ({ context }) => context.sourcing.unresolvedTies.length > 0,
    sentence: { zh: '没有并列的供应商。', en: 'There is no tie.' },
    clause: order87('六十八', '68'),
  },
  tiesResolved: {
    test: ({ context }) => context.sourcing.unresolvedTies.length === 0,
    sentence: {
      zh: '存在得分和报价均相同的并列供应商，请先按采购文件规定或随机抽取确定顺序。',
      en: 'Suppliers share total and price: first settle their order, by the documents’ rule or by a draw.',
    },
    clause: order87('六十八', '68'),
    blockedBy: 'RESOLVE_TIE',
  },
  signatureMissing: {
    test: ({ context, event }) => !context.sourcing.signed.includes(event.actor.id),
    sentence: { zh: '您已签署评审报告。', en: 'You have signed the report.' },
    clause: { zh: '《政府采购法实施条例》第四十一条', en: 'Implementing Regulation Art. 41' },
  },
  reportSigned: {
    reads: 'data',
    field: '/silentMembers',
    test: ({ context, event }) =>
      signatureProblem(event, {
        report: { zh: '评审报告', en: 'the report' },
        panel: context.sourcing.panel,
        signed: context.sourcing.signed,
        silent: formOf(receiveReport, event).silentMembers,
      }) === undefined,
    sentence: ({ context, event }) =>
      signatureProblem(event, {
        report: { zh: '评审报告', en: 'the report' },
        panel: context.sourcing.panel,
        signed: context.sourcing.signed,
        silent: formOf(receiveReport, event).silentMembers,
      }) ?? { zh: '评审报告未签署。', en: 'The report is not signed.' },
    clause: { zh: '《政府采购法实施条例》第四十一条', en: 'Implementing Regulation Art. 41' },
  },
});
