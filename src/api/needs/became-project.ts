import { because, GoufuError } from '../../shared/errors.ts';

/** The refusal to change a group that a project was made of. */
export const becameProject = new GoufuError('CONFLICT', [
  because(
    'need-group.became-project',
    '该需求分组已经立项，其筛选依据不再修改；请在项目中办理。',
    'A project was made of this group; its figures and verdicts stand. Go on in the project.',
  ),
]);
