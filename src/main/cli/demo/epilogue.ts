import { roles } from '../../../../workflows/kit/actor.ts';
import { verifyAudit } from '../../../engine/verify-audit.ts';
import { theCase } from './case.ts';
import { compare, tellComparison } from './compare.ts';
import { type Ending, tellEnding } from './ending.ts';
import type { Stage } from './stage.ts';

/** What the run came to: the last line of standard output with --exit. */
export interface Summary extends Ending {
  project: string;
  case: string;
  state: string;
  events: number;
  deadlines: number;
  winner: string;
  contractAmount: string;
  grade: string;
  /** Needs that came in by spreadsheet. */
  needsImported: number;
  auditVerified: boolean;
  /** Bids that were opened from their seals. */
  sealedBids: number;
  /** Members who served to the end, and members who stood aside. */
  panel: number;
  recusals: number;
  /** The ranking was recomputed from sheets and quotes, and every figure agreed. */
  rankingReplayed: boolean;
  /** Reminders with proof of delivery, one for each reader and channel. */
  remindersDelivered: number;
  /** Likewise of the steps of the overdue ladder. */
  escalations: number;
  milliseconds: number;
}

interface Project {
  stage: string;
  context: {
    sourcing: { ranking: { rank: number; organisationId: string; quote: string; total: string }[] };
    award: { organisationId: string };
    contract: { amount: string };
    evaluation: { aggregate: string; grade: string };
  };
}

/** The ranking, the comparison, the grade, the deadlines kept and missed, and the verified audit chain. */
export async function epilogue(
  stage: Stage,
  startedAt: number,
): Promise<{ summary: Summary; agrees: boolean }> {
  const { tell, cast } = stage;
  const { client } = cast.officer;
  const project = await client.get<Project>(stage.path('?include=context'));
  const { sourcing, award, contract, evaluation } = project.context;
  const nameOf = (id: string) =>
    cast.suppliers.find(({ organisationId }) => organisationId === id)?.organisation ?? id;

  tell.heading({ zh: '排名', en: 'Ranking' });
  for (const { rank, organisationId, total, quote } of sourcing.ranking) {
    tell.line({
      zh: `第 ${rank} 名 ${nameOf(organisationId)}：总分 ${total}，报价 ${quote} 元`,
      en: `${rank}. ${nameOf(organisationId)}: total ${total}, quote ${quote} yuan`,
    });
  }
  const consequences = await tellEnding(stage);
  const agrees = tellComparison(stage, await compare(stage));

  tell.heading({ zh: '结果', en: 'Result' });
  const { items: deadlines } = await client.get<{ items: { status: string; breachedAt: string | null }[] }>(
    stage.path('/deadlines'),
  );
  const late = deadlines.filter(
    ({ breachedAt, status }) => breachedAt !== null || status === 'breached',
  ).length;
  tell.line({
    zh: `期限 ${deadlines.length} 个，逾期 ${late} 个（留痕，不删除）；按规定不予办理 ${stage.refusals} 次，均给出理由`,
    en: `${deadlines.length} deadlines, ${late} missed (on record for good); ${stage.refusals} steps refused, each with its reasons`,
  });
  tell.line({
    zh: `绩效评价 ${evaluation.aggregate} 分，等级“${evaluation.grade}”`,
    en: `Performance ${evaluation.aggregate} points, grade ${evaluation.grade}`,
  });
  const events = await historyOf(stage);
  const byRole = new Map<string, number>();
  for (const { role } of events) byRole.set(role, (byRole.get(role) ?? 0) + 1);
  const counts = [...byRole].map(([role, n]) => ({ title: roles[role as keyof typeof roles], n }));
  tell.line({
    zh: `${events.length} 步，办理人：${counts.map(({ title, n }) => `${title.zh} ${n}`).join('、')}`,
    en: `${events.length} steps, by: ${counts.map(({ title, n }) => `${title.en} ${n}`).join(', ')}`,
  });
  const audit = await verifyAudit(stage.world.server.db, stage.projectId);
  const auditVerified = audit.findings.length === 0 && audit.events > 0 && isChained(events);
  tell.line({
    zh: `审计链：${audit.chains} 条链（项目 1 条，其余为投标及掩护投标数量的链）${audit.events} 条记录，重算摘要${auditVerified ? '全部相符' : `有 ${audit.findings.length} 处不符`}`,
    en: `Audit chain: ${audit.chains} chains (the project’s, those of the bids, and those that hide how many bids there are), ${audit.events} records, ${auditVerified ? 'every hash recomputed and in place' : `${audit.findings.length} do not fit`}`,
  });
  const proofs = await stage.world.workers.proofs();
  const mails = await stage.world.workers.mails();
  tell.line({
    zh: `催办：提醒送达 ${proofs.remindersDelivered} 人次，逐级上报送达 ${proofs.escalations} 人次（站内信和邮件，均有送达记录），邮件 ${mails} 封`,
    en: `Chasing: ${proofs.remindersDelivered} reminders and ${proofs.escalations} escalations delivered (in the app and by mail, each with its proof), ${mails} mails`,
  });
  const summary = {
    project: stage.projectId,
    case: theCase.published.id,
    state: project.stage,
    events: audit.events,
    deadlines: deadlines.length,
    winner: nameOf(award.organisationId),
    contractAmount: contract.amount,
    grade: evaluation.grade,
    needsImported: await needsImported(stage),
    ...consequences,
    auditVerified,
    sealedBids: stage.seals.opened,
    ...(await panelFigures(stage)),
    ...proofs,
    milliseconds: Math.round(performance.now() - startedAt),
  };
  return { summary, agrees };
}

