import { migrate } from '../../../db/migrate.ts';
import { readConfig } from '../../shared/config.ts';
import { atMost, type Command, readArguments, say } from './command.ts';
import { withDatabase } from './with-database.ts';

export const migrateCommand: Command = {
  usage: 'migrate',
  summary: {
    zh: '建立或更新数据库表；可重复运行，多个进程同时运行也可以。',
    en: 'Create or update the tables; safe to repeat, and for several processes at once.',
  },
  async run(argv) {
    atMost(0, readArguments(argv, {}).positionals);
    const { databaseUrl } = readConfig(process.env);
    if (databaseUrl) await migrate({ url: databaseUrl });
    else await withDatabase((db) => migrate({ db }), { anyState: true });
    say({ zh: '数据库已是最新版本。', en: 'The database is up to date.' });
    return 0;
  },
};
