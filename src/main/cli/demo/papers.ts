import { createHash } from 'node:crypto';
import type { Stage } from './stage.ts';

interface Issued {
  document: { id: string; title: string; sha256: string };
}

/** The officer issues a paper: numbered, filed, and the same bytes come back under their digest. */
export async function issuePaper(stage: Stage, kind: string): Promise<void> {
  const { client } = stage.cast.officer;
  const { document } = await client.post<Issued>(stage.path(`/papers/${kind}`), {});
  const content = await client.file(`/documents/${document.id}/content`);
  if (createHash('sha256').update(content).digest('hex') !== document.sha256) {
    throw new Error(`the paper ${kind} is not what was filed`);
  }
  stage.tell.note({
    zh: `▤ 出具《${document.title}》：由记录生成，DOCX ${content.length} 字节，SHA-256 ${document.sha256.slice(0, 16)}…`,
    en: `▤ issues 《${document.title}》: drawn up from the record, DOCX of ${content.length} bytes, SHA-256 ${document.sha256.slice(0, 16)}…`,
  });
}
