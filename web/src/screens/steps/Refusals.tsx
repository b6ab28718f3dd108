import type { Reason } from '../../api/call.ts';
import { beijing } from '../../api/clock.ts';
import { useSpeech } from '../../i18n/index.ts';

/** Why something cannot be done now, each reason with its clause and, where it passes by itself, until when. */
export function Refusals({ title, reasons }: { title: string; reasons: Reason[] }) {
  const { say } = useSpeech();
  return (
    <div className="said careful">
      <strong>{title}</strong>
      <ul>
        {reasons.map((reason) => (
          <li key={`${reason.rule}${reason.field ?? ''}`}>
            {say(reason.sentence)}
            {reason.clause ? <span className="clause">（{say(reason.clause)}）</span> : null}
            {reason.retryAt ? <span className="exact number"> {beijing(reason.retryAt)}</span> : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
