import { type Asked, caseId, inTheirs, listed, projectOf, staffOnly } from '../choice.ts';
import { words } from './words.ts';

type Challenge = ReturnType<typeof projectOf>['challenges'][number];

interface Row {
  id: string;
  organisation: string;
  facts: string;
  filedOn: string;
}

/** Pending challenges and complaints (质疑、投诉): by whom, about what, since when. */
const remedies = (keep: (one: Challenge, asked: Asked) => boolean) =>
  listed(async (asked) => {
    const pending = projectOf(asked).challenges.filter((one) => keep(one, asked));
    const rows = await asked.engine.db.query<Row>(
      `select c.id, o.name as organisation, left(c.facts, 80) as facts,
         to_char(c.filed_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as "filedOn"
       from challenges c join organisations o on o.id = c.organisation_id
       where c.project_id = $1::uuid and c.id::text in (select jsonb_array_elements_text($2::jsonb))
       order by c.filed_at, c.id`,
      [caseId(asked), JSON.stringify(pending.map(({ id }) => id))],
    );
    return rows.map(({ id, organisation, facts, filedOn }) => {
      const matter = words.challengeMatters[pending.find((one) => one.id === id)?.matter ?? ''];
      return {
        id,
        name: `${organisation} · ${inTheirs(asked, matter)} · ${filedOn}`,
        detail: { zh: facts, en: facts },
      };
    });
  });

const own = ({ organisationId }: Challenge, { actor }: Asked) => organisationId === actor.organisationId;

export const remedyChoices = {
  'challenge:open': staffOnly(remedies(() => true)),
  'challenge:unanswered': staffOnly(remedies(({ status }) => status === 'challenged')),
  'challenge:own': remedies(own),
  'challenge:own-complainable': remedies(
    (one, asked) => own(one, asked) && (one.status === 'challenged' || one.status === 'replied'),
  ),
  'complaint:filed': staffOnly(remedies(({ status }) => status === 'complained')),
  'complaint:accepted': staffOnly(remedies(({ status }) => status === 'accepted')),
};
