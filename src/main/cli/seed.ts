import { atMost, CliError, type Command, readArguments, say } from './command.ts';

export const seed: Command = {
  usage: 'seed [STAGE] [--again]',
  summary: {
    zh: '填充开发用数据库：演示项目走到所指阶段（默认 contract）为止，经由 HTTP 接口。',
    en: 'Fill the development database: the demo’s project up to a stage (contract by default), over HTTP.',
  },
  options: {
    STAGE: {
      zh: 'needs、grouping、initiation、planning、tender、panel、award、challenge、contract、evaluation、archive',
      en: 'one of these, in the order of the story',
    },
    '--again': {
      zh: '丢弃已有的开发数据，重新填充',
      en: 'drop the development data that is there, and start over',
    },
  },
  async run(argv) {
    const { values, positionals } = readArguments(argv, { again: { type: 'boolean', default: false } });
    atMost(1, positionals);
    const { developmentFolder, developmentPassword, isAct, isSeeded, seedDevelopment } = await import(
      './development.ts'
    );
    const last = positionals[0] ?? 'contract';
    if (!isAct(last)) {
      throw new CliError({
        zh: `没有“${last}”这个阶段。全部阶段见：goufu seed --help`,
        en: `There is no stage “${last}”. For all stages: goufu seed --help`,
      });
    }
    const folder = developmentFolder();
    if (isSeeded() && !values.again) {
      throw new CliError({
        zh: `${folder} 已有数据：以 --again 丢弃重填，或用 GOUFU_DATA 另选目录。`,
        en: `${folder} holds data already: drop it with --again, or name another folder in GOUFU_DATA.`,
      });
    }
    const logins = await seedDevelopment(last);
    say({
      zh: `已填充 ${folder}，走到 ${last}。npm run dev 启动；密码 ${developmentPassword}：${logins.zh}`,
      en: `${folder} is filled up to ${last}. npm run dev serves it; password ${developmentPassword}: ${logins.en}`,
    });
    return 0;
  },
};
