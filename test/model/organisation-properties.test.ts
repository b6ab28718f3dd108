import fc from 'fast-check';
import { expect, it } from 'vitest';
import { initialTransition } from 'xstate';
import { addDays, builtInDecrees, epochMs, legalDay, makeCalendar } from '../../workflows/calendar/index.ts';
import type { Role } from '../../workflows/kit/actor.ts';
import type { Commit } from '../../workflows/kit/commit.ts';
import { begin, type Case, decide } from '../../workflows/kit/decide.ts';
import { eventHash } from '../../workflows/kit/hash/chain.ts';
import { leafStates } from '../../workflows/kit/leaf-states.ts';
import type { OrganisationContext } from '../../workflows/organisation/v1/context.ts';
import { organisationV1 } from '../../workflows/organisation/v1/index.ts';
import { standingOf } from '../../workflows/organisation/v1/standing.ts';
import { resolveRules } from '../../workflows/rules/index.ts';

const calendar = makeCalendar(builtInDecrees);
const rules = resolveRules({ date: '2026-01-05', regime: 'GOV' });
const firstDay = '2026-01-05';

interface Try {
  type: string;
  role: Role;
  data: object;
  daysLater: number;
}

/** Days around the start: some lie ahead of the step and are refused. */
const day = fc.integer({ min: -40, max: 60 }).map((n) => addDays(firstDay, n));
const text = fc.constantFrom('甲', '乙');
/** Mostly yes. */
const likely = fc.constantFrom(true, true, true, false);
const people = fc.integer({ min: 0, max: 9 });

const forms: Record<string, fc.Arbitrary<object>> = {
  VET: fc.record({ reliable: likely, clear: likely, evidence: text }),
  CONNECT: fc.record(
    { on: day, way: text, note: text, liaison: text, cadenceDays: fc.integer({ min: 7, max: 120 }) },
    { requiredKeys: ['on', 'way', 'note', 'liaison'] },
  ),
  RECORD_CONTACT: fc.record({ on: day, way: text, note: text }),
  SET_CADENCE: fc.record({ cadenceDays: fc.integer({ min: 7, max: 120 }) }, { requiredKeys: [] }),
  NAME_DEMONSTRATION: fc.record({ support: text, management: text, service: text, participation: text }),
  WITHDRAW_DEMONSTRATION: fc.record({ reason: text }),
  SUSPEND: fc.record({ reason: text }),
  RESTORE: fc.record({ reason: text }),
  DEREGISTER: fc.record({ on: day, ground: fc.constant('dissolved') }),
  RECORD_LICENCE: fc.record({ number: text, name: text, authority: text, expires: day }),
  END_LICENCE: fc.record({ number: text, reason: text }),
  RECORD_INSPECTION: fc.record({
    year: fc.integer({ min: 2022, max: 2026 }),
    result: fc.constantFrom('passed', 'passed', 'failed'),
    source: text,
  }),
  RECORD_CREDIT_CHECK: fc.record({ on: day, source: text, clear: likely, finding: text }),
  START_INCUBATION: fc.record({ on: day, support: text }),
  END_INCUBATION: fc.record({ on: day, result: text }),
  FOUND_UNION: fc.record({ on: day, members: people, employees: people }),
  UPDATE_MEMBERS: fc.record({ members: people, employees: people }),
  JOIN_FEDERATION: fc.record({ name: text, on: day }),
  LEAVE_FEDERATION: fc.record({ name: text, on: day }),
  NAME_PILOT: fc.record({ name: text, on: day }),
  END_PILOT: fc.record({ name: text, on: day }),
};

/** What leads further is tried often and what ends a life is rare, so that most lives come far. */
const weights: Record<string, number> = {
  VET: 9,
  CONNECT: 9,
  RECORD_CREDIT_CHECK: 9,
  NAME_DEMONSTRATION: 12,
  DEREGISTER: 1,
};

const tried: fc.Arbitrary<Try> = fc
  .constantFrom(...Object.keys(forms).flatMap((type) => Array<string>(weights[type] ?? 3).fill(type)))
  .chain((type) =>
    fc.record({
      type: fc.constant(type),
      role: fc.constantFrom(...(organisationV1.events[type]?.roles ?? [])),
      data: forms[type] as fc.Arbitrary<object>,
      daysLater: fc.integer({ min: 0, max: 9 }),
    }),
  );

interface Life {
  kase: Case;
  commits: Commit[];
  at: string;
}

function start(): Life {
  const at = `${firstDay}T09:00:00.000+08:00`;
  const [snapshot, effects] = initialTransition(organisationV1.machine, {
    organisationId: 'o',
    bodyId: 'b',
    title: '某中心',
  });
  const event = {
    type: 'CREATE',
    data: {},
    actor: { id: 'registrar', kind: 'person' as const, role: 'officer' as const },
    at,
    facts: { calendar },
    rules,
    ids: [],
  };
  const { commit, after } = begin(organisationV1, snapshot, effects as never, {
    instanceId: 'o',
    bodyId: 'b',
    event,
    calendar,
  });
  return { kase: after, commits: [commit], at };
}

