import { type SheetKind, text } from '../column.ts';

/** 绩效指标完成值 */
export const performanceSheet: SheetKind = {
  id: 'performance',
  title: { zh: '绩效数据', en: 'Performance data' },
  roles: ['officer'],
  key: {
    zh: '同一项目、同一指标只有一个完成值，再次导入即更新。',
    en: 'A project has one value for each indicator; another import updates it.',
  },
  columns: [
    {
      field: 'projectCode',
      title: { zh: '项目编号', en: 'Project code' },
      also: ['项目代码'],
      required: true,
      cell: text,
      help: { zh: '本单位项目的编号', en: 'Code of one of the body’s projects' },
      example: 'GF-2026-0001',
    },
    {
      field: 'indicator',
      title: { zh: '指标编号', en: 'Indicator' },
      also: ['指标', '二级指标编号'],
      required: true,
      cell: text,
      help: {
        zh: '评价方案中二级指标的编号；评价未启动时先存着',
        en: 'Id of a level-2 indicator of the evaluation plan; kept until the evaluation opens',
      },
      example: 'o1',
    },
    {
      field: 'actual',
      title: { zh: '实际完成值', en: 'Actual' },
      also: ['完成值', '实际值'],
      required: true,
      cell: text,
      help: {
        zh: '实际完成的数量（有数量目标的只填数字）或情况',
        en: 'What was achieved; a number alone where the target is one',
      },
      example: '126',
    },
    {
      field: 'score',
      title: { zh: '自评得分', en: 'Own score' },
      also: ['得分'],
      cell: text,
      help: { zh: '不超过该指标的分值', en: 'Not above the points of the indicator' },
      example: '9.5',
    },
    {
      field: 'note',
      title: { zh: '偏差原因及改进措施', en: 'Deviation and remedy' },
      also: ['备注', '说明'],
      cell: text,
      help: { zh: '未达到目标时填写', en: 'Where the target was missed' },
      example: '',
    },
  ],
};
