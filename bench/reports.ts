import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Db, openDatabase } from '../db/client.ts';
import { migrate } from '../db/migrate.ts';
import { report, sectionIds } from '../src/api/reports/index.ts';
import { scopeOf } from '../src/api/reports/scope.ts';
import { createEngine } from '../src/engine/engine.ts';
import { registeredWorkflows } from '../src/main/registered-workflows.ts';
import { systemClock } from '../src/shared/clock.ts';
import { findPostgresPrograms } from '../test/support/servers/postgres-programs.ts';
import { startPostgresServer } from '../test/support/servers/postgres-server.ts';

/** The aim: milliseconds for the whole report. */
const aim = 3_000;
const year = 2026;

/** Each section of a report over so many projects of 20 bodies, 40 steps and 15 clocks each, on PostgreSQL. */
export async function run(args: readonly string[]): Promise<void> {
  const projects = Number(args[0] ?? 10_000);
  const folder = mkdtempSync(join(tmpdir(), 'goufu-bench-'));
  const server = await startPostgresServer({ programs: await findPostgresPrograms(folder) });
  const db = await openDatabase({ url: server.url });
  try {
    await migrate({ url: server.url });
    const bodyId = await seed(db, projects);
    const engine = createEngine({ db, clock: systemClock, workflows: registeredWorkflows() });
    const principal = {
      userId: bodyId,
      name: 'bench',
      kind: 'person',
      language: 'zh',
      administrator: true,
      grants: [{ role: 'administrator', bodyId, bodyPath: '', projectId: '' }],
    } as const;
    const scope = await scopeOf(engine, principal, { year, bodyId, scope: 'below' });
    const took: Record<string, number> = {};
    for (const id of sectionIds) {
      const runs: number[] = [];
      for (let n = 0; n < 3; n += 1) {
        const from = performance.now();
        await report(engine, scope, [id]);
        runs.push(performance.now() - from);
      }
      took[id] = Math.round(runs.sort((a, b) => a - b)[1] as number);
    }
    const whole = Object.values(took).reduce((sum, one) => sum + one, 0);
    process.stdout.write(
      `${JSON.stringify({ bench: 'reports', projects, milliseconds: took, whole, aim, met: whole <= aim })}\n`,
    );
  } finally {
    await db.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A tree of bodies with what a year leaves in the tables; returns the top. */
async function seed(db: Db, projects: number): Promise<string> {
  const top = '01900000-0000-7000-8000-000000000000';
  const n = String(projects);
  const all = (text: string) => db.query(text.replaceAll(':n', n));
  await all(`create function key(kind int, n int) returns uuid language sql immutable as
    $$ select (lpad(to_hex(26214400 + kind), 8, '0') || '-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid $$`);
  await all(`insert into bodies (id, parent_id, path, name, level, province, city, staffing, created_at)
    select key(0, b), case when b > 0 then key(0, 0) end, '/' || key(0, 0) || case when b > 0 then '/' || key(0, b) else '' end,
      '单位' || b, 'city', '河南', '平顶山', 'administrative', '2026-01-01' from generate_series(0, 19) b`);
  await all(
    `insert into users (id, login, name, created_at) select key(1, u), 'u' || u, '用户' || u, '2026-01-01' from generate_series(0, 99) u`,
  );
  await all(`insert into user_roles (user_id, role, body_id, granted_at)
    select key(1, u), (array['officer','reviewer','leader','finance','acceptor'])[1 + u % 5], key(0, u / 5), '2026-01-01' from generate_series(0, 99) u`);
  await all(`insert into funding_lines (id, body_id, code, name, year, kind, amount, created_at)
    select key(2, l), key(0, l % 20), 'L' || l, '经费', 2026, 'fiscal', 100000000000, '2026-01-01' from generate_series(0, 59) l`);
  await all(`insert into instances (id, workflow, version, seq, status, stage, state, snapshot, body_id, head_hash, created_at, updated_at)
    select key(3, p), 'service-purchase', 1, 40, 'active', (array['needs','initiation','planning','sourcing','contracting','performing','evaluation','archived'])[1 + p % 8],
      '[]', jsonb_build_object('context', repeat('x', 6000)), key(0, p % 20), '', timestamptz '2026-01-05' + p * interval '1 minute', now()
    from generate_series(1, :n) p`);
  await all(`insert into projects (id, body_id, code, title, category, budget, fiscal_year, winner_id, award_amount, grade, created_at, created_by)
    select key(3, p), key(0, p % 20), 'P' || p, '项目' || p, (array['training','culture','employment'])[1 + p % 3],
      case when p % 8 > 1 then 50000000 end, case when p % 8 > 1 then 2026 end, case when p % 8 > 3 then key(6, p % 5000 + 1) end,
      case when p % 8 > 3 then 48000000 end, case when p % 8 = 7 then '优' end, '2026-01-05', key(1, 0) from generate_series(1, :n) p`);
  await all(`insert into instance_events (instance_id, seq, type, actor_id, actor_kind, role, at, "from", "to", data, snapshot, stage, previous_hash, hash)
    select key(3, p), s, 'STEP', key(1, s % 100)::text, 'person', 'officer', timestamptz '2026-01-05 09:00+08' + s * interval '5 days',
      '["main.needs.collecting"]', '["main.initiation.draft"]', '{"a": 1}', jsonb_build_object('context', repeat('x', 3000)),
      (array['needs','initiation','planning','sourcing','contracting','performing','evaluation','archived'])[1 + least(p % 8, s / 5)], repeat('0', 64), repeat('0', 64)
    from generate_series(1, :n) p, generate_series(1, 40) s`);
  await all(`insert into deadlines (instance_id, rule, key, epoch, status, start_at, due, due_at, when_due, kind, pausable, chases, clause, calendar, provisional, breached_at, ended_at)
    select key(3, p), r.rule, '', s, case when open then 'armed' when late then 'breached' else 'met' end, start_at,
      to_char(start_at + interval '5 days', 'YYYY-MM-DD'), start_at + interval '5 days', 'chases', 'internal', true, r.chases, '{}', '2026', false,
      case when late then start_at + interval '5 days' end, case when not open then start_at + (case when late then interval '10 days' else interval '5 days' end) end
    from generate_series(1, :n) p, generate_series(1, 15) s,
      lateral (select timestamptz '2026-01-05 09:00+08' + s * interval '5 days' as start_at, (p + s) % 10 = 0 as late, s = 15 and p % 20 = 0 as open) t,
      lateral (select (array['needs-screening','initiation-funds','initiation-review','initiation-decision','award-decision','award-notice','contract-signature','contract-notice','contract-filing','milestone','acceptance','payment','self-evaluation','department-evaluation','archive'])[s] as rule,
        (array['reviewer','finance','reviewer','leader','leader','officer','leader','officer','officer','supplier','acceptor','finance','officer','evaluator','officer'])[s] as chases) r`);
  await all(`insert into contracts (id, project_id, organisation_id, amount, supplements, term_months, performance_bond, terms, status, signed_at, created_at)
    select key(4, p), key(3, p), key(6, p % 5000 + 1), 48000000, 0, 12, 0, '{}', 'signed', '2026-03-01', '2026-03-01' from generate_series(1, :n) p where p % 8 > 4`);
  await all(`insert into payments (id, project_id, contract_id, plan_item, amount, status, requested_by, requested_at, paid_at, interest)
    select key(5, p * 4 + k), key(3, p), key(4, p), 'p' || k, 12000000, 'paid', '', '2026-04-01', timestamptz '2026-04-01' + k * interval '30 days', 0
    from generate_series(1, :n) p, generate_series(0, 3) k where p % 8 > 5`);
  await all(`insert into reviews (id, project_id, round, indicators, aggregate, grade, status, opened_at, final_at)
    select key(7, p), key(3, p), 1, '[]', '92.50', '优', 'final', '2026-08-01', '2026-09-01' from generate_series(1, :n) p where p % 8 = 7`);
  await all(`insert into organisations (id, body_id, name, legal_form, legal_status, status, created_at, updated_at)
    select key(6, o), key(0, o % 20), '机构' || o, 'non-enterprise', 'registered', 'connected', '2026-01-01', '2026-01-01' from generate_series(1, 5000) o`);
  await all(`insert into instance_events (instance_id, seq, type, actor_id, actor_kind, role, at, "from", "to", data, snapshot, stage, previous_hash, hash)
    select key(6, o), s, 'STEP', '', 'person', 'officer', timestamptz '2026-01-05 09:00+08' + s * interval '20 days', '[]', '[]', '{}',
      '{"context": {"cadenceDays": null, "pilots": [], "union": {"foundedOn": "2026-02-01"}}}', 'connected', '', '' from generate_series(1, 5000) o, generate_series(1, 6) s`);
  await all(`insert into contacts (id, organisation_id, body_id, "on", way, note, created_at, created_by)
    select key(8, o * 4 + k), key(6, o), key(0, o % 20), to_char(date '2026-02-01' + k * 60, 'YYYY-MM-DD'), '走访', '座谈', timestamptz '2026-02-01' + k * interval '60 days', ''
    from generate_series(1, 5000) o, generate_series(0, 3) k`);
  await all(`insert into targets (id, body_id, kind, minimum, created_at)
    select key(9, t), key(0, t / 2), (array['regular-contact','union-coverage'])[1 + t % 2], 5, '2026-01-01' from generate_series(0, 39) t`);
  await all('analyze');
  return top;
}
