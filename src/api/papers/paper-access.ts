import type { ProjectContext } from '../../../workflows/service-purchase/index.ts';
import type { HeldCase } from '../../engine/case-store.ts';
import type { Engine } from '../../engine/engine.ts';
import type { Item, PaperDefinition, PaperRecord } from '../../papers/index.ts';
import { because, GoufuError } from '../../shared/errors.ts';
import type { Principal } from '../identity/principal.ts';
import { openProject, type ProjectAccess } from '../projects/project-access.ts';
import { paperRecord } from './paper-record.ts';

/** A project's papers as one reader may see them. */
export interface PaperShelf {
  held: HeldCase;
  record: PaperRecord;
  /** Undefined for whoever sees no more than what is published. */
  access: ProjectAccess | undefined;
  /** Does the reader see the record in full, and so why a paper is not there yet? */
  staff: boolean;
  readable(definition: PaperDefinition): Item[];
}

/**
 * Opens the papers of a project: the body's staff see all of them, the contractor what concerns the contract, a
 * bidder its own letters, everybody what was published. Throws NOT_FOUND.
 */
export async function openShelf(
  engine: Engine,
  principal: Principal | null,
  id: string,
): Promise<PaperShelf> {
  const access = principal ? await openProject(engine, principal, id).catch(unlessHidden) : undefined;
  const held = access?.held ?? (await engine.cases.load(id));
  const record = await paperRecord(engine, held);
  const readable = (definition: PaperDefinition) =>
    definition.items(record).filter((item) => mayRead(definition, item, access));
  return { held, record, access, staff: access?.level === 'full', readable };
}

function mayRead({ audience }: PaperDefinition, item: Item, access: ProjectAccess | undefined): boolean {
  if (audience === 'everybody' || access?.level === 'full') return true;
  const own = access?.actor.organisationId;
  if (!own) return false;
  if (audience === 'addressee') return item.organisationId === own;
  return audience === 'contractor' && isContractor(access.context, own);
}

/** From the day that the result is public: before it nobody outside knows who was chosen. */
const isContractor = ({ award }: ProjectContext, organisationId: string): boolean =>
  award?.publishedAt != null && award.organisationId === organisationId;

/** The paper that was asked for, by default the last of its kind. Throws NOT_FOUND, CONDITION_NOT_MET. */
export function itemOf(shelf: PaperShelf, definition: PaperDefinition, of: string | undefined): Item {
  const items = shelf.readable(definition);
  const item = of === undefined ? items.at(-1) : items.find((one) => one.of === of);
  if (item) return item;
  if (!shelf.staff || items.length > 0) throw new GoufuError('NOT_FOUND');
  const { zh, en } = definition.awaits;
  throw new GoufuError('CONDITION_NOT_MET', [
    because(
      'papers.awaits',
      `还没有${definition.title.zh}。${zh}`,
      `There is no “${definition.title.en}” yet. ${en}`,
    ),
  ]);
}

function unlessHidden(error: unknown): undefined {
  if (error instanceof GoufuError && error.code === 'NOT_FOUND') return undefined;
  throw error;
}
