import { countsOf, type InboxItem, noCounts, ownPlaces, type Source, urgencyOf } from './item.ts';

interface Row {
  id: string;
  bodyId: string;
  title: string;
  role: 'reviewer' | 'officer';
}

/** What waits with a group of needs, by who does it. */
const steps = {
  reviewer: {
    id: 'screening',
    title: { zh: '待筛选', en: 'To be screened' },
    action: { zh: '认定三项标准', en: 'Judge the three tests' },
  },
  officer: {
    id: 'screened',
    title: { zh: '筛选通过，待发起项目', en: 'Passed, no project yet' },
    action: { zh: '发起项目', en: 'Start a project' },
  },
} as const;

const basis = { zh: '《实施方案》二.4', en: 'Scheme II.4' };

/** Groups of needs 需求分类 that a reviewer has to judge, and those that passed and wait for a project. */
export const needGroupSteps: Source = async ({ db }, principal, filter) => {
  if (filter.urgency && filter.urgency !== 'no-deadline') return { items: [], counts: noCounts() };
  const rows = await db.query<Row>(
    `select g.id, g.body_id as "bodyId", g.title, mine.role
     from jsonb_to_recordset($1::jsonb) as mine(role text, "bodyId" uuid) join need_groups g on g.body_id = mine."bodyId"
     where g.project_id is null and (
       (mine.role = 'reviewer' and g.created_by <> $2::text and not g.tests ?& array['concentration', 'benefit', 'suitability'])
       or (mine.role = 'officer' and g.tests #>> '{concentration,passed}' = 'true' and g.tests #>> '{benefit,passed}' = 'true'
         and g.tests #>> '{suitability,passed}' = 'true'))
     order by g.created_at, g.id`,
    [ownPlaces(principal, filter), principal.userId],
  );
  const items = rows.map(({ id, bodyId, title, role }): InboxItem => {
    const step = steps[role];
    return {
      kind: 'need-group',
      id,
      link: `/api/v1/need-groups/${id}`,
      bodyId,
      title,
      step: { id: step.id, title: step.title },
      actions: [{ event: step.id, title: step.action, basis }],
      deadline: null,
      ...urgencyOf(null, ''),
    };
  });
  return { items: items.slice(0, filter.limit), counts: countsOf(items) };
};
