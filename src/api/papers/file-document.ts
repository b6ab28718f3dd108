import { sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { z } from 'zod';
import type { Db } from '../../../db/client.ts';
import { nameIn, namesOf } from '../../../db/queries/names.ts';
import { oneAtATime } from '../../../db/queries/one-at-a-time.ts';
import { because, GoufuError } from '../../shared/errors.ts';
import { insertInto, rowOf } from '../../shared/rows.ts';
import { instantOf, instantOrNull } from '../../shared/wire.ts';
import type { FileStore } from '../../storage/index.ts';
import type { Document } from './document-access.ts';
import type { filedDocument } from './documents.schema.ts';

export type NewDocument = Pick<
  Document,
  | 'instanceId'
  | 'kind'
  | 'title'
  | 'sha256'
  | 'bytes'
  | 'mediaType'
  | 'organisationId'
  | 'contentAt'
  | 'createdBy'
> & { createdAt: string };

/** Files a document: a further one of the same kind and title is a version, nothing is overwritten. */
export async function fileDocument(tx: Db, document: NewDocument): Promise<Document> {
  const { instanceId, kind, title } = document;
  // Two uploads of one paper at once get different versions.
  await oneAtATime(tx, 'document versions', `${instanceId} ${kind} ${title}`);
  const last = await rowOf<{ version: number }>(
    tx,
    sql`select coalesce(max(version), 0) as version from documents
      where instance_id = ${instanceId} and kind = ${kind} and title = ${title}`,
  );
  const row = { ...document, id: uuidv7(), version: (last?.version ?? 0) + 1 };
  return (await rowOf<Document>(tx, insertInto('documents', row))) as Document;
}

/**
 * Makes sure that stored content is still there when a row comes to refer to it: whoever tidies up takes the same
 * lock before removing what nobody refers to. Throws UNAVAILABLE in the hair's breadth where it has just gone.
 */
export async function requireStored(tx: Db, files: FileStore, sha256: string): Promise<void> {
  await oneAtATime(tx, 'stored content', sha256);
  if (await files.age(sha256)) return;
  throw new GoufuError('UNAVAILABLE', [
    because('upload.lost', '文件未能保存，请重新上传。', 'The file could not be stored. Upload it again.'),
  ]);
}

/** A paper on record, with the names of who filed it. */
export async function presentDocument(
  db: Db,
  { createdAt, contentAt, sealed: _, ...document }: Document,
): Promise<z.infer<typeof filedDocument>> {
  const [people, organisations] = await Promise.all([
    namesOf(db, 'users', [document.createdBy]),
    namesOf(db, 'organisations', [document.organisationId]),
  ]);
  return {
    ...document,
    organisationName: organisations.get(document.organisationId ?? '') ?? null,
    createdByName: nameIn(people, document.createdBy),
    createdAt: instantOf(createdAt),
    contentAt: instantOrNull(contentAt),
  };
}
