import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Db } from '../../../db/client.ts';
import { uploadRule } from '../../../workflows/rules/index.ts';
import { because, GoufuError } from '../../shared/errors.ts';
import {
  ContentTooLarge,
  drop,
  endingOf,
  type FileStore,
  type FileType,
  fileTypes,
  type Spooled,
  spool,
  typeOfContent,
} from '../../storage/index.ts';

const megabyte = 1_048_576;

/** No body may allow more than this: what announces itself as longer is refused before a byte is read. */
const mostOfAll = 100 * megabyte;

/** Beside the file itself a form has its fields and boundaries. */
const formOverhead = 65_536;

/** The cap of a body in bytes. */
export async function uploadLimit(db: Db, bodyId: string): Promise<number> {
  const [row] = await db.query<{ megabytes: string | null }>(
    `select policy #>> '{uploads,megabytes}' as megabytes from bodies where id = $1::uuid`,
    [bodyId],
  );
  return Number(row?.megabytes ?? uploadRule.value.megabytes) * megabyte;
}

/** Throws TOO_LARGE for what says by its Content-Length that it is too long. */
export function refuseTooLong(request: FastifyRequest, reply: FastifyReply, limit = mostOfAll): void {
  const announced = Number(request.headers['content-length'] ?? 0);
  if (announced > limit + formOverhead) throw tooLarge(reply, limit);
}

/** Spools what comes in. Throws TOO_LARGE as soon as more has come than may come. */
export async function receive(
  files: FileStore,
  source: AsyncIterable<Uint8Array>,
  limit: number,
  reply: FastifyReply,
): Promise<Spooled> {
  try {
    return await spool(whole(source), files.incoming, limit);
  } catch (error) {
    if (error instanceof ContentTooLarge) throw tooLarge(reply, limit);
    throw error;
  }
}

/** What cannot be read to its end, a form or a connection that breaks off, is the sender's fault: MALFORMED_REQUEST. */
export async function* whole<T>(source: AsyncIterable<T>): AsyncIterable<T> {
  try {
    yield* source;
  } catch {
    throw new GoufuError('MALFORMED_REQUEST', [
      because(
        'upload.broken',
        '上传的内容不完整或者格式有误，请重新上传。',
        'What came in is incomplete or malformed. Upload it again.',
      ),
    ]);
  }
}

/** Nobody reads the rest, so the connection cannot be used again. */
function tooLarge(reply: FastifyReply, limit: number): GoufuError {
  reply.header('connection', 'close');
  const megabytes = limit / megabyte;
  return new GoufuError('TOO_LARGE', [
    because(
      'upload.size',
      `文件不得超过 ${megabytes} MB${limit < mostOfAll ? '' : '（各单位可以规定得更低）'}。请压缩、拆分后再上传；扫描件可降低分辨率。`,
      `A file may have at most ${megabytes} MB${limit < mostOfAll ? '' : ' (a body may set less)'}. Compress or split it; scans may have a lower resolution.`,
    ),
  ]);
}

/** What the content is. Throws DATA_REFUSED for what may not be handed in and for a name that says otherwise. */
export async function requireType(file: Spooled, name: string | undefined): Promise<FileType> {
  if (file.bytes === 0) {
    throw refused('upload.empty', '文件是空的，请重新选择。', 'The file is empty. Choose it again.');
  }
  const { type, found } = await typeOfContent(file.path, name);
  if (!type) {
    const list = fileTypes.map(({ endings }) => endings[0]).join('、');
    throw refused(
      'upload.type',
      `不接收这种文件${found ? `（${found}）` : ''}，可上传：${list}。旧格式请另存为 docx、xlsx 或 PDF。`,
      `Files of this kind${found ? ` (${found})` : ''} are not taken; these are: ${list.replaceAll('、', ', ')}. Save old formats as docx, xlsx or PDF.`,
    );
  }
  const ending = endingOf(name);
  if (ending && !type.endings.includes(ending)) {
    throw refused(
      'upload.mismatch',
      `文件名以 .${ending} 结尾，内容却是${type.zh}。请核对文件，或者改用正确的扩展名。`,
      `The name ends in .${ending}, but the content is ${type.en}. Check the file or give it the right ending.`,
    );
  }
  return type;
}

/** Keeps what `work` files, and drops it where that comes to nothing. */
export async function orDrop<T>(file: Spooled, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } finally {
    await drop(file);
  }
}

export const refused = (rule: string, zh: string, en: string, field?: string): GoufuError =>
  new GoufuError('DATA_REFUSED', [because(rule, zh, en, field)]);
