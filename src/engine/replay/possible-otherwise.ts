import type { Calendar } from '../../../workflows/calendar/index.ts';
import type { Case } from '../../../workflows/kit/decide.ts';
import { needsOf } from '../../../workflows/kit/event-needs.ts';
import { listenedTo, whyNot } from '../../../workflows/kit/explain.ts';
import type { Reason } from '../../../workflows/kit/refusal.ts';
import type { EventDefinition } from '../../../workflows/kit/workflow.ts';
import type { RuleSet } from '../../../workflows/rules/types.ts';
import type { Outcome } from './compare.ts';
import { placeholders } from './placeholders.ts';
import { factsOfThen, type Gathering, NotOnRecord } from './step-of-then.ts';

interface Sides {
  rules: RuleSet;
  proposedRules: RuleSet;
  proposed: Case;
  calendar: Calendar;
}

/**
 * Other steps that could have been taken just then: possible under the proposal and not as it was, or the other way
 * round. Whether somebody tried is on no record, since a refusal leaves none; and what a form would have said is not
 * asked, since there was none.
 */
export async function possibleOtherwise(given: Gathering, sides: Sides): Promise<Outcome[]> {
  const { registered, kase, recorded } = given;
  const { workflow } = registered;
  const [here, there] = [listenedTo(kase.snapshot), listenedTo(sides.proposed.snapshot)];
  const outcomes: Outcome[] = [];
  for (const definition of Object.values(workflow.events)) {
    const { type } = definition;
    const asked = here.has(type) && there.has(type) && type !== recorded.type;
    if (!asked || type.startsWith('deadline.') || definition.beside) continue;
    const facts = await factsFor(given, needsOf(workflow, type).listing);
    if (!facts) continue;
    const ask = (one: Case, rules: RuleSet) =>
      reasonsAgainst(() =>
        whyNot(
          workflow,
          one.snapshot,
          {
            type,
            data: {},
            actor: { id: 'nobody', kind: 'person', role: definition.roles[0] ?? 'officer' },
            at: recorded.at,
            facts: { ...facts, calendar: sides.calendar },
            rules,
            ids: placeholders,
          },
          { formless: true },
        ),
      );
    const was = ask(kase, sides.rules);
    const is = ask(sides.proposed, sides.proposedRules);
    if (was && is) outcomes.push(...outcomeOf(definition, was, is));
  }
  return outcomes;
}

async function factsFor(given: Gathering, names: readonly string[]) {
  try {
    return (await factsOfThen(given, names, {})).facts;
  } catch (error) {
    if (error instanceof NotOnRecord) return undefined;
    throw error;
  }
}

function reasonsAgainst(ask: () => Reason[]): Reason[] | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}

function outcomeOf({ title }: EventDefinition, was: readonly Reason[], is: readonly Reason[]): Outcome[] {
  if (was.length > 0 && is.length === 0) {
    const sentence = {
      zh: `此时已可办理“${title.zh}”，而当时尚不能。`,
      en: `“${title.en}” could be done by then, which it could not.`,
    };
    return [{ kind: 'sooner', sentence, reasons: was }];
  }
  if (was.length === 0 && is.length > 0) {
    const sentence = {
      zh: `此时还不能办理“${title.zh}”，而当时已可。`,
      en: `“${title.en}” could not be done yet, which it could.`,
    };
    return [{ kind: 'later', sentence, reasons: is }];
  }
  return [];
}
