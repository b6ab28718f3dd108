import { readFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Db } from '../../../db/client.ts';
import type { Bilingual } from '../../../workflows/kit/bilingual.ts';
import { validate } from '../../../workflows/kit/validate.ts';
import { ProposalRefused } from '../../../workflows/rules/errors.ts';
import { type Proposal, proposalFile, proposalOf } from '../../../workflows/rules/propose.ts';
import { createEngine, type Engine } from '../../engine/engine.ts';
import { type ReplayedCase, replayCase, type Unreplayed } from '../../engine/replay/replay-case.ts';
import { systemClock } from '../../shared/clock.ts';
import { registeredWorkflows } from '../registered-workflows.ts';
import { atMost, CliError, type Command, readArguments, say } from './command.ts';
import { withDatabase } from './with-database.ts';

export const rulesReplay: Command = {
  usage: 'rules replay --proposed FILE [--body ID] [--since DATE]',
  summary: {
    zh: '按拟议的规则重走以往项目的每一步，列出会有不同结果之处及其原因；不写入。有不同时退出码为 1。',
    en: 'Take every step of past projects once more under proposed rules and print the outcomes that would differ, each with its reason; writes nothing. Exit code 1 when something differs.',
  },
  options: {
    '--proposed FILE': {
      zh: '改动的规则（JSON，或默认导出它的 .ts、.mjs）：[{ id, from, clause, value 或 count }]',
      en: 'the changed rules (JSON, or a .ts or .mjs that exports them as default): [{ id, from, clause, value or count }]',
    },
    '--body ID': { zh: '只看这一采购单位及其下级', en: 'only this purchasing body and those below it' },
    '--since DATE': { zh: '只看这一天及以后发起的项目', en: 'only projects begun on this day or later' },
    '--case ID': { zh: '只看一个项目', en: 'one project alone' },
    '--workflow NAME': {
      zh: '流程，默认 service-purchase',
      en: 'the workflow, service-purchase by default',
    },
  },
  async run(argv) {
    const { values, positionals } = readArguments(argv, {
      proposed: { type: 'string' },
      body: { type: 'string' },
      since: { type: 'string' },
      case: { type: 'string' },
      workflow: { type: 'string', default: 'service-purchase' },
    });
    atMost(0, positionals);
    if (values.proposed === undefined) throw needsFile();
    const proposal = await readProposal(values.proposed);
    const { body, since, workflow } = values;
    if (since !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(since)) throw noDate(since);
    for (const id of [body, values.case]) if (id !== undefined && !uuid.test(id)) throw noId(id);
    return withDatabase((db) =>
      runReplay(engineOver(db), proposal, { workflow, body, since, only: values.case }),
    );
  },
};

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const engineOver = (db: Db): Engine =>
  createEngine({ db, clock: systemClock, workflows: registeredWorkflows() });

export interface ReplayChoice {
  workflow: string;
  body?: string | undefined;
  since?: string | undefined;
  only?: string | undefined;
}

/** Replays the chosen cases, says what would differ and what could not be replayed. Answers the exit code. */
export async function runReplay(engine: Engine, proposal: Proposal, choice: ReplayChoice): Promise<number> {
  const cases = await casesOf(engine, choice);
  const totals = { steps: 0, untouched: 0, differing: 0, outcomes: 0, unreplayed: 0 };
  for (const { id, title } of cases) {
    const replayed = await replayCase(engine, await engine.cases.load(id), proposal);
    if (replayed.untouched) {
      totals.untouched += 1;
      continue;
    }
    totals.steps += replayed.steps;
    totals.unreplayed += replayed.unreplayed.length;
    totals.outcomes += replayed.outcomes.length;
    if (replayed.outcomes.length > 0) totals.differing += 1;
    tell(title, replayed);
  }
  const { steps, untouched, differing, outcomes, unreplayed } = totals;
  say({
    zh: `共 ${cases.length} 个：${differing} 个有不同，计 ${outcomes} 处；${untouched} 个不在新规则生效之后，未重走。重走 ${steps} 步，其中 ${unreplayed} 步不能如实重走，见上。`,
    en: `${cases.length} in all: ${differing} differ, at ${outcomes} places; ${untouched} were decided before the proposed rules begin and not replayed. ${steps} steps taken again, ${unreplayed} of which could not be judged truly, as said above.`,
  });
  say(limits);
  if (cases.length > 0 && untouched === cases.length) say(allBefore);
  return outcomes === 0 ? 0 : 1;
}

/** What no replay can know. */
const limits: Bilingual = {
  zh: '重走只知道办成了的事：当时被拒绝而未留记录的、密封件本身的递交、人们在新规则下会另作的选择，都不在其中。',
  en: 'A replay knows what was done: what was refused then left no record, the handing in of sealed bids is not in it, nor what people would have chosen instead under the new rules.',
};

const allBefore: Bilingual = {
  zh: '没有任何项目在新规则的 from 之后办理：要看它对以往的影响，请把 from 提前。',
  en: 'No project was decided after the `from` of the proposed rules: to see what they would have done, give an earlier `from`.',
};