function take(life: Life, { type, role, data, daysLater }: Try): Life {
  const at = `${addDays(legalDay(life.at), daysLater)}T09:00:00.000+08:00`;
  const decision = decide(organisationV1, life.kase, {
    type,
    data,
    actor: { id: role, kind: role === 'system' ? 'system' : 'person', roles: [role] },
    at,
    facts: { entry: { legalForm: 'social-group', legalStatus: 'registered' } },
    rules,
    calendar,
    ids: Array.from({ length: 16 }, (_, n) => `${life.kase.seq}-${n}`),
    history: [{ type: 'CREATE', actorId: 'registrar' }],
  });
  if (!decision.ok) {
    // Whatever is refused says why in both languages.
    expect(decision.refusal.reasons.length).toBeGreaterThan(0);
    for (const { sentence } of decision.refusal.reasons) expect(sentence.zh && sentence.en).toBeTruthy();
    return { ...life, at };
  }
  return { kase: decision.after, commits: [...life.commits, decision.commit], at };
}

const lives = fc.array(tried, { minLength: 5, maxLength: 60 }).map((steps) => steps.reduce(take, start()));
const contextOf = ({ kase }: Life) => kase.snapshot.context as OrganisationContext;

it('the lives that are tried reach every standing, so that what follows is said of all of them', () => {
  const standings = fc
    .sample(lives, { numRuns: 200, seed: 7 })
    .map(({ kase }) => standingOf(leafStates(kase.snapshot)));
  expect([...new Set(standings)].sort()).toEqual([
    'candidate',
    'connected',
    'demonstration',
    'deregistered',
    'suspended',
    'vetted',
  ]);
});

it('a contact clock runs exactly while the organisation is in regular contact, and one at a time', () => {
  fc.assert(
    fc.property(lives, (life) => {
      const regular = leafStates(life.kase.snapshot).some((leaf) => leaf.startsWith('main.active.regular'));
      const clocks = life.kase.open.filter(({ rule }) => rule === 'contact-duty');
      expect(clocks.length).toBe(regular ? 1 : 0);
      const { contactFrom, cadenceDays } = contextOf(life);
      if (clocks[0] && contactFrom) {
        const earliest = addDays(contactFrom, cadenceDays ?? 90);
        expect(clocks[0].due >= earliest).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

it('every licence on record has one clock that ends on its last day, and nothing else has', () => {
  fc.assert(
    fc.property(lives, (life) => {
      const clocks = life.kase.open.filter(({ rule }) => rule === 'licence-expiry');
      const { licences, deregistered } = contextOf(life);
      const expected = deregistered ? [] : licences.map(({ number, expires }) => [number, expires]);
      expect(clocks.map(({ key, due }) => [key, due]).sort()).toEqual(expected.sort());
      expect(life.kase.open.filter(({ rule }) => rule === 'annual-inspection').length).toBeLessThanOrEqual(1);
    }),
    { numRuns: 300 },
  );
});

it('the ledger row always says the standing of the case, and nobody is in contact who was not vetted', () => {
  fc.assert(
    fc.property(lives, (life) => {
      const rows = life.commits.flatMap((commit) => commit.rows);
      const said = rows.findLast((row) => row.op === 'update' && 'status' in row.set);
      const standing = standingOf(leafStates(life.kase.snapshot));
      expect(said?.op === 'update' ? said.set.status : 'candidate').toBe(standing);
      const context = contextOf(life);
      if (['vetted', 'connected', 'demonstration'].includes(standing))
        expect(context.vetting?.passed).toBe(true);
      expect(context.suspended !== null).toBe(standing === 'suspended');
      expect(context.demonstrationSince !== null).toBe(standing === 'demonstration');
      if (context.union) expect(context.union.members).toBeLessThanOrEqual(context.union.employees);
      for (const { from, until } of [...context.pilots, ...context.federations]) {
        expect(until === null || until >= from).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

it('the chain of every life holds, time never runs back in it, and no breach is taken off the record', () => {
  fc.assert(
    fc.property(lives, ({ commits }) => {
      for (const [n, commit] of commits.entries()) {
        const { hash, ...event } = commit.event;
        expect(hash).toBe(eventHash('o', commit.seq, event, commit.snapshot));
        const before = commits[n - 1];
        if (!before) continue;
        expect(event.previousHash).toBe(before.event.hash);
        expect(epochMs(event.at)).toBeGreaterThanOrEqual(epochMs(before.event.at));
        for (const write of commit.deadlines) {
          if (write.op === 'end' && write.status === 'met') {
            const armed = commits
              .flatMap((one) => one.deadlines)
              .find(
                (one) =>
                  one.op === 'arm' &&
                  one.deadline.epoch === write.epoch &&
                  one.deadline.rule === write.rule &&
                  one.deadline.key === write.key,
              );
            const due = armed?.op === 'arm' ? armed.deadline.dueAt : '';
            expect(epochMs(write.at)).toBeLessThanOrEqual(epochMs(due));
          }
        }
      }
    }),
    { numRuns: 150 },
  );
});
