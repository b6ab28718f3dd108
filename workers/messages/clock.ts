import type { Db, Param } from '../../db/client.ts';
import type { BodyFacts } from '../../src/engine/body-facts.ts';
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

/** Columns of a ChasedClock; the query joins deadlines d, instances i, bodies b and, left, projects p, organisations o. */
export const clockColumns = `d.instance_id as "instanceId", d.rule, d.key, d.epoch, d.status,
  to_jsonb(d.start_at) #>> '{}' as "startAt", d.due, to_jsonb(d.due_at) #>> '{}' as "dueAt", d.chases, d.clause, d.pausable,
  to_jsonb(d.ended_at) #>> '{}' as "endedAt", d.provisional, i.workflow, i.version, i.state, i.rule_set_id as "ruleSetId",
  coalesce(p.title, o.name, i.snapshot #>> '{context,title}', i.id::text) as title, p.code,
  jsonb_build_object('id', b.id, 'path', b.path, 'name', b.name, 'level', b.level, 'province', b.province, 'city', b.city,
    'county', b.county, 'staffing', b.staffing, 'policy', b.policy, 'policyVersion', b.policy_version) as body`;

export const clockTables = `deadlines d join instances i on i.id = d.instance_id join bodies b on b.id = i.body_id
  left join projects p on p.id = i.id left join organisations o on o.id = i.id`;

/** The clock, held so that the step cannot be done while the message about it is being written. */
export async function holdClock(
  tx: Db,
  { instanceId, rule, key, epoch }: { instanceId: string; rule: string; key: string; epoch: number },
): Promise<ChasedClock | undefined> {
  const params: Param[] = [instanceId, rule, key, String(epoch)];
  const [row] = await tx.query<ChasedClock>(
    `select ${clockColumns} from ${clockTables}
     where d.instance_id = $1::text::uuid and d.rule = $2 and d.key = $3 and d.epoch = $4::text::int for share of d`,
    params,
  );
  return row;
}

/**
 * Does the clock still ask for something? Not when it has ended, stands still, or has no certain day; nor when it
 * ran out and the case was suspended afterwards, since nobody may do the step now.
 */
export function stillChases(clock: ChasedClock): boolean {
  if (clock.endedAt !== null || clock.provisional) return false;
  if (clock.status === 'armed') return true;
  return clock.status === 'breached' && !(clock.pausable && clock.state.includes('hold.suspended'));
}
