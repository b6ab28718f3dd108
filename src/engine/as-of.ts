import { type StoredSnapshot, upgradeContext } from '../../workflows/kit/stored-snapshot.ts';
import type { Workflow } from '../../workflows/kit/workflow.ts';
import type { Engine } from './engine.ts';

export interface PastCase {
  seq: number;
  at: string;
  stage: string;
  state: string[];
  /** The version that it ran on then. */
  workflow: Workflow;
  context: unknown;
}

/** The case as it stood at an instant, or undefined before it began. Bids beside it are not part of it. */
export async function caseAsOf(
  { db, workflows }: Engine,
  instanceId: string,
  instant: string,
): Promise<PastCase | undefined> {
  const [row] = await db.query<
    Omit<PastCase, 'context' | 'workflow'> & { name: string; snapshot: StoredSnapshot }
  >(
    `select e.seq, to_jsonb(e.at) #>> '{}' as at, e.stage, e."to" as state, e.snapshot, i.workflow as name
     from instance_events e join instances i on i.id = e.instance_id
     where e.instance_id = $1::uuid and e.at <= $2::timestamptz order by e.seq desc limit 1`,
    [instanceId, instant],
  );
  if (!row) return undefined;
  const { snapshot, name, ...rest } = row;
  const { workflow } = workflows.of(name, snapshot.workflowVersion);
  return { ...rest, workflow, context: upgradeContext(workflow, snapshot).context };
}
