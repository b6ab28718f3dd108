import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Db } from '../../db/client.ts';
import { legalDay } from '../../workflows/calendar/index.ts';
import type { Reason } from '../../workflows/kit/refusal.ts';
import type { Engine } from '../engine/engine.ts';
import { because } from '../shared/errors.ts';
import { type SheetRecord, type SheetRecords, withRecords } from '../sheets/read/records.ts';
import { SheetRefused } from '../sheets/read/refusal.ts';
import { type FileStore, StorageUnavailable } from '../storage/index.ts';
import type { ImportKind, Occasion } from './kind.ts';
import { importKinds } from './kinds/index.ts';
import { addRows, beginReading, dropPreview, type Import, type PreviewRow, rowsByKey } from './store.ts';

export interface ReadImport {
  engine: Engine;
  files: FileStore;
  maxRows: number;
  signal: AbortSignal;
  /** Ends the job and the reading in one transaction. */
  finish(work: (tx: Db) => Promise<unknown>): Promise<unknown>;
}

const batchSize = 500;

/**
 * Reads a file into the preview, a batch at a time: in memory are the batch and, of an XLSX, its table of texts. A try
 * that dies is begun anew; a file that is no table ends the import with the reasons, and no row of it stays.
 */
export async function readImport(deps: ReadImport, importId: string): Promise<void> {
  const held = await beginReading(deps.engine.db, importId);
  if (!held) return;
  const folder = await mkdtemp(join(tmpdir(), 'goufu-import-'));
  try {
    const path = join(folder, 'file');
    await fetchFile(deps.files, held.sha256, path);
    await readInto(deps, held, path);
  } catch (error) {
    if (!(error instanceof SheetRefused)) throw error;
    await refuse(deps, held, error.reasons);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function fetchFile(files: FileStore, sha256: string, path: string): Promise<void> {
  const opened = await files.open(sha256);
  if (!opened) throw new StorageUnavailable(`content ${sha256} is not there`);
  await pipeline(opened.stream, createWriteStream(path, { mode: 0o600 }));
}

async function readInto(deps: ReadImport, held: Import, path: string): Promise<void> {
  const { engine, maxRows, signal } = deps;
  const { db } = engine;
  const kind = importKinds[held.kind];
  await withRecords({ path, format: held.format }, { kind: kind.sheet, maxRows }, async (table) => {
    for await (const records of inBatches(table)) {
      signal.throwIfAborted();
      const at = engine.clock.now();
      const occasion: Occasion = {
        bodyId: held.bodyId,
        at,
        today: legalDay(at),
        actor: { id: held.createdBy, kind: 'person' },
        lock: false,
      };
      const rows = await preview(db, { kind, occasion, table, importId: held.id }, records);
      if (!(await addRows(db, held, rows, table.progress()))) return;
    }
    await deps.finish((tx) =>
      tx.query(
        `update imports set status = 'ready', progress = 100, encoding = $3, warnings = $4::jsonb, read_at = $5::timestamptz
         where id = $1::uuid and run = $2::int and status = 'reading'`,
        [
          held.id,
          String(held.run),
          table.encoding ?? null,
          JSON.stringify(table.warnings),
          engine.clock.now(),
        ],
      ),
    );
  });
}

async function* inBatches(table: SheetRecords): AsyncGenerator<SheetRecord[]> {
  let waiting: SheetRecord[] = [];
  for await (const records of table.batches()) {
    waiting.push(...records);
    for (; waiting.length >= batchSize; waiting = waiting.slice(batchSize)) yield waiting.slice(0, batchSize);
  }
  if (waiting.length > 0) yield waiting;
}

interface Reading {
  kind: ImportKind;
  occasion: Occasion;
  table: SheetRecords;
  importId: string;
}

/** What each row would do: its own faults first, then those among the rows, then against the records. */
async function preview(db: Db, reading: Reading, records: readonly SheetRecord[]): Promise<PreviewRow[]> {
  const { kind, occasion, table, importId } = reading;
  const rows = records.map(({ row, values, faults }): PreviewRow => {
    const prepared = kind.prepare?.(values) ?? values;
    const found =
      faults.length > 0 ? faults : kind.check(prepared, occasion).map((reason) => table.faultAt(row, reason));
    const key = found.length > 0 ? null : kind.key(prepared);
    const status = found.length > 0 ? 'error' : 'new';
    return { row, key, status, values: prepared, changes: null, faults: found };
  });
  const first = await rowsByKey(
    db,
    importId,
    rows.flatMap(({ key }) => key ?? []),
  );
  for (const row of rows) {
    if (row.key === null) continue;
    const before = first.get(row.key);
    if (before === undefined) first.set(row.key, row.row);
    else spoil(row, [table.faultAt(row.row, repeated(before, kind))]);
  }
  const good = rows.filter(({ status }) => status !== 'error');
  const verdicts =
    good.length > 0
      ? await kind.judge(
          db,
          occasion,
          good.map(({ values }) => values),
        )
      : [];
  good.forEach((row, index) => {
    const verdict = verdicts[index];
    if (!verdict) return;
    if (verdict.status === 'error')
      spoil(
        row,
        verdict.reasons.map((reason) => table.faultAt(row.row, reason)),
      );
    else row.status = verdict.status;
    if (verdict.status === 'changed') row.changes = verdict.changes;
  });
  return rows;
}

function spoil(row: PreviewRow, faults: PreviewRow['faults']): void {
  row.status = 'error';
  row.faults = faults;
}

const repeated = (before: number, { sheet }: ImportKind): Reason =>
  because(
    'import.repeated',
    `与第${before}行是同一条记录。${sheet.key.zh}请只保留一行。`,
    `This is the same record as row ${before}. ${sheet.key.en} Keep one of the rows.`,
  );

async function refuse(deps: ReadImport, held: Import, reasons: readonly Reason[]): Promise<void> {
  await deps.finish(async (tx) => {
    const [refused] = await tx.query(
      `update imports set status = 'refused', progress = 100, reasons = $3::jsonb, read_at = $4::timestamptz,
         rows = 0, new_rows = 0, changed_rows = 0, same_rows = 0, error_rows = 0
       where id = $1::uuid and run = $2::int and status = 'reading' returning id`,
      [held.id, String(held.run), JSON.stringify(reasons), deps.engine.clock.now()],
    );
    if (refused) await dropPreview(tx, held.id);
  });
}
