import { initialTransition } from 'xstate';
import { legalDay } from '../../../workflows/calendar/index.ts';
import type { Role } from '../../../workflows/kit/actor.ts';
import type { Commit, Row } from '../../../workflows/kit/commit.ts';
import { begin, type Case, type Decision, decide } from '../../../workflows/kit/decide.ts';
import { leafStates } from '../../../workflows/kit/leaf-states.ts';
import type { PastStep } from '../../../workflows/kit/past-step.ts';
import type { resolveRules } from '../../../workflows/rules/index.ts';
import {
  approvalsNow,
  envelopesOf,
  finalOfferEnvelope,
  namesOpeningNext,
  opensNext,
} from '../../../workflows/service-purchase/v1/bids/sealing.ts';
import { servicePurchaseV1 } from '../../../workflows/service-purchase/v1/index.ts';
import type { Tied } from '../../../workflows/service-purchase/v1/people/conflicts.ts';
import type { ProjectContext } from '../../../workflows/service-purchase/v1/project/context.ts';
import type { ProjectFacts } from '../../../workflows/service-purchase/v1/project/facts.ts';
import { declaredFacts } from './declared-facts.ts';
import { MemoryTables } from './memory-tables.ts';
import { SealedContents } from './sealed-stand-in.ts';
import { sealingFacts } from './sealing-facts.ts';
import {
  bidIdOf,
  bodyId,
  calendar,
  grassroots,
  lineId,
  openers,
  place,
  projectId,
  rulesOf,
  shareOf,
  uuid,
} from './tender-given.ts';

interface Given {
  at?: string;
  fundKind?: 'fiscal' | 'union';
  purchases?: ProjectFacts['purchasesOfYear'];
  province?: string;
  /** Experts that may be drawn. */
  pool?: ProjectFacts['expertPool'];
  batchLots?: ProjectFacts['batchLots'];
  bidTraits?: (opened: string[]) => ProjectFacts['bidTraits'];
  /** What SET_ADMISSION says beside or instead of the usual. */
  admission?: object;
  /** An organisation that the union leads. */
  unionLed?: string;
  /** 先技术后价格: three envelopes, the price opening last. */
  priceAfterTechnical?: boolean;
}

/** A project driven through the engine's own `decide`, its outside facts read from what earlier steps wrote. */
export class TenderCase {
  readonly tables = new MemoryTables();
  readonly history: PastStep[] = [];
  readonly commits: Commit[] = [];
  private readonly contents = new SealedContents();
  case: Case;
  now: string;
  private ids = 0x1000;
  private pinned: ReturnType<typeof resolveRules> | undefined;

  constructor(private readonly given: Given = {}) {
    this.now = given.at ?? '2026-05-11T09:00:00+08:00';
    this.tables.seed('funding_lines', {
      id: lineId,
      amount: '500000000',
      held: '0',
      committed: '0',
      paid: '0',
    });
    this.tables.seed('projects', { id: projectId });
    const input = { projectId, bodyId, title: '职工心理服务', category: 'safety-health' };
    const [snapshot, effects] = initialTransition(servicePurchaseV1.machine, input as never);
    const started = begin(servicePurchaseV1, snapshot, effects as never, {
      instanceId: projectId,
      bodyId,
      calendar,
      event: {
        type: 'START',
        data: input,
        actor: { id: 'officer', kind: 'person', role: 'officer' },
        at: this.now,
        facts: {},
        rules: this.rules(),
        ids: [],
      },
    });
    this.case = started.after;
  }

  get context(): ProjectContext {
    return this.case.snapshot.context as ProjectContext;
  }

  get state(): string {
    return leafStates(this.case.snapshot)[0] as string;
  }

  get last(): Commit {
    return this.commits.at(-1) as Commit;
  }

  clock(rule: string, key = '') {
    return this.case.open.find((one) => one.rule === rule && one.key === key);
  }

  at(day: string, time = '10:00:00'): this {
    this.now = `${day}T${time}+08:00`;
    return this;
  }

