import { address, paragraph, paragraphs } from '../../blocks.ts';
import { definePaper, eachStep, oneFor, type PaperDefinition } from '../../define.ts';
import { day, yuan, yuanInFull } from '../../format.ts';
import { last, organisationName, text } from '../../read.ts';
import type { PaperRecord } from '../../record.ts';
import { choiceWord } from '../../words.ts';

export const supplierOf = (record: PaperRecord): string =>
  organisationName(record, record.context.award?.organisationId);

export const contractOf = (record: PaperRecord): string =>
  `“${record.project.title}”项目合同（${day(record.context.contract?.signedAt)}签订，金额${yuan(record.context.contract?.amount)}）`;

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

/** 违约金扣减通知, one a charge; and where it was given up, the decision on it is another. */
export const penaltyNotice: PaperDefinition = definePaper({
  kind: 'penalty-notice',
  title: { zh: '违约金扣减通知书', en: 'Notice of deduction' },
  stage: 'settlement',
  series: 'letters',
  audience: 'contractor',
  after: ['CHARGE_PENALTY'],
  items: ({ charges }) => charges.map(({ id, at, amount }) => ({ of: id, label: yuan(amount), at })),
  compose: (record, { of }) => {
    const charge = record.charges.find(({ id }) => id === of);
    const milestone = record.milestones.find(({ number }) => number === charge?.milestone);
    return {
      blocks: [
        address(`${supplierOf(record)}：`),
        paragraph(
          `依照${contractOf(record)}的违约金条款${milestone ? `，就第${milestone.number}个履约节点“${milestone.title}”` : ''}，现扣减违约金${yuanInFull(charge?.amount)}，从付款计划“${charge?.planItem ?? '—'}”中扣除。`,
        ),
        paragraph('事实与依据：'),
        ...paragraphs(charge?.reason ?? ''),
        paragraph('如有异议，请自收到本通知之日起及时提出书面意见。特此通知。'),
      ],
    };
  },
});

export const penaltyWaiver: PaperDefinition = definePaper({
  kind: 'penalty-waiver',
  title: { zh: '违约金免除决定', en: 'Decision to waive' },
  stage: 'settlement',
  series: 'letters',
  audience: 'contractor',
  after: ['WAIVE_PENALTY'],
  issuers: ['officer', 'leader'],
  items: ({ charges }) =>
    charges.flatMap(({ id, waivedAt, amount }) =>
      waivedAt ? [{ of: id, label: yuan(amount), at: waivedAt }] : [],
    ),
  compose: (record, { of }) => {
    const charge = record.charges.find(({ id }) => id === of);
    return {
      blocks: [
        address(`${supplierOf(record)}：`),
        paragraph(
          `我单位${day(charge?.at)}就${contractOf(record)}扣减的违约金${yuanInFull(charge?.amount)}，经研究决定予以免除，“${charge?.planItem ?? '—'}”按原金额支付。`,
        ),
        paragraph('免除理由：'),
        ...paragraphs(charge?.waiverReason ?? ''),
      ],
    };
  },
});

/** 违约金异议答复. */
export const objectionAnswer: PaperDefinition = definePaper({
  kind: 'penalty-objection-answer',
  title: { zh: '违约金异议答复函', en: 'Answer to an objection to a penalty' },
  stage: 'settlement',
  series: 'letters',
  audience: 'contractor',
  after: ['KEEP_PENALTY'],
  issuers: ['officer', 'leader'],
  items: ({ charges }) =>
    charges.flatMap(({ id, answeredAt, amount }) =>
      answeredAt ? [{ of: id, label: yuan(amount), at: answeredAt }] : [],
    ),
  compose: (record, { of }) => {
    const charge = record.charges.find(({ id }) => id === of);
    return {
      blocks: [
        address(`${supplierOf(record)}：`),
        paragraph(
          `你单位${day(charge?.contestedAt)}就${contractOf(record)}扣减的违约金${yuanInFull(charge?.amount)}提出异议，称：`,
        ),
        ...paragraphs(charge?.contestReason ?? ''),
        paragraph('经研究，维持该笔违约金。理由如下：'),
        ...paragraphs(charge?.answer ?? ''),
      ],
    };
  },
});
