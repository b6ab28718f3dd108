import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { call, Refused } from '../../api/call.ts';
import { made, NotMade } from '../../forms/client-made.ts';
import { fieldErrors, SchemaForm } from '../../forms/Form.tsx';
import { clientMade } from '../../forms/schema.ts';
import { FormStore, type Values } from '../../forms/store.ts';
import { submitted } from '../../forms/submitted.ts';
import { formWords } from '../../forms/words.ts';
import { useSpeech } from '../../i18n/index.ts';
import { useWords } from '../../i18n/words.ts';
import { Loaded } from '../../ui/Loaded.tsx';
import { notice } from '../../ui/notices.tsx';
import { ProblemAlert } from '../../ui/Problem.tsx';
import { Screen, Section } from '../../ui/Screen.tsx';
import { Heat } from '../../ui/Time.tsx';
import { useSave } from '../../ui/useSave.ts';
import { Outlook } from './Outlook.tsx';
import { Refusals } from './Refusals.tsx';
import type { Action, Applied } from './types.ts';
import { useDraft } from './useDraft.ts';
import { stepWords } from './words.ts';

interface Props {
  /** Path of the case, such as /projects/{id}. */
  path: string;
  event: string;
  /** The case by name. */
  name: string;
  /** The version of the case that is on the screen. */
  seq: number;
  crumbs: ReactNode;
  /** What one decides on, beside the form. */
  aside: ReactNode;
  /** Where one goes once it is done. */
  onDone: (applied: Applied) => void;
}

/** One step of a case at an address of its own: at the left what one decides on, at the right the form. */
export function StepPage(props: Props) {
  const { path, event, name, seq, crumbs, aside } = props;
  const words = useWords(stepWords);
  const { say } = useSpeech();
  const actions = useQuery({
    queryKey: [path, 'actions', event, seq],
    queryFn: () => call<Action[]>(`${path}/actions`),
    // A form that is being filled in is never fetched over.
    refetchOnWindowFocus: false,
  });
  return (
    <Loaded query={actions}>
      {(all) => {
        const action = all.find((one) => one.event === event);
        if (!action)
          return (
            <Screen title={name} crumbs={crumbs}>
              <p className="said">{words.gone}</p>
              {aside}
            </Screen>
          );
        return (
          <Screen title={say(action.title)} under={name} crumbs={crumbs}>
            <div className="halves">
              <div>{aside}</div>
              <Section title={words.form}>
                <Step {...props} action={action} key={`${path} ${event}`} />
              </Section>
            </div>
          </Screen>
        );
      }}
    </Loaded>
  );
}

function Step({ path, event, seq, action, onDone }: Props & { action: Action }) {
  const words = useWords(stepWords);
  const ofForms = useWords(formWords);
  const { say } = useSpeech();
  const client = useQueryClient();
  const [store] = useState(() => new FormStore());
  const draft = useDraft(`${path}/drafts/${event}`, store);
  const { save, error, busy, forget } = useSave();
  const [outlook, setOutlook] = useState<Applied>();
  const [why, setWhy] = useState('');
  const warned =
    error instanceof Refused && error.problem.code === 'WARNINGS_OPEN'
      ? error.problem.reasons
      : (outlook?.warnings ?? []);
  const [keyFile, setKeyFile] = useState<File>();
  const program = clientMade(action.schema)?.[1];
  const body = async () => ({
    type: event,
    data: await made(action.schema, path, submitted(action.schema, store.all()) as Values, keyFile, ofForms),
    ...(why.trim() ? { override: { reason: why.trim() } } : {}),
  });
  const complained = async <T,>(work: () => Promise<T>): Promise<T> => {
    try {
      store.complain(new Map());
      return await work();
    } catch (refused) {
      store.complain(fieldErrors(refused));
      throw refused;
    }
  };
  const tryOut = () =>
    save(
      () =>
        complained(() =>
          body().then((made) =>
            call<Applied>(`${path}/events?dryRun=true`, { method: 'POST', body: made, ifMatch: `"${seq}"` }),
          ),
        ),
      setOutlook,
    );
  const submit = () =>
    save(
      (once) =>
        complained(() =>
          body().then((made) =>
            call<Applied>(`${path}/events`, { method: 'POST', body: made, ifMatch: `"${seq}"`, once }),
          ),
        ),
      async (applied) => {
        notice(words.done(say(action.title)));
        await draft.drop();
        onDone(applied);
      },
    );
  const reload = () => {
    forget();
    void client.invalidateQueries({ queryKey: [path] });
  };
  const unsaid =
    error instanceof Refused &&
    error.problem.reasons.length > 0 &&
    error.problem.reasons.every(({ field }) => field?.startsWith('/data/'));
  return (
    <>
      <p className="clause">
        {words.basis}：{say(action.basis)}
      </p>
      {action.deadline ? (
        <p>
          {words.deadline}：{say(action.deadline.title)}{' '}
          <Heat due={action.deadline.dueAt} frozen={action.deadline.status === 'frozen'} />
        </p>
      ) : null}
      {action.confirm ? <p className="said careful">{say(action.confirm)}</p> : null}
      {action.allowed ? null : <Refusals title={words.notNow} reasons={action.reasons} />}
      {draft.found ? (
        <p className="said">
          {words.draftFound}{' '}
          <button type="button" className="plain" onClick={() => void draft.drop()}>
            {words.startOver}
          </button>
        </p>
      ) : null}
      <SchemaForm store={store} schema={action.schema} onSubmit={() => void submit()}>
        {program?.makes === 'unwrapShares' ? (
          <div className="field">
            <label htmlFor="key-file">{ofForms.keyFile}</label>
            <p className="soft small">{ofForms.keyFileHelp}</p>
            <input id="key-file" type="file" onChange={(chosen) => setKeyFile(chosen.target.files?.[0])} />
          </div>
        ) : program ? (
          <p className="soft">{ofForms.sealHere}</p>
        ) : null}
        {error instanceof NotMade ? (
          <p className="said refused" role="alert">
            {error.message}
          </p>
        ) : unsaid ? null : (
          <ProblemAlert error={error} onReload={reload} />
        )}
        {warned.length > 0 ? (
          <div className="said careful">
            <strong>{words.warnings}</strong>
            <ul>
              {warned.map((one) => (
                <li key={one.rule}>{say(one.sentence)}</li>
              ))}
            </ul>
            <label>
              {words.overrideWhy}
              <textarea
                className="input"
                rows={2}
                value={why}
                onChange={(typed) => setWhy(typed.target.value)}
              />
            </label>
          </div>
        ) : null}
        {outlook ? <Outlook applied={outlook} documents={action.documents} /> : null}
        <div className="row-of-buttons no-print">
          <button
            type="submit"
            className="button main"
            aria-disabled={busy || !action.allowed}
            onClick={(click) => (busy || !action.allowed) && click.preventDefault()}
          >
            {words.submit}
          </button>
          <button type="button" className="button" disabled={busy} onClick={() => void tryOut()}>
            {words.tryOut}
          </button>
          <span className="soft small" role="status">
            {draft.kept === 'not-yet' ? ofForms.notKept : draft.kept ? ofForms.kept(draft.kept.at) : ''}
          </span>
        </div>
      </SchemaForm>
    </>
  );
}
