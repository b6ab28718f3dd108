import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { choice } from '../../../workflows/kit/fields.ts';
import { stagesIn } from '../../../workflows/kit/versions.ts';
import { organisation, results } from '../../../workflows/organisation/index.ts';
import { legalForm, legalStatus, organisationFields } from '../../records/organisation-form.ts';
import { category, day, line, listed, search } from '../../shared/fields.ts';
import { bilingual, dayOf, field, instant, means } from '../http/answer.schema.ts';
import { listOf } from '../http/list.ts';
import { clock } from '../projects/case.schema.ts';

export const organisations = listOf({
  id: { by: sql`o.id`, as: 'uuid' },
  usual: '-created',
  orders: {
    created: { by: sql`o.created_at`, as: 'timestamptz', title: { zh: '登记时间', en: 'when entered' } },
    updated: { by: sql`o.updated_at`, as: 'timestamptz', title: { zh: '更新时间', en: 'when changed' } },
    name: { by: sql`o.name`, as: 'text', title: { zh: '名称', en: 'name' } },
    status: { by: sql`o.status`, as: 'text', title: { zh: '状态', en: 'status' } },
    district: { by: sql`o.district`, as: 'text', title: { zh: '地区', en: 'district' } },
    staff: { by: sql`o.staff_count`, as: 'int', title: { zh: '人员规模', en: 'staff' } },
    contactDue: { by: sql`k.contact_due`, as: 'text', title: { zh: '下次联系期限', en: 'next contact due' } },
  },
});

const status = choice('状态', 'Status', stagesIn(organisation));
const asked = z.enum(['true', 'false']).optional();

export const organisationList = z.strictObject({
  ...organisations.query,
  q: field(search, '名称中的文字，或统一社会信用代码', 'Words in the name, or the credit code'),
  bodyId: listed('采购单位', 'Body', 'bodies').optional(),
  industry: field(line(120), '行业', 'Trade').optional(),
  category: category.optional(),
  district: field(line(120), '县（市、区）', 'County or district').optional(),
  status: status.optional(),
  legalForm: legalForm.optional(),
  legalStatus: legalStatus.optional(),
  unionFounded: field(asked, '是否已建会', 'Whether a union was founded in it'),
  pilot: field(asked, '是否正在试点', 'Whether in a pilot that is running'),
  licenceExpiresBy: day
    .optional()
    .meta({ title: '证照到期不晚于', en: 'A licence expires on this day or before' }),
});

export const organisationQuery = z.strictObject({
  asOf: instant.optional().meta({ title: '当时所知的情况', en: 'What was known at this instant' }),
});

export const versions = listOf({
  id: { by: sql`v.id`, as: 'uuid' },
  usual: '-version',
  orders: { version: { by: sql`v.version`, as: 'int', title: { zh: '版本', en: 'version' } } },
});

export const versionsQuery = z.strictObject({
  ...versions.query,
  on: day
    .optional()
    .meta({ title: '当日所知的一版', en: 'The one that was in force at the end of this day' }),
});

const f = organisationFields;
const entryFields = {
  id: z.uuid(),
  name: f.name,
  creditCode: f.creditCode.nullable(),
  legalForm,
  legalStatus,
  status,
  bodyId: z.uuid(),
  industry: f.industry.nullable(),
  categories: field(z.array(z.string()), '服务类别', 'Categories of services that it provides'),
  staffCount: f.staffCount.nullable(),
  fundingSource: f.fundingSource.nullable(),
  activities: f.activities.nullable(),
  workingMethods: f.workingMethods.nullable(),
  district: f.district.nullable(),
  registrationAuthority: f.registrationAuthority.nullable(),
  registrationLevel: f.registrationLevel.nullable(),
  contactName: f.contactName.nullable(),
  contactPhone: f.contactPhone.nullable(),
  smallEnterprise: f.smallEnterprise,
  unionLed: f.unionLed,
  extra: f.extra,
  version: field(z.int(), '版本', 'Version: what If-Match names'),
  createdAt: field(instant, '登记时间', 'Entered at'),
  updatedAt: field(instant, '更新时间', 'Changed at'),
};

/** An entry as one of its versions holds it. */
const entry = z.object(entryFields).meta({ id: 'OrganisationEntry' });

const shown = { ...entryFields, bodyName: field(z.string(), '采购单位', 'The body whose ledger it is in') };

export const organisationAnswer = z.object(shown).meta({ id: 'Organisation' });
export type OrganisationAnswer = z.infer<typeof organisationAnswer>;

