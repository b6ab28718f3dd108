import { type Role, roles } from '../../../../workflows/kit/actor.ts';
import type { Bilingual } from '../../../../workflows/kit/bilingual.ts';
import type { Workflow } from '../../../../workflows/kit/workflow.ts';
import { both, inline, page, table } from './markdown.ts';
import { eventName } from './names.ts';

/** Who may raise which event, and which posts one person may not hold together. */
export function rolesPage(workflow: Workflow): string {
  const events = Object.values(workflow.events);
  const acting = (Object.keys(roles) as Role[]).filter((role) =>
    events.some((event) => event.roles.includes(role)),
  );
  const matrix = table(
    [{ zh: '事项', en: 'Event' }, ...acting.map((role) => roles[role])],
    events.map((event) => [
      eventName(workflow, event.type),
      ...acting.map((role) => (event.roles.includes(role) ? '●' : '')),
    ]),
  );
  const names = (types: readonly string[]): Bilingual => ({
    zh: types.map((type) => workflow.events[type]?.title.zh ?? type).join('、'),
    en: types.map((type) => workflow.events[type]?.title.en ?? type).join(', '),
  });
  const apart = table(
    [
      { zh: '岗位一', en: 'One post' },
      { zh: '岗位二', en: 'Other post' },
      { zh: '规则', en: 'Rule' },
      { zh: '依据', en: 'Clause' },
    ],
    workflow.separations.map(({ first, second, sentence, clause }) => [
      both(names(first)),
      both(names(second)),
      both(sentence),
      both(clause),
    ]),
  );
  return page(
    { zh: `${workflow.title.zh}：谁能办什么`, en: `${workflow.title.en}: who may do what` },
    {
      zh: '角色按采购单位或按项目授予；没有授予的一律不得办理。',
      en: 'Roles are held at a purchasing body or at one project; what is not granted is refused.',
    },
    [
      matrix,
      ...(workflow.separations.length > 0
        ? [`## ${inline({ zh: '不相容岗位', en: 'Separation of duties' })}`, apart]
        : []),
    ],
  );
}
