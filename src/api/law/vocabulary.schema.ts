import { z } from 'zod';
import { bilingual, field } from '../http/answer.schema.ts';

const words = z.record(z.string(), bilingual);

export const vocabularyAnswer = z
  .object({
    roles: field(words, '职责', 'Roles'),
    stages: field(z.record(z.string(), words), '各类事项的阶段', 'Stages by kind of case'),
    methods: field(words, '采购方式', 'Methods of procurement'),
    legalForms: field(words, '社会组织的法律形式', 'Legal forms of organisations'),
    legalStatuses: field(words, '社会组织的登记状态', 'Legal statuses of organisations'),
    registrationLevels: field(words, '登记机关层级', 'Levels of registration'),
    sheets: field(words, '可导入的表格', 'Sheets that can be imported'),
    inspectionResults: field(words, '年检结论', 'Results of the yearly inspection'),
    targetKinds: field(words, '工作目标的种类', 'Kinds of targets'),
  })
  .meta({ id: 'Vocabulary' });
