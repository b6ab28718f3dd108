import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { call } from '../../api/call.ts';
import { inBoth, useWords } from '../../i18n/words.ts';
import { Loaded } from '../../ui/Loaded.tsx';
import { notice } from '../../ui/notices.tsx';
import { ProblemAlert } from '../../ui/Problem.tsx';
import { Empty, Section } from '../../ui/Screen.tsx';
import { When } from '../../ui/Time.tsx';
import { Upload } from '../../ui/Upload.tsx';

const ownWords = inBoth({
  files: ['附件', 'Files'],
  title: ['标题', 'Title'],
  kind: ['类型', 'Kind'],
  version: ['版本', 'Version'],
  size: ['大小', 'Size'],
  by: ['提交人', 'Handed in by'],
  at: ['时间', 'At'],
  download: ['下载', 'Download'],
  none: [
    '还没有附件。上传后可在各步骤中选用。',
    'No files yet. Once uploaded they can be chosen in the steps.',
  ],
  add: ['上传附件', 'Upload a file'],
  name: ['标题（不填则用文件名）', 'Title (by default the name of the file)'],
  usual: ['附件', 'attachment'],
  done: [(name: string) => `已上传：${name}`, (name: string) => `Uploaded: ${name}`],
});

interface Filed {
  id: string;
  title: string;
  kind: string;
  version: number;
  bytes: number;
  organisationName: string | null;
  createdByName?: string | null;
  createdAt: string;
  contentAt: string | null;
}

const size = (bytes: number) =>
  bytes < 1_048_576 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1_048_576).toFixed(1)} MB`;

/** 附件: every paper handed in, by whom and when, and a place to hand in more. */
export function Files({ path, id, seq }: { path: string; id: string; seq: number }) {
  const words = useWords(ownWords);
  const client = useQueryClient();
  const [error, setError] = useState<unknown>();
  const [title, setTitle] = useState('');
  const list = useQuery({
    queryKey: [path, 'documents', seq],
    queryFn: () => call<{ items: Filed[] }>(`${path}/documents`),
  });
  const send = (event: FormEvent) => event.preventDefault();
  return (
    <>
      <Section title={words.add}>
        <form className="row-of-buttons" onSubmit={send}>
          <label>
            {words.name}
            <input className="input" value={title} onChange={(event) => setTitle(event.target.value)} />
          </label>
          <Upload
            to="/documents/upload"
            fields={(file) => ({
              instanceId: id,
              kind: words.usual,
              title: title.trim() || file.name.replace(/\.[^.]+$/, ''),
            })}
            onError={setError}
            onDone={(filed: Filed) => {
              setError(undefined);
              setTitle('');
              notice(words.done(filed.title));
              void client.invalidateQueries({ queryKey: [path, 'documents'] });
            }}
          />
        </form>
        <ProblemAlert error={error} />
      </Section>
      <Loaded query={list}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty>{words.none}</Empty>
          ) : (
            <div className="list">
              <table>
                <thead>
                  <tr>
                    <th>{words.title}</th>
                    <th>{words.kind}</th>
                    <th className="number">{words.version}</th>
                    <th className="number">{words.size}</th>
                    <th>{words.by}</th>
                    <th>{words.at}</th>
                    <th aria-label={words.download} />
                  </tr>
                </thead>
                <tbody>
                  {items.map((one) => (
                    <tr key={one.id}>
                      <td>{one.title}</td>
                      <td>{one.kind}</td>
                      <td className="number">{one.version}</td>
                      <td className="number">{size(one.bytes)}</td>
                      <td>{one.organisationName ?? one.createdByName}</td>
                      <td>
                        <When at={one.createdAt} />
                      </td>
                      <td>
                        {one.contentAt ? (
                          <a href={`/api/v1/documents/${one.id}/content`}>{words.download}</a>
                        ) : null}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )
        }
      </Loaded>
    </>
  );
}
