import { fenOf } from '../../../../workflows/rules/index.ts';
import { formatYuan } from '../../../../workflows/scoring/index.ts';
import { column, fields, paragraph, signatures, table } from '../../blocks.ts';
import { doneBy, projectFields, projectPairs } from '../../common.ts';
import { definePaper, type PaperDefinition } from '../../define.ts';
import { day, orDash, yuan, yuanInFull } from '../../format.ts';
import { all, list, organisationName, personName, text } from '../../read.ts';
import type { PaperRecord } from '../../record.ts';

const total = (amounts: string[]): string =>
  formatYuan(amounts.reduce((sum, amount) => sum + fenOf(amount), 0n));

/** 支付审批单, one for each payment that was approved: who asked, who approved, who paid. */
export const paymentApproval: PaperDefinition = definePaper({
  kind: 'payment-approval',
  title: { zh: '支付审批单', en: 'Approval of payment' },
  stage: 'settlement',
  series: 'forms',
  audience: 'staff',
  after: ['APPROVE_PAY'],
  issuers: ['officer', 'reviewer', 'leader', 'finance'],
  items: ({ payments }) =>
    payments.flatMap(({ id, planItem, approvedAt }) =>
      approvedAt ? [{ of: id, label: planItem, at: approvedAt }] : [],
    ),
  compose: (record, { of }) => {
    const payment = record.payments.find(({ id }) => id === of);
    const { contract, award } = record.context;
    const invoice = all(record, 'INVOICE').find(({ at }) => at === payment?.requestedAt);
    return {
      blocks: [
        projectFields(
          record,
          [['收款单位', organisationName(record, award?.organisationId)]],
          [
            ['合同金额', yuan(contract?.amount)],
            ['款项', orDash(payment?.planItem)],
          ],
          [['本次支付金额', yuanInFull(payment?.amount)]],
          [
            ['发票号码', orDash(text(invoice?.data, 'invoiceNumber'))],
            ['申请日期', day(payment?.requestedAt)],
          ],
          [
            ['逾期利息', payment && payment.interest !== '0.00' ? yuan(payment.interest) : '无'],
            ['支付日期', day(payment?.paidAt)],
          ],
        ),
        fields(
          [['申请人', `${personName(record, payment?.requestedBy)}　${day(payment?.requestedAt)}`]],
          [['审批人', `同意支付。\n${personName(record, payment?.approvedBy)}　${day(payment?.approvedAt)}`]],
          [
            [
              '支付经办',
              payment?.paidBy ? `${personName(record, payment.paidBy)}　${day(payment.paidAt)}` : '',
            ],
          ],
        ),
      ],
    };
  },
});

/** What was paid and what stays open, from the plan and the payments. */
const figures = ({ context, payments }: PaperRecord) => {
  const { contract } = context;
  const due = total([contract?.amount ?? '0.00', contract?.supplements ?? '0.00']);
  const paid = total(payments.filter(({ status }) => status === 'paid').map(({ amount }) => amount));
  const interest = total(payments.map((one) => one.interest));
  return { due, paid, interest };
};

/** 结算单: the plan against what was paid, with what stays in dispute. */
export const settlement: PaperDefinition = definePaper({
  kind: 'settlement',
  title: { zh: '结算单', en: 'Settlement' },
  stage: 'settlement',
  series: 'forms',
  audience: 'contractor',
  after: ['CLOSE_SETTLEMENT', 'SETTLE_ACCOUNT'],
  issuers: ['finance', 'officer'],
  compose: (record, { step }) => {
    const { contract, award } = record.context;
    const { due, paid, interest } = figures(record);
    const disputed = list(step?.data, 'disputed');
    const account = all(record, 'SETTLE_ACCOUNT').at(-1);
    return {
      blocks: [
        fields(
          projectPairs(record),
          [
            ['供应商', organisationName(record, award?.organisationId)],
            ['合同签订日期', day(contract?.signedAt)],
          ],
          [
            ['合同金额', yuan(contract?.amount)],
            ['补充合同累计', yuan(contract?.supplements)],
          ],
          [
            ['合同价款合计', yuan(due)],
            ['已支付合计', yuan(paid)],
          ],
          [
            ['逾期利息合计', interest === '0.00' ? '无' : yuan(interest)],
            ['尚未支付', yuan(formatYuan(fenOf(due) - fenOf(paid) > 0n ? fenOf(due) - fenOf(paid) : 0n))],
          ],
          [['已支付合计（大写）', yuanInFull(paid)]],
        ),
        table(
          [
            column('款项', 18),
            column('计划金额', 20, 'right'),
            column('申请金额', 20, 'right'),
            column('状态', 14, 'center'),
            column('支付日期', 20, 'center'),
          ],
          (contract?.plan ?? []).map((line) => {
            const payment = record.payments.find(({ planItem }) => planItem === line.id);
            const status = { requested: '已申请', approved: '已审批', paid: '已支付' }[payment?.status ?? ''];
            return [
              line.id,
              yuan(line.amount),
              yuan(payment?.amount),
              status ?? '未申请',
              day(payment?.paidAt),
            ];
          }),
          '付款明细',
        ),
        ...(account
          ? [
              paragraph(
                `提前终止后的结算：应再支付${yuan(text(account.data, 'amount'))}，依据：${text(account.data, 'basis')}。`,
              ),
            ]
          : []),
        paragraph(
          disputed.length === 0
            ? '有争议的款项：无。'
            : `有争议的款项：${disputed.map((one) => `${text(one, 'planItem')}${yuan(text(one, 'amount'))}（${text(one, 'reason')}）`).join('；')}。`,
        ),
        signatures(
          { title: '采购单位（盖章）', lines: [doneBy(step)] },
          { title: '供应商（盖章）', lines: ['签字：', '日期：'] },
        ),
      ],
    };
  },
});
