import { column, fields, paragraphs, signatures, table } from '../../blocks.ts';
import { doneBy, projectPairs } from '../../common.ts';
import { definePaper, numberKey } from '../../define.ts';
import { day, orDash } from '../../format.ts';
import { last, organisationName, text } from '../../read.ts';

/** 档案目录: every paper that was filed, by its digest, and every number that was given. */
export const catalogue = definePaper({
  kind: 'archive-catalogue',
  title: { zh: '项目档案目录', en: 'Catalogue of the file' },
  stage: 'archive',
  series: 'forms',
  audience: 'staff',
  after: ['FINALISE', 'ARCHIVE'],
  compose: (record, { of }) => {
    const { context, numbers, documents } = record;
    const own = numbers.get(numberKey('archive-catalogue', of))?.documentId;
    const byDocument = new Map([...numbers.values()].map(({ documentId, number }) => [documentId, number]));
    const archived = last(record, 'ARCHIVE');
    const words = text(archived?.data, 'catalogue');
    const filed = documents.filter(({ id, kind }) => id !== own && kind !== '项目档案目录');
    return {
      blocks: [
        fields(
          projectPairs(record),
          [
            ['供应商', organisationName(record, context.award?.organisationId)],
            ['绩效等级', orDash(context.evaluation?.grade)],
          ],
          [
            ['归档日期', day(archived?.at)],
            ['件数', `${filed.length}件`],
          ],
        ),
        ...(words ? paragraphs(words) : []),
        table(
          [
            column('序号', 8, 'center'),
            column('文号', 22),
            column('题名', 34),
            column('版次', 8, 'center'),
            column('日期', 18, 'center'),
            column('摘要（SHA-256 前16位）', 24, 'center'),
          ],
          filed.map(({ id, title, version, sha256, createdAt }, n) => [
            String(n + 1),
            byDocument.get(id) ?? '—',
            title,
            String(version),
            day(createdAt),
            sha256.slice(0, 16),
          ]),
        ),
        signatures({ title: '归档人', lines: [doneBy(archived)] }),
      ],
    };
  },
});
