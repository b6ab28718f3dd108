import { type SQL, sql } from 'drizzle-orm';
import type { ProjectAccess } from '../project-access.ts';

/** Who reads which records of a project. */

export const everything = sql`true`;

/** One of the ids. */
export const oneOf = (ids: readonly string[], column: SQL): SQL =>
  sql`${column}::text = any(select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))`;

const nobody = '00000000-0000-0000-0000-000000000000';
export const ownOrganisation = ({ actor }: ProjectAccess): SQL =>
  sql`${actor.organisationId ?? nobody}::uuid`;

export const ofOwn = (access: ProjectAccess): SQL => sql`r.organisation_id = ${ownOrganisation(access)}`;

/** The buyer's staff, and those of partner bodies with whom the project is shared. */
export const readers = ({ level }: ProjectAccess): boolean => level === 'full' || level === 'shared';

/** Those, and whoever holds the contract. */
export const contractor = (access: ProjectAccess): boolean =>
  readers(access) ||
  (access.actor.organisationId !== undefined &&
    access.context.award?.organisationId === access.actor.organisationId);

export const onPanel = ({ actor, context }: ProjectAccess): boolean =>
  context.sourcing.panel.some((member) => member.userId === actor.id);

export const isEvaluator = ({ actor, context }: ProjectAccess): boolean =>
  context.evaluation?.evaluators.includes(actor.id) ?? false;

/** The buyer's staff and the panel. */
export const inside = (access: ProjectAccess): boolean => access.level === 'full' || onPanel(access);

/** Final offers are opened with the scoring; before that each supplier sees its own. */
export const offersAreClosed = ({ context, held }: ProjectAccess): boolean =>
  context.sourcing.evaluatedAt !== null ||
  !held.kase.snapshot.matches({ main: { sourcing: { panel: 'offers' } } } as never);
