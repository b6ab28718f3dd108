import { column, fields, heading, paragraphs, table } from '../../blocks.ts';
import { opinionOf, projectFields } from '../../common.ts';
import { definePaper } from '../../define.ts';
import { orDash, yesNo, yuanInFull } from '../../format.ts';
import { all, data, last, list, text, texts } from '../../read.ts';
import type { PaperRecord, Step } from '../../record.ts';
import { choiceWord, fundKindName, regimeName } from '../../words.ts';

/** The approvals of this submission: an earlier one that was returned has its own. */
const since = (record: PaperRecord, submitted: Step | undefined, ...types: string[]): Step[] =>
  all(record, ...types).filter(({ seq }) => seq > (submitted?.seq ?? 0));

/** 立项申请（审批）表: what is asked for, and what finance, reviewer and leader said. */
export const application = definePaper({
  kind: 'initiation',
  title: { zh: '购买服务项目立项申请（审批）表', en: 'Initiation application' },
  stage: 'initiation',
  series: 'forms',
  audience: 'staff',
  after: ['SUBMIT'],
  compose: (record) => {
    const submitted = last(record, 'SUBMIT');
    const form = submitted?.data;
    const { context, line } = record;
    const [reviewed, decided] = since(record, submitted, 'APPROVE');
    const funds = since(record, submitted, 'CONFIRM_FUNDS').at(-1);
    const hits = texts(data(form, 'negativeList'), 'hits');
    const opinion = (step: Step | undefined) => opinionOf(step, text(step?.data, 'opinion') || '同意');
    const returned = since(record, submitted, 'RETURN', 'REJECT').at(-1);
    return {
      blocks: [
        projectFields(
          record,
          [['预算金额', yuanInFull(text(form, 'budget'))]],
          [
            ['预算年度', `${text(form, 'fiscalYear')}年`],
            ['服务期限', `${text(form, 'termMonths')}个月`],
          ],
          [
            ['经费来源', line ? `${line.name}（${line.code}）` : '—'],
            ['资金性质', line ? fundKindName(line.kind) : '—'],
          ],
          [
            ['属于集中采购目录', yesNo(form?.inCatalogue)],
            ['公共服务项目', yesNo(form?.publicService)],
          ],
          [
            [
              '负面清单核对',
              hits.length === 0
                ? '已核对，不涉及'
                : hits.map((hit) => choiceWord('SUBMIT', ['negativeList', 'hits'], hit)).join('；'),
            ],
            ['适用制度', regimeName(context.regime)],
          ],
        ),
        heading('一、绩效目标'),
        table(
          [column('序号', 8, 'center'), column('指标', 40), column('目标值', 40)],
          list(form, 'objectives').map((one, n) => [
            String(n + 1),
            text(one, 'indicator'),
            text(one, 'target'),
          ]),
        ),
        heading('二、事前绩效评估'),
        ...paragraphs(orDash(text(form, 'exAnteEvaluation'))),
        heading('三、审批意见'),
        fields(
          [['申请人', opinionOf(submitted, '申请立项')]],
          [['财务部门意见', opinionOf(funds, text(funds?.data, 'remark') || '经费已落实')]],
          [['审核意见', opinion(reviewed)]],
          [['领导审批意见', opinion(decided)]],
          returned && [['退回（不予立项）理由', opinionOf(returned, text(returned.data, 'reason'))]],
        ),
      ],
    };
  },
});
