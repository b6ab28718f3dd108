import { column, fields, paragraph, signatures, table } from '../../blocks.ts';
import { doneBy, procurementPairs, projectPairs } from '../../common.ts';
import { definePaper, oneFor } from '../../define.ts';
import { orDash, time, yesNo, yuan } from '../../format.ts';
import { allThisRound, organisationName, texts } from '../../read.ts';
import { bidStatusName } from '../../words.ts';

/** 开标（响应文件开启）记录: there is none before the opening, and no quote whose envelope is shut. */
export const openingRecord = definePaper({
  kind: 'opening-record',
  title: { zh: '开标（响应文件开启）记录', en: 'Record of the opening' },
  stage: 'sourcing',
  series: 'forms',
  audience: 'staff',
  after: ['OPEN'],
  items: (record) => (record.context.sourcing.openedAt ? oneFor(allThisRound(record, 'OPEN').at(-1)) : []),
  compose: (record, { step }) => {
    const { sourcing, initiation } = record.context;
    return {
      landscape: true,
      blocks: [
        fields(
          projectPairs(record),
          procurementPairs(record),
          [
            ['截止时间', time(sourcing.bidDeadline)],
            ['开启时间', time(step?.at)],
          ],
          [
            ['采购预算', yuan(initiation?.budget)],
            ['在场人员', texts(step?.data, 'present').join('、') || '—'],
          ],
        ),
        table(
          [
            column('序号', 6, 'center'),
            column('供应商名称', 28),
            column('提交时间', 18, 'center'),
            column('报价', 18, 'right'),
            column('中小企业声明', 10, 'center'),
            column('开启情况', 20, 'center'),
          ],
          record.bids.map((bid, n) => [
            String(n + 1),
            organisationName(record, bid.organisationId),
            time(bid.submittedAt),
            bid.quote === null ? '未开启' : yuan(bid.quote),
            yesNo(bid.small, '有', '无'),
            bid.status === 'unopened' ? `${bidStatusName(bid.status)}：${orDash(bid.reason)}` : '已开启',
          ]),
        ),
        paragraph('供应商代表对开启过程和开启记录有疑义的，应当当场提出询问或者回避申请。'),
        signatures({ title: '记录人', lines: [doneBy(step)] }, { title: '监督人', lines: [] }),
      ],
    };
  },
});
