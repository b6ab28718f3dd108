import { expect, test } from 'vitest';
import { allNodes, isLeaf, pathOf } from '../../workflows/kit/analysis/graph.ts';
import { reasonsOf } from '../../workflows/kit/explain.ts';
import { organisationV1 } from '../../workflows/organisation/v1/index.ts';
import { standingOf } from '../../workflows/organisation/v1/standing.ts';
import { resolveRules } from '../../workflows/rules/index.ts';
import type { Regime } from '../../workflows/rules/types.ts';
import { bidGuards } from '../../workflows/service-purchase/v1/guards/sourcing-bids.ts';
import { newContext } from '../../workflows/service-purchase/v1/project/context.ts';

const place = { province: '河南', level: 'city', city: '平顶山' } as const;

const eventIn = (regime: Regime, facts: object) => ({
  type: 'SUBMIT_BID',
  data: {},
  actor: { id: 'somebody', kind: 'person' as const, role: 'supplier' as const },
  at: '2026-09-15T09:00:00.000+08:00',
  facts: { ...facts },
  rules: resolveRules({ date: '2026-09-15', regime, place }),
  ids: [],
});

test('under GOV no standing in the ledger shuts a bidder out; the body’s own rules may do so below it', () => {
  const standings = allNodes(organisationV1.machine)
    .filter(isLeaf)
    .map((leaf) => standingOf([pathOf(leaf)]));
  expect(standings).toContain('suspended');
  const shutOut = (regime: Regime) =>
    standings.filter((status) => {
      const event = eventIn(regime, { organisation: { id: 'o', legalStatus: 'registered', status } });
      const { bidderInGoodStanding } = bidGuards;
      return reasonsOf('bidderInGoodStanding', bidderInGoodStanding, newContext(undefined), event).length > 0;
    });
  expect(shutOut('GOV')).toEqual([]);
  expect(shutOut('REF')).toEqual(['suspended', 'deregistered']);
  expect(shutOut('SMALL')).toEqual(['suspended', 'deregistered']);
});
