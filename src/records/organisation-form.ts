import { z } from 'zod';
import { choice } from '../../workflows/kit/fields.ts';
import type { Reason } from '../../workflows/kit/refusal.ts';
import { isCreditCode } from '../../workflows/organisation/credit-code.ts';
import { because, GoufuError } from '../shared/errors.ts';
import { category, line, listed, prose } from '../shared/fields.ts';
import { legalForms, legalStatuses, registrationLevels } from '../shared/organisation-words.ts';

export const legalForm = choice('组织类型', 'Legal form', legalForms);
export const legalStatus = choice('登记状态', 'Legal status', legalStatuses);
const registrationLevel = choice('登记层级', 'Level of registration', registrationLevels);

const meaning = (title: string, en: string) => ({ title, en });

/** Fields of an entry in the ledger beside its name and its standing. */
const details = {
  industry: line(120).meta(meaning('行业', 'Trade or field of service')),
  categories: z
    .array(category)
    .max(20)
    .refine(
      (ids) => new Set(ids).size === ids.length,
      '服务类别不能重复 | The categories of services must be distinct',
    )
    .meta(meaning('服务类别', 'Categories of services that it provides')),
  staffCount: z.int().min(0).max(10_000_000).meta(meaning('人员规模', 'Number of people who work there')),
  fundingSource: line().meta(meaning('资金来源', 'Where its money comes from')),
  activities: prose().meta(meaning('活动内容', 'What it does')),
  workingMethods: prose().meta(meaning('工作方式', 'How it works')),
  district: line(120).meta(meaning('县（市、区）', 'County or district')),
  registrationAuthority: line().meta(meaning('登记管理机关', 'Who registered it')),
  registrationLevel,
  contactName: line(120).meta(meaning('联系人', 'Name of the contact')),
  contactPhone: z
    .string()
    .regex(/^[+\d][\d ()-]{4,29}$/, '电话号码格式不正确 | Not a telephone number')
    .meta(meaning('联系电话', 'Telephone')),
  extra: z
    .record(z.string().max(100), z.unknown())
    .meta(meaning('其他登记事项', 'What a body keeps beside the fields of the scheme')),
};

/** The same where each may be left out, or cleared with null. */
const optionalDetails = {
  industry: details.industry.nullable().optional(),
  categories: details.categories.optional(),
  staffCount: details.staffCount.nullable().optional(),
  fundingSource: details.fundingSource.nullable().optional(),
  activities: details.activities.nullable().optional(),
  workingMethods: details.workingMethods.nullable().optional(),
  district: details.district.nullable().optional(),
  registrationAuthority: details.registrationAuthority.nullable().optional(),
  registrationLevel: registrationLevel.nullable().optional(),
  contactName: details.contactName.nullable().optional(),
  contactPhone: details.contactPhone.nullable().optional(),
  extra: details.extra.optional(),
};

const creditCode = z
  .string()
  .refine(
    isCreditCode,
    '统一社会信用代码有误（GB 32100 校验不通过） | Not a valid credit code (GB 32100 check)',
  )
  .meta(meaning('统一社会信用代码', 'Credit code'));

const name = line().meta(meaning('名称', 'Full name as registered'));
const smallEnterprise = z.boolean().meta(meaning('小微企业', 'Small or micro enterprise'));
const unionLed = z.boolean().meta(meaning('工会孵化或领导', 'Incubated or led by the union'));

export const newOrganisation = z.strictObject({
  bodyId: listed('采购单位', 'Body', 'bodies'),
  name,
  creditCode: creditCode.optional(),
  legalForm,
  legalStatus,
  ...optionalDetails,
  smallEnterprise: smallEnterprise.default(false),
  unionLed: unionLed.default(false),
});

export const organisationChange = z.strictObject({
  name: name.optional(),
  creditCode: creditCode.nullable().optional(),
  legalForm: legalForm.optional(),
  legalStatus: legalStatus.optional(),
  ...optionalDetails,
  smallEnterprise: smallEnterprise.optional(),
  unionLed: unionLed.optional(),
});

/** The fields of an entry as answers show them. */
export const organisationFields = {
  ...details,
  name,
  creditCode,
  legalForm,
  legalStatus,
  smallEnterprise,
  unionLed,
};

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