  /** Raises an event as somebody: `'officer'` is both the person's id and their role; `'expert:e1'` names the person. */
  try(type: string, who: string, form: unknown = {}, override?: { reason: string }): Decision {
    const [role, person = role] = who.split(':') as [Role, string?];
    const organisationId = role === 'supplier' ? (person as string) : undefined;
    const data = this.asClient(type, form as Row, organisationId);
    if (/^OPEN(_PRICES|_FINAL_OFFERS)?$/.test(type)) this.approveOpening();
    const decision = decide(servicePurchaseV1, this.case, {
      type,
      data,
      actor: {
        id: person as string,
        kind: role === 'system' ? 'system' : 'person',
        roles: [role],
        ...(organisationId ? { organisationId } : {}),
      },
      at: this.now,
      facts: declaredFacts(type, this.facts(data as Row, organisationId)),
      rules: this.rules(),
      calendar,
      ids: Array.from({ length: 16 }, () => uuid(++this.ids)),
      history: this.history,
      override,
    });
    if (!decision.ok) return decision;
    const { commit, after } = decision;
    this.commits.push(commit);
    this.history.push({ type, actorId: person as string });
    this.tables.write(commit.rows);
    if (commit.ruleSet) this.pinned = commit.ruleSet;
    this.case = after;
    return decision;
  }

  /** What a client makes of the form: the notice names who opens, and a bid is sealed before it is sent. */
  private asClient(type: string, form: Row, organisationId: string | undefined): Row {
    if (type === 'ISSUE_DOCS') {
      const late = this.given.priceAfterTechnical ? { plan: 'three', priceAfterTechnical: true } : {};
      return { sealing: { officers: openers, ...late }, ...form };
    }
    const { sealing, round } = this.context.sourcing;
    const sealable = ['SUBMIT_BID', 'SUBMIT_FINAL_OFFER'].includes(type);
    if (!sealable || !sealing || !organisationId || form.quote === undefined) return form;
    const bidId = bidIdOf(round, organisationId);
    const earlier = this.tables.rows<{ id: string; version: number }>('bids').find(({ id }) => id === bidId);
    const names =
      type === 'SUBMIT_BID' ? envelopesOf(sealing).map(({ name }) => name) : [finalOfferEnvelope.name];
    return this.contents.seal({ projectId, round, bidId, version: (earlier?.version ?? 0) + 1 }, form, names);
  }

  /** Both opening officers hand over their shares, where the bids wait for them. */
  private approveOpening(): void {
    const { sourcing } = this.context;
    if (!sourcing.sealing || approvalsNow(sourcing).length > 0) return;
    if (!/(opening|Opening)$/.test(this.state)) return;
    for (const [n, opener] of openers.entries()) {
      const shares = this.waiting().map((one) => ({
        ...one,
        share: shareOf(`${n} ${one.bidId} ${one.envelope}`),
      }));
      this.try('APPROVE_OPENING', `officer:${opener}`, { shares });
    }
  }

  private waiting(): { bidId: string; envelope: string }[] {
    const { sourcing } = this.context;
    const names = namesOpeningNext(sourcing);
    if (opensNext(sourcing) !== 'opening') {
      return sourcing.running.flatMap((bidId) => names.map((envelope) => ({ bidId, envelope })));
    }
    return this.tables
      .rows<{ id: string; status: string; round: number }>('bids')
      .filter(({ status, round }) => status === 'sealed' && round === sourcing.round)
      .flatMap(({ id }) => names.map((envelope) => ({ bidId: id, envelope })));
  }

  /** Raises an event that must be accepted. */
  do(type: string, who: string, data: unknown = {}): this {
    const decision = this.try(type, who, data);
    if (!decision.ok)
      throw new Error(`${type} at ${this.state}: ${JSON.stringify(decision.refusal, null, 1)}`);
    return this;
  }

  /** The rules that refused an event which must be refused. */
  refused(type: string, who: string, data: unknown = {}): string[] {
    const decision = this.try(type, who, data);
    if (decision.ok) throw new Error(`${type} was accepted`);
    return decision.refusal.reasons.map(({ rule }) => rule);
  }

  /** Lets a clock run out. */
  fire(rule: string, key = ''): this {
    const clock = this.clock(rule, key);
    if (!clock) throw new Error(`no clock ${rule} ${key}`);
    this.now = clock.dueAt;
    return this.do(`deadline.${rule}`, 'system', { rule, key, epoch: clock.epoch });
  }

  /** What is known of a person: from the pool, or only the name. */
  private tied(userId: string): Tied {
    const {
      name = userId,
      employer = null,
      ties = [],
    } = this.given.pool?.find((one) => one.userId === userId) ?? {};
    return { userId, name, employer, ties };
  }

  private drawn(): ProjectFacts['panelDraw'] {
    const [draw] = this.tables.rows<{ id: string; drawn: string[] }>('panel_draws').toReversed();
    return draw ? { id: draw.id, order: draw.drawn.map((userId) => this.tied(userId)) } : null;
  }

