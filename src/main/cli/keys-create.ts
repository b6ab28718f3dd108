import { randomBytes } from 'node:crypto';
import { sha256 } from '../../api/identity/principals.ts';
import { systemClock } from '../../shared/clock.ts';
import { atMost, CliError, type Command, readArguments } from './command.ts';
import { withDatabase } from './with-database.ts';

export const keysCreate: Command = {
  usage: 'keys create --login NAME [--label TEXT]',
  summary: {
    zh: '为一个用户生成接口密钥，只显示这一次。',
    en: 'Make an API key for a user; it is shown this once.',
  },
  options: {
    '--login NAME': { zh: '用户的登录名', en: 'login of the user' },
    '--label TEXT': { zh: '备注，便于日后辨认', en: 'a note to know it by later' },
  },
  async run(argv) {
    const { values, positionals } = readArguments(argv, {
      login: { type: 'string' },
      label: { type: 'string', default: 'cli' },
    });
    atMost(0, positionals);
    const { login, label } = values;
    if (!login) throw new CliError({ zh: '请用 --login 指明用户。', en: 'Name the user with --login.' });
    const key = await withDatabase(async (db) => {
      const [user] = await db.query<{ id: string; active: boolean }>(
        'select id, active from users where login = $1::text',
        [login],
      );
      if (!user?.active) {
        throw new CliError({
          zh: `没有登录名为“${login}”的在用用户。首个管理员由 GOUFU_BOOTSTRAP_KEY 在启动时建立。`,
          en: `There is no active user “${login}”. The first administrator is made at start by GOUFU_BOOTSTRAP_KEY.`,
        });
      }
      // In hex: an id that began with a hyphen would be taken for an option on a command line.
      const id = randomBytes(9).toString('hex');
      const secret = randomBytes(32).toString('base64url');
      await db.query(
        `insert into api_keys (id, secret_hash, user_id, label, created_at)
         values ($1::text, $2::text, $3::uuid, $4::text, $5::timestamptz)`,
        [id, sha256(secret), user.id, label, systemClock.now()],
      );
      return `${id}.${secret}`;
    });
    process.stdout.write(`${key}\n`);
    process.stderr.write(
      '请妥善保存：系统只留摘要，不能再次显示。\nKeep it: only its hash is stored, it cannot be shown again.\n',
    );
    return 0;
  },
};
