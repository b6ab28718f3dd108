import { type StoredSnapshot, upgradeContext } from '../../workflows/kit/stored-snapshot.ts';
import type { Engine } from './engine.ts';

export interface PastCase {
  seq: number;
  at: string;
  stage: string;
  state: string[];
  /** Version of the workflow that it ran on then. */
  version: number;
  context: unknown;
}

/** The case as it stood at an instant, or undefined before it began. Bids beside it are not part of it. */
export async function caseAsOf(
  { db, workflows }: Engine,
  instanceId: string,
  instant: string,
): Promise<PastCase | undefined> {
  const [row] = await db.query<
    Omit<PastCase, 'context' | 'version'> & { workflow: string; snapshot: StoredSnapshot }
  >(
    `select e.seq, to_jsonb(e.at) #>> '{}' as at, e.stage, e."to" as state, e.snapshot, i.workflow
     from instance_events e join instances i on i.id = e.instance_id
     where e.instance_id = $1::uuid and e.at <= $2::timestamptz order by e.seq desc limit 1`,
    [instanceId, instant],
  );
  if (!row) return undefined;
  const { snapshot, workflow, ...rest } = row;
  const version = snapshot.workflowVersion;
  const { context } = upgradeContext(workflows.of(workflow, version).workflow, snapshot);
  return { ...rest, version, context };
}
