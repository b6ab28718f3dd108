import { Readable } from 'node:stream';
import { sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Db } from '../../../db/client.ts';
import { oneAtATime } from '../../../db/queries/one-at-a-time.ts';
import type { issuedPapers } from '../../../db/schema/index.ts';
import { legalDay } from '../../../workflows/calendar/index.ts';
import { digestOf } from '../../../workflows/kit/hash/chain.ts';
import { paperNumberRule } from '../../../workflows/rules/index.ts';
import type { Engine } from '../../engine/engine.ts';
import { drawUp, type Item, type PaperDefinition, renderDocx, type Series } from '../../papers/index.ts';
import { assignments, insertInto, rowOf, rowsOf } from '../../shared/rows.ts';
import { drop, type FileStore, spool } from '../../storage/index.ts';
import type { Document } from './document-access.ts';
import { fileDocument, requireStored } from './file-document.ts';
import type { PaperShelf } from './paper-access.ts';

type Issued = typeof issuedPapers.$inferSelect;

export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export interface IssueAnswer {
  number: string;
  document: Document;
  /** Nothing has changed since it was issued last: this is that document. */
  unchanged: boolean;
}

/**
 * Issues a paper: gives it its number, once and for good, and files it as a document. Number, document and register
 * are written in one transaction, so that whatever fails leaves no gap. Issued again, a paper whose record has
 * changed becomes a new version under its old number.
 */
export async function issuePaper(
  { engine, files }: { engine: Engine; files: FileStore },
  tx: Db,
  {
    shelf,
    definition,
    item,
    userId,
  }: { shelf: PaperShelf; definition: PaperDefinition; item: Item; userId: string },
): Promise<IssueAnswer> {
  const { record, held } = shelf;
  const instanceId = held.kase.instanceId;
  const now = engine.clock.now();
  const bodyId = record.body.id;
  // One paper of a body at a time: its numbers follow each other.
  await oneAtATime(tx, 'paper numbers', bodyId);
  const known = await rowOf<Issued>(
    tx,
    sql`select * from issued_papers where instance_id = ${instanceId} and kind = ${definition.kind} and "of" = ${item.of}`,
  );
  const numbered = known ?? (await nextNumber(engine, tx, shelf, definition.series, now));
  const paper = { ...drawUp(definition, record, item), number: numbered.number };
  const contentDigest = digestOf(paper);
  if (known && known.contentDigest === contentDigest) {
    const document = await rowOf<Document>(tx, sql`select * from documents where id = ${known.documentId}`);
    if (document) return { number: known.number, document, unchanged: true };
  }
  const stored = await store(files, await renderDocx(paper));
  await requireStored(tx, files, stored.sha256);
  const document = await fileDocument(tx, {
    instanceId,
    kind: definition.title.zh,
    title: `${paper.title} ${paper.number}`,
    ...stored,
    mediaType: docxType,
    organisationId: null,
    contentAt: now,
    createdAt: now,
    createdBy: userId,
  });
  const latest = { documentId: document.id, contentDigest, issuedAt: now, issuedBy: userId };
  await rowsOf(
    tx,
    known
      ? sql`update issued_papers set ${assignments(latest)} where id = ${known.id}`
      : insertInto('issued_papers', {
          id: uuidv7(),
          bodyId,
          instanceId,
          kind: definition.kind,
          of: item.of,
          ...numbered,
          ...latest,
        }),
  );
  return { number: numbered.number, document, unchanged: false };
}

interface Numbered {
  pattern: string;
  year: number;
  seq: number;
  number: string;
}

async function nextNumber(
  engine: Engine,
  tx: Db,
  { held, record }: PaperShelf,
  series: Series,
  now: string,
): Promise<Numbered> {
  const date = legalDay(now);
  const year = Number(date.slice(0, 4));
  const rules = await engine.rules.for(null, { date, regime: 'GOV', body: held.body });
  const patterns = (rules.rules[paperNumberRule.id]?.value ?? paperNumberRule.value) as Record<
    Series,
    string
  >;
  const pattern = patterns[series];
  const last = await rowOf<{ seq: number }>(
    tx,
    sql`select coalesce(max(seq), 0)::int as seq from issued_papers
      where body_id = ${record.body.id} and pattern = ${pattern} and year = ${year}`,
  );
  const seq = (last?.seq ?? 0) + 1;
  const number = pattern.replace('{year}', String(year)).replace('{seq}', String(seq));
  return { pattern, year, seq, number };
}

async function store(files: FileStore, content: Buffer): Promise<{ sha256: string; bytes: number }> {
  const file = await spool(Readable.from([content]), files.incoming, content.byteLength);
  try {
    await files.keep(file);
    return { sha256: file.sha256, bytes: file.bytes };
  } finally {
    await drop(file);
  }
}
