import type { Db, Param } from '../../db/client.ts';
import { type BodyFacts, bodyJson } from '../../db/queries/bodies.ts';
import type { Engine } from '../../src/engine/engine.ts';
import type { Role } from '../../workflows/kit/actor.ts';

/** A clock with what a message about it has to say. */
export interface ChasedClock {
  instanceId: string;
  rule: string;
  key: string;
  epoch: number;
  status: string;
  startAt: string;
  due: string;
  dueAt: string;
  chases: Role;
  clause: { zh: string; en: string };
  pausable: boolean;
  endedAt: string | null;
  provisional: boolean;
  workflow: string;
  version: number;
  state: string[];
  ruleSetId: string | null;
  title: string;
  code: string | null;
  body: BodyFacts;
}

/**
 * Where a ChasedClock is read: columns, and tables d (deadlines), i (instances), b (bodies) with those in which the
 * workflows say that a case's name stands.
 */
export function clockSource({ workflows }: Pick<Engine, 'workflows'>): { columns: string; tables: string } {
  const named = new Map(workflows.all().flatMap(({ titles }) => (titles ? [[titles.table, titles]] : [])));
  const sources = [...named.values()].map((titles, n) => ({ ...titles, as: `n${n}` }));
  const titles = sources.map(({ as, title }) => `${as}.${title}, `).join('');
  const codes = sources.flatMap(({ as, code }) => (code ? [`${as}.${code}`] : []));
  return {
    columns: `d.instance_id as "instanceId", d.rule, d.key, d.epoch, d.status,
      to_jsonb(d.start_at) #>> '{}' as "startAt", d.due, to_jsonb(d.due_at) #>> '{}' as "dueAt", d.chases, d.clause, d.pausable,
      to_jsonb(d.ended_at) #>> '{}' as "endedAt", d.provisional, i.workflow, i.version, i.state, i.rule_set_id as "ruleSetId",
      coalesce(${titles}i.snapshot #>> '{context,title}', i.id::text) as title,
      ${codes.length > 0 ? `coalesce(${codes.join(', ')})` : 'null'} as code,
      ${bodyJson} as body`,
    tables: `deadlines d join instances i on i.id = d.instance_id join bodies b on b.id = i.body_id
      ${sources.map(({ as, table }) => `left join ${table} ${as} on ${as}.id = i.id`).join(' ')}`,
  };
}

/** Clocks that ask somebody for a step, in the tables of `clockSource`. */
export const chasing = `d.ended_at is null and d.when_due = 'chases' and d.chases is not null and not d.provisional
  and d.status <> 'frozen'`;

/** The clock, held so that the step cannot be done while the message about it is being written. */
export async function holdClock(
  engine: Engine,
  tx: Db,
  { instanceId, rule, key, epoch }: { instanceId: string; rule: string; key: string; epoch: number },
): Promise<ChasedClock | undefined> {
  const { columns, tables } = clockSource(engine);
  const params: Param[] = [instanceId, rule, key, String(epoch)];
  const [row] = await tx.query<ChasedClock>(
    `select ${columns} from ${tables}
     where d.instance_id = $1::uuid and d.rule = $2 and d.key = $3 and d.epoch = $4::int for share of d`,
    params,
  );
  return row;
}

/**
 * Does the clock still ask for something? Not when it has ended, stands still, or has no certain day; nor when it
 * ran out and the case is held up since, because nobody may do the step now.
 */
export function stillChases({ workflows }: Engine, clock: ChasedClock): boolean {
  if (clock.endedAt !== null || clock.provisional) return false;
  if (clock.status === 'armed') return true;
  const { workflow } = workflows.nearest(clock.workflow, clock.version);
  return clock.status === 'breached' && !(clock.pausable && workflow.held?.(clock.state));
}
