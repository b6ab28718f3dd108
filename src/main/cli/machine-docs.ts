import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { registeredWorkflows } from '../registered-workflows.ts';
import { atMost, type Command, readArguments, say } from './command.ts';
import { generateDocs } from './docs/generate-docs.ts';
import { docsFolder, staleDocs } from './docs/stale-docs.ts';

export const machineDocs: Command = {
  usage: 'machine docs [--check]',
  summary: {
    zh: '从代码生成 docs/generated/：状态图、办理事项、职责、期限、规则。',
    en: 'Write docs/generated/ from the code: diagrams, transitions, roles, deadlines, rules.',
  },
  options: {
    '--check': {
      zh: '只核对是否过期，不写文件；过期时退出码为 1',
      en: 'only compare; exit code 1 when stale',
    },
  },
  async run(argv) {
    const { values, positionals } = readArguments(argv, { check: { type: 'boolean', default: false } });
    atMost(0, positionals);
    const files = await generateDocs(registeredWorkflows().map(({ workflow }) => workflow));
    const stale = await staleDocs(files);
    if (stale.length === 0) {
      say({ zh: 'docs/generated/ 与代码一致。', en: 'docs/generated/ is up to date.' });
      return 0;
    }
    if (values.check) {
      say({
        zh: `docs/generated/ 已过期，请运行 goufu machine docs：${stale.join('、')}`,
        en: `docs/generated/ is stale, run goufu machine docs: ${stale.join(', ')}`,
      });
      return 1;
    }
    for (const path of stale) {
      const text = files.get(path);
      const file = join(docsFolder, path);
      await mkdir(dirname(file), { recursive: true });
      await (text === undefined ? rm(file) : writeFile(file, text));
    }
    say({ zh: `已更新 ${stale.length} 个文件。`, en: `${stale.length} files written.` });
    return 0;
  },
};
