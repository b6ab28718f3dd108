import { address, column, heading, paragraph, table } from '../../blocks.ts';
import { definePaper, type PaperDefinition } from '../../define.ts';
import { day, orDash, yuan, yuanInFull } from '../../format.ts';
import { last, organisationName } from '../../read.ts';
import { criterionMean, rankedRows } from '../../scores.ts';
import { awardWord, bidStatusName, isTender, methodName } from '../../words.ts';

/** 中标（成交）通知书. */
export const awardNotice: PaperDefinition = definePaper({
  kind: 'award-notice',
  title: { zh: '中标（成交）通知书', en: 'Award notice' },
  stage: 'award',
  series: 'letters',
  audience: 'contractor',
  after: ['PUBLISH_RESULT'],
  items: (record) => {
    const { award } = record.context;
    const step = last(record, 'PUBLISH_RESULT');
    return award?.publishedAt && step
      ? [{ of: award.bidId, at: step.at, step, organisationId: award.organisationId }]
      : [];
  },
  compose: (record) => {
    const { award, planning, initiation } = record.context;
    const word = awardWord(planning.method);
    return {
      title: `${word}通知书`,
      blocks: [
        address(`${organisationName(record, award?.organisationId)}：`),
        paragraph(
          `我单位“${record.project.title}”项目（项目编号：${record.project.code}）采用${methodName(planning.method)}方式采购。经评审并依法确定，你单位为本项目${word}供应商。`,
        ),
        paragraph(`${word}金额：${yuanInFull(award?.amount)}。`),
        paragraph(`服务期限：${orDash(initiation?.termMonths)}个月。`),
        paragraph(
          `请自本通知书发出之日起30日内，按照采购文件和你单位${isTender(planning.method) ? '投标' : '响应'}文件与我单位签订合同。无正当理由拒不签订合同的，依法承担责任。`,
        ),
        paragraph('特此通知。'),
      ],
    };
  },
});

/** 未中标（成交）通知: to each who did not win, with its own scores and rank and nothing of the others (87号令第六十九条). */
export const loserNotice: PaperDefinition = definePaper({
  kind: 'loser-notice',
  title: { zh: '未中标（成交）通知书', en: 'Notice to a bidder who did not win' },
  stage: 'award',
  series: 'letters',
  audience: 'addressee',
  after: ['PUBLISH_RESULT'],
  items: (record) => {
    const { award } = record.context;
    const step = last(record, 'PUBLISH_RESULT');
    if (!award?.publishedAt || !step) return [];
    return record.bids
      .filter(({ id }) => id !== award.bidId)
      .map(({ id, organisationId }) => ({
        of: id,
        label: organisationName(record, organisationId),
        at: step.at,
        step,
        organisationId,
      }));
  },
  compose: (record, { of, organisationId }) => {
    const { award, planning } = record.context;
    const word = awardWord(planning.method);
    const bid = record.bids.find(({ id }) => id === of);
    const rows = rankedRows(record);
    const own = rows.find(({ bidId }) => bidId === of);
    return {
      title: `未${word}通知书`,
      blocks: [
        address(`${organisationName(record, organisationId)}：`),
        paragraph(
          `感谢你单位参加我单位“${record.project.title}”项目（项目编号：${record.project.code}）的采购活动。本项目${word}供应商为${organisationName(record, award?.organisationId)}，${word}金额${yuan(award?.amount)}。`,
        ),
        ...(own
          ? [
              paragraph(
                `你单位的总得分为${own.total}分，在${rows.length}家供应商中排名第${own.rank}，具体得分如下：`,
              ),
              table(
                [column('评审因素', 50), column('满分', 20, 'right'), column('得分', 26, 'right')],
                [
                  ...planning.criteria.map(({ id, title, maximum }) => [
                    title.zh,
                    maximum,
                    criterionMean(record, of, id),
                  ]),
                  ...(planning.priceWeight ? [['报价', planning.priceWeight, orDash(own.priceScore)]] : []),
                  ['总分', '100', own.total],
                ],
              ),
            ]
          : [
              paragraph(
                `你单位的响应文件未进入排序：${bidStatusName(bid?.status ?? '')}${bid?.reason ? `，理由：${bid.reason}` : ''}。`,
              ),
            ]),
        paragraph('如认为采购结果使自己的权益受到损害，可以在法定期限内以书面形式提出质疑。'),
        paragraph('特此通知。'),
      ],
    };
  },
});

/** 质疑答复函: to whoever challenged. */
export const challengeReply: PaperDefinition = definePaper({
  kind: 'challenge-reply',
  title: { zh: '质疑答复函', en: 'Reply to a challenge' },
  stage: 'remedy',
  series: 'letters',
  audience: 'addressee',
  after: ['REPLY_CHALLENGE'],
  items: (record) =>
    record.challenges.flatMap(({ id, organisationId, repliedAt }) =>
      repliedAt
        ? [{ of: id, label: organisationName(record, organisationId), at: repliedAt, organisationId }]
        : [],
    ),
  compose: (record, { of }) => {
    const challenge = record.challenges.find(({ id }) => id === of);
    const matter =
      { document: '采购文件', process: '采购过程', result: '采购结果' }[challenge?.matter ?? ''] ?? '—';
    const upheld = record.steps.some(
      ({ type, data }) => type === 'REPLY_CHALLENGE' && data.challengeId === of && data.upheld === true,
    );
    return {
      blocks: [
        address(`${organisationName(record, challenge?.organisationId)}：`),
        paragraph(
          `你单位于${day(challenge?.filedAt)}就“${record.project.title}”项目（项目编号：${record.project.code}）的${matter}提出的质疑收悉。现答复如下：`,
        ),
        heading('一、质疑事项'),
        paragraph(orDash(challenge?.facts)),
        heading('二、答复'),
        paragraph(`经审查，质疑${upheld ? '成立' : '不成立'}。`),
        paragraph(orDash(challenge?.reply)),
        heading('三、告知事项'),
        paragraph('对本答复不满意的，可以在答复期满后15个工作日内依法向监督管理部门投诉。'),
      ],
    };
  },
});
