import { type AnyMachineSnapshot, initialTransition } from 'xstate';
import { type Calendar, legalDay } from '../../../workflows/calendar/index.ts';
import type { Bilingual } from '../../../workflows/kit/bilingual.ts';
import type { DeadlineWrite } from '../../../workflows/kit/commit.ts';
import { begin, type Case, type Decision, decide } from '../../../workflows/kit/decide.ts';
import { differences } from '../../../workflows/kit/differences.ts';
import { restoreSnapshot } from '../../../workflows/kit/stored-snapshot.ts';
import type { Workflow } from '../../../workflows/kit/workflow.ts';
import { type Proposal, withProposal } from '../../../workflows/rules/propose.ts';
import type { RuleSet } from '../../../workflows/rules/types.ts';
import type { HeldCase } from '../case-store.ts';
import type { Engine } from '../engine.ts';
import { noteTitles } from '../note-on-chain.ts';
import type { RegisteredWorkflow } from '../workflows.ts';
import { calendarOfThen } from './calendar-of-then.ts';
import { type Outcome, outcomesOf, type Side } from './compare.ts';
import { idsOnRecord, placeholders, withIdsOnRecord } from './placeholders.ts';
import { possibleOtherwise } from './possible-otherwise.ts';
import { clocksAfter, type RecordedStep, recordedSteps } from './recorded-case.ts';
import { NotOnRecord, type StepOfThen, stepOfThen } from './step-of-then.ts';

/** An outcome that would differ, at the step where it shows first. */
export interface DifferingOutcome extends Outcome {
  seq: number;
  type: string;
  title: Bilingual;
  at: string;
  /** Facts that the step was judged with as they are today, because nothing tells how they were. */
  ofToday: readonly string[];
}

/** A step that could not be judged again. */
export interface Unreplayed {
  seq: number;
  type: string;
  title: Bilingual;
  why: 'form' | 'sealed' | 'fact' | 'not-reproduced' | 'note' | 'fault';
  detail: string;
}

export interface ReplayedCase {
  instanceId: string;
  steps: number;
  /** No rule set of the case is changed by the proposal: it was not replayed at all. */
  untouched: boolean;
  outcomes: DifferingOutcome[];
  unreplayed: Unreplayed[];
}

/**
 * Takes the recorded steps of a case once more, side by side under the rules that were and under the proposed ones. The
 * first side shows whether what is on record suffices: where it does not come out as it did, nothing is said of the
 * second. A step that the proposal refuses is taken all the same, so that what came after it can be judged too.
 */
export async function replayCase(engine: Engine, held: HeldCase, proposal: Proposal): Promise<ReplayedCase> {
  const steps = await recordedSteps(engine.db, held.kase.instanceId);
  const { instanceId } = held.kase;
  const result: ReplayedCase = {
    instanceId,
    steps: steps.length,
    untouched: false,
    outcomes: [],
    unreplayed: [],
  };
  const sets = await Promise.all(steps.map((_, n) => rulesOfThen(engine, held, steps, n)));
  if (sets.every((set) => withProposal(set, proposal) === set)) return { ...result, untouched: true };
  const walk = new Walk(engine, held, proposal, result);
  for (const [n, recorded] of steps.entries())
    await walk.take(recorded, steps.slice(0, n), sets[n] as RuleSet);
  return result;
}

/** The rules that a step was judged by: those pinned before it or by it, or else those of its day. */
async function rulesOfThen(
  { rules, workflows }: Engine,
  { registered, body }: HeldCase,
  steps: readonly RecordedStep[],
  n: number,
): Promise<RuleSet> {
  const step = steps[n] as RecordedStep;
  const before = steps[n - 1]?.snapshot ?? step.snapshot;
  const { workflow } = workflows.of(registered.workflow.id, before.workflowVersion);
  const pins = workflow.events[step.type]?.pinsRules === true;
  const pinned = before.ruleSetId ?? (pins ? step.snapshot.ruleSetId : null);
  const { context } = restoreSnapshot(workflow, before) as { context: unknown };
  const regime = workflow.regimeOf?.(context) ?? 'GOV';
  return rules.for(pinned, { date: legalDay(step.at), regime, body });
}

