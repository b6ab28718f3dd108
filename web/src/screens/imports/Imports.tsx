import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { call } from '../../api/call.ts';
import { type Bilingual, useSpeech } from '../../i18n/index.ts';
import { inBoth, useWords } from '../../i18n/words.ts';
import { ProblemAlert } from '../../ui/Problem.tsx';
import { Section } from '../../ui/Screen.tsx';
import { Upload } from '../../ui/Upload.tsx';
import { ListScreen } from '../lists/ListScreen.tsx';

const ownWords = inBoth({
  title: ['表格导入', 'Imports'],
  new: ['导入一张表格', 'Import a spreadsheet'],
  kind: ['内容', 'What it holds'],
  body: ['单位', 'Body'],
  choose: ['请选择', 'Choose'],
  template: ['下载模板', 'Template'],
  how: [
    '先看逐行预览，确认后才写入；读不懂的行会说明在第几行第几列、为什么。',
    'You see a preview row by row first; nothing is entered before you confirm, and what cannot be read is named by row and column.',
  ],
  nothing: ['还没有导入过表格。', 'Nothing has been imported yet.'],
});

/** 表格导入: needs, organisations, budget lines and figures from XLSX and CSV. */
export function Imports() {
  const words = useWords(ownWords);
  const { say } = useSpeech();
  const values = useSearch({ from: '/imports' });
  const navigate = useNavigate();
  const [kind, setKind] = useState('');
  const [bodyId, setBody] = useState('');
  const [error, setError] = useState<unknown>();
  const vocabulary = useQuery({
    queryKey: ['vocabulary'],
    queryFn: () => call<{ sheets: Record<string, Bilingual> }>('/vocabulary'),
    staleTime: 600_000,
  });
  const bodies = useQuery({
    queryKey: ['/bodies', 'mine'],
    queryFn: () => call<{ items: { id: string; name: string }[] }>('/bodies?limit=200'),
    staleTime: 600_000,
  });
  const only = bodies.data?.items.length === 1 ? bodies.data.items[0]?.id : undefined;
  return (
    <ListScreen
      title={words.title}
      operation="listImports"
      values={values}
      onChange={(search) => void navigate({ to: '/imports', search })}
      empty={words.nothing}
      open={(row) => void navigate({ to: '/imports/$id', params: { id: String(row.id) } })}
      cells={{
        fileName: (row) => (
          <Link to="/imports/$id" params={{ id: String(row.id) }}>
            {String(row.fileName)}
          </Link>
        ),
      }}
      above={
        <Section title={words.new}>
          <p className="soft">{words.how}</p>
          <ProblemAlert error={error} />
          <div className="row-of-buttons">
            <label>
              {words.kind}{' '}
              <select className="input short" value={kind} onChange={(event) => setKind(event.target.value)}>
                <option value="">{words.choose}</option>
                {Object.entries(vocabulary.data?.sheets ?? {}).map(([id, title]) => (
                  <option key={id} value={id}>
                    {say(title)}
                  </option>
                ))}
              </select>
            </label>
            {only ? null : (
              <label>
                {words.body}{' '}
                <select
                  className="input short"
                  value={bodyId}
                  onChange={(event) => setBody(event.target.value)}
                >
                  <option value="">{words.choose}</option>
                  {bodies.data?.items.map((body) => (
                    <option key={body.id} value={body.id}>
                      {body.name}
                    </option>
                  ))}
                </select>
              </label>
            )}
            <Upload<{ id: string }>
              to="/imports"
              fields={() => ({
                ...((only ?? bodyId) ? { bodyId: only ?? bodyId } : {}),
                ...(kind ? { kind } : {}),
              })}
              onError={setError}
              onDone={({ id }) => void navigate({ to: '/imports/$id', params: { id } })}
            />
            {kind ? (
              <a className="button" href={`/api/v1/imports/templates/${kind}?format=xlsx`}>
                {words.template}
              </a>
            ) : null}
          </div>
        </Section>
      }
    />
  );
}
