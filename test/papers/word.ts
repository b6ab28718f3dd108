import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import JSZip from 'jszip';

const validator = fileURLToPath(new URL('./word-validator.mjs', import.meta.url));

/** What Word's own validator finds wrong with documents, by their names: schema and semantics. Empty when all open. */
export async function faultsOf(
  documents: ReadonlyMap<string, Uint8Array>,
): Promise<Record<string, string[]>> {
  const folder = await mkdtemp(join(tmpdir(), 'goufu-papers-'));
  try {
    for (const [name, content] of documents)
      await writeFile(join(folder, name.replace(/[^\w.-]/g, '_')), content);
    const { stdout } = await promisify(execFile)(process.execPath, [validator, folder], {
      maxBuffer: 64 * 1024 * 1024,
    });
    return JSON.parse(stdout) as Record<string, string[]>;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The text of a document, a line for each paragraph. */
export async function textOf(content: Uint8Array): Promise<string> {
  const zip = await JSZip.loadAsync(content);
  const xml = await zip.file('word/document.xml')?.async('string');
  return (xml ?? '')
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
