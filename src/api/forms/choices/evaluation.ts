import type { Indicators } from '../../../../workflows/service-purchase/index.ts';
import { type Asked, caseId, evaluationOnly, listed, projectOf } from '../choice.ts';
import { words } from './words.ts';

type Leaf = Indicators[number]['items'][number];

interface ReviewRow {
  indicators: Indicators;
  selfIndicators: Indicators | null;
}

/** Level-2 indicators of the running review, without those that a reviewer found inapplicable. */
async function leaves(asked: Asked, self: boolean): Promise<Leaf[]> {
  const [row] = await asked.engine.db.query<ReviewRow>(
    `select indicators, self_indicators as "selfIndicators" from reviews
     where project_id = $1::uuid order by round desc limit 1`,
    [caseId(asked)],
  );
  const own = self && row?.selfIndicators?.length ? row.selfIndicators : row?.indicators;
  const skipped = projectOf(asked).evaluation?.notApplicable ?? [];
  return (own ?? []).flatMap(({ items }) => items).filter(({ id }) => !skipped.includes(id));
}

/** Points follow from the actual value where there is a target in numbers, as in the sheet itself. */
const isCounted = ({ targetValue, kind }: Leaf) => targetValue !== undefined && kind !== 'qualitative';
const isJudged = ({ kind }: Leaf) => kind === 'qualitative';

const indicators = (keep: (leaf: Leaf) => boolean, self = false) =>
  evaluationOnly(
    listed(async (asked) =>
      (await leaves(asked, self)).filter(keep).map((leaf) => {
        const { id, title, kind, weight, target, targetValue, unit } = leaf;
        const aim = target ?? targetValue;
        return {
          id,
          name: title,
          kind,
          maximum: weight,
          ...(aim === undefined ? {} : { target: aim }),
          ...(unit === undefined ? {} : { unit }),
          detail: words.indicatorKinds[kind] ?? null,
        };
      }),
    ),
  );

export const evaluationChoices = {
  'indicator:scored': indicators((leaf) => !isCounted(leaf)),
  'indicator:explained': indicators(() => true),
  'indicator:counted': indicators(isCounted),
  'indicator:judged': indicators(isJudged),
  'indicator:applicable': indicators(() => true),
  'indicator:self': indicators(() => true, true),
};
