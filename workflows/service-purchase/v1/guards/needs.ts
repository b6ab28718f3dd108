import { addDays, legalDay } from '../../../calendar/index.ts';
import type { CaseEvent } from '../../../kit/workflow.ts';
import { screeningRule } from '../../../rules/index.ts';
import { linkNeeds } from '../events/needs/link-needs.ts';
import { screen } from '../events/needs/screen.ts';
import { submitNeed } from '../events/needs/submit-need.ts';
import { lawOf } from '../law/rule-values.ts';
import type { CarriedVerdicts, ProjectContext } from '../project/context.ts';
import type { EventWith } from '../project/facts.ts';
import { formOf } from '../project/form.ts';
import { guard, guardTable } from '../project/table.ts';
import { carriedVerdicts, given } from '../project/verdicts.ts';

interface ScreeningMetrics {
  minRequests: number;
  minUnits: number;
  months: number;
}

const clause = {
  zh: '《实施方案》二.4：广泛收集、分类梳理职工需求',
  en: 'Scheme II.4: gather employees’ needs widely and sort them',
};

/** How many employees and work units asked within the months that the body's policy looks back on. */
function demand(event: EventWith<'needs'>): { requests: number; units: number; metrics?: ScreeningMetrics } {
  const metrics = lawOf(event.rules, screeningRule);
  const since = addDays(legalDay(event.at), -Math.round((metrics?.months ?? 12) * 30.44));
  const recent = event.facts.needs.filter((need) => need.raisedOn >= since);
  return {
    requests: recent.reduce((sum, need) => sum + need.headcount, 0),
    units: new Set(recent.flatMap((need) => (need.unit ? [need.unit] : []))).size,
    metrics,
  };
}

function isConcentrated(event: EventWith<'needs'>): boolean {
  const { requests, units, metrics } = demand(event);
  return !metrics || requests >= metrics.minRequests || units >= metrics.minUnits;
}

/** What the form says, and where it is silent what the group of needs was found to be. */
const verdictsOf = ({ context, event }: { context: ProjectContext; event: CaseEvent }): CarriedVerdicts => ({
  ...carriedVerdicts(context),
  ...given(formOf(screen, event)),
});

export const needsGuards = guardTable({
  raisedByToday: {
    reads: 'data',
    field: '/raisedOn',
    test: ({ event }) => (formOf(submitNeed, event).raisedOn ?? '') <= legalDay(event.at),
    sentence: { zh: '提出日期不能晚于今天。', en: 'A need cannot have been raised after today.' },
    clause,
  },
  needsAtHand: guard({
    needs: ['needs'],
    reads: 'data',
    field: '/needIds',
    test: ({ event }) => {
      const known = new Set(event.facts.needs.map(({ id }) => id));
      return (formOf(linkNeeds, event).needIds ?? []).every((id) => known.has(id));
    },
    sentence: {
      zh: '所选需求中有的不存在、已合并，或者已归入其他项目。',
      en: 'One of these needs does not exist, was merged into another, or belongs to another project.',
    },
    clause,
  }),
  someNeed: guard({
    needs: ['needs'],
    test: ({ event }) => event.facts.needs.length > 0,
    sentence: {
      zh: '尚无任何需求。请先提交或关联至少一条职工需求。',
      en: 'No need is on record. Submit or link at least one employees’ need first.',
    },
    clause,
    blockedBy: 'SUBMIT_NEED',
  }),
  verdictsGiven: {
    reads: 'data',
    field: '/concentration',
    test: (args) => {
      const { concentration, benefit, suitability } = verdictsOf(args);
      return Boolean(concentration && benefit && suitability);
    },
    sentence: {
      zh: '三项筛选标准须逐项给出结论和依据；只有由需求分组立项、且分组已有结论的，才可不填而沿用。',
      en: 'Answer each of the three tests with its evidence; only a project made of a group of needs that was answered already may leave them out.',
    },
    clause,
  },
  concentrationBacked: guard({
    needs: ['needs'],
    reads: 'data',
    field: '/overrideReason',
    test: (args) => {
      const { concentration } = verdictsOf(args);
      const reason = formOf(screen, args.event).overrideReason ?? concentration?.overrideReason;
      return !concentration?.passed || Boolean(reason) || isConcentrated(args.event);
    },
    sentence: ({ event }) => {
      const { requests, units, metrics } = demand(event);
      return {
        zh: `近${metrics?.months}个月登记需求${requests}人次、${units}个单位，未达到${metrics?.minRequests}人次或${metrics?.minUnits}个单位。认定“需求相对集中”的，请说明理由。`,
        en: `In the last ${metrics?.months} months ${requests} employees and ${units} units asked, short of ${metrics?.minRequests} employees or ${metrics?.minUnits} units. To hold that demand is concentrated, give a reason.`,
      };
    },
    clause: {
      zh: '《实施方案》二.4：需求相对集中（筛选标准为本单位规定）',
      en: 'Scheme II.4: demand concentrated (metrics are the body’s own policy)',
    },
  }),
  allTestsPassed: {
    reads: 'data',
    field: '/suitability',
    test: (args) => {
      const { concentration, benefit, suitability } = verdictsOf(args);
      return Boolean(concentration?.passed && benefit?.passed && suitability?.passed);
    },
    sentence: {
      zh: '三项筛选标准未全部符合，不能立项。',
      en: 'Not all three tests are passed; the project cannot be initiated.',
    },
    clause: {
      zh: '《实施方案》二.4：需求相对集中、比较效益突出、较为适宜由社会组织承接',
      en: 'Scheme II.4: demand concentrated, benefit clear, suited to social organisations',
    },
  },
});
