import { writeFile } from 'node:fs/promises';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import { atMost, CliError, type Command, readArguments } from './command.ts';

export const bidKeygen: Command = {
  usage: 'bid keygen --out FILE',
  summary: {
    zh: '生成开启人密钥：私钥写入文件，公钥打印出来供公布。私钥请离线备份，遗失后不能找回。',
    en: 'Make an opening officer’s key: the secret goes into a file, the public half is printed to be published.',
  },
  options: {
    '--out FILE': { zh: '私钥文件（不覆盖已有文件）', en: 'file for the secret key (never overwritten)' },
  },
  async run(argv) {
    const { values, positionals } = readArguments(argv, { out: { type: 'string' } });
    atMost(0, positionals);
    if (!values.out) throw new CliError({ zh: '请用 --out 指明私钥文件。', en: 'Name the file with --out.' });
    const identity = await generateIdentity();
    await writeFile(values.out, `${identity}\n`, { mode: 0o600, flag: 'wx' }).catch((error: Error) => {
      throw new CliError({
        zh: `不能写入 ${values.out}：${error.message}`,
        en: `${values.out}: ${error.message}`,
      });
    });
    process.stdout.write(`${await identityToRecipient(identity)}\n`);
    return 0;
  },
};
