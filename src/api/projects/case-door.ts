import type { Bilingual } from '../../../workflows/kit/bilingual.ts';
import type { HeldCase } from '../../engine/case-store.ts';
import type { CaseActor, Engine } from '../../engine/engine.ts';
import type { Principal } from '../identity/principal.ts';

/**
 * How much of a case somebody sees: all of it; what is shared with a partner body; or what is public and their own. What a
 * route does not open to `shared` by name, partners do not see.
 */
export type Level = 'full' | 'shared' | 'limited';

export interface CaseAccess {
  held: HeldCase;
  actor: CaseActor;
  level: Level;
}

/** How the cases of one workflow are reached over HTTP, and who gets in. */
export interface CaseDoor {
  /** Of the collection, such as `/projects`. */
  path: string;
  /** In the API reference. */
  tag: string;
  /** The id of the workflow whose events can be sent here. */
  workflow: string;
  /** What it is a case of: the end of each operationId (`readProjectHistory`), and a word in the summaries. */
  noun: string;
  word: Bilingual;
  /** Throws NOT_FOUND for whoever may not know of the case. */
  open(engine: Engine, principal: Principal, id: string): Promise<CaseAccess>;
  /** The same for somebody who is about to act: the copy in memory will do. */
  openToAct(engine: Engine, principal: Principal, id: string): Promise<CaseAccess>;
  /** Rules whose clocks everybody sees who sees a part of the case. */
  shownToAll: ReadonlySet<string>;
}
