import type { Db } from '../../../db/client.ts';
import { factsOfBodies } from '../../../db/queries/bodies.ts';
import { legalDay } from '../../../workflows/calendar/index.ts';
import type { Bilingual } from '../../../workflows/kit/bilingual.ts';
import { deadlineRule } from '../../../workflows/rules/index.ts';
import type { Engine } from '../../engine/engine.ts';

/**
 * The countable goals of the scheme (《实施方案》二.5, 三.3). `counts` is a condition on an organisation as its history
 * has it at the end of a day: `s.stage`, `s.records`, and `d.day`; `b.interval` is the body's interval of contact in days.
 */
export const targetKinds = {
  'regular-contact': {
    title: { zh: '建立日常联系的社会组织', en: 'Organisations in regular contact' },
    counts: `s.stage in ('connected', 'demonstration') and exists (select 1 from contacts k
      where k.organisation_id = o.id and k."on" <= d.day and k.created_at <= d.until
        and k."on" >= to_char(d.day::date - coalesce((s.records ->> 'cadenceDays')::int, b.interval), 'YYYY-MM-DD'))`,
  },
  'industry-pilot': {
    title: { zh: '开展试点的行业组织', en: 'Industry organisations in a pilot' },
    counts: `s.stage not in ('suspended', 'deregistered') and exists (select 1 from jsonb_array_elements(s.records -> 'pilots') p
      where p ->> 'from' <= d.day and (p ->> 'until' is null or p ->> 'until' >= d.day))`,
  },
  demonstration: {
    title: { zh: '示范社会组织', en: 'Demonstration organisations' },
    counts: `s.stage = 'demonstration'`,
  },
  'union-founded': {
    title: { zh: '已建会的社会组织', en: 'Organisations in which a union was founded' },
    counts: `s.stage <> 'deregistered' and s.records #>> '{union,foundedOn}' <= d.day`,
  },
  'union-coverage': {
    title: { zh: '工会组建覆盖面（%）', en: 'Coverage of union founding (%)' },
    counts: `s.stage <> 'deregistered' and s.records #>> '{union,foundedOn}' <= d.day`,
    /** Of those, in percent, rounded down: a target is not met by rounding. */
    outOf: `s.stage <> 'deregistered' and o.legal_status = 'registered'`,
  },
} as const satisfies Record<string, { title: Bilingual; counts: string; outOf?: string }>;

export type TargetKind = keyof typeof targetKinds;

export interface Progress {
  day: string;
  /** A number of organisations, or percent for `union-coverage`; null where there is nothing to take a percentage of. */
  progress: number | null;
  /** The organisations that count. */
  organisations: { id: string; name: string }[];
}

interface Asked {
  kind: string;
  bodyIds: readonly string[];
  days: readonly string[];
}

/**
 * How far a body was at the end of each day, by the append-only history of its ledger as it was known on that day:
 * what was entered later about an earlier day does not change an earlier figure.
 */
export async function progressOn(
  engine: Engine,
  db: Db,
  { bodyId, kind }: { bodyId: string; kind: string },
  days: readonly string[],
): Promise<Progress[]> {
  return (await progressOfBodies(engine, db, { kind, bodyIds: [bodyId], days })).get(bodyId) ?? [];
}

/** The same for several bodies at once: one statement, whatever their number. By body, the days in order. */
export async function progressOfBodies(
  engine: Engine,
  db: Db,
  { kind, bodyIds, days }: Asked,
): Promise<Map<string, Progress[]>> {
  const definition: { counts: string; outOf?: string } = targetKinds[kind as TargetKind];
  const rows = await db.query<{
    bodyId: string;
    day: string;
    counted: Progress['organisations'];
    outOf: number;
  }>(
    `select b."bodyId", d.day, coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name) order by o.id) filter (where ${definition.counts}), '[]'::jsonb) as counted,
       (count(o.id) filter (where ${definition.outOf ?? 'false'}))::int as "outOf"
     from jsonb_to_recordset($2::jsonb) as b("bodyId" uuid, interval int)
     cross join (select x as day, (x || 'T23:59:59.999999+08:00')::timestamptz as until
             from jsonb_array_elements_text($1::jsonb) x) d
     left join organisations o on o.body_id = b."bodyId"
     left join lateral (select e.stage, e.snapshot -> 'context' as records from instance_events e
       where e.instance_id = o.id and e.at <= d.until order by e.seq desc limit 1) s on true
     group by b."bodyId", d.day order by d.day`,
    [JSON.stringify(days), JSON.stringify(await contactIntervals(engine, db, bodyIds))],
  );
  const byBody = new Map<string, Progress[]>();
  for (const { bodyId, day, counted, outOf } of rows) {
    const progress =
      definition.outOf === undefined
        ? counted.length
        : outOf === 0
          ? null
          : Math.floor((counted.length * 100) / outOf);
    const known = byBody.get(bodyId) ?? [];
    byBody.set(bodyId, [...known, { day, progress, organisations: counted }]);
  }
  return byBody;
}

/** Days between two contacts by each body's rules today. */
async function contactIntervals({ rules, clock }: Engine, db: Db, bodyIds: readonly string[]) {
  const bodies = await factsOfBodies(db, bodyIds);
  return Promise.all(
    bodies.map(async (body) => {
      const inForce = await rules.for(null, { date: legalDay(clock.now()), regime: 'GOV', body });
      return { bodyId: body.id, interval: deadlineRule(inForce, 'contact-duty').count };
    }),
  );
}
