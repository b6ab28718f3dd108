import { type Asked, caseId, inTheirs, listed, projectOf } from '../choice.ts';
import { words } from './words.ts';

interface AdmissionRow {
  conditions: { id: string; kind: string; text: string; evidence?: string }[];
  requirements: { id: string; text: string }[];
}

/** What was set for the project last (准入条件、采购需求), in its own words. */
async function admission(asked: Asked): Promise<AdmissionRow> {
  const [row] = await asked.engine.db.query<AdmissionRow>(
    'select conditions, requirements from admissions where project_id = $1::uuid order by version desc limit 1',
    [caseId(asked)],
  );
  return row ?? { conditions: [], requirements: [] };
}

const conditions = (keep: (one: AdmissionRow['conditions'][number]) => boolean) =>
  listed(async (asked) =>
    (await admission(asked)).conditions.filter(keep).map(({ id, kind, text, evidence }) => ({
      id,
      name: text,
      detail: words.conditionKinds[kind] ?? null,
      ...(evidence ? { evidence } : {}),
    })),
  );

interface QuestionRow {
  id: string;
  question: string;
  askedAt: string;
}

/** What the documents are made of; suppliers read the same in them once they are issued. */
export const planningChoices = {
  'condition:all': conditions(() => true),
  'condition:with-evidence': conditions(({ evidence }) => Boolean(evidence)),
  requirement: listed(async (asked) =>
    (await admission(asked)).requirements.map(({ id, text }) => ({ id, name: text, detail: null })),
  ),
  criterion: listed((asked) =>
    projectOf(asked).planning.criteria.map(({ id, title, kind, maximum, guidance, evidence }) => ({
      id,
      name: inTheirs(asked, title, id),
      detail: words.criterionKinds[kind] ?? null,
      kind,
      maximum,
      ...(guidance ? { guidance } : {}),
      ...(evidence ? { evidence } : {}),
    })),
  ),
  question: listed(async (asked) => {
    const rows = await asked.engine.db.query<QuestionRow>(
      `select id, question, to_char(asked_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI') as "askedAt" from questions
       where project_id = $1::uuid and answer is null order by questions.asked_at, id`,
      [caseId(asked)],
    );
    return rows.map(({ id, question, askedAt }) => ({
      id,
      name: question,
      detail: { zh: `${askedAt}提出`, en: `asked at ${askedAt}` },
    }));
  }),
};
