import { z } from 'zod';
import { legalDay } from '../../../../calendar/index.ts';
import { defineEvent } from '../../../../kit/define.ts';
import { noticeUntil } from '../../../../rules/index.ts';
import { heldFor } from '../../money/funds.ts';
import { yuanOf } from '../../money/money.ts';
import type { ProjectContext } from '../../project/context.ts';
import { eventWith } from '../../project/facts.ts';
import { newId, notice, update } from '../../project/rows.ts';
import { choice, day, flag, helped, instant, list, onlyWhen, ref, text, yuan } from '../fields.ts';

/** 发出采购文件: the notice is published, the rules of this day are pinned, bids may come in. */
export const issueDocs = defineEvent({
  type: 'ISSUE_DOCS',
  title: { zh: '发布采购公告并发出文件', en: 'Issue the documents' },
  roles: ['officer', 'agency'],
  data: z.strictObject({
    bidDeadline: helped(
      instant('投标（响应）截止时间', 'Deadline for bids'),
      '不足法定期限的，会告知最早可定的时间',
      'Too early, the answer says which is the earliest',
    ),
    documentsUntil: day('文件提供截止日', 'Documents available until'),
    singleSourcePublicity: z
      .strictObject({
        from: day('公示开始', 'From'),
        until: day('公示结束', 'Until'),
        objections: flag('有异议', 'Objections were raised'),
        argument: onlyWhen(
          text('补充论证结论', 'Result of the supplementary argument'),
          'objections',
          true,
        ).optional(),
      })
      .meta({ title: '单一来源公示', en: 'Single-source publicity' })
      .optional(),
    bidBond: yuan('投标保证金（元，不收现金）', 'Bid bond in yuan, never in cash').optional(),
    sealing: z
      .strictObject({
        officers: helped(
          list(
            '两名开启人',
            'The two opening officers',
            ref('开启人', 'Officer', 'person:with-opening-key'),
            2,
            2,
          ),
          '截止后须两人各自提交份额方可开启；只列出已登记开启公钥的人员',
          'Both hand over their shares before anything opens; listed is who has published a key',
        ),
        plan: choice('信封', 'Envelopes', {
          one: { zh: '一个信封', en: 'one envelope' },
          three: { zh: '资格、技术、价格三个信封', en: 'three: qualification, technical, price' },
        }).optional(),
        priceAfterTechnical: flag(
          '先技术后价格（技术评审报告签署后开启价格信封）',
          'The price envelope opens only once the technical report is signed',
        ).optional(),
      })
      .meta({ title: '密封', en: 'Sealing' })
      .optional(),
  }),
  asks: ({ context }) =>
    (context as ProjectContext).planning.method === 'single-source'
      ? {}
      : { without: ['singleSourcePublicity'] },
  clause: {
    zh: '《政府采购法》第三十五条；《政府采购法实施条例》第三十一条',
    en: 'Government Procurement Law Art. 35; Implementing Regulation Art. 31',
  },
  confirm: {
    zh: '采购公告随即发布，本项目从此适用今日的规则集；截止时间此后只能经更正公告顺延。',
    en: 'The notice is published and today’s rules apply to the project from now on; the deadline can then only be moved by a correction.',
  },
  documents: [{ zh: '采购公告', en: 'procurement notice' }],
  pinsRules: true,
  rows: (outcome) => {
    const { data, event } = outcome;
    const { projectId, planning, initiation, sourcing } = outcome.context as ProjectContext;
    const { method } = planning;
    const until = method
      ? noticeUntil(eventWith(event).facts.calendar, event.rules, method, legalDay(event.at))
      : null;
    const tender = method === 'open-tender' || method === 'invited-tender';
    return [
      update('projects', { id: projectId }, { openForBidsUntil: data.bidDeadline }),
      notice(outcome, {
        id: newId(event),
        kind: tender ? 'tender' : method === 'single-source' ? 'single-source' : 'non-tender',
        title: tender ? '招标公告' : '采购公告',
        ...(until ? { until } : {}),
        content: {
          round: sourcing.round,
          method,
          budget: initiation && yuanOf(heldFor(outcome.context as ProjectContext)),
          bidDeadline: data.bidDeadline,
          documentsUntil: data.documentsUntil,
          ...(data.bidBond ? { bidBond: data.bidBond } : {}),
          sealing: sourcing.sealing,
        },
      }),
    ];
  },
});
