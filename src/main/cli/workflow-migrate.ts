import type { Db } from '../../../db/client.ts';
import type { ArmedDeadline } from '../../../workflows/kit/commit.ts';
import type { MigrationChanges, NamedEvent } from '../../../workflows/kit/migrate.ts';
import type { CannotMigrate } from '../../../workflows/kit/workflow.ts';
import { createEngine, type Engine } from '../../engine/engine.ts';
import {
  casesOf,
  type MigrationOrder,
  migrateCase,
  type Rehearsal,
  rehearseMigration,
} from '../../engine/migrate-cases.ts';
import type { RegisteredWorkflow } from '../../engine/workflows.ts';
import { fileKeys } from '../../sealing/keys/index.ts';
import { systemClock } from '../../shared/clock.ts';
import { readConfig } from '../../shared/config.ts';
import { registeredWorkflows } from '../registered-workflows.ts';
import { atMost, CliError, type Command, readArguments, say } from './command.ts';
import { withDatabase } from './with-database.ts';

export const workflowMigrate: Command = {
  usage: 'workflow migrate --workflow NAME --from N --to N [--rehearse]',
  summary: {
    zh: '把运行中的事项由流程的旧版本转入新版本；先用 --rehearse 逐项查看会有什么变化。可以中断后再次运行。',
    en: 'Move running cases from an older version of a workflow to a newer one; see with --rehearse first what changes in each. May be interrupted and run again.',
  },
  options: {
    '--workflow NAME': {
      zh: '流程，如 service-purchase、organisation',
      en: 'the workflow, such as service-purchase or organisation',
    },
    '--from N': { zh: '旧版本号', en: 'the older version' },
    '--to N': { zh: '新版本号', en: 'the newer version' },
    '--rehearse': {
      zh: '只演练：逐项列出状态、内容、期限、可办事项的变化和不能转入的原因，不写入；有不能转入的事项时退出码为 1',
      en: 'only rehearse: state, context, clocks and actions of each case, and why one cannot move; exit code 1 when one cannot',
    },
    '--because TEXT': {
      zh: '转入的原因，记入每个事项的办理记录；正式转入时必填',
      en: 'why, recorded on the chain of every case; needed unless rehearsing',
    },
    '--case ID': { zh: '只转一个事项', en: 'one case alone' },
    '--leave': {
      zh: '不能转入的事项留在旧版本，其余照转；没有它时，只要有一项不能转入就全部不转',
      en: 'leave those that cannot move in the older version and move the others; without it none moves when one cannot',
    },
  },
  async run(argv) {
    const { values, positionals } = readArguments(argv, {
      workflow: { type: 'string' },
      from: { type: 'string' },
      to: { type: 'string' },
      because: { type: 'string' },
      case: { type: 'string' },
      rehearse: { type: 'boolean', default: false },
      leave: { type: 'boolean', default: false },
    });
    atMost(0, positionals);
    const { rehearse, leave } = values;
    const because = values.because?.trim() ?? '';
    if (!rehearse && because === '') throw needsReason();
    const order: MigrationOrder = {
      workflow: values.workflow ?? '',
      from: numberOf('--from', values.from),
      to: numberOf('--to', values.to),
      because,
    };
    const workflows = registeredWorkflows(fileKeys(readConfig(process.env)));
    return withDatabase((db) =>
      runMigration(engineOver(db, workflows), order, { rehearse, leave, only: values.case }),
    );
  },
};

const engineOver = (db: Db, workflows: readonly RegisteredWorkflow[]): Engine =>
  createEngine({ db, clock: systemClock, workflows, keys: fileKeys(readConfig(process.env)) });

export interface MigrationOptions {
  rehearse: boolean;
  /** Move the others where some cannot. */
  leave: boolean;
  only?: string | undefined;
}

