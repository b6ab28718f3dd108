import { integer, money, type SheetKind, text } from '../column.ts';

/** 经费来源 */
export const fundingLineSheet: SheetKind = {
  id: 'funding-lines',
  title: { zh: '经费来源', en: 'Budget lines' },
  roles: ['finance'],
  key: {
    zh: '同一年度、同一编号的，视为同一条经费。',
    en: 'Rows with the same year and code are one and the same line.',
  },
  columns: [
    {
      field: 'code',
      title: { zh: '编号', en: 'Code' },
      also: ['经费编号', '科目编码'],
      required: true,
      cell: text,
      help: { zh: '预算科目或经费编号，设为文本格式', en: 'Code of the line, the cell formatted as text' },
      example: '2070199',
    },
    {
      field: 'name',
      title: { zh: '名称', en: 'Name' },
      also: ['经费名称'],
      required: true,
      cell: text,
      help: { zh: '经费名称', en: 'Name of the line' },
      example: '职工服务经费',
    },
    {
      field: 'year',
      title: { zh: '年度', en: 'Year' },
      also: ['预算年度'],
      required: true,
      cell: integer,
      help: { zh: '四位年份', en: 'Four digits' },
      example: '2026',
    },
    {
      field: 'kind',
      title: { zh: '资金性质', en: 'Kind' },
      also: ['性质', '经费性质'],
      required: true,
      cell: {
        type: 'choice',
        words: {
          fiscal: { zh: '财政性资金', en: 'fiscal' },
          union: { zh: '工会经费', en: 'union' },
          mixed: { zh: '混合', en: 'mixed' },
        },
      },
      help: { zh: '从列出的性质中选一种；登记后不能更改', en: 'One of those listed; settled once entered' },
      example: '工会经费',
    },
    {
      field: 'amount',
      title: { zh: '金额（元）', en: 'Amount (yuan)' },
      also: ['金额', 'Amount', '预算金额'],
      required: true,
      cell: money,
      help: { zh: '元，最多两位小数；不得低于已占用的金额', en: 'In yuan; not below what is used already' },
      example: '600000.00',
    },
  ],
};
