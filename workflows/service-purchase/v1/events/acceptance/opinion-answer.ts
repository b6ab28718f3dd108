import type { RowWrite } from '../../../../kit/commit.ts';
import type { ProjectContext } from '../../project/context.ts';
import { insert } from '../../project/rows.ts';
import { flag, text, whole } from '../fields.ts';

export const opinionAnswer = {
  satisfied: flag('满意', 'Satisfied'),
  score: whole('评分（0—100）', 'Score, 0 to 100', 0, 100),
  comment: text('意见', 'Comment').optional(),
};

/** The answer without a person or a time; its id is made by the database and told to nobody. */
export const opinionRow = (
  { projectId, contract }: ProjectContext,
  { satisfied, score, comment }: { satisfied: boolean; score: number; comment?: string | undefined },
): RowWrite =>
  insert('opinions', {
    projectId,
    contractId: contract?.id ?? null,
    satisfied,
    score,
    comment: comment ?? null,
  });
