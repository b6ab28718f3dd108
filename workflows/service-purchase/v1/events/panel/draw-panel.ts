import { defineEvent, mustExist } from '../../../../kit/define.ts';
import { drawFor } from '../../people/panel-draw.ts';
import type { ProjectContext } from '../../project/context.ts';
import { eventWith } from '../../project/facts.ts';
import { insert, newId, update } from '../../project/rows.ts';
import { drawForm } from './draw-panel.form.ts';

/** 抽取评审专家: at random from the pool, with a seed that nobody chose and everybody can draw again with. */
export const drawPanel = defineEvent({
  ...drawForm,
  title: { zh: '随机抽取评审专家', en: 'Draw the experts' },
  roles: ['officer', 'agency'],
  optional: true,
  needs: ['expertPool', 'bids'],
  clause: {
    zh: '《政府采购法实施条例》第三十九条；财库〔2016〕198号第十二条',
    en: 'Implementing Regulation Art. 39; Caiku [2016] 198 Art. 12',
  },
  confirm: {
    zh: '抽取结果不可更换；回避或者缺席的，按抽取顺序由下一名替补。',
    en: 'The result stands: whoever is recused or absent is replaced by the next in the order drawn.',
  },
  documents: [{ zh: '评审专家抽取记录', en: 'record of the draw' }],
  // Names stay out of the record until the result is published (条例第四十三条): the table holds them.
  recorded: (outcome) => {
    const draw = mustExist(
      drawFor({ context: outcome.before, event: eventWith(outcome.event, 'bids', 'expertPool') }),
    );
    const { seed, nonce, poolDigest, eligible, members, passedOver } = draw;
    return {
      seed,
      nonce,
      witness: outcome.data.witness ?? null,
      poolDigest,
      eligible: eligible.length,
      wanted: outcome.data.experts,
      drawn: members.map(({ userId }) => userId),
      passedOver,
    };
  },
  rows: (outcome) => {
    const { event, data } = outcome;
    const { projectId, sourcing } = outcome.context as ProjectContext;
    const before = outcome.before as ProjectContext;
    const draw = mustExist(drawFor({ context: before, event: eventWith(event, 'bids', 'expertPool') }));
    const names = new Map(
      [...draw.members, ...(data.reps ?? []).map((rep) => ({ ...rep, employer: null }))].map((one) => [
        one.userId,
        one,
      ]),
    );
    const of = (userId: string) => ({ projectId, round: sourcing.round, userId });
    const earlier = new Set(before.sourcing.panel.map(({ userId }) => userId));
    const now = new Set(sourcing.panel.map(({ userId }) => userId));
    return [
      insert('panel_draws', {
        id: sourcing.draw?.id ?? newId(event),
        projectId,
        round: sourcing.round,
        seed: draw.seed,
        nonce: draw.nonce,
        witness: data.witness ?? null,
        eligible: draw.eligible,
        poolDigest: draw.poolDigest,
        drawn: draw.order,
        wanted: data.experts,
        at: event.at,
        actorId: event.actor.id,
      }),
      ...sourcing.panel.map(({ id, userId, kind, chair }) => {
        const { name = userId, employer = null } = names.get(userId) ?? {};
        return earlier.has(userId)
          ? update('panel_members', of(userId), { name, kind, chair, employer })
          : insert('panel_members', { id, ...of(userId), name, kind, chair, employer, status: 'serving' });
      }),
      ...[...earlier]
        .filter((userId) => !now.has(userId))
        .map((userId) => update('panel_members', of(userId), { status: 'recused', reason: '重新抽取' })),
    ];
  },
});
