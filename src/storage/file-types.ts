/** What may be handed in (可上传的文件类型). `found`: how the content itself gives it away. */
export interface FileType {
  /** Endings of a name, the usual one first. */
  endings: readonly [string, ...string[]];
  mediaType: string;
  /** What the detector says of the content; `text` is judged by its characters, `ofd` by what the archive holds. */
  found: string;
  zh: string;
  en: string;
}

/** Read-only formats and open ones; no programs, no pages, none of the old formats that carry macros unseen. */
export const fileTypes: readonly FileType[] = [
  {
    endings: ['pdf'],
    mediaType: 'application/pdf',
    found: 'application/pdf',
    zh: 'PDF 文档',
    en: 'a PDF document',
  },
  { endings: ['ofd'], mediaType: 'application/ofd', found: 'ofd', zh: 'OFD 版式文档', en: 'an OFD document' },
  {
    endings: ['docx'],
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    found: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    zh: 'Word 文档（docx）',
    en: 'a Word document (docx)',
  },
  {
    endings: ['xlsx'],
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    found: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    zh: 'Excel 表格（xlsx）',
    en: 'an Excel workbook (xlsx)',
  },
  {
    endings: ['jpg', 'jpeg'],
    mediaType: 'image/jpeg',
    found: 'image/jpeg',
    zh: 'JPEG 图片',
    en: 'a JPEG picture',
  },
  { endings: ['png'], mediaType: 'image/png', found: 'image/png', zh: 'PNG 图片', en: 'a PNG picture' },
  {
    endings: ['zip'],
    mediaType: 'application/zip',
    found: 'application/zip',
    zh: 'ZIP 压缩包',
    en: 'a ZIP archive',
  },
  { endings: ['csv'], mediaType: 'text/csv', found: 'text', zh: 'CSV 表格', en: 'a CSV table' },
  { endings: ['txt'], mediaType: 'text/plain', found: 'text', zh: '纯文本', en: 'plain text' },
];
