import { type Block, heading, paragraph } from '../../blocks.ts';
import { definePaper } from '../../define.ts';
import { day, orDash, time, yesNo, yuan } from '../../format.ts';
import { allThisRound, list, text } from '../../read.ts';
import { isTender, methodName } from '../../words.ts';

/** 采购公告 of the running round; an earlier round's was filed in its own time. */
export const procurementNotice = definePaper({
  kind: 'procurement-notice',
  title: { zh: '采购公告', en: 'Procurement notice' },
  stage: 'sourcing',
  series: 'notices',
  audience: 'everybody',
  after: ['ISSUE_DOCS'],
  items: (record) => {
    const step = allThisRound(record, 'ISSUE_DOCS').at(-1);
    return step
      ? [{ of: String(step.seq), label: `第${record.context.sourcing.round}次`, at: step.at, step }]
      : [];
  },
  compose: (record) => {
    const { context, body, project, admission } = record;
    const { planning, sourcing, initiation } = context;
    const tender = isTender(planning.method);
    const bid = tender ? '投标' : '响应';
    const conditions: Block[] = list(admission, 'conditions').map((one, n) =>
      paragraph(`${n + 1}．${text(one, 'text')}`),
    );
    return {
      title: `${project.title}${tender ? '招标公告' : '采购公告'}`,
      blocks: [
        heading('一、项目基本情况'),
        paragraph(`项目编号：${project.code}`),
        paragraph(`项目名称：${project.title}`),
        paragraph(
          `采购方式：${methodName(planning.method)}${sourcing.round > 1 ? `（第${sourcing.round}次）` : ''}`,
        ),
        paragraph(`预算金额：${yuan(initiation?.budget)}`),
        paragraph(`服务期限：${orDash(initiation?.termMonths)}个月`),
        paragraph(`是否专门面向中小企业：${yesNo(planning.reservedForSmall)}`),
        heading('二、申请人的资格要求'),
        ...(conditions.length > 0
          ? conditions
          : [paragraph('满足《中华人民共和国政府采购法》第二十二条规定。')]),
        heading('三、获取采购文件'),
        paragraph(`采购文件提供期限：自本公告发布之日起至${day(sourcing.documentsUntil)}止。`),
        heading(`四、${bid}文件提交`),
        paragraph(`截止时间：${time(sourcing.bidDeadline)}（北京时间）。`),
        paragraph(
          sourcing.sealing
            ? `${bid}文件由供应商在本机加密后通过网络提交，截止时间前任何人不能查看。`
            : `${bid}文件通过网络提交，截止时间前不予开启。`,
        ),
        heading('五、开启'),
        paragraph('截止时间后由采购单位组织开启。'),
        heading('六、其他补充事宜'),
        paragraph(
          '供应商对采购文件有疑问的，可以提出询问；认为采购文件使自己的权益受到损害的，可以依法提出质疑。',
        ),
        heading('七、联系方式'),
        paragraph(`采购单位：${body.name}`),
      ],
    };
  },
});
