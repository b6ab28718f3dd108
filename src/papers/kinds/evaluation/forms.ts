import { column, fields, heading, paragraph, paragraphs, signatures, table } from '../../blocks.ts';
import { doneBy, projectFields, projectPairs } from '../../common.ts';
import { definePaper, oneFor, type PaperDefinition } from '../../define.ts';
import { orDash, yuan } from '../../format.ts';
import { data, last, list, listOf, organisationName, personName, text } from '../../read.ts';
import type { Data } from '../../record.ts';
import { choiceWord } from '../../words.ts';

/** The items of the indicator tree, each with its level-1 indicator. */
const itemsOf = (tree: unknown): { indicator: Data; item: Data }[] =>
  listOf(tree).flatMap((indicator) => list(indicator, 'items').map((item) => ({ indicator, item })));

const resultOf = (form: Data | null, id: string): Data | undefined =>
  list(form, 'results').find((one) => text(one, 'indicator') === id || text(one, 'item') === id);

const targetOf = (item: Data): string =>
  [text(item, 'target'), text(data(item, 'target'), 'value'), text(item, 'unit')].filter(Boolean).join('') ||
  '—';

/** 绩效自评表. */
export const selfEvaluation: PaperDefinition = definePaper({
  kind: 'self-evaluation',
  title: { zh: '绩效自评表', en: 'Self-evaluation' },
  stage: 'evaluation',
  series: 'forms',
  audience: 'contractor',
  after: ['SELF_EVALUATE'],
  items: (record) => (record.review?.selfEvaluation ? oneFor(last(record, 'SELF_EVALUATE')) : []),
  compose: (record, { step }) => {
    const form = record.review?.selfEvaluation ?? null;
    const { initiation, contract } = record.context;
    return {
      landscape: true,
      blocks: [
        fields(projectPairs(record), [
          ['预算金额', yuan(initiation?.budget)],
          ['合同金额', yuan(contract?.amount)],
        ]),
        table(
          [
            column('一级指标', 14),
            column('二级指标', 24),
            column('分值', 8, 'right'),
            column('目标值', 16),
            column('实际完成值', 16),
            column('自评得分', 10, 'right'),
            column('偏差原因及改进措施', 22),
          ],
          itemsOf(record.review?.selfIndicators ?? record.review?.indicators).map(({ indicator, item }) => {
            const result = resultOf(form, text(item, 'id'));
            return [
              text(indicator, 'title'),
              text(item, 'title'),
              text(item, 'weight'),
              targetOf(item),
              orDash(text(result, 'actual')),
              orDash(text(result, 'score') || text(data(form, 'scores'), text(item, 'id'))),
              orDash(text(result, 'note')),
            ];
          }),
        ),
        ...(text(form, 'total')
          ? [
              fields([
                ['自评总分', `${text(form, 'total')}分`],
                ['自评等级', orDash(text(form, 'grade'))],
              ]),
            ]
          : []),
        heading('自评总结'),
        ...paragraphs(orDash(text(form, 'summary'))),
        signatures({ title: '填报人', lines: [doneBy(step)] }),
      ],
    };
  },
});

/** 绩效评价报告: overview, method, table of indicators, result and recommendations; only once the sheets are closed. */
export const performanceReport: PaperDefinition = definePaper({
  kind: 'performance-report',
  title: { zh: '绩效评价报告', en: 'Report of the evaluation' },
  stage: 'evaluation',
  series: 'forms',
  audience: 'staff',
  after: ['AGGREGATE', 'REVIEW', 'FINALISE'],
  issuers: ['officer', 'reviewer', 'leader'],
  items: (record) => (record.review?.working ? oneFor(last(record, 'AGGREGATE', 'REVIEW', 'FINALISE')) : []),
  compose: (record) => {
    const { review } = record;
    const working = review?.working ?? null;
    const sheets = list(working, 'sheets');
    const reviewed = last(record, 'REVIEW');
    const { award, contract } = record.context;
    return {
      landscape: true,
      blocks: [
        heading('一、项目概况'),
        projectFields(record, [
          ['供应商', organisationName(record, award?.organisationId)],
          ['合同金额', yuan(contract?.amount)],
        ]),
        heading('二、评价方法'),
        paragraph(
          `评价人独立、密封评分，共${sheets.length}份有效评分表。${working?.trimmed === true ? '去掉一个最高分和一个最低分后取平均值。' : '取全部评分表的平均值。'}与中位数相差较大的评分表由评价人书面说明理由。`,
        ),
        heading('三、指标评分'),
        table(
          [
            column('一级指标', 16),
            column('二级指标', 28),
            column('类型', 12, 'center'),
            column('分值', 8, 'right'),
            ...sheets.map((sheet) => column(personName(record, text(sheet, 'evaluatorId')), 10, 'right')),
          ],
          [
            ...itemsOf(review?.indicators).map(({ indicator, item }) => [
              text(indicator, 'title'),
              text(item, 'title'),
              choiceWord('OPEN_EVAL', ['indicators', 'items', 'kind'], text(item, 'kind')).replace(
                /（.*）/,
                '',
              ),
              text(item, 'weight'),
              ...sheets.map((sheet) => orDash(text(data(sheet, 'scores'), text(item, 'id')) || '不适用')),
            ]),
            ['合计', '', '', '100', ...sheets.map((sheet) => text(sheet, 'total'))],
          ],
        ),
        heading('四、评价结果'),
        fields(
          [
            ['中位数', orDash(text(working, 'median'))],
            ['算术平均', orDash(text(working, 'mean'))],
          ],
          [
            ['评价得分', `${orDash(review?.aggregate)}分`],
            ['评价等级', orDash(review?.grade)],
          ],
        ),
        ...sheets
          .filter((sheet) => text(sheet, 'deviationReason'))
          .map((sheet) =>
            paragraph(
              `${personName(record, text(sheet, 'evaluatorId'))}（${text(sheet, 'total')}分）偏离理由：${text(sheet, 'deviationReason')}`,
            ),
          ),
        heading('五、自评情况'),
        ...paragraphs(orDash(text(review?.selfEvaluation, 'summary'))),
        heading('六、复核意见'),
        ...paragraphs(orDash(text(reviewed?.data, 'opinion'))),
        signatures({ title: '复核人', lines: [doneBy(reviewed)] }),
      ],
    };
  },
});
