import type { Db } from '../../db/client.ts';
import type { FactLoaders, PastLoaders } from '../../db/facts/loader.ts';
import type { Bilingual } from '../../workflows/kit/bilingual.ts';
import { eventIn, type Versions } from '../../workflows/kit/versions.ts';
import type { Workflow } from '../../workflows/kit/workflow.ts';
import { because, GoufuError } from '../shared/errors.ts';
import type { Engine } from './engine.ts';

/** A workflow and how the outside facts that its events need are read. */
export interface RegisteredWorkflow {
  workflow: Workflow;
  facts: FactLoaders;
  /** Facts as they were at a past step, for a replay; the others it reads as they are today, and says so. */
  pastFacts?: PastLoaders;
  /** Forms of which the event keeps only a digest, from where they are kept; undefined where it does not fit them. */
  pastForms?: PastLoaders;
  /** Where people may change what a case is called after it began: a table keyed by the case's id. */
  titles?: { table: string; title: string; code?: string };
  /** The organisation that a clock is about which chases a supplier. */
  supplierOf?: (db: Db, clock: { instanceId: string; key: string }) => Promise<string | null>;
  /** What runs beside its cases, in every process that has workers. */
  upkeep?: readonly Upkeep[];
}

/** Runs from the clock, by a job of its name; must be repeatable at no cost. */
export interface Upkeep {
  name: string;
  everyMs: number;
  timeoutMs: number;
  run: (engine: Engine, signal: AbortSignal) => Promise<void>;
}

/** Every version of every workflow that this process runs: a case keeps its own, a new one begins with the newest. */
export class Workflows {
  private readonly byId = new Map<string, Map<number, RegisteredWorkflow>>();

  /** Throws where one version is there twice: that is a fault of the composition. */
  constructor(registered: readonly RegisteredWorkflow[]) {
    for (const entry of registered) {
      const { id, version } = entry.workflow;
      const versions = this.byId.get(id) ?? new Map<number, RegisteredWorkflow>();
      if (versions.has(version)) throw new Error(`${id} v${version} is registered twice`);
      this.byId.set(id, versions.set(version, entry));
    }
  }

  /** All versions, those of one workflow from the oldest to the newest. */
  all(): RegisteredWorkflow[] {
    return [...this.byId.keys()].flatMap((id) => this.versionsOf(id));
  }

  versionsOf(id: string): RegisteredWorkflow[] {
    const versions = [...(this.byId.get(id)?.values() ?? [])];
    return versions.sort((a, b) => a.workflow.version - b.workflow.version);
  }

  /** The versions of each workflow, as words are looked up in them. */
  families(): Versions[] {
    return [...this.byId.keys()].map(
      (id) => this.versionsOf(id).map(({ workflow }) => workflow) as unknown as Versions,
    );
  }

  /** What new cases begin with. Throws for an unknown name, which is a fault of ours. */
  newest(id: string): RegisteredWorkflow {
    const newest = this.versionsOf(id).at(-1);
    if (!newest) throw new Error(`no workflow ${id}`);
    return newest;
  }

  has(id: string, version: number): boolean {
    return this.byId.get(id)?.has(version) ?? false;
  }

  /** What an event of a case is called, whichever version of the workflow it was taken in. */
  eventTitle(id: string, type: string): Bilingual | undefined {
    const family = this.families().find(([{ id: name }]) => name === id);
    return family && eventIn(family, type)?.title;
  }

  /** For words about a case: its version, or the newest where this process does not run that. */
  nearest(id: string, version: number): RegisteredWorkflow {
    return this.byId.get(id)?.get(version) ?? this.newest(id);
  }

  /** Throws UNAVAILABLE for what this process does not run, such as a case that a newer release has begun. */
  of(id: string, version: number): RegisteredWorkflow {
    const found = this.byId.get(id)?.get(version);
    if (found) return found;
    const known = this.versionsOf(id).map(({ workflow }) => `v${workflow.version}`);
    throw new GoufuError('UNAVAILABLE', [
      because(
        'workflow.version',
        `该事项按“${id}”第 ${version} 版办理，本服务只运行 ${known.join('、') || '其他流程'}。请管理员升级服务。`,
        `This case runs on version ${version} of “${id}”; this server runs ${known.join(', ') || 'none of it'}. An administrator has to upgrade the server.`,
      ),
    ]);
  }
}
