import { z } from 'zod';
import type { RowWrite } from '../../../../kit/commit.ts';
import { defineEvent } from '../../../../kit/define.ts';
import type { ProjectContext } from '../../context.ts';
import { factsOf } from '../../facts.ts';
import { fenText } from '../../money.ts';
import { rankDirectly } from '../../rank.ts';
import { insert, update } from '../../rows.ts';
import { unopenedBecause } from '../../unopened.ts';
import { failureRows } from '../failed/failure-rows.ts';
import { list, text } from '../fields.ts';

/** 开启: the seals are broken at once for all, or, with too few bids, for none. */
export const open = defineEvent({
  type: 'OPEN',
  title: { zh: '开启响应文件', en: 'Open the bids' },
  roles: ['officer', 'agency'],
  data: z.strictObject({ present: list('在场人员', 'Present', text('姓名', 'Name', 60), 1, 50) }),
  needs: ['databaseClock', 'sealedBids'],
  breaksSeal: true,
  clause: { zh: '财政部令第87号第四十条、第四十一条', en: 'Ministry of Finance Order 87 Art. 40, 41' },
  confirm: {
    zh: '开启后报价即对有权人员可见；供应商不足法定数量的，不予开启并终止。',
    en: 'Quotes become visible to those entitled; with too few bidders nothing is opened and the procurement fails.',
  },
  documents: [{ zh: '开标记录', en: 'record of the opening' }],
  // Binds the chain of every bid into the project's: none can be swapped, added or dropped afterwards.
  recorded: ({ data, event }) => ({
    ...data,
    bids: (factsOf(event).sealedBids ?? []).map(({ id, organisationId, digest, headHash, unopened }) => ({
      bidId: id,
      organisationId,
      digest,
      headHash,
      ...(unopened ? { unopened, because: unopenedBecause(unopened, event) } : {}),
    })),
  }),
  rows: (outcome) => {
    const { event } = outcome;
    const { projectId, sourcing } = outcome.context as ProjectContext;
    const bids = factsOf(event).sealedBids ?? [];
    const shut = bids.flatMap(({ id, unopened }): RowWrite[] =>
      unopened
        ? [update('bids', { id }, { status: 'unopened', reason: unopenedBecause(unopened, event).zh })]
        : [],
    );
    if (!sourcing.openedAt) return [...shut, ...failureRows(outcome)];
    const { working } = sourcing.ranking.length > 0 ? rankDirectly(outcome.before, event) : { working: null };
    const rows = bids.flatMap(({ id, opened }): RowWrite[] => {
      if (!opened) return [];
      const { quote, content, small } = opened;
      return [
        update(
          'bids',
          { id },
          { status: 'opened', quote: fenText(quote), content, small, openedAt: event.at },
        ),
      ];
    });
    if (working) {
      rows.push(insert('rankings', { projectId, round: sourcing.round, working, at: event.at }));
    }
    return [...rows, ...shut, ...failureRows(outcome)];
  },
});
