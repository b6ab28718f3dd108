import { useQuery } from '@tanstack/react-query';
import { call } from '../../api/call.ts';
import { useSpeech } from '../../i18n/index.ts';
import { useWords } from '../../i18n/words.ts';
import { Loaded } from '../../ui/Loaded.tsx';
import { Empty, Section } from '../../ui/Screen.tsx';
import { When } from '../../ui/Time.tsx';
import type { Filled, SubmittedStep } from '../projects/types.ts';
import { projectWords } from '../projects/words.ts';

/** 办理单: everything submitted so far, as one would find it in the paper file. */
export function CaseFile({ path, seq, latestFirst }: { path: string; seq: number; latestFirst?: boolean }) {
  const words = useWords(projectWords);
  const { say } = useSpeech();
  const file = useQuery({
    queryKey: [path, 'file', seq],
    queryFn: () => call<{ items: SubmittedStep[] }>(`${path}/file`),
    placeholderData: (before) => before,
  });
  return (
    <Loaded query={file}>
      {({ items }) => {
        if (items.length === 0) return <Empty>{words.fileEmpty}</Empty>;
        const shown = latestFirst ? items.toReversed() : items;
        return shown.map((step) => (
          <Section
            key={step.seq}
            title={say(step.title)}
            right={
              <span className="soft small">
                {say(step.roleTitle)} {step.actorName} · <When at={step.at} />
              </span>
            }
          >
            {step.fields.length > 0 ? <FilledFields fields={step.fields} /> : null}
            {step.override ? (
              <p className="said careful">
                {words.override}：{step.override}
              </p>
            ) : null}
            <p className="clause">{say(step.basis)}</p>
          </Section>
        ));
      }}
    </Loaded>
  );
}

function FilledFields({ fields }: { fields: Filled[] }) {
  const { say } = useSpeech();
  return (
    <dl className="filled">
      {fields.map((field, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what was submitted never changes its order.
        <FilledValue key={index} field={field} say={say} />
      ))}
    </dl>
  );
}

function FilledValue({ field, say }: { field: Filled; say: ReturnType<typeof useSpeech>['say'] }) {
  return (
    <>
      <dt>{say(field.label)}</dt>
      {field.value ? <dd>{say(field.value)}</dd> : <dd />}
      {field.fields ? (
        <dd className="inner">
          <FilledFields fields={field.fields} />
        </dd>
      ) : null}
      {field.table ? (
        <dd className="inner scroll">
          <table className="sheet">
            <thead>
              <tr>
                {field.table.columns.map((column, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: as above.
                  <th key={at}>{say(column)}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {field.table.rows.map((row, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above.
                <tr key={at}>
                  {row.map((cell, column) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: as above.
                    <td key={column}>{say(cell)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </dd>
      ) : null}
    </>
  );
}
