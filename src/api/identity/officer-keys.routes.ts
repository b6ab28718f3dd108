import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { isRecipient } from '../../sealing/age.ts';
import { because, GoufuError } from '../../shared/errors.ts';
import { idParams } from '../../shared/fields.ts';
import { rowOf } from '../../shared/rows.ts';
import { instantOf } from '../../shared/wire.ts';
import type { Routes } from '../http/types.ts';
import { actAt, seeAt } from './body-access.ts';
import { principalOf } from './principal.ts';

const tags = ['sealed-bids'];
const config = { policy: 'signed-in' } as const;
const body = z.strictObject({ recipient: z.string().trim().min(1).max(100) });

interface Published {
  recipient: string;
  publishedAt: string;
}

/**
 * The public halves of the keys that open bids. The secret halves are made and kept by their holders; a tender
 * freezes what is published when its documents are issued, so a later change touches later tenders only.
 */
export const officerKeyRoutes: Routes = (app, { engine: { db, clock } }) => {
  app.get('/me/opening-key', { config, schema: { tags } }, async (request) =>
    shown(
      await rowOf<Published>(
        db,
        sql`select recipient, published_at from opening_keys where user_id = ${principalOf(request).userId}`,
      ),
    ),
  );

  app.put('/me/opening-key', { config, schema: { tags, body } }, async (request) => {
    const recipient = requireRecipient(request.body.recipient);
    return shown(
      await rowOf<Published>(
        db,
        sql`insert into opening_keys (user_id, recipient, published_at)
          values (${principalOf(request).userId}, ${recipient}, ${clock.now()})
          on conflict (user_id) do update set recipient = excluded.recipient, published_at = excluded.published_at
          returning recipient, published_at`,
      ),
    );
  });

  app.get('/bodies/:id/recovery-key', { config, schema: { tags, params: idParams } }, async (request) => {
    await seeAt(db, principalOf(request), request.params.id);
    return shown(
      await rowOf<Published>(
        db,
        sql`select recipient, published_at from recovery_keys where body_id = ${request.params.id}`,
      ),
    );
  });

  app.put(
    '/bodies/:id/recovery-key',
    { config, schema: { tags, params: idParams, body } },
    async (request) => {
      const principal = principalOf(request);
      await actAt(db, principal, request.params.id, ['leader', 'administrator']);
      const recipient = requireRecipient(request.body.recipient);
      return shown(
        await rowOf<Published>(
          db,
          sql`insert into recovery_keys (body_id, recipient, published_by, published_at)
            values (${request.params.id}, ${recipient}, ${principal.userId}, ${clock.now()})
            on conflict (body_id) do update set recipient = excluded.recipient, published_by = excluded.published_by,
              published_at = excluded.published_at
            returning recipient, published_at`,
        ),
      );
    },
  );
};

const shown = (row: Published | undefined) =>
  row ? { recipient: row.recipient, publishedAt: instantOf(row.publishedAt) } : { recipient: null };

/** Throws DATA_REFUSED: a secret key that is sent by mistake is refused too, and told so. */
function requireRecipient(recipient: string): string {
  if (isRecipient(recipient)) return recipient;
  throw new GoufuError('DATA_REFUSED', [
    /^AGE-SECRET-KEY/i.test(recipient)
      ? because(
          'sealing.secret-key',
          '这是私钥，不得交给任何人；请立即换用新密钥，并只公布 age1 开头的公钥。',
          'This is a secret key, which nobody may have: make a new one at once and publish only its age1… half.',
          '/recipient',
        )
      : because(
          'sealing.recipient',
          '应为 age1 开头的公钥。',
          'It must be an age recipient, beginning with age1.',
          '/recipient',
        ),
  ]);
}
