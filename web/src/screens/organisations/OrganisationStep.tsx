import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { call } from '../../api/call.ts';
import { useWords } from '../../i18n/words.ts';
import { ApiFacts } from '../../ui/ApiFacts.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { Section } from '../../ui/Screen.tsx';
import { CaseFile } from '../steps/CaseFile.tsx';
import { StepPage } from '../steps/StepPage.tsx';
import { stepWords } from '../steps/words.ts';
import type { Entry } from './Organisation.tsx';

/** A step of the ledger, with the entry and what was submitted so far beside the form. */
export function OrganisationStep() {
  const { id, event } = useParams({ from: '/organisations/$id/do/$event' });
  const words = useWords(stepWords);
  const navigate = useNavigate();
  const path = `/organisations/${id}`;
  const entry = useQuery({
    queryKey: [path, 'page'],
    queryFn: () => call<Entry>(path),
    refetchOnWindowFocus: false,
  });
  return (
    <Loaded query={entry}>
      {(shown) => (
        <StepPage
          path={path}
          event={event}
          name={shown.name}
          seq={shown.case?.seq ?? 0}
          crumbs={
            <Link to="/organisations/$id" params={{ id }} search={{}}>
              {words.backList}
            </Link>
          }
          aside={
            <>
              <Section title={shown.name}>
                <ApiFacts operation="listOrganisations" record={shown} without={['name']} />
              </Section>
              <CaseFile path={path} seq={shown.case?.seq ?? 0} latestFirst />
            </>
          }
          onDone={() => void navigate({ to: '/organisations/$id', params: { id }, search: {} })}
        />
      )}
    </Loaded>
  );
}
