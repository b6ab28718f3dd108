import { z } from 'zod';
import type { Bilingual } from './bilingual.ts';

const uuid = () => z.uuid();

/** What people call a part of a form by, so that other parts can refer to it: "quality-2". */
export const code = () =>
  z
    .string()
    .regex(
      /^[a-z0-9][a-z0-9-]{0,39}$/,
      '只用小写字母、数字和连字符，最多40个 | Lower-case letters, digits and hyphens only, 40 at most',
    );

const word = (max: number) => () => z.string().trim().min(1).max(max);
const number = () => z.int().min(1).max(99);

interface Kind {
  title: Bilingual;
  /** What an id of this kind looks like. */
  id: () => z.ZodType<string | number>;
  /** Which of them a field may name; without it there is one set. */
  among?: readonly string[];
}

/**
 * Everything of ours that a form may name (by its id), and which of them. Nobody types an id: for each set the API has
 * one way to read the choices that a case and a person allow.
 */
export const referenceKinds = {
  need: {
    title: { zh: '需求', en: 'need' },
    id: uuid,
    /** Gathered and in no project yet; in this project; either. */
    among: ['unlinked', 'linked', 'sortable'],
  },
  'funding-line': { title: { zh: '经费来源', en: 'funding line' }, id: uuid },
  organisation: { title: { zh: '组织', en: 'organisation' }, id: uuid },
  project: { title: { zh: '项目', en: 'project' }, id: uuid },
  document: { title: { zh: '文件', en: 'document' }, id: uuid },
  condition: { title: { zh: '准入条件', en: 'condition' }, id: code, among: ['all', 'with-evidence'] },
  requirement: { title: { zh: '采购需求', en: 'requirement' }, id: code },
  criterion: { title: { zh: '评审因素', en: 'criterion' }, id: code },
  question: { title: { zh: '询问', en: 'question' }, id: uuid },
  bid: {
    title: { zh: '响应文件', en: 'bid' },
    id: uuid,
    among: ['running', 'suspected', 'unasked', 'tied', 'candidates'],
  },
  promise: { title: { zh: '承诺', en: 'promise' }, id: code },
  person: {
    title: { zh: '人员', en: 'person' },
    id: word(60),
    /** Of the buyer's people who may sit on the panel; who have a key to open with. */
    among: ['representatives', 'panel', 'with-opening-key'],
  },
  'panel-member': {
    title: { zh: '评审小组成员', en: 'panel member' },
    id: word(60),
    among: ['serving', 'not-signed-technical', 'not-signed', 'scored'],
  },
  'expert-field': {
    title: { zh: '专业', en: 'field of expertise' },
    id: word(60),
    among: ['panel', 'evaluation'],
  },
  evaluator: {
    title: { zh: '评价人', en: 'evaluator' },
    id: uuid,
    among: ['eligible', 'serving', 'replacement'],
  },
  duty: { title: { zh: '合同义务', en: 'duty' }, id: code },
  milestone: {
    title: { zh: '履约节点', en: 'milestone' },
    id: number,
    among: ['unreported', 'reported', 'late', 'all'],
  },
  'plan-line': {
    title: { zh: '付款计划款项', en: 'line of the payment plan' },
    id: word(80),
    among: ['due', 'all'],
  },
  payment: { title: { zh: '支付申请', en: 'payment' }, id: uuid, among: ['requested', 'approved'] },
  penalty: { title: { zh: '违约金条款', en: 'penalty' }, id: word(40) },
  charge: {
    title: { zh: '违约金', en: 'penalty charged' },
    id: uuid,
    among: ['all', 'uncontested', 'contested'],
  },
  indicator: {
    title: { zh: '指标', en: 'indicator' },
    id: word(40),
    /** Of the sheet: scored by hand; by their actual value; judged in bands; all, where a reason may be due. */
    among: ['scored', 'counted', 'judged', 'explained', 'applicable', 'self'],
  },
  challenge: {
    title: { zh: '质疑', en: 'challenge' },
    id: uuid,
    among: ['open', 'unanswered', 'own', 'own-complainable'],
  },
  complaint: { title: { zh: '投诉', en: 'complaint' }, id: uuid, among: ['filed', 'accepted'] },
  licence: { title: { zh: '证照', en: 'licence' }, id: word(100) },
  federation: { title: { zh: '联合会', en: 'federation' }, id: word(200) },
  pilot: { title: { zh: '试点', en: 'pilot' }, id: word(200) },
} as const satisfies Record<string, Kind>;

type Kinds = typeof referenceKinds;
export type ReferenceKind = keyof Kinds;

/** The name of one set of choices: `payment:approved`, or the kind alone where there is one set. */
export type ChoiceSet = {
  [K in ReferenceKind]: Kinds[K] extends { among: readonly (infer A extends string)[] } ? `${K}:${A}` : K;
}[ReferenceKind];

export type KindOf<S extends ChoiceSet> = S extends `${infer K extends ReferenceKind}:${string}`
  ? K
  : S extends ReferenceKind
    ? S
    : never;
export type IdOf<S extends ChoiceSet> = ReturnType<Kinds[KindOf<S>]['id']>;

/** What a schema says of a field that names something of ours (`x-ref`). */
export interface Reference {
  kind: ReferenceKind;
  /** Which of that kind; absent where there is one set. */
  among?: string;
  /** Property of a choice that people know it by. */
  name: string;
  /** The field's neighbours that a choice fills in: field → property of the choice. */
  fills?: Record<string, string>;
}

/** What a schema says of a field that names an entry of the same form (`x-ref` with `within`). */
export interface LocalReference {
  kind: ReferenceKind;
  /** JSON pointer of the list in the form. */
  within: string;
  /** Properties of an entry: what is named, and what people know it by. */
  id: string;
  name: string;
}

export const referenceTo = (set: ChoiceSet): Reference => {
  const [kind, among] = set.split(':') as [ReferenceKind, string | undefined];
  return { kind, ...(among ? { among } : {}), name: 'name' };
};

export const choiceSetOf = ({ kind, among }: Pick<Reference, 'kind' | 'among'>): ChoiceSet =>
  (among ? `${kind}:${among}` : kind) as ChoiceSet;

export const idOf = <S extends ChoiceSet>(set: S): IdOf<S> =>
  referenceKinds[referenceTo(set).kind].id() as IdOf<S>;
