import type { z } from 'zod';
import { because, GoufuError } from '../../shared/errors.ts';
import { instantOf } from '../../shared/wire.ts';
import { operation } from '../http/operation.ts';
import type { Api, ApiDeps } from '../http/types.ts';
import { principalOf, visiblePaths } from '../identity/principal.ts';
import { feedPage, feedQuery } from './notifications.schema.ts';

type Row = z.infer<typeof feedPage>['items'][number];

/**
 * Every event of the cases that the reader may see in full, in commit order and without a gap: only what is older
 * than every open transaction is given out, because a sequence lies about the order of commits. Bids have chains
 * of their own and do not appear.
 */
export function feedRoutes(app: Api, { engine }: ApiDeps): void {
  app.get(
    '/feed',
    {
      config: { policy: 'signed-in' },
      schema: {
        tags: ['feed'],
        ...operation({
          id: 'readFeed',
          title: { zh: '全部事项的经过，按提交顺序', en: 'Every event, complete and in commit order' },
          answers: { 200: feedPage },
        }),
        querystring: feedQuery,
      },
    },
    async (request) => {
      const { after, limit } = request.query;
      const paths = visiblePaths(principalOf(request)).map((path) => `${path}%`);
      const [instanceId, seq] = after ? after.split('.') : [];
      if (instanceId && seq) await requireKnown(instanceId, seq);
      const rows = await engine.db.query<Row>(
        `select e.instance_id as "instanceId", coalesce(p.title, o.name) as "instanceName", i.workflow, e.seq, e.type, e.role, e.at, e."from", e."to", e.stage, e.hash
         from instance_events e join instances i on i.id = e.instance_id join bodies b on b.id = i.body_id
           left join projects p on p.id = i.id left join organisations o on o.id = i.id
         where e.xid < pg_snapshot_xmin(pg_current_snapshot())
           and b.path like any(select jsonb_array_elements_text($1::jsonb))
           and ($2::uuid is null or (e.xid, e.position) > (select a.xid, a.position from instance_events a
             where a.instance_id = $2::uuid and a.seq = $3::int))
         order by e.xid, e.position limit $4::int`,
        [JSON.stringify(paths), instanceId ?? null, seq ?? null, String(limit)],
      );
      const last = rows.at(-1);
      return {
        items: rows.map((row) => ({ ...row, at: instantOf(row.at) })),
        next: last ? `${last.instanceId}.${last.seq}` : after || null,
      };
    },
  );

  async function requireKnown(instanceId: string, seq: string): Promise<void> {
    const [row] = await engine.db.query(
      'select 1 from instance_events where instance_id = $1::uuid and seq = $2::int',
      [instanceId, seq],
    );
    if (row) return;
    throw new GoufuError('INVALID_DATA', [
      because(
        'feed.after',
        '没有这个事件，请从头读取。',
        'There is no such event; read from the start.',
        '/after',
      ),
    ]);
  }
}
