import type { Command } from './command.ts';

export const demo: Command = {
  usage: 'demo [--exit] [--lang zh|en]',
  summary: {
    zh: '演示：一个真实公布过的项目，从需求到归档，经由 HTTP 接口走完。',
    en: 'Show a real published project from needs to archive, through the HTTP API.',
  },
  options: {
    '--exit': { zh: '走完即退出，不再继续提供服务', en: 'end afterwards instead of serving on' },
    '--lang zh|en': { zh: '解说的语言，默认中文', en: 'language of the story; Chinese by default' },
  },
  run: async (argv) => (await import('./demo/index.ts')).runDemo(argv),
};
