import { z } from 'zod';
import { dayOf, field, instant } from '../http/answer.schema.ts';

const project = { projectId: z.uuid(), projectTitle: field(z.string(), '项目', 'Project') };

/** A figure and all that it is made of, by the ids under which each part can be opened. */
const figure = <T extends z.ZodType>(of: T) => z.object({ value: z.int(), of: z.array(of) });

const bid = z.object({ ...project, bidId: z.uuid(), round: z.int(), status: z.string() });
const win = z.object({ ...project, bidId: z.uuid().nullable() });
const contract = z.object({ ...project, contractId: z.uuid(), status: z.string(), signedAt: instant });
const milestone = z.object({
  ...project,
  milestoneId: z.uuid(),
  number: z.int(),
  title: z.string(),
  due: dayOf,
  reportedAt: instant.nullable(),
  fault: field(
    z.enum(['supplier', 'buyer', 'force-majeure', 'none']).nullable(),
    '逾期责任',
    'Whose fault a delay was; null while nobody has decided',
  ),
  onTime: z.boolean(),
});
const acceptance = z.object({
  ...project,
  acceptanceId: z.uuid(),
  verdict: z.enum(['passed', 'rework', 'failed']),
  at: instant,
});
const grade = z.object({
  ...project,
  reviewId: z.uuid(),
  aggregate: z.string().nullable(),
  grade: z.string(),
  finalAt: instant,
});
const brokenContract = z.object({
  kind: z.literal('contract'),
  ...project,
  contractId: z.uuid(),
  at: instant.nullable(),
});
const missedClock = z.object({
  kind: z.literal('deadline'),
  ...project,
  rule: z.string(),
  key: z.string(),
  epoch: z.int(),
  due: dayOf,
  at: instant,
});

/** The records of each kind, as the statements read them. */
export interface Parts {
  bids: z.infer<typeof bid>[];
  wins: z.infer<typeof win>[];
  contracts: z.infer<typeof contract>[];
  milestones: Omit<z.infer<typeof milestone>, 'onTime'>[];
  acceptances: z.infer<typeof acceptance>[];
  grades: z.infer<typeof grade>[];
  broken: Omit<z.infer<typeof brokenContract>, 'kind'>[];
  missed: Omit<z.infer<typeof missedClock>, 'kind'>[];
}

const figures = z.object({
  bids: figure(bid),
  wins: figure(win),
  contracts: figure(contract),
  milestones: z.object({
    due: z.int(),
    onTime: z.int(),
    late: field(z.int(), '自身逾期', 'Its own delays'),
    excused: field(z.int(), '非自身责任的逾期', 'Delays that somebody else answers for'),
    of: z.array(milestone),
  }),
  acceptance: z.object({ passed: z.int(), rework: z.int(), failed: z.int(), of: z.array(acceptance) }),
  grades: z.object({ counts: z.record(z.string(), z.int()), of: z.array(grade) }),
  breaches: field(
    figure(z.discriminatedUnion('kind', [brokenContract, missedClock])),
    '违约',
    'Contracts ended for its breach, and clocks of its own that ran out',
  ),
});
export type Figures = z.infer<typeof figures>;

export const scorecard = z
  .object({ id: z.uuid(), name: z.string(), status: z.string(), asOf: instant, ...figures.shape })
  .meta({ id: 'Scorecard' });
