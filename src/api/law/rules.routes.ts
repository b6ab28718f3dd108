import { z } from 'zod';
import { bodyFacts } from '../../../db/queries/bodies.ts';
import { legalDay } from '../../../workflows/calendar/index.ts';
import { resolveRules } from '../../../workflows/rules/index.ts';
import { GoufuError } from '../../shared/errors.ts';
import { day } from '../../shared/fields.ts';
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

/** The rules in force on a day, each with its clause and how sure we are of it. */
export const ruleRoutes: Routes = (app, { engine }) => {
  app.get(
    '/rules',
    { config: { policy: 'signed-in' }, schema: { tags: ['rules'], querystring: query } },
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

function present({ rules, deadlines, ...set }: ReturnType<typeof resolveRules>) {
  return { ...set, rules: Object.values(rules), deadlines: Object.values(deadlines) };
}
