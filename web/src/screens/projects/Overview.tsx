import { useSpeech } from '../../i18n/index.ts';
import { useWords } from '../../i18n/words.ts';
import { Facts, Section } from '../../ui/Screen.tsx';
import { Day, When } from '../../ui/Time.tsx';
import type { Project } from './types.ts';
import { projectWords } from './words.ts';

const regimes: Record<string, [zh: string, en: string]> = {
  GOV: ['政府采购', 'Government procurement'],
  REF: ['参照政府采购', 'By reference to government procurement'],
  SMALL: ['限额以下', 'Below the limit'],
};

/** What the project is, in short. */
export function Overview({ project }: { project: Project }) {
  const words = useWords(projectWords);
  const { say, language } = useSpeech();
  const dates = Object.entries(project.dates ?? {}).filter(([, at]) => at !== null);
  const named = words as unknown as Record<string, string>;
  return (
    <>
      <Section title={words.overview}>
        <Facts
          facts={[
            [words.body, project.bodyName],
            [words.category, say(project.categoryTitle)],
            [words.method, project.methodTitle ? say(project.methodTitle) : null],
            [words.regime, project.regime ? regimes[project.regime]?.[language === 'zh' ? 0 : 1] : null],
            [
              words.line,
              project.fundingLineName ? `${project.fundingLineCode ?? ''} ${project.fundingLineName}` : null,
            ],
            [words.year, project.fiscalYear],
            [words.batch, project.batch],
            [words.round, project.round > 1 ? project.round : null],
            [words.stands, project.state?.map(({ title }) => say(title)).join('、'), true],
          ]}
        />
      </Section>
      {dates.length > 0 ? (
        <Section title={words.clocks}>
          <Facts
            facts={dates.map(([name, at]) => [
              named[name] ?? name,
              at && at.length > 10 ? <When at={at} /> : <Day on={at} />,
            ])}
          />
        </Section>
      ) : null}
    </>
  );
}
