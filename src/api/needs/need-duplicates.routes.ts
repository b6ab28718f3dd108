import { type SQL, sql } from 'drizzle-orm';
import { ruleOf } from '../../../workflows/rules/index.ts';
import { idParams } from '../../shared/fields.ts';
import { rowsOf } from '../../shared/rows.ts';
import type { Routes } from '../http/types.ts';
import { rulesOfBody } from '../identity/body-rules.ts';
import { principalOf } from '../identity/principal.ts';
import { readableRound } from './collection-rounds.routes.ts';
import { type ComparedNeed, type DuplicateTerms, duplicateSets, duplicatesOf } from './need-duplicates.ts';
import { readableNeed } from './needs.routes.ts';

const tags = ['needs'];
const signedIn = { policy: 'signed-in' } as const;

/** One need against the body's newest, and all of a round against each other: beyond these nothing is compared. */
const mostCompared = 5000;
const mostOfRound = 800;

const compared = (condition: SQL, limit: number): SQL => sql`
  select id, title, detail, category, unit, district, headcount, raised_on from needs
  where ${condition} and merged_into is null order by id desc limit ${limit}`;

/** Needs that may be the same (疑似重复), with a score and why; nothing is merged until an officer does. */
export const needDuplicateRoutes: Routes = (app, { engine }) => {
  const { db } = engine;
  const termsOf = async (bodyId: string) =>
    ruleOf<DuplicateTerms>(await rulesOfBody(engine, db, bodyId), 'need-duplicates').value;

  app.get(
    '/needs/:id/duplicates',
    { config: signedIn, schema: { tags, params: idParams } },
    async (request) => {
      const need = await readableNeed(db, principalOf(request), request.params.id);
      const others = await rowsOf<ComparedNeed>(
        db,
        compared(
          sql`body_id = ${need.bodyId} and category = ${need.category} and project_id is null`,
          mostCompared,
        ),
      );
      const items = duplicatesOf(need, others, await termsOf(need.bodyId));
      return { items: items.slice(0, 50), next: null };
    },
  );

  app.get(
    '/collection-rounds/:id/duplicates',
    {
      config: signedIn,
      schema: {
        tags,
        summary: 'Sets of needs to merge: the earliest and those like it; the newest 800 needs are compared',
        params: idParams,
      },
    },
    async (request) => {
      const round = await readableRound(db, principalOf(request), request.params.id);
      const needs = await rowsOf<ComparedNeed>(
        db,
        compared(sql`round_id = ${round.id} and project_id is null`, mostOfRound + 1),
      );
      const newest = needs.slice(0, mostOfRound).reverse();
      return {
        items: duplicateSets(newest, await termsOf(round.bodyId)),
        compared: newest.length,
        complete: needs.length <= mostOfRound,
        next: null,
      };
    },
  );
};
