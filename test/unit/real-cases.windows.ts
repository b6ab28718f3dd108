import {
  builtInDecrees,
  countDays,
  daysBetween,
  isWorkingDay,
  makeCalendar,
  workingDaysBetween,
} from '../../workflows/calendar/index.ts';
import {
  awardTimetable,
  challengeTimetable,
  clarificationEffect,
  contractTimetable,
  documentSaleUntil,
  earliestBidDeadline,
  earliestStart,
  latestComplaintDecision,
  type Method,
  methodOf,
  publicityUntil,
  resolveRules,
  resultWindow,
} from '../../workflows/rules/index.ts';

/** Facts of one published case, and what somebody else worked out from them. */
export interface RealCase {
  id: string;
  name: string;
  regime: string;
  corrections?: { published: string; what: string }[];
  checks: Check[];
}

export interface Check {
  rule: string;
  verdict: string;
  detail: string;
  // The fixtures hold facts of many shapes; each evaluator below names those that it reads.
  // biome-ignore lint/suspicious/noExplicitAny: JSON of a shape that depends on `rule`
  input?: any;
  expected?: Record<string, unknown>;
}

export interface Finding {
  verdict: string;
  [number: string]: unknown;
}

export type Evaluator = (input: NonNullable<Check['input']>, from: RealCase) => Finding;

const calendar = makeCalendar(builtInDecrees);
const plain = makeCalendar(
  builtInDecrees.map(({ year }) => ({ year, decree: 'plain Monday to Friday', off: [], work: [] })),
);
const rulesOf = (date: string) => resolveRules({ date, regime: 'GOV' });

/** Later than the earliest lawful day, exactly on it, or too early. */
function compared(actual: string, earliest: string, tooEarly = 'broken'): string {
  return actual > earliest ? 'satisfied' : actual === earliest ? 'boundary' : tooEarly;
}

/** 询价 buys uniform spot goods, so no project here can choose it; real notices of it are still read (74号令第四十五条). */
const priceInquiryWindow = { count: 3, unit: 'working-day' } as const;

function windowOf(method: Method | 'price-inquiry', issued: string) {
  const set = rulesOf(issued);
  const window = method === 'price-inquiry' ? priceInquiryWindow : methodOf(set, method).value.bidWindow;
  if (!window) throw new Error(`${method} has no window`);
  const { count, unit } = window;
  const earliest =
    method === 'price-inquiry'
      ? countDays(calendar, { start: issued, count, unit }).due
      : (earliestBidDeadline(calendar, set, method, issued) as string);
  return { earliest, unrolled: countDays(calendar, { start: issued, count, unit, roll: false }).due };
}

const bidWindow: Evaluator = ({ method, published, deadline }, { regime }) => {
  const { earliest, unrolled } = windowOf(method, published);
  // A buyer that may lie below the limit is free of the statutory window: the verdict hangs on that.
  const verdict = compared(deadline, earliest, regime.includes(' or ') ? 'conditional' : 'broken');
  return {
    verdict,
    earliest_lawful: earliest,
    unrolled,
    actual_days: daysBetween(published, deadline),
    actual_wd: workingDaysBetween(calendar, published, deadline),
  };
};

const correction: Evaluator = ({ method, corrected, deadline }, { corrections = [] }) => {
  const effect = clarificationEffect(calendar, rulesOf(corrected), method, {
    clarifiedOn: corrected,
    bidDeadline: deadline,
  });
  if (!effect) throw new Error(`${method} has no clarification lead`);
  const unknown = corrections.some(
    ({ published, what }) => published === corrected && what === 'not in the record',
  );
  return {
    verdict: compared(deadline, effect.notBefore, unknown ? 'conditional' : 'broken'),
    earliest_lawful: effect.earliestDeadline,
    not_before: effect.notBefore,
    actual_days: effect.days,
  };
};

