import { setTimeout as sleep } from 'node:timers/promises';
import type { Db } from '../../../db/client.ts';
import { ownBid, ownConfirmation } from '../../../db/facts/hidden-bids.ts';
import { coverBidsRule, hasRule, valueIn } from '../../../workflows/rules/index.ts';
import type { ProjectContext } from '../../../workflows/service-purchase/index.ts';
import { applyEvent } from '../../engine/apply-event.ts';
import type { Engine } from '../../engine/engine.ts';
import { rulesOf } from '../../engine/note-on-chain.ts';
import { sealBid } from '../../sealing/seal-bid.ts';
import type { SealingParameters } from '../../sealing/types.ts';
import { systemClock } from '../../shared/clock.ts';
import { GoufuError } from '../../shared/errors.ts';
import { sealingParameters } from '../sealing-parameters.ts';
import { type Cover, planCovers } from './plan.ts';

/** One thing that a cover bid does now; `act` does it, and does nothing where another process was first. */
export interface DueCover {
  act(): Promise<void>;
}

/**
 * What is due of the covers (掩护件) of all rounds that take sealed bids. They come in by the door that suppliers use,
 * with events, receipts and answers of their own, so that who holds the whole database cannot tell them from bids:
 * only whoever holds the system key can.
 */
export async function dueCovers(engine: Engine): Promise<DueCover[]> {
  const due: DueCover[] = [];
  for (const id of await openTenders(engine.db)) due.push(...(await dueIn(engine, id)));
  return due;
}

/** Bids come in at any moment, not at the beat of a job; in virtual time nobody waits. */
const spreadMs = 20_000;

/** Logs nothing: a line for each cover would tell which bids are none. */
export async function plantDueCovers(engine: Engine, signal: AbortSignal): Promise<void> {
  const spread = engine.clock === systemClock ? spreadMs : 0;
  const due = await dueCovers(engine);
  await Promise.all(
    due.map(async ({ act }) => {
      if (spread > 0) await sleep(Math.random() * spread, undefined, { signal });
      await act();
    }),
  );
}

const openTenders = async (db: Db): Promise<string[]> => {
  const rows = await db.query<{ id: string }>(
    `select id from instances where workflow = 'service-purchase' and stage = 'sourcing' and state ? 'main.sourcing.open'
       and jsonb_typeof(snapshot #> '{context,sourcing,sealing}') = 'object'`,
  );
  return rows.map(({ id }) => id);
};

async function dueIn(engine: Engine, instanceId: string): Promise<DueCover[]> {
  const { owners, system } = engine.keys;
  const held = await engine.cases.load(instanceId);
  const context = held.kase.snapshot.context as ProjectContext;
  const parameters = sealingParameters(context);
  const { issuedAt, bidDeadline, round, substantiveAt } = context.sourcing;
  // A process with another system key than the tender's could not tell its covers from bids at the opening.
  if (!parameters || !issuedAt || !bidDeadline || parameters.system !== (await system.recipient())) return [];
  const now = engine.clock.now();
  const rules = await rulesOf(engine, held, now);
  const rule = hasRule(rules, coverBidsRule) ? valueIn(rules, coverBidsRule) : undefined;
  if (!rule) return [];
  const window = { from: Date.parse(issuedAt), until: Date.parse(bidDeadline) };
  const due: DueCover[] = [];
  for (const cover of await planCovers(owners, { projectId: instanceId, round, window }, rule)) {
    const bidId = await owners.bidIdOf(instanceId, round, cover.organisationId);
    const type = await nextAct(engine.db, { cover, bidId, substantiveAt, now: Date.parse(now) });
    if (type) due.push({ act: () => actAs(engine, { cover, bidId, type, parameters, instanceId }) });
  }
  return due;
}

type Act = 'SUBMIT_BID' | 'CONFIRM_BID' | 'WITHDRAW_BID';

async function nextAct(
  db: Db,
  given: { cover: Cover; bidId: string; substantiveAt: string | null; now: number },
): Promise<Act | undefined> {
  const { cover, bidId, substantiveAt, now } = given;
  const row = await ownBid(db, bidId);
  if (!row) return now >= cover.submitAt ? 'SUBMIT_BID' : undefined;
  if (row.status !== 'sealed') return undefined;
  if (row.version === 1 && cover.replaceAt !== null && now >= cover.replaceAt) return 'SUBMIT_BID';
  if (cover.withdrawAt !== null && now >= cover.withdrawAt) return 'WITHDRAW_BID';
  const own = await ownConfirmation(db, bidId);
  const corrected = substantiveAt ? Date.parse(substantiveAt) : Number.NEGATIVE_INFINITY;
  if (!own || Date.parse(own.confirmedAt ?? own.submittedAt) >= corrected) return undefined;
  const confirmAt = await cover.confirmAt(corrected);
  return confirmAt !== null && now >= confirmAt ? 'CONFIRM_BID' : undefined;
}

async function actAs(
  engine: Engine,
  given: { cover: Cover; bidId: string; type: Act; parameters: SealingParameters; instanceId: string },
): Promise<void> {
  const { cover, bidId, type, parameters, instanceId } = given;
  const { organisationId } = cover;
  const data = type === 'SUBMIT_BID' ? { sealed: await nothing(engine.db, cover, bidId, parameters) } : {};
  const actor = { id: organisationId, kind: 'system', roles: ['supplier'], organisationId } as const;
  try {
    await applyEvent(engine, { instanceId, type, data, actor });
  } catch (error) {
    // The time for bids is over, or another process was first: then there is nothing to do.
    if (!(error instanceof GoufuError)) throw error;
  }
}

/** Sealed to the same keys as a bid, of a size that bids have; opened by nobody. */
async function nothing(db: Db, cover: Cover, bidId: string, parameters: SealingParameters) {
  const version = ((await ownBid(db, bidId))?.version ?? 0) + 1;
  const contents: Record<string, string> = {};
  for (const { name } of parameters.envelopes) contents[name] = ' '.repeat(await cover.sizeOf(name, version));
  return sealBid(parameters, { bidId, version }, contents);
}
