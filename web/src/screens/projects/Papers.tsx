import { useQuery } from '@tanstack/react-query';
import { Button, Space, Table } from 'antd';
import { call } from '../../api/call.ts';
import { type Bilingual, useSpeech } from '../../i18n/index.ts';
import { beijing } from '../../ui/Heat.tsx';
import { ProblemAlert } from '../../ui/Problem.tsx';
import { useSave } from '../../ui/useSave.ts';

interface Paper {
  of: string | null;
  label: string | null;
  at: string;
  number: string | null;
  page: string;
  docx: string;
}
interface Kind {
  kind: string;
  title: Bilingual;
  papers: Paper[];
  awaits: Bilingual | null;
}
type Row = Kind & Partial<Paper>;

/** 文书: the papers of a project, to print, for Word, and to issue with a number. */
export function Papers({ path }: { path: string }) {
  const { words, say } = useSpeech();
  const { save, error, busy } = useSave();
  const list = useQuery({
    queryKey: [path, 'papers'],
    queryFn: () => call<{ items: Kind[] }>(`${path}/papers`),
  });
  const rows: Row[] = (list.data?.items ?? []).flatMap((kind) =>
    kind.papers.length > 0 ? kind.papers.map((paper) => ({ ...kind, ...paper })) : [kind],
  );
  const issue = ({ kind, of }: Row) =>
    save((once) => call(`${path}/papers/${kind}`, { method: 'POST', body: of ? { of } : {}, once }));
  return (
    <>
      <ProblemAlert error={error ?? list.error} />
      <Table<Row>
        size="small"
        rowKey={(row) => `${row.kind} ${row.of ?? ''}`}
        loading={list.isLoading}
        dataSource={rows}
        pagination={false}
        columns={[
          {
            title: words.paper,
            render: (_, row) => `${say(row.title)}${row.label ? `（${row.label}）` : ''}`,
          },
          {
            title: words.on,
            render: (_, row) =>
              row.at ? beijing(row.at) : <span className="clause">{say(row.awaits)}</span>,
          },
          { title: words.number, render: (_, row) => row.number ?? (row.page ? words.draft : '') },
          {
            title: words.actions,
            render: (_, row) =>
              row.page ? (
                <Space>
                  <Button size="small" href={row.page} target="_blank">
                    {words.print}
                  </Button>
                  <Button size="small" href={row.docx}>
                    Word
                  </Button>
                  {row.number ? null : (
                    <Button size="small" loading={busy} onClick={() => issue(row)}>
                      {words.issue}
                    </Button>
                  )}
                </Space>
              ) : null,
          },
        ]}
      />
    </>
  );
}
