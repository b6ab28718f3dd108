import { address, heading, paragraph, paragraphs, signatures } from '../../blocks.ts';
import { definePaper, eachStep, oneFor, type PaperDefinition } from '../../define.ts';
import { day, orDash, yuan, yuanInFull } from '../../format.ts';
import { all, last, organisationName, text } from '../../read.ts';
import type { PaperRecord } from '../../record.ts';
import { choiceWord } from '../../words.ts';

const supplierOf = (record: PaperRecord): string =>
  organisationName(record, record.context.award?.organisationId);

const contractOf = (record: PaperRecord): string =>
  `“${record.project.title}”项目合同（${day(record.context.contract?.signedAt)}签订，金额${yuan(record.context.contract?.amount)}）`;

/** 补充协议, one for each that both sides agreed to or is proposed. */
export const supplement: PaperDefinition = definePaper({
  kind: 'supplement',
  title: { zh: '补充协议', en: 'Supplementary agreement' },
  stage: 'performing',
  series: 'contracts',
  audience: 'contractor',
  after: ['AMEND'],
  issuers: ['officer', 'leader'],
  items: ({ amendments }) =>
    amendments
      .filter(({ status }) => status === 'agreed' || status === 'proposed')
      .map(({ id, at, amount }) => ({ of: id, label: yuan(amount), at })),
  compose: (record, { of }) => {
    const { contract } = record.context;
    const amendment = record.amendments.find(({ id }) => id === of);
    const step = all(record, 'AMEND').find(({ at }) => at === amendment?.at) ?? last(record, 'AMEND');
    const agreed = amendment?.status === 'agreed';
    return {
      title: `${record.project.title}补充协议`,
      blocks: [
        paragraph(`甲方（采购人）：${record.body.name}`),
        paragraph(`乙方（供应商）：${supplierOf(record)}`),
        paragraph(`甲乙双方就${contractOf(record)}协商一致，订立本补充协议。`),
        heading('第一条　变更事由'),
        paragraph(`${choiceWord('AMEND', ['reasonCode'], text(step?.data, 'reasonCode'))}。`),
        ...paragraphs(orDash(amendment?.reason)),
        heading('第二条　增加金额'),
        paragraph(`本次增加：${yuanInFull(amendment?.amount)}。`),
        paragraph(
          `截至目前补充合同累计金额：${yuan(contract?.supplements)}；原合同金额：${yuan(contract?.amount)}。累计不超过原合同金额的百分之十。`,
        ),
        heading('第三条　其他'),
        paragraph('原合同其他条款不变。本协议与原合同具有同等效力。'),
        ...(agreed ? [] : [paragraph('（本协议尚待对方同意。）')]),
        signatures(
          { title: `甲方（盖章）：${record.body.name}`, lines: ['签字：', '日期：'] },
          { title: `乙方（盖章）：${supplierOf(record)}`, lines: ['签字：', '日期：'] },
        ),
      ],
    };
  },
});

/** 催告函. */
export const cureLetter: PaperDefinition = definePaper({
  kind: 'cure-notice',
  title: { zh: '催告函', en: 'Notice to cure' },
  stage: 'performing',
  series: 'letters',
  audience: 'contractor',
  after: ['CURE_NOTICE'],
  items: eachStep('CURE_NOTICE'),
  compose: (record, { step }) => {
    const days = text(step?.data, 'days');
    const until = record.context.delivery.cureUntil;
    return {
      blocks: [
        address(`${supplierOf(record)}：`),
        paragraph(`你单位在履行${contractOf(record)}中，存在以下违约情形：`),
        ...paragraphs(text(step?.data, 'breach')),
        paragraph(
          `请你单位${days ? `自收到本函之日起${days}日内` : until ? `于${day(until)}前` : '在合理期限内'}补正。逾期仍未补正的，我单位有权依照《中华人民共和国民法典》第五百六十三条解除合同，并要求你单位承担违约责任。`,
        ),
        paragraph('特此催告。'),
      ],
    };
  },
});

/** 解除（终止）合同通知. */
export const terminationLetter: PaperDefinition = definePaper({
  kind: 'termination-notice',
  title: { zh: '解除（终止）合同通知书', en: 'Notice of termination' },
  stage: 'performing',
  series: 'letters',
  audience: 'contractor',
  after: ['TERMINATE_BREACH', 'TERMINATE_PUBLIC_INTEREST'],
  issuers: ['officer', 'leader'],
  items: (record) => oneFor(last(record, 'TERMINATE_BREACH', 'TERMINATE_PUBLIC_INTEREST')),
  compose: (record, { step }) => {
    const breach = step?.type === 'TERMINATE_BREACH';
    return {
      title: breach ? '解除合同通知书' : '终止合同通知书',
      blocks: [
        address(`${supplierOf(record)}：`),
        paragraph(
          breach
            ? `你单位在履行${contractOf(record)}中，${choiceWord('TERMINATE_BREACH', ['ground'], text(step?.data, 'ground'))}。`
            : `继续履行${contractOf(record)}将损害国家利益和社会公共利益。`,
        ),
        paragraph('事实与理由：'),
        ...paragraphs(text(step?.data, 'reason')),
        paragraph(
          breach
            ? '依照《中华人民共和国民法典》第五百六十三条、第五百六十五条，我单位决定解除合同，自本通知到达你单位之日起合同解除。'
            : '依照《中华人民共和国政府采购法》第五十条，我单位决定终止合同。',
        ),
        paragraph('请与我单位办理结算。特此通知。'),
      ],
    };
  },
});
