import { analyse } from '../../../workflows/kit/analyse.ts';
import { allDeadlineRules } from '../../../workflows/rules/index.ts';
import { registeredWorkflows } from '../registered-workflows.ts';
import { atMost, type Command, readArguments, say } from './command.ts';

export const machineCheck: Command = {
  usage: 'machine check',
  summary: {
    zh: '检查每个流程：状态可达、能够结束、期限有规则有去处、拒绝有说明。有问题时退出码为 1。',
    en: 'Check every workflow: states can be reached and end, clocks have a rule and a handler, refusals have words. Exit code 1 with findings.',
  },
  async run(argv) {
    atMost(0, readArguments(argv, {}).positionals);
    let found = 0;
    for (const { workflow } of registeredWorkflows()) {
      const findings = analyse(workflow, allDeadlineRules);
      found += findings.length;
      for (const { check, where, problem } of findings)
        process.stdout.write(`${check}  ${where}  ${problem}\n`);
      const name = `${workflow.id}/v${workflow.version}`;
      say({
        zh: `${name}：${findings.length === 0 ? '未发现问题' : `${findings.length} 个问题`}。`,
        en: `${name}: ${findings.length === 0 ? 'nothing found' : `${findings.length} findings`}.`,
      });
    }
    return found === 0 ? 0 : 1;
  },
};
