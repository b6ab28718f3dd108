import { column, fields, heading, paragraph, signatures, table } from '../../blocks.ts';
import { doneBy, panelNames, procurementPairs, projectPairs } from '../../common.ts';
import { definePaper, oneFor } from '../../define.ts';
import { time } from '../../format.ts';
import { allThisRound, bidderName, list, text } from '../../read.ts';
import type { PaperRecord, Step } from '../../record.ts';
import { choiceWord } from '../../words.ts';

/** 磋商（谈判）记录: every round of this tender, and whether the buyer's representative agreed to what it changed. */
export const talksRecord = definePaper({
  kind: 'talks-record',
  title: { zh: '磋商（谈判）记录', en: 'Record of the talks' },
  stage: 'sourcing',
  series: 'forms',
  audience: 'staff',
  after: ['HOLD_TALKS'],
  items: (record) => oneFor(allThisRound(record, 'HOLD_TALKS').at(-1)),
  compose: (record, { step }) => ({
    blocks: [
      fields(projectPairs(record), procurementPairs(record), [['评审小组', panelNames(record)]]),
      ...allThisRound(record, 'HOLD_TALKS').flatMap((round, n) => [
        heading(`第${n + 1}轮（${time(round.at)}）`),
        table(
          [column('供应商名称', 30), column('磋商（谈判）情况', 70)],
          list(round.data, 'talks').map((talk) => [
            bidderName(record, text(talk, 'bidId')),
            text(talk, 'summary'),
          ]),
        ),
        ...changesOf(record, round),
      ]),
      signatures({ title: '记录人', lines: [doneBy(step)] }, { title: '评审小组成员', lines: [] }),
    ],
  }),
});

function changesOf(record: PaperRecord, round: Step) {
  const changes = list(round.data, 'changes');
  if (changes.length === 0) return [paragraph('本轮未变动采购文件。')];
  const decision = allThisRound(record, 'AGREE_CHANGES').find(({ seq }) => seq > round.seq);
  const words = decision
    ? decision.data.agreed === true
      ? `采购人代表于${time(decision.at)}确认，已同时告知所有参加的供应商。`
      : `采购人代表于${time(decision.at)}不同意：${text(decision.data, 'reason')}`
    : '尚待采购人代表确认。';
  return [
    table(
      [column('变动的部分', 24), column('变动后的内容', 76)],
      changes.map((change) => [
        choiceWord('HOLD_TALKS', ['changes', 'part'], change.part),
        text(change, 'text'),
      ]),
    ),
    paragraph(words),
  ];
}
