import type { Bilingual } from '../../../../workflows/kit/bilingual.ts';
import { atMost, CliError, readArguments } from '../command.ts';
import { acts } from './acts/index.ts';
import { castOf } from './cast.ts';
import { epilogue } from './epilogue.ts';
import { Narrator } from './narrator.ts';
import { prologue } from './prologue.ts';
import { Stage } from './stage.ts';
import { invite, keepHouse } from './visitors.ts';
import { openWorld, type World } from './world.ts';

/**
 * Takes a real published project from needs to archive through the HTTP API, in front of the reader and in
 * virtual time. Serves on afterwards, until it is stopped; with `--exit` it ends with one line of JSON instead.
 */
export async function runDemo(argv: string[]): Promise<number> {
  const startedAt = performance.now();
  const { values, positionals } = readArguments(argv, {
    exit: { type: 'boolean', default: false },
    lang: { type: 'string', default: 'zh' },
  });
  atMost(0, positionals);
  const language = values.lang;
  if (language !== 'zh' && language !== 'en') {
    throw new CliError({
      zh: `--lang 应为 zh 或 en，收到“${language}”。`,
      en: `--lang is zh or en, not “${language}”.`,
    });
  }
  const print = (line: string) => void process.stdout.write(`${line}\n`);
  const tell = new Narrator(language, print);
  const world = await openWorld({ port: values.exit ? '0' : (process.env.PORT ?? '0') });
  try {
    prologue(tell, world.server.url);
    const stage = new Stage(world, await castOf(world.server.url, world.adminKey, language), tell);
    for (const act of acts) await act(stage);
    const { summary, agrees } = await epilogue(stage, startedAt);
    if (values.exit) {
      print(JSON.stringify(summary));
      return summary.state === 'archived' && summary.auditVerified && agrees ? 0 : 1;
    }
    await invite(stage);
    tell.line(servingOn(world, summary.project));
    await keepHouse(world);
    return 0;
  } finally {
    await world.close();
  }
}

function servingOn({ server, adminKey }: World, project: string): Bilingual {
  const example = `curl -H 'Authorization: Bearer ${adminKey}' ${server.url}/api/v1/projects/${project}`;
  return {
    zh: `\n继续提供服务：${server.url}（接口说明 ${server.url}/docs），按 Ctrl+C 结束；数据只在内存中。例如：\n${example}`,
    en: `\nServing on at ${server.url} (reference at ${server.url}/docs) until Ctrl+C; the data lives in memory only. For example:\n${example}`,
  };
}
