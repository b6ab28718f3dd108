import { z } from 'zod';
import { type Role, roles } from '../../../../workflows/kit/actor.ts';
import type { EventDefinition, Workflow } from '../../../../workflows/kit/workflow.ts';

/** What goes with every event beside its type and its form. */
type Beside = Record<string, z.ZodType>;

/**
 * All events of a workflow that somebody can send, each with its form, as one union by `type`. It only describes: the
 * engine reads the form itself, so that it can tell an unknown event from one whose time has not come.
 */
export function eventBodies(workflow: Workflow, beside: Beside): z.ZodType {
  const bodies = Object.values(workflow.events)
    .filter(isSent)
    .map((event) => bodyOf(workflow, event, beside));
  return z.discriminatedUnion('type', bodies as [z.ZodObject, ...z.ZodObject[]]).meta({
    discriminator: {
      propertyName: 'type',
      mapping: Object.fromEntries(
        Object.values(workflow.events)
          .filter(isSent)
          .map(({ type }) => [type, `#/components/schemas/${nameOf(workflow, type)}`]),
      ),
    },
  });
}

/** Clocks and the engine itself raise the rest. */
const isSent = ({ roles: who }: EventDefinition): boolean => who.some((role) => role !== 'system');

function bodyOf(workflow: Workflow, event: EventDefinition, beside: Beside): z.ZodObject {
  const form = event.data.meta({ id: `${nameOf(workflow, event.type)}Form` });
  const mayBeEmpty = event.data.safeParse({}).success;
  return z
    .strictObject({ type: z.literal(event.type), data: mayBeEmpty ? form.optional() : form, ...beside })
    .meta({
      id: nameOf(workflow, event.type),
      title: event.title.zh,
      en: event.title.en,
      description: `${said(event, 'zh')} | ${said(event, 'en')}`,
    });
}

function said({ roles: who, clause, confirm }: EventDefinition, language: 'zh' | 'en'): string {
  const names = who.map((role: Role) => roles[role][language]);
  const lines =
    language === 'zh'
      ? [`由${names.join('、')}办理。`, `依据：${clause.zh}`]
      : [`For: ${names.join(', ')}.`, `Basis: ${clause.en}`];
  return [...lines, ...(confirm ? [confirm[language]] : [])].join('\n\n');
}

/** `service-purchase` and `SUBMIT_BID` → `ServicePurchaseSubmitBid`. */
const nameOf = ({ id }: Workflow, type: string): string => `${pascal(id)}${pascal(type)}`;

const pascal = (name: string): string =>
  name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
