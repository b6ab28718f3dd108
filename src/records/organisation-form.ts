import { z } from 'zod';
import type { Reason } from '../../workflows/kit/refusal.ts';
import { isCreditCode } from '../../workflows/organisation/credit-code.ts';
import { because, GoufuError } from '../shared/errors.ts';
import { category, line, prose } from '../shared/fields.ts';

export const legalForm = z.enum([
  'social-group',
  'non-enterprise',
  'foundation',
  'enterprise',
  'public-institution',
  'law-firm',
  'grassroots',
]);
export const legalStatus = z.enum(['registered', 'grassroots']);

const details = {
  industry: line(120).nullable().optional(),
  /** What it can provide (服务类别). */
  categories: z
    .array(category)
    .max(20)
    .refine(
      (ids) => new Set(ids).size === ids.length,
      '服务类别不能重复 | The categories of services must be distinct',
    )
    .optional(),
  staffCount: z.int().min(0).max(10_000_000).nullable().optional(),
  fundingSource: line().nullable().optional(),
  activities: prose().nullable().optional(),
  workingMethods: prose().nullable().optional(),
  district: line(120).nullable().optional(),
  /** Who registered it (登记管理机关), and at which level. */
  registrationAuthority: line().nullable().optional(),
  registrationLevel: z.enum(['national', 'province', 'city', 'county']).nullable().optional(),
  contactName: line(120).nullable().optional(),
  contactPhone: z
    .string()
    .regex(/^[+\d][\d ()-]{4,29}$/, '电话号码格式不正确 | Not a telephone number')
    .nullable()
    .optional(),
  /** What a body keeps beside the fields of the scheme. */
  extra: z.record(z.string().max(100), z.unknown()).optional(),
};

const creditCode = z
  .string()
  .refine(
    isCreditCode,
    '统一社会信用代码有误（GB 32100 校验不通过） | Not a valid credit code (GB 32100 check)',
  );

export const newOrganisation = z.strictObject({
  bodyId: z.uuid(),
  name: line(),
  creditCode: creditCode.optional(),
  legalForm,
  legalStatus,
  ...details,
  smallEnterprise: z.boolean().default(false),
  unionLed: z.boolean().default(false),
});

export const organisationChange = z.strictObject({
  name: line().optional(),
  creditCode: creditCode.nullable().optional(),
  legalForm: legalForm.optional(),
  legalStatus: legalStatus.optional(),
  ...details,
  smallEnterprise: z.boolean().optional(),
  unionLed: z.boolean().optional(),
});

/**
 * What has to fit together in one entry. A grassroots group (草根组织) has no registration and so no code; small
 * enterprises are enterprises: a social group or non-enterprise is none, whatever its size (财库〔2020〕46号).
 * Throws DATA_REFUSED.
 */
export function requireConsistent(entry: {
  legalForm: string;
  legalStatus: string;
  creditCode?: string | null;
  smallEnterprise: boolean;
}): void {
  const reasons: Reason[] = [];
  const registered = entry.legalStatus === 'registered';
  if (registered !== (entry.legalForm !== 'grassroots')) {
    reasons.push(
      because(
        'organisation.legal-status',
        '草根组织未经登记；已登记的组织应填写其法定类型。',
        'A grassroots group is not registered; a registered organisation has a legal form.',
        '/legalStatus',
      ),
    );
  }
  if (registered !== Boolean(entry.creditCode)) {
    reasons.push(
      because(
        'organisation.credit-code',
        '已登记的组织须填写统一社会信用代码，草根组织没有代码。',
        'A registered organisation has a credit code; a grassroots group has none.',
        '/creditCode',
      ),
    );
  }
  if (entry.smallEnterprise && entry.legalForm !== 'enterprise') {
    reasons.push(
      because(
        'organisation.small-enterprise',
        '只有企业才能认定为小微企业。',
        'Only an enterprise can be a small or micro enterprise.',
        '/smallEnterprise',
      ),
    );
  }
  if (reasons.length > 0) throw new GoufuError('DATA_REFUSED', reasons);
}
