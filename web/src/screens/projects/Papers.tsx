import { useQuery } from '@tanstack/react-query';
import { call } from '../../api/call.ts';
import { type Bilingual, useSpeech } from '../../i18n/index.ts';
import { inBoth, useWords } from '../../i18n/words.ts';
import { Loaded } from '../../ui/Loaded.tsx';
import { ProblemAlert } from '../../ui/Problem.tsx';
import { When } from '../../ui/Time.tsx';
import { useSave } from '../../ui/useSave.ts';

const ownWords = inBoth({
  paper: ['文书', 'Paper'],
  number: ['文号', 'Number'],
  at: ['形成于', 'Drawn up'],
  draft: ['草稿', 'draft'],
  open: ['查看打印', 'Open'],
  word: ['Word', 'Word'],
  issue: ['编号并归档', 'Number and file'],
  issued: ['已编号归档', 'Numbered and filed'],
  notYet: ['尚不能形成', 'Not yet'],
});

interface Paper {
  of: string | null;
  label: string | null;
  at: string;
  number: string | null;
  page: string;
  docx: string;
  mayIssue?: boolean;
}
interface Kind {
  kind: string;
  title: Bilingual;
  papers: Paper[];
  awaits: Bilingual | null;
  mayIssue?: boolean;
}

/** 文书: what the steps left, to print, for Word, and to issue with a number. */
export function Papers({ path, seq }: { path: string; seq: number }) {
  const words = useWords(ownWords);
  const { say } = useSpeech();
  const { save, error, busy } = useSave();
  const list = useQuery({
    queryKey: [path, 'papers', seq],
    queryFn: () => call<{ items: Kind[] }>(`${path}/papers`),
    placeholderData: (before) => before,
  });
  const issue = (kind: Kind, { of }: Paper) =>
    save(
      (once) => call(`${path}/papers/${kind.kind}`, { method: 'POST', body: of ? { of } : {}, once }),
      undefined,
      words.issued,
    );
  return (
    <Loaded query={list}>
      {({ items }) => (
        <>
          <ProblemAlert error={error} />
          <div className="list">
            <table>
              <thead>
                <tr>
                  <th>{words.paper}</th>
                  <th>{words.number}</th>
                  <th>{words.at}</th>
                  <th aria-label={words.open} />
                </tr>
              </thead>
              <tbody>
                {items.flatMap((kind) =>
                  kind.papers.map((paper) => (
                    <tr key={`${kind.kind} ${paper.of ?? ''}`}>
                      <td>
                        {say(kind.title)}
                        {paper.label ? `（${paper.label}）` : ''}
                      </td>
                      <td>{paper.number ?? <span className="tag">{words.draft}</span>}</td>
                      <td>
                        <When at={paper.at} />
                      </td>
                      <td className="row-of-buttons">
                        <a href={paper.page} target="_blank" rel="noreferrer">
                          {words.open}
                        </a>
                        <a href={paper.docx}>{words.word}</a>
                        {paper.number || (paper.mayIssue ?? kind.mayIssue) === false ? null : (
                          <button
                            type="button"
                            className="plain"
                            disabled={busy}
                            onClick={() => void issue(kind, paper)}
                          >
                            {words.issue}
                          </button>
                        )}
                      </td>
                    </tr>
                  )),
                )}
              </tbody>
            </table>
          </div>
          {items.some(({ papers, awaits }) => papers.length === 0 && awaits) ? (
            <details className="section">
              <summary className="inside">{words.notYet}</summary>
              <ul className="inside">
                {items
                  .filter(({ papers, awaits }) => papers.length === 0 && awaits)
                  .map((kind) => (
                    <li key={kind.kind}>
                      {say(kind.title)}：<span className="soft">{say(kind.awaits)}</span>
                    </li>
                  ))}
              </ul>
            </details>
          ) : null}
        </>
      )}
    </Loaded>
  );
}