/** Rehearses every case, says what would change, and does it unless that was all that was asked. Answers the exit code. */
export async function runMigration(
  engine: Engine,
  order: MigrationOrder,
  { rehearse, leave, only }: MigrationOptions,
): Promise<number> {
  requireVersions(engine, order);
  const { running, ended } = await casesOf(engine, order);
  const chosen = only === undefined ? running : running.filter((id) => id === only);
  if (only !== undefined && chosen.length === 0) throw noSuchCase(only, order);
  const refused = new Map<string, CannotMigrate>();
  for (const id of chosen) {
    const rehearsal = await rehearseMigration(engine, order, id);
    if (!rehearsal.ok) refused.set(id, rehearsal);
    if (rehearse || !rehearsal.ok) tell(rehearsal);
  }
  say({
    zh: `第 ${order.from} 版运行中 ${chosen.length} 项：可转入 ${chosen.length - refused.size} 项，不能转入 ${refused.size} 项；已结束 ${ended} 项，保持不变。`,
    en: `${chosen.length} running cases of version ${order.from}: ${chosen.length - refused.size} can move, ${refused.size} cannot; ${ended} have ended and stay as they are.`,
  });
  if (rehearse) return refused.size === 0 ? 0 : 1;
  if (refused.size > 0 && !leave) {
    say({
      zh: '因此一项也没有转入。请按上述办法处理，或加 --leave 让它们留在旧版本。',
      en: 'So none was moved. Do what is said above, or add --leave to let these stay in the older version.',
    });
    return 1;
  }
  const outcomes = { migrated: 0, left: refused.size };
  for (const id of chosen.filter((one) => !refused.has(one))) {
    const outcome = await migrateCase(engine, order, id);
    if (outcome === 'migrated') outcomes.migrated += 1;
    else outcomes.left += 1;
    if (typeof outcome === 'object') tell({ instanceId: id, ok: false, ...outcome });
  }
  say({
    zh: `已转入 ${outcomes.migrated} 项，留在第 ${order.from} 版 ${outcomes.left} 项。`,
    en: `${outcomes.migrated} moved, ${outcomes.left} left in version ${order.from}.`,
  });
  return outcomes.left === 0 ? 0 : 1;
}

function tell(rehearsal: Rehearsal): void {
  const { instanceId } = rehearsal;
  if (rehearsal.ok) {
    process.stdout.write(`${instanceId}\n${linesOf(rehearsal.changes).join('\n')}\n`);
    return;
  }
  const { sentence, remedy } = rehearsal;
  say({
    zh: `${instanceId}\n  不能转入：${sentence.zh}\n  怎么办：${remedy.zh}`,
    en: `  cannot move: ${sentence.en}\n  what to do: ${remedy.en}`,
  });
}

/** What changes in one case, a line each. */
export function linesOf({ state, context, clocks, actions }: MigrationChanges): string[] {
  const events = (list: readonly NamedEvent[]) =>
    list.map(({ event, title }) => `${event}（${title.zh} · ${title.en}）`).join(' ');
  const clock = ({ rule, key, due }: ArmedDeadline) => `${rule}${key ? `/${key}` : ''} → ${due}`;
  const moved = state.before.join(' ') !== state.after.join(' ');
  return [
    `  状态 state    ${moved ? `${state.before.join(' ')} → ${state.after.join(' ')}` : state.before.join(' ')}`,
    ...context.map(
      ({ path, before, after }) =>
        `  内容 context  ${path}: ${JSON.stringify(before)} → ${JSON.stringify(after)}`,
    ),
    ...clocks.armed.map((one) => `  起算 armed    ${clock(one)}`),
    ...clocks.ended.map((one) => `  终止 ended    ${clock(one)}`),
    ...(actions.gained.length > 0 ? [`  新增 gained   ${events(actions.gained)}`] : []),
    ...(actions.lost.length > 0 ? [`  不再 lost     ${events(actions.lost)}`] : []),
  ];
}

function requireVersions({ workflows }: Engine, { workflow, from, to }: MigrationOrder): void {
  const versions = workflows.versionsOf(workflow).map(({ workflow: { version } }) => version);
  if (versions.length === 0) {
    const names = [...new Set(workflows.all().map(({ workflow: { id } }) => id))].join(', ');
    throw new CliError({
      zh: `没有流程“${workflow}”。现有：${names}`,
      en: `There is no workflow “${workflow}”. There are: ${names}`,
    });
  }
  const missing = [from, to].find((version) => !versions.includes(version));
  if (missing !== undefined) {
    throw new CliError({
      zh: `“${workflow}”没有第 ${missing} 版。现有：${versions.join('、')}`,
      en: `“${workflow}” has no version ${missing}. There are: ${versions.join(', ')}`,
    });
  }
  if (from >= to) {
    throw new CliError({
      zh: '只能由较旧的版本转入较新的版本。',
      en: 'Cases move from an older version to a newer one only.',
    });
  }
}

function numberOf(option: string, value: string | undefined): number {
  if (value !== undefined && /^[1-9]\d{0,3}$/.test(value)) return Number(value);
  throw new CliError({
    zh: `${option} 应为版本号，如 1。`,
    en: `${option} takes a version number, such as 1.`,
  });
}

const needsReason = () =>
  new CliError({
    zh: '请用 --because 说明转入的原因，或先用 --rehearse 演练。',
    en: 'Say why with --because, or rehearse first with --rehearse.',
  });

const noSuchCase = (id: string, { workflow, from }: MigrationOrder) =>
  new CliError({
    zh: `${id} 不是“${workflow}”第 ${from} 版运行中的事项。`,
    en: `${id} is no running case of version ${from} of “${workflow}”.`,
  });
