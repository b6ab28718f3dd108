import type { Db } from '../../../db/client.ts';
import type { CarriedVerdicts } from '../../../workflows/service-purchase/index.ts';
import { because, GoufuError } from '../../shared/errors.ts';

interface GroupToBuy {
  id: string;
  title: string;
  category: string;
  needIds: string[];
  verdicts: CarriedVerdicts;
}

interface Found {
  title: string;
  category: string;
  projectId: string | null;
  tests: Record<
    string,
    { passed: boolean; evidence: string; by?: string; at?: string; overrideReason?: string }
  >;
}

const tests = ['concentration', 'benefit', 'suitability'] as const;

/**
 * A group of needs that a project is made of, locked until the project exists. Throws INVALID_DATA at /groupId for a
 * group that is not of this body, became a project already, failed one of the three tests, or has no need left or one
 * that belongs to another project.
 */
export async function groupForProject(tx: Db, bodyId: string, id: string): Promise<GroupToBuy> {
  const [group] = await tx.query<Found>(
    `select title, category, project_id as "projectId", tests from need_groups
     where id = $1::uuid and body_id = $2::uuid for update`,
    [id, bodyId],
  );
  if (!group) throw refused('没有这个需求分组。', 'There is no such group of needs.');
  if (group.projectId) throw refused('该需求分组已经立项。', 'A project was already made of this group.');
  if (tests.some((test) => group.tests[test]?.passed === false)) {
    throw refused(
      '该需求分组的三项筛选有未通过的，不能立项。',
      'The group failed one of the three tests; no project can be made of it.',
    );
  }
  const needs = await tx.query<{ id: string; title: string; projectId: string | null }>(
    `select id, title, project_id as "projectId" from needs
     where group_id = $1::uuid and merged_into is null order by id for update`,
    [id],
  );
  const taken = needs.filter(({ projectId }) => projectId !== null);
  if (needs.length === 0) throw refused('该需求分组中没有需求。', 'The group has no needs.');
  if (taken.length > 0) {
    const named = taken.map(({ title }) => `“${title}”`);
    throw refused(
      `分组中的需求${named.join('、')}已列入其他项目。`,
      `Needs of this group belong to another project: ${named.join(', ')}.`,
    );
  }
  return {
    id,
    title: group.title,
    category: group.category,
    needIds: needs.map((need) => need.id),
    verdicts: Object.fromEntries(
      tests.flatMap((test) => (group.tests[test] ? [[test, carriedOf(group.tests[test])]] : [])),
    ),
  };
}

/** The figures behind a verdict stay with the group: every step of a project copies what it carries. */
const carriedOf = ({ passed, evidence, by, at, overrideReason }: Found['tests'][string]) => ({
  passed,
  evidence,
  ...(by ? { by } : {}),
  ...(at ? { at } : {}),
  ...(overrideReason ? { overrideReason } : {}),
});

const refused = (zh: string, en: string) =>
  new GoufuError('INVALID_DATA', [because('need-group.unavailable', zh, en, '/groupId')]);
