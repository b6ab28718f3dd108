import { column, heading, paragraph, paragraphs, signatures, table } from '../../blocks.ts';
import { definePaper, oneFor } from '../../define.ts';
import { day, orDash, yuan, yuanInFull } from '../../format.ts';
import { all, last, list, listOf, organisationName, text } from '../../read.ts';
import type { Data, PaperRecord, Step } from '../../record.ts';
import { choiceWord, methodName } from '../../words.ts';

const signedBy = (record: PaperRecord, drafted: Step | undefined, supplier: boolean): string[] => {
  const step = all(record, 'SIGN').findLast(
    ({ role, seq }) => (role === 'supplier') === supplier && seq > (drafted?.seq ?? 0),
  );
  return step ? [`签字：${step.actor}`, `日期：${day(step.at)}`] : ['签字：', '日期：'];
};

/** How much, for what, and at most how much. */
function penaltyWords(one: Data): string {
  const each = text(one, 'amount') ? yuan(text(one, 'amount')) : `合同金额的${text(one, 'percent')}%`;
  const ground = choiceWord('DRAFT_CONTRACT', ['penalties', 'ground'], text(one, 'ground'));
  return `${ground}：${each}${text(one, 'cap') ? `，最多${yuan(text(one, 'cap'))}` : ''}`;
}

/** 合同: made from the award and the draft, never typed again. */
export const contract = definePaper({
  kind: 'contract',
  title: { zh: '购买服务合同', en: 'Contract' },
  stage: 'contracting',
  series: 'contracts',
  audience: 'contractor',
  after: ['DRAFT_CONTRACT', 'SIGN'],
  issuers: ['officer', 'leader'],
  items: (record) =>
    record.contract
      ? oneFor(last(record, 'DRAFT_CONTRACT', 'SIGN')).map((item) => ({
          ...item,
          of: record.contract?.id ?? '',
        }))
      : [],
  compose: (record) => {
    const { award, planning } = record.context;
    const { contract: it } = record;
    const drafted = last(record, 'DRAFT_CONTRACT');
    const supplier = record.organisations.get(award?.organisationId ?? '');
    const duties = listOf(it?.duties);
    const penalties = listOf(it?.penalties);
    const milestones = list(drafted?.data, 'milestones');
    return {
      title: `${record.project.title}合同`,
      blocks: [
        paragraph(`甲方（采购人）：${record.body.name}`),
        paragraph(
          `乙方（供应商）：${supplier?.name ?? '—'}（统一社会信用代码：${orDash(supplier?.creditCode)}）`,
        ),
        paragraph(
          `根据“${record.project.title}”项目（项目编号：${record.project.code}，采购方式：${methodName(planning.method)}）的采购结果，依照《中华人民共和国民法典》及有关规定，甲乙双方订立本合同。`,
        ),
        heading('第一条　合同金额'),
        paragraph(`合同总金额：${yuanInFull(it?.amount)}。`),
        heading('第二条　服务内容和履约节点'),
        ...duties.map((duty, n) => paragraph(`${n + 1}．${text(duty, 'text')}`)),
        table(
          [column('序号', 10, 'center'), column('履约节点', 60), column('完成期限', 26, 'center')],
          milestones.map((one) => [text(one, 'number'), text(one, 'title'), day(text(one, 'due'))]),
        ),
        heading('第三条　合同期限'),
        paragraph(
          `合同期限为${orDash(it?.termMonths)}个月，${it?.startsOn ? `自${day(it.startsOn)}起${it.endsOn ? `至${day(it.endsOn)}止` : ''}` : '自双方签字之日起计算'}。`,
        ),
        heading('第四条　付款'),
        table(
          [column('款项', 20), column('金额', 26, 'right'), column('支付条件', 50)],
          list(drafted?.data, 'plan').map((line) => [
            text(line, 'id'),
            yuan(text(line, 'amount')),
            `${choiceWord('DRAFT_CONTRACT', ['plan', 'when'], text(line, 'when'))}${text(line, 'milestone') ? `（第${text(line, 'milestone')}个节点）` : ''}`,
          ]),
        ),
        heading('第五条　履约保证金'),
        paragraph(
          it && it.performanceBond !== '0.00'
            ? `乙方向甲方提交履约保证金${yuanInFull(it.performanceBond)}，以支票、汇票、本票或者保函等非现金形式提交。`
            : '本合同不收取履约保证金。',
        ),
        heading('第六条　违约责任'),
        ...(penalties.length > 0
          ? penalties.map((one, n) => paragraph(`${n + 1}．${text(one, 'text')}（${penaltyWords(one)}）`))
          : [paragraph('按照《中华人民共和国民法典》和本合同主要条款执行。')]),
        heading('第七条　主要条款'),
        ...paragraphs(text(it?.terms, 'text') || '—'),
        heading('第八条　其他'),
        paragraph(
          '乙方不得转包；采购文件、响应文件、中标（成交）通知书为本合同的组成部分。本合同自双方签字盖章之日起生效。',
        ),
        signatures(
          { title: `甲方（盖章）：${record.body.name}`, lines: signedBy(record, drafted, false) },
          {
            title: `乙方（盖章）：${organisationName(record, award?.organisationId)}`,
            lines: signedBy(record, drafted, true),
          },
        ),
      ],
    };
  },
});
