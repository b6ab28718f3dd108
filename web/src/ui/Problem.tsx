import { Refused } from '../api/call.ts';
import { beijing } from '../api/clock.ts';
import { useSpeech } from '../i18n/index.ts';
import { useWords } from '../i18n/words.ts';
import { uiWords } from './words.ts';

interface Props {
  error: unknown;
  onRetry?: (() => void) | undefined;
  /** Loads what stands now when somebody else was faster; what was filled in stays. */
  onReload?: (() => void) | undefined;
}

/** Why the API refused: its own sentences with their clauses, when to try again, and what is wrong with which field. */
export function ProblemAlert({ error, onRetry, onReload }: Props) {
  const { say } = useSpeech();
  const words = useWords(uiWords);
  if (!error) return null;
  if (!(error instanceof Refused))
    return (
      <div className="said refused" role="alert">
        {String(error)}
      </div>
    );
  const { problem } = error;
  const stale = problem.code === 'STALE_VERSION';
  const title = stale
    ? words.stale
    : problem.status === 0
      ? words.unreachable
      : `${words.failed}：${problem.title}`;
  const reasons = stale ? [] : problem.reasons;
  return (
    <div className="said refused" role="alert">
      <strong>{title}</strong>
      {!stale && reasons.length === 0 && problem.status !== 0 ? <p>{problem.detail}</p> : null}
      {reasons.length > 0 ? (
        <ul>
          {reasons.map((reason) => (
            <li key={`${reason.rule}${reason.field ?? ''}`}>
              {say(reason.sentence)}
              {reason.clause ? <span className="clause">（{say(reason.clause)}）</span> : null}
              {reason.retryAt ? <span className="clause"> {beijing(reason.retryAt)}</span> : null}
            </li>
          ))}
        </ul>
      ) : null}
      {stale && onReload ? (
        <button type="button" className="button" onClick={onReload}>
          {words.reload}
        </button>
      ) : null}
      {onRetry && !stale ? (
        <button type="button" className="button" onClick={onRetry}>
          {words.retry}
        </button>
      ) : null}
    </div>
  );
}
