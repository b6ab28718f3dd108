import type { Bilingual } from '../../../kit/bilingual.ts';
import { promise } from '../events/sourcing/promises.form.ts';
import type { ProjectContext } from '../project/context.ts';

/** Remarks are notes for the panel; a bid full of nonsense does not fill the record with them. */
const atMost = 20;

/**
 * What is wrong with the promises of an opened bid. A promise that names nothing of the documents costs the bid
 * nothing: it is a plain remark in the record of the opening.
 */
export function promiseRemarks(content: unknown, { planning }: ProjectContext): Bilingual[] {
  const given = (content as { promises?: unknown } | null)?.promises;
  if (given === undefined) return [];
  if (!Array.isArray(given)) return [{ zh: '承诺不是列表。', en: 'The promises are no list.' }];
  const known = {
    criterion: new Set(planning.criteria.map(({ id }) => id)),
    requirement: new Set(planning.requirements.map(({ id }) => id)),
  };
  const seen = new Set<string>();
  const remarks = given.flatMap((one: unknown, n): Bilingual[] => {
    const read = promise.safeParse(one);
    if (!read.success) {
      return [
        { zh: `第${n + 1}项承诺格式不符。`, en: `Promise ${n + 1} does not have the form of a promise.` },
      ];
    }
    const { id = `p${n + 1}`, criterion, requirement } = read.data;
    const twice = seen.has(id);
    seen.add(id);
    return [
      ...(twice ? [{ zh: `承诺${id}重复。`, en: `Promise ${id} is there twice.` }] : []),
      ...(criterion !== undefined && !known.criterion.has(criterion)
        ? [
            {
              zh: `承诺${id}所对应的评审因素${criterion}不存在。`,
              en: `Promise ${id} names a criterion ${criterion} that the documents do not have.`,
            },
          ]
        : []),
      ...(requirement !== undefined && !known.requirement.has(requirement)
        ? [
            {
              zh: `承诺${id}所对应的采购需求${requirement}不存在。`,
              en: `Promise ${id} names a requirement ${requirement} that the documents do not have.`,
            },
          ]
        : []),
    ];
  });
  return remarks.slice(0, atMost);
}
