import { useSpeech } from '../../i18n/index.ts';
import { useWords } from '../../i18n/words.ts';
import { Facts } from '../../ui/Screen.tsx';
import { Heat, Money, When } from '../../ui/Time.tsx';
import type { Project } from './types.ts';
import { projectWords } from './words.ts';

/** The head of a project: the stages as a strip, what comes due next, the four amounts. */
export function Head({ project }: { project: Project }) {
  const words = useWords(projectWords);
  const { say } = useSpeech();
  const { nextDeadline: next, suspended } = project;
  return (
    <section className="section">
      <ol className="strip" aria-label={words.stands}>
        {project.stages.map((stage) => (
          <li
            key={stage.id}
            className={stage.state}
            aria-current={stage.state === 'current' ? 'step' : undefined}
          >
            {say(stage.title)}
          </li>
        ))}
      </ol>
      <div className="inside stack">
        {suspended ? (
          <p className="said careful">{words.suspended(suspended.reason, suspended.byName)}</p>
        ) : null}
        {project.level === 'limited' ? null : (
          <p>
            {words.next}：
            {next ? (
              <>
                {say(next.title)} <Heat due={next.dueAt} frozen={next.status === 'frozen'} />
              </>
            ) : (
              <span className="soft">{words.allMet}</span>
            )}
          </p>
        )}
        <Facts
          facts={[
            [words.budget, project.budget ? <Money yuan={project.budget} /> : null],
            [words.award, project.awardAmount ? <Money yuan={project.awardAmount} /> : null],
            [words.contract, project.contractAmount ? <Money yuan={project.contractAmount} /> : null],
            [words.paid, project.paid && project.contractAmount ? <Money yuan={project.paid} /> : null],
            [words.winner, project.winnerName],
            [words.bidsUntil, project.bidDeadline ? <When at={project.bidDeadline} /> : null],
            [words.grade, project.grade],
          ]}
        />
      </div>
    </section>
  );
}
