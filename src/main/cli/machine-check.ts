import { analyse } from '../../../workflows/kit/analyse.ts';
import { factsDeclared } from '../../../workflows/kit/analysis/facts-declared.ts';
import { everyRuleRead } from '../../../workflows/kit/analysis/rules-read.ts';
import { allDeadlineRules } from '../../../workflows/rules/index.ts';
import { registeredWorkflows } from '../registered-workflows.ts';
import { atMost, type Command, readArguments, say } from './command.ts';
import { rulesByName, wordsOfCode } from './rule-words.ts';

export const machineCheck: Command = {
  usage: 'machine check',
  summary: {
    zh: '检查每个流程：状态可达、能够结束、期限有规则有去处、拒绝有说明、所读事实均已声明、每条规则有人读取。有问题时退出码为 1。',
    en: 'Check every workflow: states can be reached and end, clocks have a rule and a handler, refusals have words, facts are declared and every rule is read. Exit code 1 with findings.',
  },
  async run(argv) {
    atMost(0, readArguments(argv, {}).positionals);
    let found = 0;
    for (const { workflow, facts } of registeredWorkflows()) {
      const findings = [
        ...analyse(workflow, allDeadlineRules),
        ...factsDeclared(workflow, Object.keys(facts)),
      ];
      found += findings.length;
      for (const { check, where, problem } of findings)
        process.stdout.write(`${check}  ${where}  ${problem}\n`);
      const name = `${workflow.id}/v${workflow.version}`;
      say({
        zh: `${name}：${findings.length === 0 ? '未发现问题' : `${findings.length} 个问题`}。`,
        en: `${name}: ${findings.length === 0 ? 'nothing found' : `${findings.length} findings`}.`,
      });
    }
    const unread = everyRuleRead({
      named: rulesByName(),
      deadlines: allDeadlineRules,
      workflows: registeredWorkflows().map(({ workflow }) => workflow),
      words: wordsOfCode(),
    });
    for (const { check, where, problem } of unread) process.stdout.write(`${check}  ${where}  ${problem}\n`);
    found += unread.length;
    say({
      zh: `规则：${unread.length === 0 ? '每条规则都有读取者' : `${unread.length} 个问题`}。`,
      en: `rules: ${unread.length === 0 ? 'each has a reader' : `${unread.length} findings`}.`,
    });
    return found === 0 ? 0 : 1;
  },
};
