import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { call } from '../../api/call.ts';
import { inBoth, useWords } from '../../i18n/words.ts';
import { ApiFacts } from '../../ui/ApiFacts.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { OperationButton } from '../../ui/OperationForm.tsx';
import { RecordTable } from '../../ui/RecordTable.tsx';
import { Screen, Section } from '../../ui/Screen.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { useDescribedList } from '../../ui/useDescribedList.ts';
import { CaseClocks } from '../steps/CaseClocks.tsx';
import { CaseDiagram } from '../steps/CaseDiagram.tsx';
import { CaseFile } from '../steps/CaseFile.tsx';
import { CaseHistory } from '../steps/CaseHistory.tsx';
import { Rail } from '../steps/Rail.tsx';
import { Scorecard } from './Scorecard.tsx';
import '../projects/projects.css';

const ownWords = inBoth({
  list: ['社会组织台账', 'Ledger'],
  edit: ['修改登记信息', 'Edit the entry'],
  entry: ['基本信息', 'Entry'],
  contacts: ['联系记录', 'Contacts'],
  scorecard: ['履约评分', 'Scorecard'],
  file: ['办理单', 'Case file'],
  clocks: ['期限', 'Deadlines'],
  history: ['记录', 'History'],
  diagram: ['流程图', 'Diagram'],
  noContacts: ['还没有联系记录。', 'No contacts yet.'],
});

export interface Entry {
  id: string;
  name: string;
  version?: number;
  case?: { seq: number } | null;
}

/** One organisation: its entry, what can be done with it, contacts, clocks, scorecard, history. */
export function Organisation() {
  const { id } = useParams({ from: '/organisations/$id' });
  const { tab = 'entry' } = useSearch({ from: '/organisations/$id' });
  const words = useWords(ownWords);
  const navigate = useNavigate();
  const path = `/organisations/${id}`;
  const entry = useQuery({ queryKey: [path, 'page'], queryFn: () => call<Entry>(path) });
  return (
    <Loaded query={entry}>
      {(shown) => {
        const seq = shown.case?.seq ?? 0;
        return (
          <Screen
            title={shown.name}
            crumbs={
              <Link to="/organisations" search={{}}>
                {words.list}
              </Link>
            }
            right={
              <OperationButton
                label={words.edit}
                operation="changeOrganisation"
                at={{ id }}
                initial={shown as object as Record<string, unknown>}
                {...(shown.version === undefined ? {} : { ifMatch: `"${shown.version}"` })}
                onDone={() => void entry.refetch()}
              />
            }
          >
            <div className="two">
              <div>
                <Tabs
                  label={shown.name}
                  open={tab}
                  onOpen={(to) =>
                    void navigate({ to: '/organisations/$id', params: { id }, search: { tab: to } })
                  }
                  tabs={[
                    {
                      id: 'entry',
                      title: words.entry,
                      content: () => (
                        <Section title={words.entry}>
                          <ApiFacts operation="listOrganisations" record={shown} without={['name']} />
                        </Section>
                      ),
                    },
                    {
                      id: 'contacts',
                      title: words.contacts,
                      content: () => <ContactLog path={path} seq={seq} />,
                    },
                    {
                      id: 'scorecard',
                      title: words.scorecard,
                      content: () => <Scorecard path={path} seq={seq} />,
                    },
                    { id: 'file', title: words.file, content: () => <CaseFile path={path} seq={seq} /> },
                    {
                      id: 'clocks',
                      title: words.clocks,
                      content: () => <CaseClocks path={path} seq={seq} />,
                    },
                    {
                      id: 'history',
                      title: words.history,
                      content: () => <CaseHistory path={path} seq={seq} />,
                    },
                    {
                      id: 'diagram',
                      title: words.diagram,
                      content: () => <CaseDiagram path={path} seq={seq} />,
                    },
                  ]}
                />
              </div>
              <Rail path={path} seq={seq} href={(event) => `/app/organisations/${id}/do/${event}`} />
            </div>
          </Screen>
        );
      }}
    </Loaded>
  );
}

function ContactLog({ path, seq }: { path: string; seq: number }) {
  const words = useWords(ownWords);
  const described = useDescribedList('listContacts');
  const log = useQuery({
    queryKey: [path, 'contacts', seq],
    queryFn: () => call<{ items: Record<string, unknown>[] }>(`${path}/contacts`),
  });
  return (
    <Section title={words.contacts} flush>
      <Loaded query={log}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="empty">{words.noContacts}</p>
          ) : (
            <RecordTable
              columns={(described.data?.columns ?? []).filter(
                ({ field }) => !field.startsWith('organisation'),
              )}
              rows={items}
            />
          )
        }
      </Loaded>
    </Section>
  );
}
