import { initialTransition, transition } from 'xstate';
import { columnOf } from '../../../db/tables.ts';
import { builtInDecrees, makeCalendar } from '../../../workflows/calendar/index.ts';
import type { Role } from '../../../workflows/kit/actor.ts';
import type { Commit, Row, RowWrite } from '../../../workflows/kit/commit.ts';
import { type Case, type Decision, decide } from '../../../workflows/kit/decide.ts';
import { genesisHash } from '../../../workflows/kit/hash/chain.ts';
import type { PastStep } from '../../../workflows/kit/past-step.ts';
import { resolveRules } from '../../../workflows/rules/index.ts';
import type { Regime, RuleSet } from '../../../workflows/rules/types.ts';
import type { ProjectContext, Ranked } from '../../../workflows/service-purchase/v1/project/context.ts';
import type { ProjectFacts } from '../../../workflows/service-purchase/v1/project/facts.ts';
import { contractHalf } from './contract-half.ts';
import { declaredFacts } from './declared-facts.ts';

export interface Person {
  id: string;
  roles: readonly Role[];
  organisationId?: string;
}

const person = (id: string, ...roles: Role[]): Person => ({ id, roles });
export const winner = '00000000-0000-7000-8000-00000000aaaa';
export const second = '00000000-0000-7000-8000-00000000bbbb';
const evaluator = (n: number) => person(`00000000-0000-7000-8000-0000000000e${n}`, 'evaluator');
export const people = {
  officer: person('officer', 'officer'),
  leader: person('leader', 'leader'),
  reviewer: person('reviewer', 'reviewer'),
  finance: person('finance', 'finance'),
  acceptor: person('acceptor', 'acceptor'),
  regulator: person('regulator', 'regulator'),
  auditor: person('auditor', 'auditor'),
  employee: person('employee', 'beneficiary'),
  supplier: { ...person('supplier', 'supplier'), organisationId: winner },
  rival: { ...person('rival', 'supplier'), organisationId: second },
  evaluators: [1, 2, 3, 4, 5, 6].map(evaluator),
};

const calendar = makeCalendar(builtInDecrees);
const ranked = (rank: number, bidId: string, organisationId: string, quote: string): Ranked => ({
  rank,
  bidId,
  organisationId,
  quote,
  total: '90.00',
});

export interface Given {
  regime?: Regime;
  candidates?: number;
  context?: (context: ProjectContext) => Partial<ProjectContext>;
}

/**
 * A project whose award is about to be published, driven through the engine's own `decide`: with its clocks,
 * refusals and separation of duties. Every row that a step leaves is checked against the tables, and the budget
 * line (600,000 yuan, 500,000 of them held) must never be overdrawn.
 */
export class Project {
  case: Case;
  last!: Commit;
  readonly commits: Commit[] = [];
  readonly line = { amount: 60_000_000n, held: 50_000_000n, committed: 0n, paid: 0n };
  readonly sheets: { evaluatorId: string; total: string; deviationReason: string | null; round: number }[] =
    [];
  source: ProjectFacts['contractSource'] = { promises: [], requirements: [] };
  persons: ProjectFacts['personsServed'] = [];
  link: ProjectFacts['opinionLink'] = null;
  papers: ProjectFacts['namedDocuments'] = [];
  review: { indicators: unknown; selfIndicators: unknown; selfEvaluation: unknown } | null = null;
  private readonly history: PastStep[] = [];
  private readonly rules: RuleSet;
  private ids = 0;

