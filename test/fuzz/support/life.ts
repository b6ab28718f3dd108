import { fireDueDeadlines } from '../../../src/engine/fire-due-deadlines.ts';
import { addDays } from '../../../workflows/calendar/index.ts';
import type { ProjectContext } from '../../../workflows/service-purchase/v1/project/context.ts';
import type { Answered, Caller, World } from '../../api/support.ts';
import { contractForm, indicators, sheet } from '../../model/support/steps.ts';
import { consultation, initiation, need, openTender } from '../../model/support/tender-steps.ts';
import {
  type Openers,
  publishKeys,
  sealFor,
  sealForm,
  sealingForm,
  unwrapShares,
} from '../../support/sealing.ts';
import type { Cast } from './cast.ts';
import type { Given } from './given.ts';
import { instant, type MovableClock } from './movable-clock.ts';
import { commonDay, type Stop, stops } from './stops.ts';

const openers = new WeakMap<Cast, Promise<Openers>>();

/** Who opens the bids of this cast's tenders: officer and agency, with keys published once. */
export function openersOf(cast: Cast): Promise<Openers> {
  const { bodyId, officer, agency, leader } = cast;
  const known = openers.get(cast) ?? publishKeys({ bodyId, officers: [officer, agency], leader });
  openers.set(cast, known);
  return known;
}

/** The body's own rules keep bids by access alone; only purchases outside the procurement law may. */
async function allowAccess({ admin }: World, { bodyId }: Cast): Promise<void> {
  const url = `/api/v1/bodies/${bodyId}`;
  const { headers } = await admin.get(url);
  const policy = { 'bid-sealing': { mode: 'access' } };
  await admin.patch(url, { policy }, { 'if-match': String(headers.etag) });
}

/** Each project spends from a line of its own. */
let serial = 0;

/** A running project driven through the API by its people. */
export class Life {
  id = '';
  private readonly start: string;

  readonly given: Given;

  constructor(
    readonly w: World,
    readonly cast: Cast,
    readonly clock: MovableClock,
    readonly stop: Stop,
    given: Given = {},
  ) {
    // These are reached only where the price opens last.
    const late = stop === 'technical report' || stop === 'price opening';
    this.given = late ? { plan: 'late', ...given } : given;
    this.start = addDays(commonDay, -stops[stop]);
  }

  at(days: number, time = '10:00'): Promise<void> {
    return this.clock.set(this.w, instant(this.start, days, time));
  }

  /** Raises an event whatever comes of it, with the version that the buyer sees. */
  async try(who: Caller, type: string, data: unknown = {}, override?: { reason: string }): Promise<Answered> {
    const { headers } = await this.cast.officer.get(`/api/v1/projects/${this.id}`);
    const body = { type, data, ...(override ? { override } : {}) };
    return who.post(`/api/v1/projects/${this.id}/events`, body, { 'if-match': String(headers.etag) });
  }

  async do(who: Caller, type: string, data: unknown = {}, override?: { reason: string }): Promise<Answered> {
    const answer = await this.try(who, type, data, override);
    if (answer.status !== 200) {
      const { code, reasons } = answer.body;
      throw new Error(`${this.stop}: ${type} → ${answer.status} ${code} ${JSON.stringify(reasons)}`);
    }
    return answer;
  }

  async context(): Promise<ProjectContext> {
    return (await this.cast.officer.get(`/api/v1/projects/${this.id}?include=context`)).body.context;
  }

  private async needId(): Promise<string> {
    return (await this.cast.officer.get(`/api/v1/needs?projectId=${this.id}`)).body.items[0].id;
  }

  async live(): Promise<this> {
    const { officer, finance } = this.cast;
    await this.at(0, '09:00');
    const line = await finance.post('/api/v1/funding-lines', {
      bodyId: this.cast.bodyId,
      code: `L-${++serial}`,
      name: '职工服务经费',
      year: 2026,
      kind: this.given.clear ? 'union' : 'fiscal',
      amount: '1200000.00',
    });
    const made = await officer.post('/api/v1/projects', {
      bodyId: this.cast.bodyId,
      title: `项目 ${this.stop}`,
      category: need.category,
      ...(this.given.lot ? { batch: this.given.lot.batch } : {}),
    });
    if (made.status !== 201 || line.status !== 201) throw new Error(JSON.stringify([line.body, made.body]));
    this.id = made.body.id;
    if (this.given.clear) {
      await this.cast.reviewer.post(`/api/v1/funding-lines/${line.body.id}/regime-reviews`, {
        basis: 'union',
        reason: '仅使用工会经费',
      });
    }
    await this.prepare(line.body.id);
    return this;
  }

