import { type Block, column, heading, paragraph, paragraphs, signatures, table } from '../../blocks.ts';
import { definePaper, type PaperDefinition } from '../../define.ts';
import { day, orDash, yuan, yuanInFull } from '../../format.ts';
import { listOf, text } from '../../read.ts';
import type { Amendment, PaperRecord } from '../../record.ts';
import { choiceWord } from '../../words.ts';
import { contractOf, supplierOf } from './letters.ts';

/** Agreed ones, and what one side has proposed as a draft. */
const itemsOf =
  (kind: string) =>
  ({ amendments }: PaperRecord) =>
    amendments
      .filter((one) => one.kind === kind && (one.status === 'agreed' || one.status === 'proposed'))
      .map(({ id, at, agreedAt }) => ({ of: id, label: day(agreedAt ?? at), at: agreedAt ?? at }));

const parties = (record: PaperRecord): Block[] => [
  paragraph(`甲方（采购人）：${record.body.name}`),
  paragraph(`乙方（供应商）：${supplierOf(record)}`),
  paragraph(`甲乙双方就${contractOf(record)}协商一致，订立本协议。`),
];

function closing(record: PaperRecord, amendment: Amendment | undefined): Block[] {
  const agreed = amendment?.status === 'agreed';
  const lines = ['签字：', agreed ? `日期：${day(amendment.agreedAt)}` : '日期：'];
  return [
    ...(agreed ? [] : [paragraph('（本协议尚待对方同意。）')]),
    signatures(
      { title: `甲方（盖章）：${record.body.name}`, lines },
      { title: `乙方（盖章）：${supplierOf(record)}`, lines },
    ),
  ];
}

/** 补充协议. */
export const supplement: PaperDefinition = definePaper({
  kind: 'supplement',
  title: { zh: '补充协议', en: 'Supplementary agreement' },
  stage: 'performing',
  series: 'contracts',
  audience: 'contractor',
  after: ['AMEND'],
  issuers: ['officer', 'leader'],
  items: itemsOf('supplement'),
  compose: (record, { of }) => {
    const { contract } = record.context;
    const amendment = record.amendments.find(({ id }) => id === of);
    return {
      title: `${record.project.title}补充协议`,
      blocks: [
        ...parties(record),
        heading('第一条　变更事由'),
        paragraph(`${choiceWord('AMEND', ['reasonCode'], amendment?.reasonCode)}。`),
        ...paragraphs(orDash(amendment?.reason)),
        heading('第二条　增加金额'),
        paragraph(`本次增加：${yuanInFull(amendment?.amount)}。`),
        paragraph(
          `补充合同累计金额：${yuan(contract?.supplements)}；原合同金额：${yuan(contract?.amount)}。`,
        ),
        heading('第三条　其他'),
        paragraph('原合同其他条款不变。本协议与原合同具有同等效力。'),
        ...closing(record, amendment),
      ],
    };
  },
});

/** 延期协议. */
export const extension: PaperDefinition = definePaper({
  kind: 'extension',
  title: { zh: '延期协议', en: 'Agreement of extension' },
  stage: 'performing',
  series: 'contracts',
  audience: 'contractor',
  after: ['EXTEND'],
  issuers: ['officer', 'leader'],
  items: itemsOf('extension'),
  compose: (record, { of }) => {
    const amendment = record.amendments.find(({ id }) => id === of);
    const moved = listOf(amendment?.milestones);
    return {
      title: `${record.project.title}延期协议`,
      blocks: [
        ...parties(record),
        heading('第一条　延期事由'),
        paragraph(`${choiceWord('EXTEND', ['reasonCode'], amendment?.reasonCode)}。`),
        ...paragraphs(orDash(amendment?.reason)),
        heading('第二条　合同期限'),
        paragraph(`合同期限延长至${day(amendment?.until)}。合同价款不变。`),
        ...(moved.length > 0
          ? [
              table(
                [column('节点', 20, 'center'), column('调整后的完成期限', 60, 'center')],
                moved.map((one) => [`第${text(one, 'number')}个节点`, day(text(one, 'due'))]),
              ),
            ]
          : []),
        heading('第三条　其他'),
        paragraph('原合同其他条款不变。本协议与原合同具有同等效力。'),
        ...closing(record, amendment),
      ],
    };
  },
});
