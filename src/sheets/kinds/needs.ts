import { serviceCategories } from '../../../workflows/kit/service-categories.ts';
import { day, integer, type SheetKind, text } from '../column.ts';

/** 职工需求 */
export const needSheet: SheetKind = {
  id: 'needs',
  title: { zh: '职工需求', en: "Employees' needs" },
  roles: ['officer'],
  key: {
    zh: '需求名称、单位和提出日期都相同的，视为同一条需求。',
    en: 'Rows with the same title, unit and date are one and the same need.',
  },
  columns: [
    {
      field: 'title',
      title: { zh: '需求名称', en: 'Title' },
      also: ['名称', '需求'],
      required: true,
      cell: text,
      help: { zh: '一句话说明需要什么', en: 'What is needed, in one line' },
      example: '电工技能培训',
    },
    {
      field: 'category',
      title: { zh: '服务类别', en: 'Category' },
      also: ['类别'],
      required: true,
      cell: {
        type: 'choice',
        words: Object.fromEntries(serviceCategories.map(({ id, title }) => [id, title])),
      },
      help: {
        zh: '列出的类别中的一类',
        en: 'One of the categories listed',
      },
      example: '技能培训',
    },
    {
      field: 'headcount',
      title: { zh: '人数', en: 'Headcount' },
      also: ['需求人数', '涉及人数'],
      required: true,
      cell: integer,
      help: { zh: '有此需求的职工人数，整数', en: 'Number of employees who need it' },
      example: '120',
    },
    {
      field: 'raisedOn',
      title: { zh: '提出日期', en: 'Raised on' },
      also: ['日期', '征集日期'],
      required: true,
      cell: day,
      help: { zh: '如 2026-03-15 或 2026年3月15日，不晚于今天', en: 'Such as 2026-03-15, not after today' },
      example: '2026-03-15',
    },
    {
      field: 'source',
      title: { zh: '来源', en: 'Source' },
      also: ['需求来源'],
      required: true,
      cell: text,
      help: { zh: '如职工座谈会、问卷、12351热线', en: 'Such as a meeting, a survey, the hotline' },
      example: '职工座谈会',
    },
    {
      field: 'unit',
      title: { zh: '单位', en: 'Unit' },
      also: ['所在单位', '提出单位'],
      cell: text,
      help: { zh: '提出需求的单位', en: 'Where the employees work' },
      example: '某煤业公司',
    },
    {
      field: 'district',
      title: { zh: '地区', en: 'District' },
      also: ['所在地区', '县区'],
      cell: text,
      help: { zh: '县（市、区）', en: 'County or district' },
      example: '新华区',
    },
    {
      field: 'detail',
      title: { zh: '具体内容', en: 'Detail' },
      also: ['内容', '需求内容', '备注'],
      cell: text,
      help: { zh: '不超过2000字', en: 'Up to 2,000 characters' },
      example: '希望安排在周末，含实操',
    },
    {
      field: 'roundId',
      title: { zh: '征集轮次', en: 'Collection round' },
      also: ['轮次', '征集轮次记录号'],
      cell: text,
      help: {
        zh: '为哪一轮征集收集：正在进行的征集轮次的标题；不属于任何一轮的留空',
        en: 'Title of the open round that it was collected in; empty where there is none',
      },
      example: '',
    },
  ],
};
