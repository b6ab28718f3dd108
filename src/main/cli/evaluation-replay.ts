import { Workflows } from '../../engine/workflows.ts';
import { type ReplayedRanking, replayProject } from '../../tender/replay-project.ts';
import { registeredWorkflows } from '../registered-workflows.ts';
import { CliError, type Command, readArguments, say } from './command.ts';
import { withDatabase } from './with-database.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export const evaluationReplay: Command = {
  usage: 'evaluation replay PROJECT',
  summary: {
    zh: '由已签署的评分表和已开启的报价复算每一轮、每一次排序，逐项与留存的计算过程核对。有出入时退出码为 1。',
    en: 'Recompute every ranking, of each round and re-evaluation, from the signed sheets and the opened quotes, and compare every figure of the stored working. Exit code 1 when something differs.',
  },
  async run(argv) {
    const { positionals } = readArguments(argv, {});
    const [project = '', ...more] = positionals;
    if (!uuid.test(project) || more.length > 0) {
      throw new CliError({
        zh: '请给出一个项目编号（UUID）：goufu evaluation replay 编号',
        en: 'Give one project id (UUID): goufu evaluation replay ID',
      });
    }
    const workflows = new Workflows(registeredWorkflows());
    const rankings = await withDatabase((db) => replayProject({ db, workflows }, project));
    if (rankings.length === 0) {
      throw new CliError({ zh: `项目 ${project} 没有排序记录。`, en: `Project ${project} has no ranking.` });
    }
    return rankings.map(tell).every(Boolean) ? 0 : 1;
  },
};

/** Says what came out, and whether it is what is stored. */
function tell({ round, attempt, differences, sheets, stored, recomputed }: ReplayedRanking): boolean {
  say({
    zh: `第 ${round} 轮第 ${attempt} 次排序：留存 ${stored}，复算 ${recomputed}。`,
    en: `Round ${round}, ranking ${attempt}: stored ${stored}, recomputed ${recomputed}.`,
  });
  for (const { path, stored: was, recomputed: is } of differences) {
    say({
      zh: `${path}：留存 ${JSON.stringify(was)}，复算 ${JSON.stringify(is)}。`,
      en: `${path}: stored ${JSON.stringify(was)}, recomputed ${JSON.stringify(is)}.`,
    });
  }
  const changed = sheets.filter((sheet) => !sheet.agrees);
  for (const { memberId } of changed) {
    say({
      zh: `成员 ${memberId} 的评分表与其提交时的摘要不符。`,
      en: `The sheet of member ${memberId} is not the one that was handed in.`,
    });
  }
  const wrong = differences.length + changed.length;
  say({
    zh: `${sheets.length} 张评分表、全部计算数字：${wrong === 0 ? '一致' : `${wrong} 处不符`}。`,
    en: `${sheets.length} sheets and every figure: ${wrong === 0 ? 'the same to the last digit' : `${wrong} differ`}.`,
  });
  return wrong === 0;
}
