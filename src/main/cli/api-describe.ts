import { describedApi } from '../described-api.ts';
import { atMost, CliError, type Command, readArguments } from './command.ts';

export const apiDescribe: Command = {
  usage: 'api describe [--lang zh|en]',
  summary: {
    zh: '输出接口说明（OpenAPI 3.1），不需要服务器。',
    en: 'Print the description of the API (OpenAPI 3.1); needs no server.',
  },
  options: { '--lang': { zh: '说明的语言，默认 zh', en: 'its language, zh by default' } },
  async run(argv) {
    const { values, positionals } = readArguments(argv, { lang: { type: 'string', default: 'zh' } });
    atMost(0, positionals);
    const { lang } = values;
    if (lang !== 'zh' && lang !== 'en') {
      throw new CliError({ zh: `--lang 应为 zh 或 en：${lang}`, en: `--lang is zh or en: ${lang}` });
    }
    process.stdout.write(`${JSON.stringify(await describedApi(lang), null, 2)}\n`);
    return 0;
  },
};