  private rules() {
    const regime = this.case ? (this.context.regime ?? 'GOV') : 'GOV';
    return this.pinned ?? rulesOf(legalDay(this.now), regime, this.given.province ?? place.province);
  }

  private facts(data: Row, organisationId: string | undefined): Row {
    const { round } = this.context.sourcing;
    const line = this.tables.rows<Record<string, string>>('funding_lines')[0] as Record<string, string>;
    const spent = ['held', 'committed', 'paid'].reduce(
      (sum, column) => sum + BigInt(line[column] ?? '0'),
      0n,
    );
    const bids = this.tables
      .rows<Record<string, never>>('bids')
      .filter((bid) => bid.round === round && bid.projectId === projectId) as unknown as {
      id: string;
      organisationId: string;
      version: number;
      status: string;
      headHash: string;
      digest: string;
      sealed: Row;
      quote?: string;
      finalQuote?: string;
      small: boolean;
      openedAt?: string;
      submittedAt?: string;
      confirmedAt?: string | null;
    }[];
    const bidId = organisationId ? bidIdOf(round, organisationId) : undefined;
    const own = bids.find(({ id }) => id === bidId);
    const [review] = this.tables.rows<ProjectFacts['review'] & object>('reviews').toReversed();
    const facts: Omit<ProjectFacts, 'calendar'> = {
      fundingLine:
        (data.fundingLineId ?? this.context.initiation?.fundingLineId) === lineId
          ? {
              id: lineId,
              bodyId,
              kind: this.given.fundKind ?? 'fiscal',
              reviewed: this.given.fundKind ? { basis: this.given.fundKind, version: 1 } : null,
              year: 2026,
              amount: line.amount as string,
              available: (BigInt(line.amount as string) - spent).toString(),
            }
          : null,
      purchasesOfYear: this.given.purchases ?? [],
      needs: this.tables.rows('needs'),
      databaseClock: this.now,
      organisation: organisationId
        ? {
            id: organisationId,
            name: organisationId,
            legalForm: 'non-enterprise',
            legalStatus: organisationId === grassroots ? 'grassroots' : 'registered',
            status: 'connected',
            unionLed: this.given.unionLed === organisationId,
            smallEnterprise: false,
          }
        : null,
      bidder: bidId ? { bidId, hidden: 'hidden' } : null,
      ownBid: own ?? null,
      ...sealingFacts(
        {
          sourcing: this.context.sourcing,
          tables: this.tables,
          contents: this.contents,
          waiting: this.waiting(),
          unionLed: this.given.unionLed,
        },
        bids,
      ),
      bids: bids
        .filter((bid) => bid.openedAt)
        .map((bid) => ({
          id: bid.id,
          organisationId: bid.organisationId,
          organisationName: bid.organisationId,
          status: bid.status,
          quote: bid.quote ?? null,
          finalQuote: bid.finalQuote ?? null,
          small: bid.small,
          contact: { name: null, phone: null },
        })),
      expertPool: this.given.pool ?? [],
      panelDraw: this.drawn(),
      evaluatorPool: [],
      evaluatorDraw: null,
      evaluatorTies: [],
      contractor: null,
      contractDuties: [],
      batchLots: this.given.batchLots ?? [],
      bidTraits: this.given.bidTraits?.(bids.filter((bid) => bid.openedAt).map(({ id }) => id)) ?? [],
      ownConfirmation: own
        ? { submittedAt: own.submittedAt ?? this.now, confirmedAt: own.confirmedAt ?? null }
        : null,
      panelTies: this.context.sourcing.panel.map(({ userId }) => this.tied(userId)),
      scoreSheets: this.tables
        .rows<ProjectFacts['scoreSheets'][number] & { round: number }>('score_sheets')
        .filter((sheet) => sheet.round === round),
      review: review ?? null,
      reviewSheets: this.tables
        .rows<ProjectFacts['reviewSheets'][number] & { round: number }>('review_sheets')
        .filter((sheet) => sheet.round === this.context.evaluation?.round),
      contractSource: { promises: [], requirements: [] },
      namedDocuments: [],
      personsServed: [],
      opinionLink: null,
      opinions: {
        count: this.tables.rows('opinions').length,
        satisfied: this.tables.rows('opinions').filter((opinion) => opinion.satisfied).length,
        score: 0,
        digest: '',
      },
    };
    return facts as unknown as Row;
  }
}
