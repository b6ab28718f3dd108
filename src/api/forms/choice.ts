import type { SQL } from 'drizzle-orm';
import { sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { Bilingual } from '../../../workflows/kit/bilingual.ts';
import type { ProjectContext } from '../../../workflows/service-purchase/index.ts';
import type { Engine } from '../../engine/engine.ts';
import { listOf, type Order, type Page } from '../http/list.ts';
import { containing } from '../http/page.ts';
import type { Principal } from '../identity/principal.ts';
import type { CaseAccess } from '../projects/case-door.ts';
import type { choice } from './choices.schema.ts';

export type Choice = z.infer<typeof choice>;

/** What is asked: by whom, in which case, which words, which page. */
export interface Asked extends CaseAccess {
  engine: Engine;
  principal: Principal;
  language: 'zh' | 'en';
  q?: string | undefined;
  limit: number;
  cursor?: string | undefined;
}

/** The choices of one set that this case and this person allow. */
export type ChoiceSource = (asked: Asked) => Promise<Page<Choice>>;

const none: Page<Choice> = { items: [], next: null };

export const caseId = ({ held }: Pick<Asked, 'held'>): string => held.kase.instanceId;
export const bodyIdOf = ({ held }: Asked): string => held.body.id;
export const projectOf = ({ held }: Pick<Asked, 'held'>): ProjectContext =>
  held.kase.snapshot.context as ProjectContext;
export const roundOf = (asked: Asked): number => projectOf(asked).sourcing.round;

/** A word in the language of whoever asks. */
export const inTheirs = ({ language }: Asked, words: Bilingual | undefined, otherwise = ''): string =>
  words?.[language] ?? otherwise;

/** Choices that are few and known at once, in their own order. */
export const listed =
  (find: (asked: Asked) => readonly Choice[] | Promise<readonly Choice[]>): ChoiceSource =>
  async (asked) => {
    const wanted = asked.q?.toLowerCase();
    const said = ({ name, detail }: Choice) =>
      `${name} ${detail?.zh ?? ''} ${detail?.en ?? ''}`.toLowerCase();
    const all = (await find(asked)).filter((one) => wanted === undefined || said(one).includes(wanted));
    const from = Number(asked.cursor ?? 0);
    const next = from + asked.limit;
    return { items: all.slice(from, next), next: next < all.length ? String(next) : null };
  };

interface Table<R> {
  /** What tells rows apart, and the order in which they are offered. */
  id: Pick<Order, 'by' | 'as'>;
  order: Pick<Order, 'by' | 'as'> & { down?: boolean };
  columns: SQL;
  from: SQL;
  /** Expressions that the words asked for are looked up in. */
  words: readonly SQL[];
  where: (asked: Asked) => readonly (SQL | undefined)[];
  present: (row: R, asked: Asked) => Choice;
}

/** Choices out of a table, however many. */
export function tabled<R>({ id, order, columns, from, words, where, present }: Table<R>): ChoiceSource {
  const list = listOf({
    id,
    orders: { usual: { ...order, title: { zh: '通常', en: 'as usual' } } },
    usual: order.down ? '-usual' : 'usual',
  });
  return (asked) => {
    const { q, limit, cursor, engine } = asked;
    const look =
      q &&
      sql`(${sql.join(
        words.map((word) => sql`${word} ilike ${containing(q)}`),
        sql` or `,
      )})`;
    return list.page<R, Choice>(
      engine.db,
      { limit, cursor, sort: order.down ? '-usual' : 'usual', total: false },
      {
        columns,
        from,
        where: [...where(asked), look || undefined],
        present: (row) => present(row, asked),
      },
    );
  };
}

/** Nobody else is told even the names. */
const onlyFor =
  (may: (asked: Asked) => boolean) =>
  (source: ChoiceSource): ChoiceSource =>
  async (asked) =>
    may(asked) ? source(asked) : none;

/** The buyer's own people. */
export const staffOnly = onlyFor(({ level }) => level === 'full');

/** The buyer's people and those of the contractor. */
export const partiesOnly = onlyFor(
  (asked) =>
    asked.level === 'full' ||
    (asked.actor.organisationId !== undefined &&
      projectOf(asked).award?.organisationId === asked.actor.organisationId),
);

/** The buyer's people and the members of the panel. */
export const panelOnly = onlyFor(
  (asked) =>
    asked.level === 'full' || projectOf(asked).sourcing.panel.some(({ userId }) => userId === asked.actor.id),
);

/** The buyer's people, the evaluators of this round, and the contractor, who evaluates itself. */
export const evaluationOnly = onlyFor((asked) => {
  const { evaluation, award } = projectOf(asked);
  const { id, organisationId } = asked.actor;
  return (
    asked.level === 'full' ||
    (evaluation?.evaluators.includes(id) ?? false) ||
    (organisationId !== undefined && award?.organisationId === organisationId)
  );
});

/** One of the ids in a list. */
export const oneOf = (column: SQL, ids: readonly string[]): SQL =>
  sql`${column}::text in (select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))`;
