import { Alert, Button } from 'antd';
import { Refused } from '../api/call.ts';
import { useSpeech } from '../i18n/index.ts';

/** Why the API refused: its own sentences with their clauses, and what is wrong with which field. */
export function ProblemAlert({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { say, words } = useSpeech();
  if (!error) return null;
  if (!(error instanceof Refused)) return <Alert type="error" showIcon title={String(error)} />;
  const { problem } = error;
  const stale = problem.code === 'STALE_VERSION';
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={stale ? words.stale : `${words.failed}：${problem.title}`}
      description={
        <>
          {problem.reasons.length === 0 && problem.errors.length === 0 ? <p>{problem.detail}</p> : null}
          <ul>
            {problem.reasons.map((reason) => (
              <li key={`${reason.rule}${reason.field ?? ''}`}>
                {say(reason.sentence)}
                {reason.clause ? <span className="clause">（{say(reason.clause)}）</span> : null}
              </li>
            ))}
            {problem.reasons.length === 0
              ? problem.errors.map(({ pointer, message }) => <li key={pointer}>{`${pointer} ${message}`}</li>)
              : null}
          </ul>
          {onRetry ? <Button onClick={onRetry}>{words.retry}</Button> : null}
        </>
      }
    />
  );
}