function tell(title: string, { instanceId, outcomes, unreplayed, steps }: ReplayedCase): void {
  if (outcomes.length + unreplayed.length === 0) return;
  process.stdout.write(`\n${title}  ${instanceId}  (${steps})\n`);
  for (const { seq, type, title: step, at, sentence, reasons, ofToday } of outcomes) {
    const line = (language: 'zh' | 'en') =>
      [
        `  #${seq} ${at.slice(0, 10)} ${type} ${step[language]}: ${sentence[language]}`,
        ...reasons.map(
          (reason) =>
            `      ${reason.rule}: ${reason.sentence[language]}${reason.clause ? ` — ${reason.clause[language]}` : ''}`,
        ),
        ...(ofToday.length > 0 ? [`      ${today[language]}: ${ofToday.join(', ')}`] : []),
      ].join('\n');
    say({ zh: line('zh'), en: line('en') });
  }
  for (const { seq, type, title: step, why, detail } of unreplayed) {
    const line = (language: 'zh' | 'en') =>
      `  #${seq} ${type} ${step[language]}: ${whys[why][language]}${detail ? ` (${detail})` : ''}`;
    say({ zh: line('zh'), en: line('en') });
  }
}

const today: Bilingual = {
  zh: '以下依据没有当时的记录，用的是现在的',
  en: 'nothing tells how these were then, so they are as they are today',
};

const whys: Readonly<Record<Unreplayed['why'], Bilingual>> = {
  form: {
    zh: '不能重走：记录中只有所填内容的摘要',
    en: 'not replayed: only a digest of what was filled in is on record',
  },
  sealed: {
    zh: '不能重走：依据是密封的',
    en: 'not replayed: what it was decided on is sealed',
  },
  fact: { zh: '不能重走：依据已无从取得', en: 'not replayed: what it was decided on cannot be had' },
  'not-reproduced': {
    zh: '不能如实重走：按当时的规则也得不到当时的结果，所依据的数据没有当时的记录',
    en: 'not replayed truly: even under the rules of then it does not come out as it did, for data that is not on record as it was',
  },
  note: { zh: '系统记录，照原样接续', en: 'a note of the system, taken as it stands' },
  fault: { zh: '不能重走：流程报错', en: 'not replayed: the workflow fails on it' },
};

async function casesOf(
  { db, workflows }: Engine,
  { workflow, body, since, only }: ReplayChoice,
): Promise<{ id: string; title: string }[]> {
  if (workflows.versionsOf(workflow).length === 0) throw noWorkflow(workflow);
  const titles = workflows.newest(workflow).titles;
  const title = titles ? `(select ${titles.title} from ${titles.table} n where n.id = i.id)` : 'null';
  return db.query<{ id: string; title: string }>(
    `select i.id, coalesce(${title}, i.id::text) as title from instances i join bodies b on b.id = i.body_id
     where i.workflow = $1 and ($2::text is null or starts_with(b.path, (select path from bodies where id::text = $2)))
       and ($3::text is null or i.created_at >= ($3 || 'T00:00:00+08:00')::timestamptz)
       and ($4::text is null or i.id::text = $4)
     order by i.created_at, i.id`,
    [workflow, body ?? null, since ?? null, only ?? null],
  );
}

/** Reads and checks a proposal. Throws CliError with what is wrong in it, by pointer. */
export async function readProposal(file: string): Promise<Proposal> {
  const parsed = validate(proposalFile, await contentOf(file));
  if (!parsed.ok) {
    const lines = (language: 'zh' | 'en') =>
      parsed.reasons.map(({ field, sentence }) => `${field || '/'} ${sentence[language]}`).join('\n');
    throw wrongFile(file, { zh: lines('zh'), en: lines('en') });
  }
  try {
    return proposalOf(parsed.data);
  } catch (error) {
    if (error instanceof ProposalRefused) throw wrongFile(file, error.sentence);
    throw error;
  }
}

async function contentOf(file: string): Promise<unknown> {
  try {
    if (extname(file) === '.json') return JSON.parse(await readFile(file, 'utf8'));
    return ((await import(pathToFileURL(resolve(file)).href)) as { default?: unknown }).default;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new CliError({ zh: `无法读取 ${file}：${why}`, en: `Cannot read ${file}: ${why}` });
  }
}

const wrongFile = (file: string, { zh, en }: Bilingual) =>
  new CliError({
    zh: `拟议的规则有误（${file}）：\n${zh}`,
    en: `The proposal is not valid (${file}):\n${en}`,
  });

const needsFile = () =>
  new CliError({
    zh: '请用 --proposed 指明改动的规则；格式见 docs/guides/versions.md。',
    en: 'Name the changed rules with --proposed; docs/guides/versions.md shows the format.',
  });

const noDate = (given: string) =>
  new CliError({
    zh: `--since 应为日期，如 2026-01-31，收到“${given}”。`,
    en: `--since takes a day, such as 2026-01-31, not “${given}”.`,
  });

const noId = (given: string) =>
  new CliError({ zh: `应为编号（UUID），收到“${given}”。`, en: `An id (UUID) is wanted, not “${given}”.` });

const noWorkflow = (name: string) =>
  new CliError({ zh: `没有流程“${name}”。`, en: `There is no workflow “${name}”.` });
