import { type Block, fields, type Pair } from './blocks.ts';
import { day, orDash } from './format.ts';
import { all, personName } from './read.ts';
import type { PaperRecord, Step } from './record.ts';
import { categoryName, methodName } from './words.ts';

/** What every form of a project begins with. */
export const projectPairs = ({ project }: PaperRecord): Pair[] => [
  ['项目名称', project.title],
  ['项目编号', project.code],
];

export const projectFields = (record: PaperRecord, ...rows: Pair[][]): Block =>
  fields(
    projectPairs(record),
    [
      ['采购单位', record.body.name],
      ['服务类别', categoryName(record.project.category)],
    ],
    ...rows,
  );

export const procurementPairs = (record: PaperRecord): Pair[] => [
  ['采购方式', methodName(record.context.planning.method)],
  ['采购轮次', `第${record.context.sourcing.round}次`],
];

/** Who did a step and when, as a form has it at its foot: 经办人、日期. */
export const doneBy = (step: Step | undefined): string => (step ? `${step.actor}　${day(step.at)}` : '');

/** An opinion with its author and day, for the boxes of an approval form. */
export const opinionOf = (step: Step | undefined, text: string): string =>
  step ? `${orDash(text)}\n${step.actor}　${day(step.at)}` : '';

/** Members who serve on the panel to the end, the chair first. */
export const serving = ({ panel }: PaperRecord) =>
  panel.filter(({ status }) => status === 'serving').toSorted((a, b) => Number(b.chair) - Number(a.chair));

export const panelNames = (record: PaperRecord): string =>
  serving(record)
    .map(
      ({ name, kind, chair }) => `${name}${chair ? '（组长）' : ''}${kind === 'rep' ? '（采购人代表）' : ''}`,
    )
    .join('、') || '—';

/** Steps of a type by one person, the last first: who signed when. */
export const stepBy = (record: PaperRecord, type: string, userId: string): Step | undefined =>
  all(record, type)
    .filter(({ actor }) => actor === personName(record, userId))
    .at(-1);
