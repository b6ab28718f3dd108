import { parseDecimal, sum, toFixed } from '../../../../workflows/scoring/index.ts';
import { column, heading, paragraph, paragraphs, signatures, table } from '../../blocks.ts';
import { doneBy, opinionOf, projectFields } from '../../common.ts';
import { definePaper } from '../../define.ts';
import { orDash, yesNo, yuan } from '../../format.ts';
import { last, list, text } from '../../read.ts';
import { choiceWord, methodName, regimeName } from '../../words.ts';

/** 采购实施计划: requirements, admission, method and how bids are judged. */
export const plan = definePaper({
  kind: 'plan',
  title: { zh: '采购实施计划', en: 'Procurement plan' },
  stage: 'planning',
  series: 'forms',
  audience: 'staff',
  after: ['CHOOSE_METHOD'],
  compose: (record) => {
    const { context, admission } = record;
    const { planning, initiation, regime } = context;
    const chosen = last(record, 'CHOOSE_METHOD');
    const risk = last(record, 'REVIEW_RISK');
    const conditions = list(admission, 'conditions');
    const requirements = list(admission, 'requirements');
    const points = planning.criteria.map(({ maximum }) => parseDecimal(maximum));
    const total = sum([...points, ...(planning.priceWeight ? [parseDecimal(planning.priceWeight)] : [])]);
    return {
      blocks: [
        projectFields(
          record,
          [
            ['预算金额', yuan(initiation?.budget)],
            ['适用制度', regimeName(regime)],
          ],
          [
            ['采购方式', methodName(planning.method)],
            ['适用情形', choiceWord('CHOOSE_METHOD', ['ground'], planning.ground)],
          ],
          [
            ['评审方法', choiceWord('CHOOSE_METHOD', ['evaluation'], planning.evaluation)],
            ['专门面向中小企业', yesNo(planning.reservedForSmall)],
          ],
        ),
        heading('一、采购需求'),
        ...(requirements.length > 0
          ? requirements.map((one, n) => paragraph(`${n + 1}．${text(one, 'text')}`))
          : [paragraph('见采购文件。')]),
        heading('二、供应商准入条件'),
        ...(conditions.length > 0
          ? conditions.map((one, n) =>
              paragraph(
                `${n + 1}．${choiceWord('SET_ADMISSION', ['conditions', 'kind'], text(one, 'kind'))}：${text(one, 'text')}${text(one, 'evidence') ? `（须提供：${text(one, 'evidence')}）` : ''}`,
              ),
            )
          : [paragraph('无。')]),
        heading('三、评审因素'),
        table(
          [
            column('评审因素', 30),
            column('分值', 10, 'center'),
            column('类型', 12, 'center'),
            column('评分说明', 40),
          ],
          [
            ...planning.criteria.map(({ title, maximum, kind, guidance, evidence }) => [
              title.zh,
              maximum,
              kind === 'objective' ? '客观分' : '主观分',
              orDash([guidance, evidence && `须提供：${evidence}`].filter(Boolean).join('\n')),
            ]),
            ...(planning.priceWeight
              ? [['报价', planning.priceWeight, '客观分', '评审基准价÷评审报价×分值']]
              : []),
            ['合计', toFixed(total), '', ''],
          ],
        ),
        heading('四、验收方案'),
        ...paragraphs(orDash(text(admission, 'acceptancePlan') || planning.admission?.acceptancePlan)),
        heading('五、审查意见'),
        paragraph(orDash(opinionOf(risk, text(risk?.data, 'opinion')).replace('\n', '　'))),
        signatures({ title: '经办人', lines: [doneBy(chosen)] }),
      ],
    };
  },
});