/** What each rule of the published checks comes to when our functions work it out from the facts. */
export const windowEvaluators: Record<string, Evaluator> = {
  WINDOW_20D: bidWindow,
  WINDOW_10D: bidWindow,
  WINDOW_3WD: bidWindow,
  CORRECTION_15D: correction,
  CORRECTION_5D: correction,

  EXTENSION_REQUIRED: ({ method, corrected, deadline }) => {
    const effect = clarificationEffect(calendar, rulesOf(corrected), method, {
      clarifiedOn: corrected,
      bidDeadline: deadline,
    });
    return { verdict: effect?.extensionRequired ? 'triggered' : 'satisfied', actual_days: effect?.days };
  },

  RESULT_CHAIN_9WD: ({ opening, result }) => {
    const { publicationDue } = awardTimetable(calendar, rulesOf(opening), opening);
    return {
      verdict: result <= publicationDue ? 'satisfied' : 'broken',
      wd: workingDaysBetween(calendar, opening, result),
      upper_bound: publicationDue,
    };
  },

  CHALLENGE_WINDOW: ({ result }) => {
    const set = rulesOf(result);
    const { noticeUntil, challengeUntil } = resultWindow(calendar, set, result);
    return {
      verdict: 'computed',
      notice_end: noticeUntil,
      challenge_end: challengeUntil,
      naive: resultWindow(plain, set, result).challengeUntil,
    };
  },

  SIGN_30D_AND_PUBLISH_2WD: ({ result, contract_published }) => {
    const { signDue, publicationDue } = contractTimetable(calendar, rulesOf(result), result);
    return {
      verdict: contract_published <= publicationDue ? 'satisfied' : 'broken',
      latest_sign: signDue,
      latest_publication: publicationDue,
      days: daysBetween(result, contract_published),
    };
  },

  OPEN_TO_CONTRACT_UPPER_BOUND: ({ opening, contract_published }) => {
    const set = rulesOf(opening);
    const noticeOn = awardTimetable(calendar, set, opening).publicationDue;
    const { publicationDue } = contractTimetable(calendar, set, noticeOn);
    return {
      verdict: contract_published <= publicationDue ? 'satisfied' : 'broken',
      latest_publication: publicationDue,
    };
  },

  SINGLE_SOURCE_5WD: ({ published, opening }) => {
    const end = publicityUntil(calendar, rulesOf(published), 'single-source', published) as string;
    return { verdict: opening > end ? 'satisfied' : 'broken', notice_end: end };
  },

  DOC_SALE_5WD: ({ method, published, sale_from, sale_to }) => {
    const until = (from: string) => documentSaleUntil(calendar, rulesOf(from), method, from) as string;
    const [fromPublication, fromSale] = [until(published), until(sale_from)];
    const verdict = sale_to >= fromSale ? 'satisfied' : sale_to >= fromPublication ? 'conditional' : 'broken';
    return { verdict, min_end_from_publication: fromPublication, min_end_from_sale_start: fromSale };
  },

  INTENT_30D: (input) => {
    if (!input) return { verdict: 'conditional' };
    const start = earliestStart(calendar, rulesOf(input.intention), input.intention);
    const inMonth = start.startsWith(input.planned_month);
    return {
      verdict: inMonth ? 'conditional' : start < input.planned_month ? 'satisfied' : 'broken',
      earliest_start: start,
    };
  },

  NOTICE_TO_RESULT: ({ published, result }) => ({
    verdict: 'computed',
    days: daysBetween(published, result),
    wd: workingDaysBetween(calendar, published, result),
  }),

  // A local measure: five working days of publicity, as the notice itself says.
  PUBLIC_NOTICE_5WD: ({ published }) => ({
    verdict: 'computed',
    notice_end: countDays(calendar, { start: published, count: 5, unit: 'working-day' }).due,
  }),

  RESULT_PUB_2WD: ({ decided, published }) => {
    const wd = workingDaysBetween(calendar, decided, published);
    return { verdict: wd <= 2 ? 'satisfied' : 'broken', wd };
  },

  WINDOW_10D_DERIVED: ({ method, published, result }) => {
    const { earliest, unrolled } = windowOf(method, published);
    return {
      verdict: 'computed',
      earliest_lawful: earliest,
      unrolled,
      wd_left: workingDaysBetween(calendar, earliest, result),
    };
  },

  WINDOW_20D_DERIVED: ({ method, published, result }) => {
    const { earliest, unrolled } = windowOf(method, published);
    return { verdict: result >= earliest ? 'consistent' : 'broken', earliest_lawful: earliest, unrolled };
  },

  EXTENSION_DERIVED: ({ method, published, corrected }) => {
    const { earliest } = windowOf(method, published);
    const effect = clarificationEffect(calendar, rulesOf(corrected), method, {
      clarifiedOn: corrected,
      bidDeadline: earliest,
    });
    return { verdict: 'computed', earliest_lawful: earliest, not_before: effect?.notBefore };
  },

  REMEDY_TIMELINE: ({ result, decision_published }) => {
    const set = rulesOf(result);
    const challenge = resultWindow(calendar, set, result).challengeUntil;
    const { answerDue, complaintUntil } = challengeTimetable(calendar, set, challenge);
    const decision = latestComplaintDecision(calendar, set, complaintUntil);
    return {
      verdict: decision_published <= decision ? 'satisfied' : 'broken',
      challenge,
      answer: answerDue,
      complaint: complaintUntil,
      decision,
    };
  },

  REGIME_CONTRAST: ({ method, published, deadline }) => {
    const { earliest } = windowOf(method, published);
    return { verdict: deadline < earliest ? 'note' : 'satisfied', earliest_lawful: earliest };
  },

  METHOD_CONDITION: ({ published, deadline }) => {
    const asConsultation = windowOf('competitive-consultation', published).earliest;
    const asInquiry = windowOf('price-inquiry', published).earliest;
    // Fits the window of the recorded method, but that method is for goods; breaks the window of the other.
    return {
      verdict: deadline >= asInquiry && deadline < asConsultation ? 'conditional' : 'satisfied',
      actual_days: daysBetween(published, deadline),
    };
  },

  PUBLISHED_ON_REST_DAY: ({ published }) => ({
    verdict: isWorkingDay(calendar, published) ? 'satisfied' : 'note',
  }),

  CHALLENGE_STILL_OPEN: ({ result, contract_published, acceptance }) => {
    const { challengeUntil } = resultWindow(calendar, rulesOf(result), result);
    const open = contract_published <= challengeUntil && acceptance <= challengeUntil;
    return { verdict: open ? 'note' : 'satisfied', challenge_end: challengeUntil };
  },

  NEEDS_COMMENT: ({ from, to }) => ({ verdict: 'note', wd: workingDaysBetween(calendar, from, to) }),

  NOTICE_PERIOD_3WD: ({ method, printed }) => {
    const period = methodOf(rulesOf('2026-09-04'), method).value.noticePeriod;
    return { verdict: period?.unit === 'working-day' && printed >= period.count ? 'satisfied' : 'broken' };
  },
};