/** Rows of needs that the imports of the body have entered. */
async function needsImported({ cast }: Stage): Promise<number> {
  const { items } = await cast.officer.client.get<{ items: { counts: { applied: number } }[] }>(
    `/imports?kind=needs&bodyId=${cast.bodyId}`,
  );
  return items.reduce((sum, { counts }) => sum + counts.applied, 0);
}

/** Who sat on the panel, and the ranking computed again. */
async function panelFigures(stage: Stage): Promise<Pick<Summary, 'panel' | 'recusals' | 'rankingReplayed'>> {
  const { client } = stage.cast.officer;
  const { items } = await client.get<{ items: { status: string }[] }>(stage.path('/panel'));
  const recusals = items.filter(({ status }) => status === 'recused').length;
  const replay = await client.get<{ agrees: boolean; recomputed: string; sheets: { agrees: boolean }[] }>(
    stage.path('/rankings/replay'),
  );
  const rankingReplayed = replay.agrees && replay.sheets.every(({ agrees }) => agrees);
  stage.tell.line({
    zh: `评审小组 ${items.length - recusals} 人，回避 ${recusals} 人；由 ${replay.sheets.length} 张评分表和开启的报价复算排序：${rankingReplayed ? '全部数字一致' : '有出入'}（${replay.recomputed.slice(0, 16)}…）`,
    en: `Panel of ${items.length - recusals}, ${recusals} recused; ranking recomputed from ${replay.sheets.length} sheets and the opened quotes: ${rankingReplayed ? 'every figure the same' : 'it differs'} (${replay.recomputed.slice(0, 16)}…)`,
  });
  return { panel: items.length - recusals, recusals, rankingReplayed };
}

interface HistoryEvent {
  seq: number;
  role: string;
  previousHash: string;
  hash: string;
}

/** The whole history over the API, oldest first. */
async function historyOf(stage: Stage): Promise<HistoryEvent[]> {
  const events: HistoryEvent[] = [];
  let cursor: string | null = null;
  do {
    const page: { items: HistoryEvent[]; next: string | null } = await stage.cast.officer.client.get(
      stage.path(`/events?limit=200${cursor ? `&cursor=${cursor}` : ''}`),
    );
    events.push(...page.items);
    cursor = page.next;
  } while (cursor);
  return events.toReversed();
}

/** Does each record of the history carry the hash of the one before? */
const isChained = (events: readonly HistoryEvent[]): boolean =>
  events.every(({ seq, previousHash }, n) => seq === n && (n === 0 || previousHash === events[n - 1]?.hash));
