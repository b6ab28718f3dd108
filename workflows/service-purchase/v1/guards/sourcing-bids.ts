import type { CaseEvent } from '../../../kit/workflow.ts';
import { registryGateRule, smallEnterpriseReserveRule } from '../../../rules/index.ts';
import { submitBid } from '../events/sourcing/submit-bid.ts';
import { lawOf, ruleValue } from '../law/rule-values.ts';
import { fen } from '../money/money.ts';
import type { ProjectContext } from '../project/context.ts';
import { formOf } from '../project/form.ts';
import { guard, guardTable } from '../project/table.ts';

type Args = { context: ProjectContext; event: CaseEvent };

const supplierConditions = {
  zh: '《政府采购法》第二十二条',
  en: 'Government Procurement Law Art. 22',
};

const registryGates = ({ event }: Args): boolean =>
  lawOf(event.rules, registryGateRule)?.[event.rules.regime] ?? event.rules.regime !== 'GOV';

/** 谁可以投标（响应）. */
export const bidGuards = guardTable({
  bidderKnown: guard({
    needs: ['organisation'],
    test: ({ event }) => event.facts.organisation != null,
    sentence: {
      zh: '未登记所代表的组织，不能参加。请先完善组织信息。',
      en: 'No organisation is on record for you. Register it first.',
    },
    clause: supplierConditions,
  }),
  bidderRegistered: guard({
    needs: ['organisation'],
    test: ({ event }) => event.facts.organisation?.legalStatus !== 'grassroots',
    sentence: {
      zh: '未依法登记的组织不能独立承担民事责任，不能参加；可由登记的社会组织承接。',
      en: 'A group that is not registered has no civil liability of its own and cannot bid; a registered organisation may.',
    },
    clause: supplierConditions,
  }),
  bidderNotDesigner: guard({
    needs: ['organisation'],
    test: ({ context, event }) => {
      const id = event.facts.organisation?.id;
      return !id || context.planning.method === 'single-source' || !context.planning.designers.includes(id);
    },
    sentence: {
      zh: '为本项目提供整体设计、规范编制或者项目管理等服务的供应商，不得再参加本项目。',
      en: 'Whoever designed the project, wrote its norms or manages it may not bid for it.',
    },
    clause: { zh: '《政府采购法实施条例》第十八条', en: 'Implementing Regulation Art. 18' },
  }),
  bidderInGoodStanding: guard({
    needs: ['organisation'],
    test: (args) => {
      const status = args.event.facts.organisation?.status ?? '';
      return !registryGates(args) || !['suspended', 'deregistered'].includes(status);
    },
    sentence: {
      zh: '该组织在台账中已被暂停或注销，按本单位规定不能参加。',
      en: 'The organisation is suspended or struck off in the ledger; the body’s own rules shut it out.',
    },
    clause: {
      zh: '本单位购买服务管理办法（参照执行，政府采购项目不适用）',
      en: 'the body’s own measures (by reference; never under the procurement law)',
    },
  }),
  quotePositive: {
    reads: 'data',
    field: '/quote',
    test: ({ event }) => {
      const { quote } = event.data as { quote?: string };
      return quote === undefined || fen(quote) > 0n;
    },
    sentence: { zh: '报价应大于零。', en: 'The quote must be above zero.' },
    clause: { zh: '财政部令第87号第五十五条', en: 'Ministry of Finance Order 87 Art. 55' },
  },
  declarationPossible: guard({
    needs: ['organisation'],
    reads: 'data',
    field: '/smallEnterpriseDeclaration',
    test: ({ context, event }) => {
      const { smallEnterpriseDeclaration: declared } = formOf(submitBid, event);
      const form = event.facts.organisation?.legalForm;
      const small =
        form === 'enterprise' || ruleValue(event, smallEnterpriseReserveRule).nonEnterprisesAreSmall;
      // What is sealed declares it inside, to be judged at the opening.
      if (formOf(submitBid, event).sealed) return !context.planning.reservedForSmall || small;
      if (declared) return form === undefined || small;
      return !context.planning.reservedForSmall;
    },
    sentence: ({ context }) =>
      context.planning.reservedForSmall
        ? {
            zh: '本项目专门面向中小企业，须由企业作出中小企业声明；社会团体、民办非企业单位等不属于中小企业。',
            en: 'This project is reserved for small enterprises, which declare themselves; associations and non-enterprises are none.',
          }
        : {
            zh: '只有企业可以作中小企业声明，社会团体、民办非企业单位等不属于中小企业。',
            en: 'Only an enterprise can declare itself small; associations and non-enterprises are none.',
          },
    clause: { zh: '财库〔2020〕46号第二条、第六条', en: 'Caiku [2020] 46 Art. 2, 6' },
  }),
  ownBidLive: guard({
    needs: ['ownBid'],
    test: ({ event }) => event.facts.ownBid?.status === 'sealed',
    sentence: { zh: '您没有已提交的响应文件。', en: 'You have no bid on file.' },
    clause: { zh: '财政部令第87号第三十四条', en: 'Ministry of Finance Order 87 Art. 34' },
    blockedBy: 'SUBMIT_BID',
  }),
});
