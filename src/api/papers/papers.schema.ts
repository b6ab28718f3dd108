import { z } from 'zod';
import { type Role, roles } from '../../../workflows/kit/actor.ts';
import { bilingual, field, instant } from '../http/answer.schema.ts';
import { filedDocument } from './documents.schema.ts';

export const caseParams = z.object({ id: z.uuid() });
export const paperParams = z.object({ id: z.uuid(), kind: z.string().max(60) });

export const whichPaper = z.strictObject({
  of: field(
    z.string().max(60).optional(),
    '同类文书中的哪一份，不填为最后一份',
    'Which of several papers of a kind: a bidder’s, a payment’s; without it the last',
  ),
});

const paper = z
  .object({
    of: field(z.string(), '哪一份', 'Which of its kind; empty where there is but one'),
    label: z.string().nullable(),
    at: field(instant, '落款时间', 'The instant that it rests on, and so the day that it bears'),
    step: field(
      z.object({ seq: z.int(), type: z.string(), title: bilingual }).nullable(),
      '所依据的步骤',
      'The step of the record that it rests on',
    ),
    number: field(z.string().nullable(), '文号', 'Its number; null until it is issued'),
    issuedAt: instant.nullable(),
    documentId: z.uuid().nullable(),
    page: field(z.string(), '网页', 'Address of the page to print'),
    docx: field(z.string(), 'Word 文件', 'Address of the file for Word'),
  })
  .meta({ id: 'Paper' });

export const paperKind = z
  .object({
    kind: field(z.string(), '文书种类', 'Kind'),
    title: field(bilingual, '标题', 'Title'),
    stage: field(z.string(), '阶段', 'Stage'),
    series: field(z.string(), '文号系列', 'Series of its number'),
    audience: field(z.enum(['everybody', 'contractor', 'addressee', 'staff']), '阅读对象', 'Who may read it'),
    issuers: field(z.array(z.enum(Object.keys(roles) as [Role])).readonly(), '签发角色', 'Who may issue it'),
    papers: field(z.array(paper), '已出文书', 'Papers that there are'),
    awaits: field(bilingual.nullable(), '尚缺', 'What has to happen first; null where there is one'),
  })
  .meta({ id: 'PaperKind' });

export const paperList = z.object({ items: z.array(paperKind), next: z.null() });

export const issuedPaper = z
  .object({ kind: z.string(), of: z.string(), number: z.string(), document: filedDocument })
  .meta({ id: 'IssuedPaper' });