class Walk {
  /** As it was, and as it would be. */
  private actual: Case | undefined;
  private proposed: Case | undefined;
  private readonly said = new Set<string>();

  constructor(
    private readonly engine: Engine,
    private readonly held: HeldCase,
    private readonly proposal: Proposal,
    private readonly result: ReplayedCase,
  ) {}

  async take(recorded: RecordedStep, before: readonly RecordedStep[], rules: RuleSet): Promise<void> {
    const version = (before.at(-1) ?? recorded).snapshot.workflowVersion;
    const registered = this.engine.workflows.of(this.held.registered.workflow.id, version);
    const calendar = await calendarOfThen(this.engine.db, recorded.at);
    const proposedRules = withProposal(await this.inItsRegime(registered.workflow, rules), this.proposal);
    if (!this.actual || !this.proposed) {
      this.actual = this.begin(registered.workflow, recorded, rules, calendar);
      this.proposed = this.begin(registered.workflow, recorded, proposedRules, calendar);
      return;
    }
    const { actual, proposed } = this;
    const given = { engine: this.engine, registered, kase: actual, recorded, before };
    const titled = this.titled(registered.workflow, recorded);
    let then: StepOfThen;
    try {
      if (noteTitles[recorded.type]) throw new NotOnRecord('note');
      for (const one of await possibleOtherwise(given, { rules, proposedRules, proposed, calendar }))
        this.say(recorded, titled, one, []);
      then = await stepOfThen(given);
    } catch (error) {
      if (!(error instanceof NotOnRecord)) throw error;
      return this.skip(registered, recorded, titled, error.what, error.detail);
    }
    const was = attempt(() => decide(registered.workflow, actual, { ...then.step, rules, calendar }));
    if (typeof was === 'string') return this.skip(registered, recorded, titled, 'fault', was);
    if (!was.ok) {
      const why = was.refusal.reasons.map(({ rule }) => rule).join(', ');
      return this.skip(registered, recorded, titled, 'not-reproduced', why);
    }
    const ids = idsOnRecord(contextOf(was.after), recorded.snapshot.context);
    const computed = withIdsOnRecord(contextOf(was.after), ids);
    const onRecord = this.onRecord(registered.workflow, recorded);
    const off = differences(computed, contextOf({ snapshot: onRecord }));
    if (off.length > 0) this.miss(recorded, titled, 'not-reproduced', off.map(({ path }) => path).join(', '));

    const is = attempt(() =>
      decide(registered.workflow, proposed, { ...then.step, rules: proposedRules, calendar }),
    );
    this.actual = this.standing(was.after, onRecord, ids);
    if (typeof is === 'string') {
      this.miss(recorded, titled, 'fault', is);
      this.proposed = this.actual;
      return;
    }
    if (!is.ok) {
      this.say(recorded, titled, refusedOutcome(is), readBy(registered.workflow, is, then.ofToday));
      this.proposed = this.actual;
      return;
    }
    const wouldBe = withIdsOnRecord(contextOf(is.after), ids);
    const sides: [Side, Side] = [sideOf(was, computed, rules, ids), sideOf(is, wouldBe, proposedRules, ids)];
    for (const one of outcomesOf(registered.workflow, ...sides))
      this.say(recorded, titled, one, isFigure(one) ? then.ofToday : []);
    const same =
      differences(computed, wouldBe).length === 0 && sides[0].state.join() === sides[1].state.join();
    const stands = same ? onRecord : ({ ...is.after.snapshot, context: wouldBe } as AnyMachineSnapshot);
    this.proposed = this.standing(is.after, stands, ids);
  }

  /** The proposal may have put the case under another regime: its rules are resolved for that one. */
  private async inItsRegime({ regimeOf }: Workflow, rules: RuleSet): Promise<RuleSet> {
    const regime = this.proposed && regimeOf?.(contextOf(this.proposed));
    if (!regime || regime === rules.regime) return rules;
    return this.engine.rules.for(null, { date: rules.date, regime, body: this.held.body });
  }

