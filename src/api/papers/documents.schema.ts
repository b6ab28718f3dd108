import { z } from 'zod';
import { line } from '../../shared/fields.ts';
import { digest, field, instant } from '../http/answer.schema.ts';

const sha256 = field(
  z.string().regex(/^[0-9a-f]{64}$/, '应为 64 位十六进制小写摘要 | must be 64 lower-case hexadecimal digits'),
  '内容的 SHA-256',
  'SHA-256 of the content',
);
const instanceId = field(z.uuid(), '所属事项', 'The case that the paper belongs to');
const kind = field(line(60), '类型', 'Kind');
const title = field(line(), '标题', 'Title');

export const newDocument = z.strictObject({
  instanceId,
  kind,
  title,
  sha256,
  bytes: field(z.int().min(1).max(2_147_483_647), '字节数', 'Bytes'),
  mediaType: field(
    z
      .string()
      .regex(
        /^[\w.+-]{1,60}\/[\w.+-]{1,60}$/,
        '应为媒体类型，如 application/pdf | must be a media type, such as application/pdf',
      ),
    '文件类型',
    'Media type',
  ),
});

export const uploadForm = z.strictObject({
  instanceId,
  kind,
  title: title.optional(),
  sha256: sha256.optional(),
});

export const filedDocument = z
  .object({
    id: field(z.uuid(), '记录号', 'Id'),
    instanceId,
    kind: field(z.string(), '类型', 'Kind'),
    title: field(z.string(), '标题', 'Title'),
    version: field(z.int(), '版本', 'One more for each paper of the same kind and title'),
    sha256: field(digest, '内容的 SHA-256', 'SHA-256 of the content'),
    bytes: field(z.int(), '字节数', 'Bytes'),
    mediaType: field(z.string(), '文件类型', 'Media type'),
    organisationId: field(
      z.uuid().nullable(),
      '提交的社会组织',
      'Whose person handed it in; null: the body’s own',
    ),
    organisationName: field(z.string().nullable(), '社会组织名称', 'Organisation'),
    contentAt: field(
      instant.nullable(),
      '内容上传时间',
      'When the content came in; null while only its digest is on record',
    ),
    createdAt: field(instant, '登记时间', 'Filed at'),
    createdBy: field(z.string(), '登记人记录号', 'Filed by, id'),
    createdByName: field(z.string(), '登记人', 'Filed by'),
  })
  .meta({ id: 'Document' });
