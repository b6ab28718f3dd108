import { z } from 'zod';
import type { Bilingual } from '../../../../kit/bilingual.ts';
import type { RowWrite } from '../../../../kit/commit.ts';
import { defineEvent } from '../../../../kit/define.ts';
import { promiseRemarks } from '../../bids/promise-remarks.ts';
import { rankDirectly } from '../../bids/rank.ts';
import type { BidChain } from '../../bids/sealing.ts';
import { unopenedBecause } from '../../bids/unopened.ts';
import { fenText } from '../../money/money.ts';
import type { ProjectContext } from '../../project/context.ts';
import { eventWith } from '../../project/facts.ts';
import { insert, update } from '../../project/rows.ts';
import { failureRows } from '../failed/failure-rows.ts';
import { list, text } from '../fields.ts';

const remarked = (remarks: Bilingual[]) => (remarks.length > 0 ? { remarks } : {});
const chainOf = ({ id, headHash }: BidChain) => ({ bidId: id, headHash });

/** 开启: the seals are broken at once for all, or, with too few bids, for none; prices may stay sealed for later. */
export const open = defineEvent({
  type: 'OPEN',
  title: { zh: '开启响应文件', en: 'Open the bids' },
  roles: ['officer', 'agency'],
  data: z.strictObject({ present: list('在场人员', 'Present', text('姓名', 'Name', 60), 1, 50) }),
  needs: ['sealedBids', 'setAside'],
  breaksSeal: true,
  clause: { zh: '财政部令第87号第四十条、第四十一条', en: 'Ministry of Finance Order 87 Art. 40, 41' },
  confirm: {
    zh: '开启后报价即对有权人员可见；供应商不足法定数量的，不予开启并终止。',
    en: 'Quotes become visible to those entitled; with too few bidders nothing is opened and the procurement fails.',
  },
  documents: [{ zh: '开标记录', en: 'record of the opening' }],
  // Binds every chain of the round into the project's: none can be swapped, added or dropped afterwards. The owners'
  // keys open who acted on each, so that anybody who reads this may check it.
  recorded: ({ data, event, before }) => {
    const { sealedBids, setAside } = eventWith(event, 'sealedBids', 'setAside').facts;
    return {
      ...data,
      bids: sealedBids.map(({ id, organisationId, ownerKey, digest, headHash, opened, unopened }) => ({
        bidId: id,
        organisationId,
        ownerKey,
        digest,
        headHash,
        ...(unopened ? { unopened, because: unopenedBecause(unopened, event) } : {}),
        ...remarked(promiseRemarks(opened?.content ?? null, before as ProjectContext)),
      })),
      withdrawn: setAside.withdrawn.map(chainOf),
      covers: setAside.covers.map(({ ownerKey, ...chain }) => ({ ...chainOf(chain), ownerKey })),
    };
  },
  rows: (outcome) => {
    const { event } = outcome;
    const { projectId, sourcing } = outcome.context as ProjectContext;
    const bids = eventWith(event, 'sealedBids').facts.sealedBids;
    const shut = bids.flatMap(({ id, organisationId, unopened }): RowWrite[] => [
      update('bids', { id }, { organisationId }),
      ...(unopened
        ? [update('bids', { id }, { status: 'unopened', reason: unopenedBecause(unopened, event).zh })]
        : []),
    ]);
    for (const { id } of eventWith(event, 'setAside').facts.setAside.covers)
      shut.push(update('bids', { id }, { status: 'cover' }));
    if (!sourcing.openedAt) return [...shut, ...failureRows(outcome)];
    const { working } =
      sourcing.ranking.length > 0
        ? rankDirectly(outcome.before, eventWith(event, 'sealedBids'))
        : { working: null };
    const rows = bids.flatMap(({ id, opened }): RowWrite[] => {
      if (!opened) return [];
      const { quote, items, content, small } = opened;
      return [
        update(
          'bids',
          { id },
          {
            status: 'opened',
            quote: quote === null ? null : fenText(quote),
            items,
            content,
            small,
            openedAt: event.at,
          },
        ),
      ];
    });
    if (working) {
      rows.push(insert('rankings', { projectId, round: sourcing.round, working, at: event.at }));
    }
    return [...rows, ...shut, ...failureRows(outcome)];
  },
});
