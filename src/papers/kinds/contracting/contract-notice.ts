import { heading, paragraph } from '../../blocks.ts';
import { definePaper, oneFor } from '../../define.ts';
import { day, orDash, yuan } from '../../format.ts';
import { last, organisationName } from '../../read.ts';

/** 合同公告. */
export const contractNotice = definePaper({
  kind: 'contract-notice',
  title: { zh: '合同公告', en: 'Contract notice' },
  stage: 'contracting',
  series: 'notices',
  audience: 'everybody',
  after: ['PUBLISH_CONTRACT'],
  items: (record) => (record.context.contract?.publishedAt ? oneFor(last(record, 'PUBLISH_CONTRACT')) : []),
  compose: (record) => {
    const { contract, award } = record.context;
    return {
      title: `${record.project.title}合同公告`,
      blocks: [
        heading('一、合同编号'),
        paragraph(record.numbers.get(`contract ${contract?.id ?? ''}`)?.number ?? '—'),
        heading('二、项目'),
        paragraph(`项目名称：${record.project.title}`),
        paragraph(`项目编号：${record.project.code}`),
        heading('三、合同主体'),
        paragraph(`采购人（甲方）：${record.body.name}`),
        paragraph(`供应商（乙方）：${organisationName(record, award?.organisationId)}`),
        heading('四、合同主要信息'),
        paragraph(`合同金额：${yuan(contract?.amount)}`),
        paragraph(`合同期限：${orDash(contract?.termMonths)}个月`),
        heading('五、合同签订日期'),
        paragraph(day(contract?.signedAt)),
      ],
    };
  },
});