  private begin(workflow: Workflow, recorded: RecordedStep, rules: RuleSet, calendar: Calendar): Case {
    const [snapshot, effects] = initialTransition(workflow.machine, recorded.data);
    const { instanceId, bodyId } = this.held.kase;
    const { after } = begin(workflow, snapshot as AnyMachineSnapshot, effects as never, {
      instanceId,
      bodyId,
      calendar,
      event: {
        type: recorded.type,
        data: recorded.data,
        actor: { ...recorded.actor, kind: 'person' },
        at: recorded.at,
        facts: { calendar },
        rules,
        ids: placeholders,
      },
    });
    return { ...after, snapshot: this.onRecord(workflow, recorded) };
  }

  private onRecord(workflow: Workflow, { snapshot }: RecordedStep): AnyMachineSnapshot {
    const { id } = workflow;
    return restoreSnapshot(this.engine.workflows.of(id, snapshot.workflowVersion).workflow, snapshot);
  }

  private standing(after: Case, snapshot: AnyMachineSnapshot, ids: ReadonlyMap<string, string>): Case {
    const open = after.open.map((clock) => ({ ...clock, key: ids.get(clock.key) ?? clock.key }));
    return { ...after, snapshot, open };
  }

  /** Goes on from what is on record, and with the clocks that its rows tell of. */
  private async skip(
    registered: RegisteredWorkflow,
    recorded: RecordedStep,
    titled: Bilingual,
    why: Unreplayed['why'],
    detail: string,
  ): Promise<void> {
    this.miss(recorded, titled, why, detail);
    const { actual } = this;
    if (!actual) return;
    const open = await clocksAfter(this.engine.db, actual.instanceId, recorded, actual.open);
    const snapshot = this.onRecord(registered.workflow, recorded);
    this.actual = { ...actual, seq: recorded.seq, snapshot, open, ruleSetId: recorded.snapshot.ruleSetId };
    this.proposed = this.actual;
  }

  private miss({ seq, type }: RecordedStep, title: Bilingual, why: Unreplayed['why'], detail: string): void {
    this.result.unreplayed.push({ seq, type, title, why, detail });
  }

  /** Once: what follows from it shows in every later step. */
  private say(
    { seq, type, at }: RecordedStep,
    title: Bilingual,
    outcome: Outcome,
    ofToday: readonly string[],
  ): void {
    const known = `${outcome.kind} ${outcome.sentence.en}`;
    if (this.said.has(known)) return;
    this.said.add(known);
    this.result.outcomes.push({ ...outcome, seq, type, title, at, ofToday });
  }

  private titled({ id }: Workflow, { type }: RecordedStep): Bilingual {
    return this.engine.workflows.eventTitle(id, type) ?? noteTitles[type] ?? { zh: type, en: type };
  }
}

/** Days of clocks follow from the rules alone; where a step leads and which figures it leaves, from facts too. */
const isFigure = ({ kind }: Outcome) => kind === 'value' || kind === 'state';

/** Those of the facts that the refusing guards read. */
function readBy(
  { guards }: Workflow,
  { refusal }: Extract<Decision, { ok: false }>,
  facts: readonly string[],
): string[] {
  const read = refusal.reasons.flatMap(({ rule }) => guards[rule]?.needs ?? []);
  return facts.filter((name) => read.includes(name));
}

const contextOf = ({ snapshot }: { snapshot: AnyMachineSnapshot }): unknown => snapshot.context;

/** What the workflow throws is a fault of what was put before it; its message says what. */
function attempt(work: () => Decision): Decision | string {
  try {
    return work();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

type Accepted = Extract<Decision, { ok: true }>;

function sideOf(
  { commit, warnings }: Accepted,
  context: unknown,
  rules: RuleSet,
  ids: ReadonlyMap<string, string>,
): Side {
  const deadlines = withIdsOnRecord(commit.deadlines as readonly DeadlineWrite[], ids);
  return { context, state: commit.state, deadlines, warnings, rules };
}

function refusedOutcome({ refusal }: Extract<Decision, { ok: false }>): Outcome {
  const stale = refusal.code === 'STALE_DEADLINE';
  return {
    kind: 'refused',
    sentence: stale
      ? {
          zh: '该期限此时尚未届满，不会由系统办理。',
          en: 'This clock would not have run out by then: the system would not have done it.',
        }
      : { zh: '当时办成的这一步将被拒绝。', en: 'This step, which was taken, would be refused.' },
    reasons: stale ? [] : refusal.reasons,
  };
}
