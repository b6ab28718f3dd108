import { cite } from '../../../rules/clauses.ts';
import { draftContract } from '../events/contracting/draft-contract.ts';
import { fen } from '../money/money.ts';
import { formOf } from '../project/form.ts';
import { guard, guardTable } from '../project/table.ts';

const distinct = (ids: readonly string[]) => new Set(ids).size === ids.length;

/** What the award's bid and the documents say: where each duty comes from. */
export const contractTermGuards = guardTable({
  dutiesTraced: guard({
    needs: ['contractSource'],
    reads: 'data',
    field: '/duties',
    test: ({ event }) => {
      const { duties = [] } = formOf(draftContract, event);
      const source = event.facts.contractSource;
      const promises = new Set(source.promises.map(({ id }) => id));
      const requirements = new Set(source.requirements.map(({ id }) => id));
      return (
        distinct(duties.map(({ id }) => id)) &&
        duties.every(
          ({ promise, requirement }) =>
            (promise === undefined || promises.has(promise)) &&
            (requirement === undefined || requirements.has(requirement)),
        )
      );
    },
    sentence: ({ event }) => {
      const source = event.facts.contractSource;
      const list = (ones: readonly { id: string }[], none: string) =>
        ones.map(({ id }) => id).join('、') || none;
      return {
        zh: `合同义务编号不得重复，所对应的投标承诺（${list(source.promises, '无')}）和采购需求（${list(source.requirements, '无')}）必须存在。`,
        en: `Duties need distinct ids, and the promises (${list(source.promises, 'none')}) and requirements (${list(source.requirements, 'none')}) they come from must exist.`,
      };
    },
    clause: cite('law', 46),
  }),
  milestoneDutiesKnown: {
    reads: 'data',
    field: '/milestones',
    test: ({ event }) => {
      const { duties = [], milestones = [] } = formOf(draftContract, event);
      const known = new Set(duties.map(({ id }) => id));
      return milestones.every((one) => (one.duties ?? []).every((id) => known.has(id)));
    },
    sentence: {
      zh: '履约节点所列的合同义务不在本合同的义务清单中。',
      en: 'A milestone names a duty that is not among the duties of this contract.',
    },
    clause: cite('law', 43),
  },
  penaltiesClear: {
    reads: 'data',
    field: '/penalties',
    test: ({ event }) => {
      const { penalties = [] } = formOf(draftContract, event);
      return (
        distinct(penalties.map(({ id }) => id)) &&
        penalties.every(
          ({ amount, percent }) =>
            (amount === undefined) !== (percent === undefined) && (fen(amount) > 0n || Number(percent) > 0),
        )
      );
    },
    sentence: {
      zh: '违约金条款编号不得重复；每条只能写固定金额或者占合同金额的百分比之一，且大于零。',
      en: 'Penalties need distinct ids, and each is either an amount or a percentage of the contract, above zero.',
    },
    clause: cite('civilCode', 585),
  },
});
