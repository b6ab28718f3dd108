import type { z } from 'zod';
import { nameIn } from '../../../db/queries/names.ts';
import type { Bilingual } from '../../../workflows/kit/bilingual.ts';
import { leafStates } from '../../../workflows/kit/leaf-states.ts';
import type { Workflow } from '../../../workflows/kit/workflow.ts';
import { casePicture } from '../../diagram/case-picture.ts';
import { mermaidOf } from '../../diagram/mermaid.ts';
import { caseAsOf } from '../../engine/as-of.ts';
import { noteTitles } from '../../engine/note-on-chain.ts';
import type { Workflows } from '../../engine/workflows.ts';
import { GoufuError } from '../../shared/errors.ts';
import { idParams } from '../../shared/fields.ts';
import { instantOf } from '../../shared/wire.ts';
import { languageOf } from '../http/language.ts';
import { operation, pageAnswer } from '../http/operation.ts';
import { pageOf, readCursor } from '../http/page.ts';
import { presentOnly } from '../http/present-only.ts';
import type { Api, ApiDeps } from '../http/types.ts';
import { principalOf } from '../identity/principal.ts';
import { clockList, diagram, diagramQuery, historyEntry, historyQuery } from './case.schema.ts';
import type { CaseDoor, Level } from './case-door.ts';
import { clockStories } from './clock-story.ts';

const config = { policy: 'signed-in' } as const;
const nobody: ReadonlyMap<string, string> = new Map();

interface HistoryRow {
  seq: number;
  type: string;
  actorId: string;
  actorName: string | null;
  role: string;
  at: string;
  from: string[];
  to: string[];
  data: Record<string, unknown>;
  previousHash: string;
  hash: string;
}

/** What a case has done: its clocks, its history, its way through the chart. The same for every workflow. */
export function caseHistoryAt(app: Api, { engine }: ApiDeps, door: CaseDoor): void {
  const { path, tag, noun } = door;
  const { db, workflows } = engine;
  const tags = [tag];
  const open = (request: Parameters<typeof principalOf>[0] & { params: { id: string } }) =>
    door.open(engine, principalOf(request), request.params.id);

  app.get(
    `${path}/:id/deadlines`,
    {
      config,
      schema: {
        tags,
        ...operation({
          id: `list${noun}Deadlines`,
          title: { zh: '全部期限：起算、到期、依据、不计入的日子', en: 'All clocks, with what they rest on' },
          answers: { 200: clockList },
        }),
        params: idParams,
        querystring: presentOnly,
      },
    },
    async (request) => {
      const { held, level } = await open(request);
      const items = await clockStories(engine, held, level === 'full' ? undefined : door.shownToAll);
      return { serverNow: engine.clock.now(), items };
    },
  );

  app.get(
    `${path}/:id/diagram`,
    {
      config,
      schema: {
        tags,
        ...operation({
          id: `read${noun}Diagram`,
          title: { zh: '流程图、当前位置和走过的路', en: 'The chart, where it stands and the way it went' },
          answers: { 200: diagram },
        }),
        params: idParams,
        querystring: diagramQuery,
      },
    },
    async (request) => {
      const { held, level } = await open(request);
      if (level !== 'full') throw new GoufuError('FORBIDDEN');
      const { asOf, whole } = request.query;
      const past = asOf ? await caseAsOf(engine, request.params.id, asOf) : undefined;
      if (asOf && !past) throw new GoufuError('NOT_FOUND');
      const runOn = past ?? held.registered;
      const walked = await db.query<{ event: string; from: string[]; to: string[] }>(
        `select type as event, "from", "to" from instance_events
         where instance_id = $1::uuid and "from" <> "to" and ($2::int is null or seq <= $2::int) order by seq`,
        [request.params.id, past ? String(past.seq) : null],
      );
      const current = past?.state ?? leafStates(held.kase.snapshot);
      const language = languageOf(request.headers['accept-language']);
      return {
        mermaid: mermaidOf(runOn.workflow),
        current,
        walked,
        picture: await casePicture(runOn.workflow, { current, walked, language, whole }),
      };
    },
  );

  app.get(
    `${path}/:id/events`,
    {
      config,
      schema: {
        tags,
        ...operation({
          id: `list${noun}Events`,
          title: { zh: '办理经过，最近的在前', en: 'The history, latest first' },
          answers: { 200: pageAnswer(historyEntry) },
        }),
        params: idParams,
        querystring: historyQuery,
      },
    },
    async (request) => {
      const { level, actor, held } = await open(request);
      const { id } = request.params;
      const { type, asOf, limit } = request.query;
      const before = readCursor(`events ${id}`, request.query.cursor);
      const rows = await db.query<HistoryRow>(
        `select e.seq, e.type, e.actor_id as "actorId", u.name as "actorName", e.role, e.at, e."from", e."to",
           e.data, e.previous_hash as "previousHash", e.hash
         from instance_events e left join users u on u.id::text = e.actor_id
         where e.instance_id = $1::uuid and ($2::text is null or e.type = $2::text)
           and ($3::int is null or e.seq < $3::int) and ($4::text in ('full', 'shared') or e.actor_id = $5::text)
           and ($6::timestamptz is null or e.at <= $6::timestamptz)
         order by e.seq desc limit $7::int`,
        [id, type ?? null, before ?? null, level, actor.id, asOf ?? null, String(limit + 1)],
      );
      return pageOf(`events ${id}`, rows, limit, {
        key: (row) => String(row.seq),
        present: (row) => presentStep(row, titleIn(workflows, held.registered.workflow, row), level),
      });
    },
  );
}

/** A step of any version that the case ran on, a note of the system, or how it began. */
function titleIn(workflows: Workflows, { id, title }: Workflow, { type }: HistoryRow): Bilingual {
  const begun = { zh: `发起：${title.zh}`, en: `Start: ${title.en}` };
  return workflows.eventTitle(id, type) ?? noteTitles[type] ?? begun;
}

/** A partner body follows the steps, not what was written into them nor by whom. */
function presentStep(
  { data, actorId, actorName, hash, previousHash, ...row }: HistoryRow,
  title: Bilingual,
  level: Level,
): z.infer<typeof historyEntry> {
  return {
    ...row,
    at: instantOf(row.at),
    title,
    ...(level === 'shared'
      ? {}
      : { data, actorId, actorName: actorName ?? nameIn(nobody, actorId), hash, previousHash }),
  };
}