  private async prepare(fundingLineId: string): Promise<void> {
    const { officer, reviewer, finance, leader } = this.cast;
    await this.do(officer, 'SUBMIT_NEED', { ...need, raisedOn: addDays(this.start, -3) });
    if (this.stop === 'collecting') return;
    await this.do(officer, 'CLOSE_COLLECTION');
    await this.do(officer, 'CLASSIFY', { category: need.category, summary: '集中' });
    if (this.stop === 'screening') return;
    const passed = { passed: true, evidence: '见附件' };
    await this.do(reviewer, 'SCREEN', { concentration: passed, benefit: passed, suitability: passed });
    await this.at(1);
    await this.do(officer, 'SUBMIT', {
      ...initiation,
      fundingLineId,
      ...(this.given.budget ? { budget: this.given.budget } : {}),
    });
    await this.do(finance, 'CONFIRM_FUNDS');
    if (this.stop === 'review') return;
    // Bids by access are for union funds, of which nobody here has reviewed the regime.
    const unreviewed = this.given.clear ? { reason: '工会经费，参照执行' } : undefined;
    await this.do(reviewer, 'APPROVE', {}, unreviewed);
    await this.do(leader, 'APPROVE', {}, unreviewed);
    await this.do(officer, 'FINISH_SURVEY', { respondents: 3, summary: '三家' });
    await this.do(officer, 'SET_ADMISSION', {
      conditions: [{ kind: 'legal-status', text: '依法登记' }],
      acceptancePlan: '按季度验收',
      ...this.given.traced?.admission(await this.needId()),
    });
    await this.do(reviewer, 'REVIEW_RISK', { passed: true, opinion: '同意' });
    if (this.stop === 'method') return;
    const method = this.stop === 'offers' ? consultation : openTender;
    const override = this.stop === 'offers' ? { reason: '各项目服务对象不同' } : undefined;
    const { lot, atMost } = this.given.lot ?? {};
    const capped = lot ? { ...method, lotCap: { lot, atMost } } : method;
    await this.do(officer, 'CHOOSE_METHOD', this.given.traced?.method(openTender) ?? capped, override);
    await this.do(officer, 'PUBLISH_INTENT', {});
    await this.at(35, '09:00');
    await this.do(reviewer, 'APPROVE_DOCS', { documents: [], preparedBy: officer.userId });
    if (this.stop === 'ready') return;
    await this.tender();
  }

  private async tender(): Promise<void> {
    const { agency, suppliers } = this.cast;
    if (this.given.clear) await allowAccess(this.w, this.cast);
    await this.do(agency, 'ISSUE_DOCS', {
      bidDeadline: instant(this.start, 63, '09:30'),
      documentsUntil: addDays(this.start, 49),
      ...(this.given.clear ? {} : { sealing: sealingForm(await openersOf(this.cast), this.given.plan) }),
    });
    if (this.stop === 'open, no bids') return;
    await this.at(36);
    const bidders = this.stop === 'failed' ? suppliers.slice(0, 1) : suppliers.slice(0, 3);
    for (const [n, { caller }] of bidders.entries()) {
      const quote = (this.given.quotes ?? ['600000.00', '480000.00', '500000.00'])[n];
      const { traced, response } = this.given;
      const promises = traced ? { promises: traced.promises } : {};
      const form = { quote, content: { response: response?.(n) ?? '响应', ...promises } };
      await this.do(caller, 'SUBMIT_BID', await this.handIn(caller, form));
    }
    await this.given.alsoHandedIn?.(this);
    if (this.stop === 'open, three bids') return;
    await this.panel();
  }

