import { addDays } from '../../../calendar/index.ts';
import type { Bilingual } from '../../../kit/bilingual.ts';
import { recusalRule } from '../../../rules/index.ts';
import type { RuleSet } from '../../../rules/types.ts';
import { lawOf } from '../law/rule-values.ts';

/** How somebody may be tied to a bidder (回避情形, 实施条例第九条). */
export const tieKinds = {
  employment: { zh: '劳动关系', en: 'employment' },
  director: { zh: '担任董事、监事', en: 'director or supervisor' },
  shareholder: { zh: '控股股东或实际控制人', en: 'controlling shareholder' },
  kinship: { zh: '与负责人有亲属关系', en: 'kin to its head' },
  other: { zh: '其他可能影响公正的关系', en: 'another tie that may affect fairness' },
} as const satisfies Record<string, Bilingual>;

export type TieKind = keyof typeof tieKinds;

export interface Tie {
  organisationId: string;
  kind: TieKind;
  /** The day on which it ended; null while it lasts. */
  until: string | null;
}

/** A person with what is known of their ties: declared, or entered by the body. */
export interface Tied {
  userId: string;
  name: string;
  employer: string | null;
  ties: readonly Tie[];
}

export interface Bidder {
  organisationId: string;
  name: string;
}

export interface Conflict {
  userId: string;
  organisationId: string;
  sentence: Bilingual;
}

/** What the rule `recusal-grounds` calls each kind of tie. */
const grounds: Record<TieKind, string> = {
  employment: 'employment',
  director: 'director-or-supervisor',
  shareholder: 'controller',
  kinship: 'kinship',
  other: 'other-relation',
};

const bare = (name: string) => name.replace(/[\s（）()]/g, '');

/** The first day on which a tie that has ended still counts; ties without a number of years never lapse. */
function since(rules: RuleSet, kind: TieKind, on: string): string | undefined {
  const known = lawOf(rules, recusalRule) ?? [];
  const years = known.find(({ id }) => id === grounds[kind])?.years;
  if (years === undefined) return undefined;
  // Day for day; 29 February has no counterpart in most years and becomes 1 March.
  const [year = 0, month = 1, day = 1] = on.split('-').map(Number);
  const first = `${year - years}-${String(month).padStart(2, '0')}-01`;
  return addDays(first, day - 1);
}

/** Every conflict between these people and these bidders on a day (实施条例第九条). */
export function conflictsBetween(
  people: readonly Tied[],
  bidders: readonly Bidder[],
  rules: RuleSet,
  on: string,
): Conflict[] {
  const counts = ({ kind, until }: Tie) => {
    const from = since(rules, kind, on);
    return until === null || from === undefined || until >= from;
  };
  return people.flatMap(({ userId, name, employer, ties }) =>
    bidders.flatMap((bidder): Conflict[] => {
      const employed = employer !== null && bare(employer) === bare(bidder.name);
      const tie = ties.find((one) => one.organisationId === bidder.organisationId && counts(one));
      if (!employed && !tie) return [];
      const what = employed ? tieKinds.employment : tieKinds[tie?.kind ?? 'other'];
      return [
        {
          userId,
          organisationId: bidder.organisationId,
          sentence: {
            zh: `${name}与${bidder.name}存在“${what.zh}”，应当回避。`,
            en: `${name} has to be recused: tie to ${bidder.name} (${what.en}).`,
          },
        },
      ];
    }),
  );
}