  constructor({ regime = 'GOV', candidates = 2, context: change }: Given = {}) {
    this.rules = resolveRules({ date: '2026-01-05', regime });
    const { machine } = contractHalf;
    const [start] = initialTransition(machine, {
      projectId: '00000000-0000-7000-8000-000000000001',
      bodyId: '00000000-0000-7000-8000-000000000002',
      title: '职工心理关爱服务',
      category: 'safety-health',
    });
    const blank = start.context as ProjectContext;
    const context: ProjectContext = {
      ...blank,
      regime,
      initiation: {
        author: 'officer',
        fundingLineId: '00000000-0000-7000-8000-000000000003',
        fundKind: 'fiscal',
        budget: '500000.00',
        fiscalYear: 2026,
        termMonths: 12,
        inCatalogue: true,
        publicService: true,
        fundsHeld: true,
      },
      sourcing: {
        ...blank.sourcing,
        issuedAt: '2026-01-05T09:00:00+08:00',
        documentsUntil: '2026-01-12',
        openedAt: '2026-01-27T09:00:00+08:00',
        evaluatedAt: '2026-01-27T17:00:00+08:00',
        ranking: [ranked(1, 'bid-1', winner, '480000.00'), ranked(2, 'bid-2', second, '490000.00')].slice(
          0,
          candidates,
        ),
      },
      award: {
        bidId: 'bid-1',
        organisationId: winner,
        amount: '480000.00',
        rank: 1,
        decidedAt: '2026-01-29T09:00:00+08:00',
        deemed: false,
        publishedAt: null,
        resultNoticeUntil: null,
      },
    };
    const snapshot = machine.resolveState({
      value: { ...(start.value as Row), main: { sourcing: { award: 'publishing' } } },
      context: { ...context, ...change?.(context) },
    } as never);
    this.case = {
      instanceId: context.projectId,
      bodyId: context.bodyId,
      seq: 0,
      snapshot,
      headHash: genesisHash,
      ruleSetId: null,
      open: [],
    };
  }

  get context(): ProjectContext {
    return this.case.snapshot.context as ProjectContext;
  }

  /** Dotted leaf states after the last step. */
  get state(): string[] {
    return this.last.state;
  }

  /** The leaf state of one region: main, remedy or hold. */
  region(name: string): string | undefined {
    return this.state.find((leaf) => leaf.startsWith(`${name}.`));
  }

  /** The effects that the bare machine asks for, in their order; nothing is kept. */
  effects(type: string, who: Person, at: string, data: Row = {}): string[] {
    const [, actions] = transition(contractHalf.machine, this.case.snapshot, {
      type,
      data,
      actor: { ...who, kind: 'person', role: who.roles[0] },
      at,
      facts: { ...this.facts(who), calendar },
      rules: this.rules,
      ids: this.freshIds(),
    } as never) as unknown as [unknown, { type: string; params?: { rule?: string } }[]];
    return actions.map(({ type: effect, params }) => `${effect} ${params?.rule ?? '*'}`);
  }

  tries(type: string, who: Person, at: string, data: Row = {}, facts: Row = {}): Decision {
    return decide(contractHalf, this.case, {
      type,
      data,
      actor: {
        id: who.id,
        kind: who.id === 'system' ? 'system' : 'person',
        roles: who.roles,
        ...(who.organisationId ? { organisationId: who.organisationId } : {}),
      },
      at,
      facts: declaredFacts(type, { ...this.facts(who), ...facts }),
      rules: this.rules,
      calendar,
      ids: this.freshIds(),
      history: this.history,
    });
  }

  /** A step that must be accepted. */
  does(type: string, who: Person, at: string, data: Row = {}, facts: Row = {}): this {
    const decision = this.tries(type, who, at, data, facts);
    if (!decision.ok) throw new Error(`${type} refused: ${JSON.stringify(decision.refusal)}`);
    this.last = decision.commit;
    this.commits.push(decision.commit);
    this.case = decision.after;
    this.history.push({ type, actorId: who.id });
    for (const row of decision.commit.rows) this.write(row);
    return this;
  }

  /** The names of the guards that refuse a step that must be refused. */
  refuses(type: string, who: Person, at: string, data: Row = {}, facts: Row = {}): string[] {
    const decision = this.tries(type, who, at, data, facts);
    if (decision.ok) throw new Error(`${type} was accepted`);
    return decision.refusal.reasons.map((reason) => reason.rule);
  }

