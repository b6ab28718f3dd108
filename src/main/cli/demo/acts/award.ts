import { theCase } from '../case.ts';
import { countAloud } from '../periods.ts';
import type { Stage } from '../stage.ts';
import { draftContract } from './draft-contract.ts';

const { published } = theCase;

interface Project {
  context: { sourcing: { ranking: { rank: number; bidId: string; organisationId: string }[] } };
}

/** 定标: the decision in ranked order, by the one whose duty it is; the result on the published day. */
export async function awardAct(stage: Stage): Promise<void> {
  const { officer, leader, agency, finance } = stage.cast;
  stage.tell.heading({ zh: '六、定标', en: '6. Award' });
  const { context } = await officer.client.get<Project>(stage.path('?include=context'));
  const [winner, runnerUp] = context.sourcing.ranking;

  await stage.at('2020-11-09 09:00');
  await stage.refused(officer, 'CONFIRM_WINNER', { bidId: winner?.bidId });
  await stage.at('2020-11-12 10:00');
  await stage.refused(
    leader,
    'CONFIRM_WINNER',
    { bidId: runnerUp?.bidId },
    { about: { zh: '拟选排名第二的候选人', en: 'the candidate ranked second' } },
  );
  await stage.step(leader, 'CONFIRM_WINNER', { bidId: winner?.bidId, opinion: '同意评审委员会推荐意见' });
  await stage.at(`${published.resultPublishedOn} 09:00`);
  await stage.step(
    agency,
    'PUBLISH_RESULT',
    {},
    {
      origin: 'published',
      about: {
        zh: `公告期 ${published.resultNoticeWorkingDays} 个工作日`,
        en: `notice runs ${published.resultNoticeWorkingDays} working day`,
      },
    },
  );
  await stage.at('2020-11-18 10:00');
  await stage.step(finance, 'RETURN_BONDS', { to: 'losers' });
}

/** 质疑: a challenge in time stands in the way of signing until it is answered; one too late is not taken. */
export async function challengeAct(stage: Stage): Promise<string> {
  const { leader, agency, suppliers } = stage.cast;
  const [, second, third] = suppliers;
  stage.tell.heading({ zh: '七、质疑与签约', en: '7. Challenge and signature' });

  await stage.at('2020-11-19 10:00');
  await draftContract(stage);
  await stage.at('2020-11-20 16:00');
  stage.tell.note({
    zh: '※ 变故：对结果的质疑，答复前不得签约（本情节为填充，公告未载明有质疑）',
    en: '※ Unhappy turn: a challenge to the result forbids signing until it is answered (filled in: the notice tells of none)',
  });
  const challenge = await stage.step(second, 'FILE_CHALLENGE', {
    matter: 'result',
    facts: '对技术评分的依据提出质疑。',
    knownOn: '2020-11-17',
  });
  const challengeId = challenge.created.find(({ table }) => table === 'challenges')?.id;
  await stage.at('2020-11-23 10:00');
  await stage.refused(leader, 'SIGN');
  const until = await countAloud(
    stage,
    { zh: '结果质疑期', en: 'Time to challenge the result' },
    await noticeEnd(stage),
    7,
    'working-day',
  );
  await stage.at('2020-11-27 09:00');
  await stage.refused(
    third,
    'FILE_CHALLENGE',
    { matter: 'result', facts: '对商务评分提出质疑。', knownOn: '2020-11-27' },
    { about: { zh: '称今日才知道', en: 'says it learned of it today' } },
  );
  await stage.at('2020-11-30 15:00');
  await stage.step(agency, 'REPLY_CHALLENGE', {
    challengeId,
    upheld: false,
    text: '经复核，评分符合招标文件规定的评审标准，质疑不成立。',
  });
  return until;
}

/** The last day of the result notice, as the server published it. */
export async function noticeEnd(stage: Stage): Promise<string> {
  const { items } = await stage.cast.officer.client.get<{ items: { kind: string; until: string | null }[] }>(
    stage.path('/notices'),
  );
  const until = items.find(({ kind }) => kind === 'result')?.until;
  if (!until) throw new Error('the result notice has no end');
  return until;
}
