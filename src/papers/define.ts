import type { Role } from '../../workflows/kit/actor.ts';
import type { Bilingual } from '../../workflows/kit/bilingual.ts';
import { eventIn } from '../../workflows/kit/versions.ts';
import { servicePurchase } from '../../workflows/service-purchase/index.ts';
import type { Block, Paper, Series } from './blocks.ts';
import { all, last } from './read.ts';
import type { PaperRecord, Step } from './record.ts';

/**
 * Who may read a paper: everybody once it is published; the contractor besides the body's staff; the organisation
 * that the item names besides the staff; the staff alone.
 */
export type Audience = 'everybody' | 'contractor' | 'addressee' | 'staff';

/** One paper of a kind: most kinds have one a project, some one a bidder, a payment, a visit. */
export interface Item {
  /** Tells it from others of its kind; empty where there is but one. Never changes. */
  of: string;
  label?: string;
  /** The instant that it rests on, and so the day that it bears. */
  at: string;
  /** The step that it rests on. */
  step?: Step;
  /** Whom it is for, where it is for one organisation. */
  organisationId?: string;
}

export interface Composition {
  blocks: Block[];
  title?: string;
  /** For tables that are wider than a sheet. */
  landscape?: boolean;
}

export interface PaperDefinition {
  /** Part of its address, such as `award-notice`. */
  kind: string;
  title: Bilingual;
  stage: string;
  series: Series;
  audience: Audience;
  /** Who may give it its number and file it. */
  issuers: readonly Role[];
  /** What has to happen before there is one, as a sentence says it. */
  awaits: Bilingual;
  items: (record: PaperRecord) => Item[];
  compose: (record: PaperRecord, item: Item) => Composition;
}

interface PaperInput extends Omit<PaperDefinition, 'awaits' | 'issuers' | 'items'> {
  /** Events that bring it about. */
  after: readonly string[];
  /** Without it: one, resting on the last of these steps. */
  items?: PaperDefinition['items'];
  issuers?: readonly Role[];
}

export function definePaper({ after, items, issuers, ...input }: PaperInput): PaperDefinition {
  const steps = after.map((type) => eventIn(servicePurchase, type)?.title ?? { zh: type, en: type });
  return {
    ...input,
    issuers: issuers ?? ['officer', 'agency'],
    awaits: {
      zh: `须先办理“${steps.map(({ zh }) => zh).join('”或“')}”。`,
      en: `First comes “${steps.map(({ en }) => en).join('” or “')}”.`,
    },
    items: items ?? ((record) => oneFor(last(record, ...after))),
  };
}

/** The one paper that rests on a step, if it was taken. */
export const oneFor = (step: Step | undefined): Item[] => (step ? [{ of: '', at: step.at, step }] : []);

/** A paper for each step of these types. */
export const eachStep =
  (...types: string[]) =>
  (record: PaperRecord): Item[] =>
    all(record, ...types).map((step) => ({
      of: String(step.seq),
      label: step.at.slice(0, 10),
      at: step.at,
      step,
    }));

/** A paper for each published notice of a kind. */
export const eachNotice =
  (kind: string) =>
  ({ notices }: PaperRecord): Item[] =>
    notices
      .filter((notice) => notice.kind === kind)
      .map(({ id, title, publishedAt }) => ({ of: id, label: title, at: publishedAt }));

/** Draws a paper up: with its number where it has one, as a draft otherwise. */
export function drawUp(definition: PaperDefinition, record: PaperRecord, item: Item): Paper {
  const { blocks, title, landscape = false } = definition.compose(record, item);
  return {
    series: definition.series,
    issuer: record.body.name,
    title: title ?? definition.title.zh,
    number: record.numbers.get(numberKey(definition.kind, item.of))?.number ?? null,
    blocks,
    date: item.at.slice(0, 10),
    landscape,
  };
}

export const numberKey = (kind: string, of: string): string => `${kind} ${of}`;
