import { because, GoufuError } from '../../shared/errors.ts';

/** The refusal to change a need that others rely on. */
export const settledNeed = new GoufuError('CONFLICT', [
  because(
    'need.settled',
    '需求已合并，或已关联项目并成为筛选依据，不能再修改或合并。',
    'The need was merged, or is linked to a project as its evidence; it can no longer be changed or merged.',
  ),
]);
