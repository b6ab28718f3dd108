import { paragraph, signatures } from '../../blocks.ts';
import { doneBy, projectFields } from '../../common.ts';
import { definePaper } from '../../define.ts';
import { orDash, yuan, yuanInFull } from '../../format.ts';
import { last, text } from '../../read.ts';
import { fundKindName } from '../../words.ts';

/** 预算证明: finance confirms that the line bears the budget. */
export const fundsConfirmation = definePaper({
  kind: 'funds-confirmation',
  title: { zh: '经费确认单（预算证明）', en: 'Proof of budget' },
  stage: 'initiation',
  series: 'forms',
  audience: 'staff',
  after: ['CONFIRM_FUNDS'],
  issuers: ['finance', 'officer'],
  compose: (record) => {
    const step = last(record, 'CONFIRM_FUNDS');
    const { initiation } = record.context;
    const { line } = record;
    return {
      blocks: [
        projectFields(
          record,
          [['预算金额', yuanInFull(initiation?.budget)]],
          [
            ['经费来源', line ? line.name : '—'],
            ['经费编号', line ? line.code : '—'],
          ],
          [
            ['资金性质', line ? fundKindName(line.kind) : '—'],
            ['预算年度', `${initiation?.fiscalYear ?? '—'}年`],
          ],
          [['该项经费全年额度', yuan(line?.amount)]],
          [['说明', orDash(text(step?.data, 'remark'))]],
        ),
        paragraph('经核对，上述经费已列入本单位预算，可用余额足以支付本项目预算，同意使用。'),
        signatures({ title: '财务部门（盖章）', lines: [doneBy(step)] }),
      ],
    };
  },
});
