import { readFile } from 'node:fs/promises';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import type { Db } from '../../../db/client.ts';
import {
  builtInDecrees,
  CalendarInputError,
  makeCalendar,
  type YearDecree,
} from '../../../workflows/calendar/index.ts';
import { validate } from '../../../workflows/kit/validate.ts';
import { systemClock } from '../../shared/clock.ts';
import { atMost, CliError, type Command, readArguments, say } from './command.ts';
import { withDatabase } from './with-database.ts';

const decreeFile = z.strictObject({
  year: z.int().min(2000).max(2100),
  decree: z.string().trim().min(1).max(200),
  off: z.array(z.iso.date()).min(1).max(100),
  work: z.array(z.iso.date()).max(60),
});

export const calendarImport: Command = {
  usage: 'calendar import FILE|-',
  summary: {
    zh: '录入一年的放假通知（JSON：year、decree、off、work；“-”为标准输入）。后录入的替代先录入的。',
    en: 'Import one year’s holiday notice (JSON: year, decree, off, work; “-” is standard input). The later replaces the earlier.',
  },
  async run(argv) {
    const { positionals } = readArguments(argv, {});
    atMost(1, positionals);
    const [file] = positionals;
    if (file === undefined) {
      throw new CliError({
        zh: '请指明文件，或用“-”读标准输入。',
        en: 'Name a file, or “-” for standard input.',
      });
    }
    const decree = checked(await readText(file));
    await withDatabase((db) => store(db, decree));
    const { year, off, work } = decree;
    say({
      zh: `已录入 ${year} 年放假通知：放假 ${off.length} 天，调休上班 ${work.length} 天。运行中的服务一分钟内生效。`,
      en: `Imported the notice for ${year}: ${off.length} days off, ${work.length} make-up working days. Running servers follow within a minute.`,
    });
    return 0;
  },
};

async function readText(file: string): Promise<string> {
  if (file === '-') {
    const parts: Buffer[] = [];
    for await (const part of process.stdin) parts.push(part as Buffer);
    return Buffer.concat(parts).toString('utf8');
  }
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new CliError({ zh: `无法读取文件 ${file}。`, en: `Cannot read the file ${file}.` });
  }
}

/** What a notice says, checked as the calendar itself checks it, before anything is written. */
function checked(text: string): YearDecree {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new CliError({ zh: '内容不是有效的 JSON。', en: 'This is no valid JSON.' });
  }
  const parsed = validate(decreeFile, json);
  if (!parsed.ok) {
    const lines = (language: 'zh' | 'en') =>
      parsed.reasons.map(({ field, sentence }) => `${field || '/'} ${sentence[language]}`).join('\n');
    throw new CliError({
      zh: `放假通知有误：\n${lines('zh')}`,
      en: `The notice is not valid:\n${lines('en')}`,
    });
  }
  try {
    makeCalendar([...builtInDecrees, parsed.data]);
  } catch (error) {
    if (error instanceof CalendarInputError) throw new CliError(error.sentence);
    throw error;
  }
  return parsed.data;
}

async function store(db: Db, { year, decree, off, work }: YearDecree): Promise<void> {
  await db.query(
    `insert into calendar_decrees (id, year, decree, off, work, created_at, created_by)
     values ($1::uuid, $2::int, $3::text, $4::jsonb, $5::jsonb, $6::timestamptz, 'cli')`,
    [uuidv7(), year, decree, JSON.stringify(off), JSON.stringify(work), systemClock.now()],
  );
}
