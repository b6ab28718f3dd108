import { loadFacts } from '../../db/facts/loader.ts';
import { legalDay } from '../../workflows/calendar/index.ts';
import type { CaseEvent } from '../../workflows/kit/workflow.ts';
import type { RegimeAnswer } from '../../workflows/rules/index.ts';
import type { ProjectContext } from '../../workflows/service-purchase/index.ts';
import {
  eventWith,
  fundKindOf,
  regimeOfProject,
  thresholdsOf,
} from '../../workflows/service-purchase/index.ts';
import type { HeldCase } from '../engine/case-store.ts';
import { type Engine, theSystem } from '../engine/engine.ts';
import { newIds } from '../engine/ids.ts';

export interface RegimeProposal extends RegimeAnswer {
  /** What the money counts as today: the reviewer's finding on the line, or else its own kind. */
  fundKind: 'fiscal' | 'union' | 'mixed';
}

/** Which regime a project would fall under if it were decided today; null before its money is named, or without thresholds. */
export async function regimeProposal(
  engine: Engine,
  { kase, body, registered }: HeldCase,
): Promise<RegimeProposal | null> {
  const context = kase.snapshot.context as ProjectContext;
  if (!context.initiation) return null;
  const at = engine.clock.now();
  const { roles, ...actor } = theSystem;
  const request = { instanceId: kase.instanceId, bodyId: kase.bodyId, context, data: {}, actor };
  const loaded = await loadFacts(registered.facts, ['fundingLine'], engine.db, request);
  const event: CaseEvent = {
    type: 'APPROVE',
    data: {},
    actor: { ...actor, role: 'system' },
    at,
    facts: { ...loaded, calendar: await engine.calendar.get() },
    rules: await engine.rules.for(null, { date: legalDay(at), regime: context.regime ?? 'GOV', body }),
    ids: newIds(),
  };
  if (!thresholdsOf(event)) return null;
  const fundKind = fundKindOf(eventWith(event, 'fundingLine')) ?? context.initiation.fundKind;
  const answer = regimeOfProject(event, { ...context, initiation: { ...context.initiation, fundKind } });
  return { fundKind, ...answer };
}
