import { useState } from 'react';
import { Refused } from '../api/call.ts';
import { formWords } from '../forms/words.ts';
import { rememberedLanguage } from '../i18n/index.ts';
import { useWords } from '../i18n/words.ts';

interface Props<T> {
  /** Where it is handed in, below /api/v1. */
  to: string;
  /** What goes along with the file. */
  fields: (file: File) => Record<string, string>;
  onDone: (answer: T) => void;
  onError: (error: unknown) => void;
}

/** Hands a file in with its progress in percent; large ones take a while, and one may call it off. */
export function Upload<T>({ to, fields, onDone, onError }: Props<T>) {
  const words = useWords(formWords);
  const [done, setDone] = useState<number>();
  const [request, keep] = useState<XMLHttpRequest>();
  const send = (file: File | undefined) => {
    if (!file) return;
    const body = new FormData();
    for (const [name, value] of Object.entries(fields(file))) body.append(name, value);
    body.append('file', file);
    // fetch tells no progress of what is sent.
    const sending = new XMLHttpRequest();
    keep(sending);
    setDone(0);
    sending.upload.onprogress = ({ loaded, total }) => setDone(Math.round((100 * loaded) / total));
    sending.onloadend = () => {
      setDone(undefined);
      const answer = parsed(sending.responseText);
      if (sending.status >= 200 && sending.status < 300) onDone(answer as T);
      else if (sending.status > 0 && answer) onError(new Refused(answer as Refused['problem']));
      else if (!sending.getResponseHeader('content-type'))
        onError(
          new Refused({ status: 0, code: 'UNREACHABLE', title: '', detail: '', reasons: [], errors: [] }),
        );
    };
    sending.open('POST', `/api/v1${to}`);
    sending.setRequestHeader('Accept-Language', rememberedLanguage());
    sending.setRequestHeader('Idempotency-Key', crypto.randomUUID());
    sending.send(body);
  };
  if (done !== undefined)
    return (
      <span className="with-unit" role="status">
        {words.uploading} <progress max={100} value={done} aria-label={words.uploading} /> {done}%
        <button type="button" className="plain" onClick={() => request?.abort()}>
          {words.cancel}
        </button>
      </span>
    );
  return (
    <label className="button upload">
      {words.upload}
      <input
        type="file"
        className="hidden-label"
        onChange={(event) => {
          send(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
    </label>
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