const standing = {
  liaison: field(z.string().nullable(), '联络人', 'Who keeps the contact on the union’s side'),
  lastContactOn: field(dayOf.nullable(), '上次联系日期', 'Last contact'),
  contactDue: field(dayOf.nullable(), '下次联系期限', 'Next contact due'),
  unionFoundedOn: field(dayOf.nullable(), '建会日期', 'A union was founded on'),
  unionMembers: field(z.int().nullable(), '会员人数', 'Members of that union'),
  licenceExpires: field(dayOf.nullable(), '证照最早到期日', 'The first licence expires'),
  inspectedYear: field(z.int().nullable(), '最近年检年度', 'Year last inspected'),
  inspectionResult: field(bilingual.nullable(), '年检结果', 'Result of that inspection'),
  pilots: field(z.array(z.string()), '正在开展的试点', 'Pilots that are running'),
};
export type StandingAnswer = z.infer<z.ZodObject<typeof standing>>;

export const listedOrganisation = z.object({ ...shown, ...z.object(standing).partial().shape }).meta({
  id: 'ListedOrganisation',
  ...means(
    '组织本身看不到工会对它的记载',
    'What the union keeps of an organisation is not shown to the organisation itself',
  ),
});
export type ListedOrganisation = z.infer<typeof listedOrganisation>;

const spell = z.object({ name: z.string(), from: dayOf, until: dayOf.nullable() }).meta({
  id: 'Spell',
  ...means(
    '一段会员、试点或孵化；仍在进行的，until 为空',
    'A membership, a pilot or an incubation; `until` is null while it goes on',
  ),
});

const records = z
  .object({
    vetting: field(
      z
        .object({ passed: z.boolean(), at: instant, by: z.string(), byName: z.string().nullable() })
        .nullable(),
      '背景审查',
      'The last vetting',
    ),
    connectedOn: field(dayOf.nullable(), '建立日常联系', 'In regular contact since'),
    cadenceDays: field(z.int().nullable(), '联系间隔（天）', 'Days between contacts, where not the usual'),
    liaison: standing.liaison,
    lastContactOn: standing.lastContactOn,
    contactFrom: field(dayOf.nullable(), '下次联系起算日', 'From which the next contact is counted'),
    demonstrationSince: field(dayOf.nullable(), '成为示范', 'A demonstration since'),
    licences: field(
      z.array(z.object({ number: z.string(), name: z.string(), authority: z.string(), expires: dayOf })),
      '证照',
      'Licences',
    ),
    inspections: field(
      z.record(z.string(), z.enum(Object.keys(results) as [keyof typeof results])),
      '年检结果（按年度）',
      'Result of the annual inspection by year',
    ),
    creditCheck: field(
      z.object({ on: dayOf, source: z.string(), clear: z.boolean() }).nullable(),
      '信用核查',
      'Check of credit',
    ),
    incubation: field(spell.nullable(), '孵化', 'Incubation'),
    union: field(
      z.object({ foundedOn: dayOf, members: z.int(), employees: z.int() }).nullable(),
      '工会组建',
      'Its union',
    ),
    federations: field(z.array(spell), '联合会', 'Federations'),
    pilots: field(z.array(spell), '试点', 'Pilots'),
    suspended: field(
      z
        .object({ since: instant, reason: z.string(), from: z.enum(['candidate', 'vetted', 'regular']) })
        .nullable(),
      '暂停',
      'Suspended',
    ),
    deregistered: field(z.object({ on: dayOf, ground: z.string() }).nullable(), '注销', 'Deregistered'),
  })
  .meta({ id: 'OrganisationRecords' });
export type OrganisationRecords = z.infer<typeof records>;

const running = z
  .object({
    seq: field(z.int(), '步骤序号', 'The version that was seen: what If-Match of the next step names'),
    stage: z.string(),
    state: z.array(z.string()),
    records,
    deadlines: field(z.array(clock), '期限', 'Clocks that run'),
  })
  .meta({ id: 'OrganisationCase' });
export type OrganisationCase = z.infer<typeof running>;

export const organisationDetail = z
  .object({
    ...shown,
    case: field(running.nullable(), '办理情况', 'Where it stands; null for the organisation itself'),
  })
  .meta({ id: 'OrganisationDetail' });

/** The entry and the case as they were known at an instant. */
export const pastOrganisation = z
  .object({
    ...shown,
    asOf: instant,
    case: z.object({
      seq: z.int(),
      at: instant,
      stage: z.string(),
      state: z.array(z.string()),

      records,
    }),
  })
  .meta({ id: 'PastOrganisation' });
export type PastOrganisation = z.infer<typeof pastOrganisation>;

export const versionAnswer = z
  .object({
    version: z.int(),
    data: field(entry, '当时的登记内容', 'What the entry said'),
    at: field(instant, '时间', 'Since when'),
    actorId: z.string(),
    actorName: field(z.string().nullable(), '登记人', 'Who wrote it'),
  })
  .meta({ id: 'OrganisationVersion' });
export type VersionAnswer = z.infer<typeof versionAnswer>;
