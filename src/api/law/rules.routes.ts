import { z } from 'zod';
import { bodyFacts } from '../../../db/queries/bodies.ts';
import { legalDay } from '../../../workflows/calendar/index.ts';
import { resolveRules } from '../../../workflows/rules/index.ts';
import { GoufuError } from '../../shared/errors.ts';
import { day } from '../../shared/fields.ts';
import { means } from '../http/answer.schema.ts';
import { operation } from '../http/operation.ts';
import type { Routes } from '../http/types.ts';
import { seeAt } from '../identity/body-access.ts';
import { principalOf } from '../identity/principal.ts';

const query = z.strictObject({
  /** The day whose law is asked for; today by default. */
  date: day.optional(),
  regime: z.enum(['GOV', 'REF', 'SMALL']).default('GOV'),
  /** With a body: its place's rules and its own policy values. */
  bodyId: z.uuid().optional(),
});

/** A rule as it is on file; the shape of its value is the rule's own. */
const ruleAnswer = z.record(z.string(), z.unknown()).meta({
  id: 'Rule',
  ...means(
    '规则：编号、依据、把握程度、起止日期和值',
    'A rule: id, clause, certainty, dates in force and value',
  ),
});
const ruleSetAnswer = z
  .object({
    id: z.string(),
    date: z.string(),
    regime: z.string(),
    place: z.record(z.string(), z.unknown()).optional(),
    overrides: z.record(z.string(), z.unknown()),
    rules: z.array(ruleAnswer),
    deadlines: z.array(ruleAnswer),
  })
  .meta({ id: 'RuleSet' });

/** The rules in force on a day, each with its clause and how sure we are of it. */
export const ruleRoutes: Routes = (app, { engine }) => {
  app.get(
    '/rules',
    {
      config: { policy: 'signed-in' },
      schema: {
        tags: ['rules'],
        ...operation({
          id: 'listRules',
          title: {
            zh: '某日有效的规则，各有依据和把握程度',
            en: 'The rules in force on a day, each with its clause and certainty',
          },
          answers: { 200: ruleSetAnswer },
        }),
        querystring: query,
      },
    },
    async (request) => {
      const { date = legalDay(engine.clock.now()), regime, bodyId } = request.query;
      if (!bodyId) return present(resolveRules({ date, regime }));
      await seeAt(engine.db, principalOf(request), bodyId);
      const body = await bodyFacts(engine.db, bodyId);
      if (!body) throw new GoufuError('NOT_FOUND');
      return present(await engine.rules.for(null, { date, regime, body }));
    },
  );
};

function present({ rules, deadlines, place, ...set }: ReturnType<typeof resolveRules>) {
  const plain = (one: object) => ({ ...one }) as Record<string, unknown>;
  return {
    ...set,
    ...(place ? { place: plain(place) } : {}),
    overrides: plain(set.overrides),
    rules: Object.values(rules).map(plain),
    deadlines: Object.values(deadlines).map(plain),
  };
}
