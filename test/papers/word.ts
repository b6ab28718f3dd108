import validate, { ready } from '@ooxml-tools/validate';
import JSZip from 'jszip';

let loaded: Promise<unknown> | undefined;

/** What Word's own validator (Open XML SDK) finds wrong with a document: schema and semantics. */
export async function faultsOf(content: Uint8Array): Promise<string[]> {
  loaded ??= ready();
  await loaded;
  return (await validate(content, 'docx')).map(
    ({ description, path }) => `${path.partUri} ${path.xpath}: ${description}`,
  );
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
