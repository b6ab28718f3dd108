import { z } from 'zod';
import { yesNo } from '../../shared/fields.ts';
import { digest, field, instant, means } from '../http/answer.schema.ts';
import { applied } from '../projects/case.schema.ts';

/** A receipt (回执) with the server's signature over it. */
export const receipt = z
  .object({
    receipt: field(
      z.object({
        kind: z.enum(['submitted', 'withdrawn', 'final-offer']),
        projectId: z.uuid(),
        bidId: z.uuid(),
        version: z.int(),
        digest: digest.meta(means('所交内容的摘要', 'SHA-256 over the canonical JSON of what was handed in')),
        databaseTime: instant.meta(means('数据库收到的时间', 'When the database took it')),
      }),
      '回执内容',
      'What was received',
    ),
    signature: z.string().meta(means('签名', 'Ed25519 over the canonical JSON of `receipt`, base64')),
    publicKey: z
      .string()
      .meta(means('公钥', 'SPKI, base64; compare it with the key that the buyer published')),
  })
  .meta({ id: 'Receipt' });

/** The answer to a step; what took something in from a supplier carries its receipt. */
export const appliedWithReceipt = applied.extend({ receipt: receipt.optional() }).meta({ id: 'Step' });

export const bidQuery = z.strictObject({
  dryRun: field(yesNo, '只判断，不写入', 'Judge and show, write nothing'),
});

const parameters = z
  .object({
    suite: z.string(),
    projectId: z.uuid(),
    round: z.int(),
    holders: field(
      z.array(z.string()),
      '开启人和恢复公钥',
      'age recipients: the opening officers, then the recovery',
    ),
    threshold: field(z.int(), '开启所需份额数', 'How many of them are enough'),
    system: field(z.string(), '系统公钥', 'age recipient of the system key'),
    envelopes: z.array(
      z.object({
        name: z.enum(['qualification', 'technical', 'price', 'bid', 'final-offer']),
        opens: z.enum(['opening', 'after-technical-report', 'final-offers']),
      }),
    ),
  })
  .meta({ id: 'SealingParameters' });

/** What a bidder needs to seal. */
export const sealing = z
  .object({
    mode: z.enum(['sealed', 'access']),
    bidDeadline: instant.nullable(),
    parameters: field(parameters.nullable(), '密封参数', 'Null where bids are kept by access'),
    finalOffer: field(parameters.nullable(), '最后报价的密封参数', 'Null where none are invited'),
    offersUntil: instant.nullable(),
    bid: field(
      z
        .object({
          bidId: z.uuid(),
          version: field(z.int(), '下一次提交的版本', 'The version that the next bid is sealed for'),
          confirmationDue: field(
            z.boolean(),
            '更正后须确认或重交',
            'After a correction: confirm it or submit again',
          ),
          confirmedAt: instant.nullable(),
        })
        .nullable(),
      '本供应商的响应文件',
      'The supplier’s own bid; null for who bids for nobody',
    ),
    receiptKey: field(z.string(), '回执公钥', 'Public key that receipts are signed with, SPKI, base64'),
  })
  .meta({ id: 'Sealing' });

export const receiptList = z.object({ items: z.array(receipt), next: z.null() });