  private async panel(): Promise<void> {
    const { agency, officer, rep, experts } = this.cast;
    await this.at(63, '08:00');
    const members = this.stop === 'offers' ? experts.slice(0, 3) : [...experts, rep];
    await this.do(agency, 'FORM_PANEL', {
      drawnAt: this.clock.now(),
      members: members.map((member, n) => ({
        userId: member.userId,
        name: `成员${n + 1}`,
        kind: member === rep ? 'rep' : 'expert',
        chair: n === 0,
      })),
    });
    await this.at(63, '09:31');
    await fireDueDeadlines(this.w.engine);
    if (this.stop === 'opening') return;
    await this.approveOpening();
    await this.do(agency, 'OPEN', { present: ['监督员'] });
    if (this.stop === 'qualification' || this.stop === 'failed') return;
    const { running } = (await this.context()).sourcing;
    const results = running.map((bidId) => ({ bidId, passed: true }));
    await this.do(officer, 'QUALIFY', { results });
    const last = this.given.strikesLast ? running.pop() : undefined;
    await this.do(experts[0] as Caller, 'CHECK_CONFORMITY', {
      results: results.map((one) =>
        one.bidId === last ? { ...one, passed: false, reason: '未响应实质性条款' } : one,
      ),
    });
    if (this.stop === 'offers') {
      if (this.given.untalked) return;
      const talks = running.map((bidId) => ({ bidId, summary: `就${bidId}的方案交换了意见` }));
      await this.do(experts[0] as Caller, 'HOLD_TALKS', { talks });
      await this.do(agency, 'INVITE_FINAL_OFFERS', { until: instant(this.start, 70, '10:00') });
      return;
    }
    for (const [n, member] of members.entries()) {
      if (this.stop === 'scoring' && n === 2) return;
      const points = this.given.points?.(n) ?? { plan: '45', record: '25' };
      await this.do(member, 'SCORE', { sheet: Object.fromEntries(running.map((bidId) => [bidId, points])) });
    }
    if (this.given.plan === 'late') await this.prices(members);
    if (['technical report', 'price opening', 'tallying'].includes(this.stop)) return;
    await this.do(agency, 'RANK');
    for (const member of members) await this.do(member, 'SIGN_REPORT');
    await this.award();
  }

  /** 先技术后价格: the technical report is signed, then the prices are opened and looked at. */
  private async prices(members: readonly Caller[]): Promise<void> {
    const { agency, officer, experts } = this.cast;
    if (this.stop === 'technical report') return;
    for (const member of members) await this.do(member, 'SIGN_TECHNICAL_REPORT');
    await this.do(officer, 'RECEIVE_TECHNICAL_REPORT');
    if (this.stop === 'price opening') return;
    await this.approveOpening();
    await this.do(agency, 'OPEN_PRICES', { present: ['监督员'] });
    const { running } = (await this.context()).sourcing;
    const results = running.map((bidId) => ({ bidId, passed: true }));
    await this.do(experts[0] as Caller, 'CHECK_PRICES', { results });
  }

  /** What SUBMIT_BID takes: sealed, unless the tender keeps its bids by access. */
  async handIn(caller: Caller, { quote, content }: { quote?: string; content: object }): Promise<object> {
    if (this.given.clear) return { quote, content };
    if (this.given.plan !== 'three' && this.given.plan !== 'late')
      return { sealed: await sealForm(caller, this.id, { quote, content }) };
    const contents = { qualification: {}, technical: content, price: { quote } };
    return { sealed: await sealFor(caller, this.id, contents) };
  }

  /** Both opening officers hand over their shares; too few bids open nothing, so nobody is asked. */
  async approveOpening(): Promise<void> {
    if (this.given.clear || this.stop === 'failed') return;
    for (const opener of (await openersOf(this.cast)).officers) {
      await this.do(opener.caller, 'APPROVE_OPENING', { shares: await unwrapShares(opener, this.id) });
    }
  }

