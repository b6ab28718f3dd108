import { oneAtATime } from '../../db/queries/one-at-a-time.ts';
import { dropStale, type FileStore, fileStore } from '../../src/storage/index.ts';
import { type JobContext, pair } from '../job.ts';
import { finishWithReport } from '../report.ts';
import { orphanFiles } from './orphan-files.ts';

/** Whatever is younger may still be on its way into a document. By the machine's clock, as the store's own times are. */
const graceMs = 24 * 60 * 60 * 1000;

const usedSql = `select 1 from documents where sha256 = $1 and content_at is not null
  union all select 1 from imports where sha256 = $1 and status <> 'cancelled' limit 1`;

export const orphanFilesPair = pair(orphanFiles, async (context) => {
  const { db, signal } = context;
  const files = fileStore(context.config);
  const before = new Date(Date.now() - graceMs);
  const unfinished = await dropStale(files.incoming, before);
  let used = 0;
  const orphans: string[] = [];
  for await (const { sha256, at } of files.list()) {
    if ((await db.query(usedSql, [sha256])).length > 0) used += 1;
    else if (at < before) orphans.push(sha256);
  }
  // Files of which this database knows none are another's: a wrong folder in the settings must cost nothing.
  const strange = used === 0 ? orphans.length : 0;
  let removed = 0;
  for (const sha256 of strange > 0 ? [] : orphans) {
    if (signal.aborted) break;
    if (await removeUnused(context, files, sha256, before)) removed += 1;
  }
  await finishWithReport(context, {
    job: orphanFiles.name,
    findings: strange,
    detail: { used, removed, unfinished, strange },
    exception: {
      code: 'FILES_UNKNOWN',
      sentence: {
        zh: `文件存储中有 ${strange} 个文件，本数据库一个也不认识，未作删除。请核对 GOUFU_FILES 或 S3_BUCKET 是否指向了别的系统。`,
        en: `The file storage holds ${strange} files of which this database knows none; nothing was removed. Check whether GOUFU_FILES or S3_BUCKET belongs to another system.`,
      },
    },
  });
});

/** Under the lock that whoever files a document takes too, so that nothing is removed that is just being filed. */
function removeUnused({ db }: JobContext, files: FileStore, sha256: string, before: Date): Promise<boolean> {
  return db.transaction(async (tx) => {
    await oneAtATime(tx, 'stored content', sha256);
    const [used] = await tx.query(usedSql, [sha256]);
    const at = used ? undefined : await files.age(sha256);
    if (!at || at >= before) return false;
    await files.remove(sha256);
    return true;
  });
}
