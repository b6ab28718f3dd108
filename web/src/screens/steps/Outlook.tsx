import { type Bilingual, useSpeech } from '../../i18n/index.ts';
import { useWords } from '../../i18n/words.ts';
import { Heat } from '../../ui/Time.tsx';
import type { Applied } from './types.ts';
import { stepWords } from './words.ts';

/** What a step would do before it is done: where it leads, which clocks start or stop, which papers it leaves. */
export function Outlook({ applied, documents }: { applied: Applied; documents: Bilingual[] }) {
  const words = useWords(stepWords);
  const { say } = useSpeech();
  const armed = applied.deadlines.changed.filter(({ change }) => change === 'armed');
  const started = applied.deadlines.open.filter((clock) =>
    armed.some(({ rule, key }) => rule === clock.rule && key === clock.key),
  );
  const nothing = started.length === 0 && applied.follows.length === 0 && documents.length === 0;
  return (
    <div className="said" role="status">
      <strong>{words.wouldFollow}</strong>
      <ul>
        {applied.follows.map((one) => (
          <li key={one.zh}>{say(one)}</li>
        ))}
        {started.map((clock) => (
          <li key={`${clock.rule} ${clock.key}`}>
            {words.armed}：{say(clock.title) || clock.rule} <Heat due={clock.dueAt} />
          </li>
        ))}
        {documents.length > 0 ? (
          <li>
            {words.papers}：{documents.map(say).join('、')}
          </li>
        ) : null}
        {nothing ? <li>{words.nothingFollows}</li> : null}
      </ul>
    </div>
  );
}
