import { day, type SheetKind, text } from '../column.ts';

/** 联系记录 */
export const contactSheet: SheetKind = {
  id: 'contacts',
  title: { zh: '联系记录', en: 'Contact log' },
  roles: ['officer'],
  key: {
    zh: '同一组织、同一日期、联系方式和情况都相同的，视为同一次联系。',
    en: 'Rows with the same organisation, day, way and note are one and the same contact.',
  },
  columns: [
    {
      field: 'organisation',
      title: { zh: '社会组织', en: 'Organisation' },
      also: ['组织名称', '社会组织名称', '统一社会信用代码', '信用代码', 'Credit code'],
      required: true,
      cell: text,
      help: {
        zh: '本单位台账中的名称或统一社会信用代码；有同名的填代码',
        en: 'Its name in your ledger, or its credit code; the code where two have the same name',
      },
      example: '鹰城职工服务中心',
    },
    {
      field: 'on',
      title: { zh: '联系日期', en: 'Day' },
      also: ['日期'],
      required: true,
      cell: day,
      help: { zh: '如 2026-03-15 或 2026年3月15日，不晚于今天', en: 'Such as 2026-03-15, not after today' },
      example: '2026-03-15',
    },
    {
      field: 'way',
      title: { zh: '联系方式', en: 'Way' },
      also: ['方式'],
      required: true,
      cell: text,
      help: { zh: '如走访、座谈、电话', en: 'Such as a visit, a meeting, a call' },
      example: '走访',
    },
    {
      field: 'note',
      title: { zh: '联系情况', en: 'Note' },
      also: ['情况', '内容', '联系内容', '备注'],
      required: true,
      cell: text,
      help: { zh: '谈了什么、有何诉求，不超过4000字', en: 'What it was about, up to 4,000 characters' },
      example: '了解今年培训计划，希望协调场地',
    },
  ],
};
