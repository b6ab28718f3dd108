import { sql } from 'drizzle-orm';
import type { Db } from '../../../db/client.ts';
import { because, GoufuError } from '../../shared/errors.ts';
import { rowOf, rowsOf } from '../../shared/rows.ts';
import { operation } from '../http/operation.ts';
import type { Routes } from '../http/types.ts';
import { requireOutside } from '../work/outside-url.ts';
import { type Preferences, preferences, preferencesChange } from './preferences.schema.ts';
import { principalOf } from './principal.ts';

const tags = ['notifications'];
const config = { policy: 'signed-in' } as const;

interface Chosen {
  channel: 'mail' | 'wecom' | 'dingtalk';
  enabled: boolean;
  address: string | null;
  signed: boolean;
}

/** In which language and by which ways somebody is told. The in-app inbox cannot be turned off: it is the record. */
export const preferenceRoutes: Routes = (app, { engine, config: settings, principals }) => {
  const { db, clock } = engine;

  const reading = operation({
    id: 'readPreferences',
    title: { zh: '我的语言和接收方式', en: 'My language and the ways in which I am told' },
    answers: { 200: preferences },
  });
  app.get('/preferences', { config, schema: { tags, ...reading } }, (request) =>
    preferencesOf(db, principalOf(request).userId),
  );

  const changing = operation({
    id: 'changePreferences',
    title: { zh: '修改语言和接收方式', en: 'Change my language and the ways in which I am told' },
    detail: {
      zh: '只改所给的各项。站内信是记录，不能关闭。',
      en: 'What is not given stays. The in-app inbox cannot be turned off: it is the record.',
    },
    answers: { 200: preferences },
  });
  app.put(
    '/preferences',
    { config, schema: { tags, ...changing, body: preferencesChange } },
    async (request) => {
      const { userId } = principalOf(request);
      const { language, ...channels } = request.body;
      for (const channel of ['wecom', 'dingtalk'] as const) {
        const address = channels[channel]?.address;
        if (address) await requireOutside(address, `/${channel}/address`, settings.webhooks);
      }
      await db.transaction(async (tx) => {
        if (language) await rowsOf(tx, sql`update users set language = ${language} where id = ${userId}`);
        for (const [channel, given] of Object.entries(channels)) {
          if (given) await keep(tx, { userId, channel, at: clock.now(), ...given });
        }
      });
      principals.forget();
      return preferencesOf(db, userId);
    },
  );
};

interface Given {
  userId: string;
  channel: string;
  at: string;
  enabled: boolean;
  address?: string | undefined;
  secret?: string | undefined;
}

async function keep(tx: Db, { userId, channel, at, enabled, address, secret }: Given): Promise<void> {
  const kept = await rowOf<{ address: string | null }>(
    tx,
    sql`insert into channel_preferences (user_id, channel, enabled, address, secret, updated_at)
      values (${userId}, ${channel}, ${enabled}, ${address ?? null}, ${secret ?? null}, ${at})
      on conflict (user_id, channel) do update set enabled = excluded.enabled,
        address = coalesce(excluded.address, channel_preferences.address),
        -- Another robot has another secret.
        secret = case when excluded.address is null then coalesce(excluded.secret, channel_preferences.secret) else excluded.secret end,
        updated_at = excluded.updated_at
      returning address`,
  );
  if (channel === 'mail' || !enabled || kept?.address) return;
  throw new GoufuError('INVALID_DATA', [
    because(
      'preferences.address',
      '启用机器人前请填写其地址。',
      'Give the address of the robot to turn it on.',
      `/${channel}/address`,
    ),
  ]);
}

async function preferencesOf(db: Db, userId: string): Promise<Preferences> {
  const user = await rowOf<{ language: string; email: string | null }>(
    db,
    sql`select language, email from users where id = ${userId}`,
  );
  const chosen = await rowsOf<Chosen>(
    db,
    sql`select channel, enabled, address, secret is not null as signed from channel_preferences where user_id = ${userId}`,
  );
  const robotOf = (channel: Chosen['channel']) => {
    const row = chosen.find((one) => one.channel === channel);
    // A robot's address holds its key: shown only as far as it tells robots apart.
    const host = row?.address ? new URL(row.address).host : null;
    return { enabled: row?.enabled ?? false, host, signed: row?.signed ?? false };
  };
  const mail = chosen.find((one) => one.channel === 'mail');
  return {
    language: user?.language === 'en' ? 'en' : 'zh',
    inApp: { enabled: true },
    mail: { enabled: mail?.enabled ?? true, address: user?.email ?? null },
    wecom: robotOf('wecom'),
    dingtalk: robotOf('dingtalk'),
  };
}
