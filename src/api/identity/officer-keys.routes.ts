import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '../../../db/client.ts';
import { isRecipient } from '../../sealing/age.ts';
import { because, GoufuError } from '../../shared/errors.ts';
import { idParams } from '../../shared/fields.ts';
import { insertInto, rowOf, rowsOf } from '../../shared/rows.ts';
import { instantOrNull } from '../../shared/wire.ts';
import { instant } from '../http/answer.schema.ts';
import { operation } from '../http/operation.ts';
import type { Routes } from '../http/types.ts';
import { actAt, seeAt } from './body-access.ts';
import { principalOf } from './principal.ts';

const tags = ['sealed-bids'];
const config = { policy: 'signed-in' } as const;
const recipient = { title: '公钥（age1 开头）', en: 'Public half of the key, beginning with age1' };
const body = z.strictObject({ recipient: z.string().trim().min(1).max(100).meta(recipient) });

const publishedKey = z
  .object({
    recipient: z.string().nullable().meta(recipient),
    publishedByName: z.string().nullable().meta({ title: '公布人', en: 'Published by' }),
    publishedAt: instant.nullable().meta({ title: '公布时间', en: 'Published at; null where there is none' }),
  })
  .meta({ id: 'PublishedKey' });

type Published = z.infer<typeof publishedKey>;

const keptByHolder = {
  zh: '私钥由本人生成并保管，只公布公钥；采购文件发出时固定，此后的变更只影响以后的项目。',
  en: 'The secret half is made and kept by its holder. A tender freezes the key when its documents are issued: a later change is for later tenders.',
};

/** The public halves of the keys that open bids. */
export const officerKeyRoutes: Routes = async (app, deps) => {
  for (const routes of [myKey, recoveryKey]) await routes(app, deps);
};

const myKey: Routes = (app, { engine: { db, clock } }) => {
  const reading = operation({
    id: 'readMyOpeningKey',
    title: { zh: '我公布的开标公钥', en: 'The opening key that I published' },
    answers: { 200: publishedKey },
  });
  app.get('/me/opening-key', { config, schema: { tags, ...reading } }, (request) =>
    publishedIn(db, sql`opening_keys k where k.user_id = ${principalOf(request).userId}`, sql`k.user_id`),
  );

  const publishing = operation({
    id: 'publishMyOpeningKey',
    title: { zh: '公布我的开标公钥', en: 'Publish my opening key' },
    detail: keptByHolder,
    answers: { 200: publishedKey },
    refusals: ['DATA_REFUSED'],
  });
  app.put('/me/opening-key', { config, schema: { tags, ...publishing, body } }, async (request) => {
    const recipient = requireRecipient(request.body.recipient);
    const { userId } = principalOf(request);
    const row = { userId, recipient, publishedAt: clock.now() };
    await rowsOf(db, insertInto('opening_keys', row, sql`on conflict (user_id) do update set ${renewed}`));
    return publishedIn(db, sql`opening_keys k where k.user_id = ${userId}`, sql`k.user_id`);
  });
};

const recoveryKey: Routes = (app, { engine: { db, clock } }) => {
  const recoveryKeyOf = (bodyId: string) =>
    publishedIn(db, sql`recovery_keys k where k.body_id = ${bodyId}`, sql`k.published_by`);

  const reading = operation({
    id: 'readRecoveryKey',
    title: { zh: '单位公布的备用开标公钥', en: 'The recovery key of a body' },
    answers: { 200: publishedKey },
  });
  app.get(
    '/bodies/:id/recovery-key',
    { config, schema: { tags, ...reading, params: idParams } },
    async (request) => {
      await seeAt(db, principalOf(request), request.params.id);
      return recoveryKeyOf(request.params.id);
    },
  );

  const publishing = operation({
    id: 'publishRecoveryKey',
    title: { zh: '公布单位的备用开标公钥', en: 'Publish the recovery key of a body' },
    detail: keptByHolder,
    answers: { 200: publishedKey },
    refusals: ['DATA_REFUSED'],
  });
  app.put(
    '/bodies/:id/recovery-key',
    { config, schema: { tags, ...publishing, params: idParams, body } },
    async (request) => {
      const { id: bodyId } = request.params;
      const principal = principalOf(request);
      await actAt(db, principal, bodyId, ['leader', 'administrator']);
      const recipient = requireRecipient(request.body.recipient);
      const row = { bodyId, recipient, publishedBy: principal.userId, publishedAt: clock.now() };
      const again = sql`on conflict (body_id) do update set published_by = excluded.published_by, ${renewed}`;
      await rowsOf(db, insertInto('recovery_keys', row, again));
      return recoveryKeyOf(bodyId);
    },
  );
};

const renewed = sql`recipient = excluded.recipient, published_at = excluded.published_at`;

async function publishedIn(db: Db, from: SQL, by: SQL): Promise<Published> {
  const row = await rowOf<Published>(
    db,
    sql`select k.recipient, k.published_at, (select u.name from users u where u.id::text = ${by}::text)
      as published_by_name from ${from}`,
  );
  if (!row) return { recipient: null, publishedAt: null, publishedByName: null };
  return { ...row, publishedAt: instantOrNull(row.publishedAt) };
}

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
