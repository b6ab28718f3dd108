import { type SQL, sql } from 'drizzle-orm';
import { needDuplicatesRule, ruleOf } from '../../../workflows/rules/index.ts';
import { idParams } from '../../shared/fields.ts';
import { rowsOf } from '../../shared/rows.ts';
import { operation } from '../http/operation.ts';
import type { Routes } from '../http/types.ts';
import { rulesOfBody } from '../identity/body-rules.ts';
import { principalOf } from '../identity/principal.ts';
import { type ComparedNeed, duplicatesOfNeed, duplicatesOfRound } from './need-duplicates.schema.ts';
import { duplicateSets, duplicatesOf } from './need-duplicates.ts';
import { readableNeed } from './read-need.ts';
import { readableRound } from './read-round.ts';

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
    ruleOf(await rulesOfBody(engine, db, bodyId), needDuplicatesRule).value;

  const ofNeed = operation({
    id: 'listDuplicatesOfNeed',
    title: { zh: '疑似重复的需求', en: 'Needs that may be the same as this one' },
    detail: {
      zh: '与同一单位同类别、未立项的最近5000条比较，最相似的50条在前；合并由经办人决定。',
      en: 'Compared with the newest 5,000 of the body and category that are in no project; the 50 likest. Merging is an officer’s.',
    },
    answers: { 200: duplicatesOfNeed },
  });
  app.get(
    '/needs/:id/duplicates',
    { config: signedIn, schema: { tags, ...ofNeed, params: idParams } },
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

  const ofRound = operation({
    id: 'listDuplicatesOfRound',
    title: { zh: '一轮征集中疑似重复的需求', en: 'Sets of needs of a round that may be the same' },
    detail: {
      zh: '每组为最早的一条和与其相似的；比较最近的800条。',
      en: 'Each the earliest and those like it; the newest 800 needs are compared.',
    },
    answers: { 200: duplicatesOfRound },
  });
  app.get(
    '/collection-rounds/:id/duplicates',
    { config: signedIn, schema: { tags, ...ofRound, params: idParams } },
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
