import { z } from 'zod';
import { dayOf, field, money } from '../http/answer.schema.ts';

/** A draft of the contract made from the award (合同草案建议). */
export const contractDraft = z
  .object({
    amount: field(money, '中标金额', 'What was awarded'),
    organisationId: z.uuid(),
    organisationName: z.string(),
    bidId: z.uuid(),
    limits: field(
      z.object({
        termMonths: z.int().nullable(),
        performanceBond: money,
        supplements: money,
        penalties: money,
      }),
      '不得超过的数',
      'What may not be exceeded: months as approved, and amounts in yuan',
    ),
    draft: field(
      z.object({
        termMonths: z.int(),
        plan: z.array(z.object({ id: z.string(), amount: money, when: z.enum(['acceptance', 'grade']) })),
        milestones: z.array(
          z.object({ number: z.int(), title: z.string(), due: dayOf, duties: z.array(z.string()) }),
        ),
        duties: z.array(
          z.object({
            id: z.string(),
            text: z.string(),
            promise: z.string().optional(),
            requirement: z.string().optional(),
          }),
        ),
        performanceBond: money,
        terms: z.string(),
      }),
      '符合“起草合同”表单的草案',
      'Fits the form of DRAFT_CONTRACT',
    ),
  })
  .meta({ id: 'ContractDraft' });
