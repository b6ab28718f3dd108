import { column, fields, heading, paragraph, table } from '../../blocks.ts';
import { panelNames, procurementPairs, projectPairs, serving, stepBy } from '../../common.ts';
import { definePaper, oneFor } from '../../define.ts';
import { day, orDash, time, yuan } from '../../format.ts';
import { allThisRound, bidderName, organisationName, text } from '../../read.ts';
import { rankedRows } from '../../scores.ts';
import { bidStatusName, choiceWord } from '../../words.ts';

/** 评审报告: there is one when every member has signed, or the report was received without the silent ones. */
export const evaluationReport = definePaper({
  kind: 'evaluation-report',
  title: { zh: '评审报告', en: 'Evaluation report' },
  stage: 'sourcing',
  series: 'forms',
  audience: 'staff',
  after: ['SIGN_REPORT', 'RECEIVE_REPORT'],
  items: (record) => {
    const { panel, signed, reportReceivedAt } = record.context.sourcing;
    const complete = reportReceivedAt !== null || (panel.length > 0 && signed.length >= panel.length);
    return record.ranking && complete
      ? oneFor(allThisRound(record, 'SIGN_REPORT', 'RECEIVE_REPORT').at(-1))
      : [];
  },
  compose: (record) => {
    const { planning, sourcing, initiation } = record.context;
    const opened = allThisRound(record, 'OPEN').at(-1);
    const rows = rankedRows(record);
    const out = record.bids.filter(({ status }) =>
      ['unqualified', 'nonconforming', 'invalid', 'unopened'].includes(status),
    );
    return {
      blocks: [
        fields(
          projectPairs(record),
          procurementPairs(record),
          [
            ['公告日期', day(sourcing.issuedAt)],
            ['开启时间', time(opened?.at)],
          ],
          [
            ['采购预算', yuan(initiation?.budget)],
            ['评审方法', choiceWord('CHOOSE_METHOD', ['evaluation'], planning.evaluation)],
          ],
          [['评审小组成员', panelNames(record)]],
        ),
        heading('一、提交响应文件的供应商'),
        paragraph(
          record.bids.map(({ organisationId }) => organisationName(record, organisationId)).join('、') ||
            '无。',
        ),
        heading('二、未通过审查或者无效的响应'),
        ...(out.length > 0
          ? out.map((bid) =>
              paragraph(
                `${organisationName(record, bid.organisationId)}：${bidStatusName(bid.status)}，${orDash(bid.reason)}。`,
              ),
            )
          : [paragraph('无。')]),
        heading('三、评审结果和排序'),
        table(
          [
            column('排名', 8, 'center'),
            column('供应商名称', 36),
            column('评审报价', 20, 'right'),
            column('价格分', 12, 'right'),
            column('总分', 12, 'right'),
          ],
          rows.map(({ rank, bidId, evaluationPrice, priceScore, total }) => [
            rank,
            bidderName(record, bidId),
            yuan(evaluationPrice),
            orDash(priceScore),
            orDash(total),
          ]),
        ),
        heading('四、推荐意见'),
        paragraph(
          rows[0]
            ? `推荐${bidderName(record, rows[0].bidId)}为第一候选人${rows[1] ? `，${bidderName(record, rows[1].bidId)}为第二候选人` : ''}。`
            : '无候选人。',
        ),
        heading('五、评审小组成员签署'),
        table(
          [column('成员', 24), column('意见', 46), column('签署日期', 26, 'center')],
          serving(record).map(({ name, userId }) => {
            const step = stepBy(record, 'SIGN_REPORT', userId);
            return [
              name,
              step ? text(step.data, 'dissent') || '同意' : '未签署且未书面说明理由，视为同意',
              day(step?.at),
            ];
          }),
        ),
      ],
    };
  },
});