  /** What the officer reads when a step is refused, in Chinese. */
  sentence(type: string, who: Person, at: string, data: Row = {}, facts: Row = {}): string {
    const decision = this.tries(type, who, at, data, facts);
    if (decision.ok) throw new Error(`${type} was accepted`);
    return decision.refusal.reasons.map((reason) => reason.sentence.zh).join('\n');
  }

  /** The clock of a rule as it stands, or undefined when none runs. */
  clock(rule: string, key?: string) {
    return this.case.open.find((one) => one.rule === rule && (key === undefined || one.key === key));
  }

  /** Lets a clock fire that has reached its end. */
  fires(rule: string, at: string, key?: string): this {
    const clock = this.clock(rule, key);
    if (!clock) throw new Error(`no clock ${rule}`);
    const data = { rule, key: clock.key, epoch: clock.epoch };
    return this.does(`deadline.${rule}`, person('system', 'system'), at, data);
  }

  /** How the clocks of a rule ended in the last step. */
  ended(rule: string): string[] {
    return this.last.deadlines.flatMap((write) =>
      write.op === 'end' && write.rule === rule ? [write.status] : [],
    );
  }

  rows(table: string): RowWrite[] {
    return this.commits.flatMap((commit) => commit.rows).filter((row) => row.table === table);
  }

  private facts(who: Person): Row {
    const { evaluation, initiation } = this.context;
    return {
      organisation: who.organisationId
        ? {
            id: who.organisationId,
            name: '某社工服务中心',
            legalForm: 'non-enterprise',
            legalStatus: 'registered',
          }
        : null,
      ownBid: who.organisationId ? { id: 'bid', version: 1, status: 'opened' } : null,
      fundingLine: {
        id: initiation?.fundingLineId,
        available: (this.line.amount - this.line.held - this.line.committed - this.line.paid).toString(),
      },
      review: this.review,
      reviewSheets: this.sheets.filter((sheet) => sheet.round === evaluation?.round),
      contractSource: this.source,
      namedDocuments: this.papers,
      opinions: {
        count: this.context.delivery.opinions,
        satisfied: this.context.delivery.opinions,
        score: this.context.delivery.opinions * 95,
        digest: 'digest of all answers',
      },
      personsServed: this.persons,
      opinionLink: this.link,
    };
  }

  private freshIds(): string[] {
    return Array.from({ length: 16 }, () => {
      this.ids += 1;
      return `00000000-0000-7000-9000-${String(this.ids).padStart(12, '0')}`;
    });
  }

  private write(row: RowWrite): void {
    const named =
      row.op === 'insert' ? row.values : row.op === 'update' ? { ...row.where, ...row.set } : row.by;
    for (const property of Object.keys(named)) columnOf(row.table, property);
    if (row.op === 'add') this.move(row.by);
    if (row.table === 'review_sheets') this.writeSheet(row);
    if (row.table === 'reviews' && row.op === 'insert') {
      const { indicators, selfIndicators, selfEvaluation } = row.values;
      this.review = { indicators, selfIndicators, selfEvaluation };
    }
  }

  private move(by: Record<string, string>): void {
    for (const [column, amount] of Object.entries(by)) {
      this.line[column as 'held'] += BigInt(amount);
    }
    const { amount, held, committed, paid } = this.line;
    if ([held, committed, paid].some((one) => one < 0n) || held + committed + paid > amount) {
      throw new Error(`overdrawn: ${JSON.stringify({ held: `${held}`, committed: `${committed}` })}`);
    }
  }

  private writeSheet(row: RowWrite): void {
    if (row.op === 'insert') {
      const { evaluatorId, total, round } = row.values as {
        evaluatorId: string;
        total: string;
        round: number;
      };
      this.sheets.push({ evaluatorId, total, round, deviationReason: null });
    } else if (row.op === 'update') {
      const sheet = this.sheets.find(
        (one) => one.evaluatorId === row.where.evaluatorId && one.round === row.where.round,
      );
      if (sheet) sheet.deviationReason = String(row.set.deviationReason);
    }
  }
}
