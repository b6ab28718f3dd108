import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { digestOf } from '../../../../kit/hash/chain.ts';
import { approvalsNow, opensNext } from '../../bids/sealing.ts';
import type { ProjectContext } from '../../project/context.ts';
import { insert, newId } from '../../project/rows.ts';
import { clientMade, list, text } from '../fields.ts';

const share = z
  .string()
  .regex(/^[A-Za-z0-9+/]{44}$/, '应为 33 字节份额的 base64 | must be the base64 of a share of 33 bytes')
  .meta({ title: '份额', en: 'Share' });

/**
 * 同意开启: an opening officer hands over the shares that only their own key could unwrap. Two different people
 * have to; the shares alone open nothing, the system key is still outside. Envelopes that open later need shares anew.
 */
export const approveOpening = defineEvent({
  type: 'APPROVE_OPENING',
  title: { zh: '同意开启并提交份额', en: 'Approve the opening and hand over shares' },
  roles: ['officer', 'agency', 'reviewer', 'leader'],
  undrafted: true,
  data: z.strictObject({
    shares: clientMade(
      list(
        '份额',
        'Shares',
        z.strictObject({ bidId: z.uuid(), envelope: text('信封', 'Envelope', 20), share: share.nullable() }),
        0,
        20_000,
      ),
      { makes: 'unwrapShares', module: '/client/sealing.js', reads: '/opening/shares' },
    ),
    recovery: z
      .strictObject({ reason: text('使用恢复份额的原因', 'Why the recovery share is used') })
      .meta({ title: '离线恢复份额', en: 'Offline recovery share' })
      .optional(),
  }),
  asks: ({ context, actorId }) => {
    const { sealing } = (context as ProjectContext).sourcing;
    const named = sealing?.officers.some(({ userId }) => userId === actorId);
    return named ? { without: ['recovery'] } : { required: ['recovery'] };
  },
  clause: { zh: '财政部令第87号第四十条、第四十一条', en: 'Ministry of Finance Order 87 Art. 40, 41' },
  confirm: {
    zh: '您的份额提交后不能收回；两名不同的人员均提交后，即可开启。',
    en: 'Shares cannot be taken back; once two different people have handed theirs over, the bids can be opened.',
  },
  recorded: ({ data, context, event }) => ({
    opens: opensNext((context as ProjectContext).sourcing),
    holder: approvalsNow((context as ProjectContext).sourcing).find(({ userId }) => userId === event.actor.id)
      ?.holder,
    shares: data.shares.length,
    missing: data.shares
      .filter((one) => one.share === null)
      .map(({ bidId, envelope }) => ({ bidId, envelope })),
    digest: digestOf(data.shares),
    ...(data.recovery ? { recovery: data.recovery } : {}),
  }),
  rows: ({ data, context, event }) => {
    const { projectId, sourcing } = context as ProjectContext;
    const approval = approvalsNow(sourcing).find(({ userId }) => userId === event.actor.id);
    return [
      insert('opening_approvals', {
        id: newId(event),
        projectId,
        round: sourcing.round,
        opens: opensNext(sourcing),
        userId: event.actor.id,
        holder: approval?.holder,
        recoveryReason: data.recovery?.reason ?? null,
        shares: data.shares,
        at: event.at,
      }),
    ];
  },
});