  private async award(): Promise<void> {
    const { officer, leader, agency, finance, suppliers } = this.cast;
    await this.at(64);
    await this.do(officer, 'RECEIVE_REPORT');
    if (this.stop === 'deciding') return;
    const [first] = (await this.context()).sourcing.ranking;
    await this.do(leader, 'CONFIRM_WINNER', { bidId: first?.bidId });
    await this.do(agency, 'PUBLISH_RESULT');
    await this.at(66);
    await this.do(finance, 'RETURN_BONDS', { to: 'losers' });
    const milestones = contractForm.milestones.map((one) => ({ ...one, due: addDays(this.start, 100) }));
    const draft = { ...contractForm, milestones };
    await this.do(officer, 'DRAFT_CONTRACT', this.given.traced?.contract(draft) ?? draft);
    if (this.stop === 'challenged') {
      await this.do(suppliers[0].caller, 'FILE_CHALLENGE', {
        matter: 'result',
        facts: '对评分依据有异议。',
        knownOn: addDays(this.start, 65),
      });
      return;
    }
    await this.at(70);
    const winner = suppliers[1].caller;
    await this.do(winner, 'SIGN');
    await this.do(leader, 'SIGN');
    await this.do(officer, 'PUBLISH_CONTRACT');
    await this.do(officer, 'FILE');
    await this.do(finance, 'RETURN_BONDS', { to: 'winner' });
    await this.perform(winner);
  }

  private async perform(winner: Caller): Promise<void> {
    const { leader, employee, acceptor, finance } = this.cast;
    await this.at(71);
    await this.do(winner, 'REPORT_MILESTONE', { number: 1, evidence: ['签到表'] });
    if (this.stop === 'suspended') await this.do(leader, 'SUSPEND', { reason: '核查' });
    if (this.stop === 'performing' || this.stop === 'suspended') return;
    await this.at(84);
    await this.do(winner, 'REPORT_MILESTONE', { number: 2, evidence: ['总结'] });
    await this.do(winner, 'REQUEST');
    await this.do(employee, 'BENEFICIARY_OPINION', { satisfied: true, score: 95 });
    if (this.stop === 'acceptance') return;
    await this.do(acceptor, 'PASS', { remarks: '合格' });
    await this.at(85);
    await this.do(winner, 'INVOICE', { planItem: 'p1', amount: '96000.00' });
    if (this.stop === 'settlement') return;
    await this.payRequested();
    await this.pay(winner, 'p2', '96000.00');
    await this.pay(winner, 'p3', '192000.00');
    await this.do(finance, 'CLOSE_SETTLEMENT');
    if (!this.given.unevaluated) await this.evaluate(winner);
  }

  private async evaluate(winner: Caller): Promise<void> {
    await this.at(86);
    if (!(await this.grade(winner))) return;
    await this.pay(winner, 'p4', '96000.00');
    await this.do(this.cast.officer, 'ARCHIVE', {});
  }

  /** From the opening of the evaluation to its published grade, on days 86 to 105; false where it stops before. */
  async grade(winner: Caller): Promise<boolean> {
    const { officer, reviewer, leader, evaluators } = this.cast;
    const tree = this.given.traced?.indicators ?? indicators;
    await this.do(officer, 'OPEN_EVAL', {
      indicators: tree,
      evaluators: evaluators.map(({ userId }) => userId),
    });
    await this.do(winner, 'SELF_EVALUATE', { summary: '全部完成' });
    for (const [n, evaluator] of evaluators.entries()) {
      if (this.stop === 'evaluation' && n === 2) return false;
      const [output, benefit] = this.given.grades?.(n) ?? ['46', '28'];
      await this.do(evaluator, 'SUBMIT_SHEET', sheet('9', '9', output, benefit));
    }
    if (this.stop === 'evaluation, all sheets') return false;
    await this.do(officer, 'AGGREGATE');
    await this.do(reviewer, 'REVIEW', { confirmed: true, opinion: '同意' });
    await this.at(105);
    await fireDueDeadlines(this.w.engine);
    await this.do(leader, 'FINALISE');
    return true;
  }

  async pay(winner: Caller, planItem: string, amount: string): Promise<void> {
    await this.do(winner, 'INVOICE', { planItem, amount });
    await this.payRequested();
  }

  async payRequested(): Promise<void> {
    const { reviewer, finance } = this.cast;
    const paymentId = (await this.context()).payments.find(({ status }) => status === 'requested')?.id;
    await this.do(reviewer, 'APPROVE_PAY', { paymentId });
    await this.do(finance, 'PAY', { paymentId, paidOn: this.clock.now().slice(0, 10) });
  }
}
