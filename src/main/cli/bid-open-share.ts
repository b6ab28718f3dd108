import { readFile } from 'node:fs/promises';
import { toBase64, unwrap } from '../../sealing/client.ts';
import { atMost, CliError, type Command, readArguments, say } from './command.ts';
import { Remote, remoteHelp, remoteOptions } from './remote.ts';

interface Wrapped {
  bidId: string;
  envelope: string;
  wrapped: string | null;
}

export const bidOpenShare: Command = {
  usage: 'bid open-share --identity FILE [--recovery REASON] --server URL --key ID.SECRET --project ID',
  summary: {
    zh: '开启人在截止后用本人私钥在本机解开份额并提交（同意开启）。私钥不离开本机。',
    en: 'An opening officer unwraps the shares on this machine and hands them over. The secret key stays here.',
  },
  options: {
    '--identity FILE': { zh: 'bid keygen 生成的私钥文件', en: 'the secret key that bid keygen made' },
    '--recovery REASON': {
      zh: '分管领导使用离线恢复份额及其原因',
      en: 'the leader uses the offline recovery share, and why',
    },
    ...remoteHelp,
  },
  async run(argv) {
    const { values, positionals } = readArguments(argv, {
      ...remoteOptions,
      identity: { type: 'string' },
      recovery: { type: 'string' },
    });
    atMost(0, positionals);
    const identity = await identityOf(values.identity);
    const remote = new Remote(values);
    const query = values.recovery ? '?recovery=true' : '';
    const { shares } = (await remote.get<{ shares: Wrapped[] }>(`/opening/shares${query}`)).body;
    const handed = await Promise.all(
      shares.map(async ({ bidId, envelope, wrapped }) => {
        const share = await unwrap(wrapped ?? '', identity).then(toBase64, () => null);
        return { bidId, envelope, share };
      }),
    );
    const unread = handed.filter(({ share }) => share === null).length;
    if (handed.length > 0 && unread === handed.length) {
      throw new CliError({
        zh: '一个份额也解不开：这不是本项目公告时公布的那把私钥。',
        en: 'Not one share could be unwrapped: this is not the key that the notice published.',
      });
    }
    const recovery = values.recovery ? { recovery: { reason: values.recovery } } : {};
    await remote.post('/events', { type: 'APPROVE_OPENING', data: { shares: handed, ...recovery } });
    say({
      zh: `已提交 ${handed.length - unread} 个份额${unread > 0 ? `，${unread} 个无法解开（已记录）` : ''}。`,
      en: `Handed over ${handed.length - unread} shares${unread > 0 ? `; ${unread} could not be unwrapped, which is on record` : ''}.`,
    });
    return 0;
  },
};

async function identityOf(path: string | undefined): Promise<string> {
  if (!path)
    throw new CliError({ zh: '请用 --identity 指明私钥文件。', en: 'Name your secret key with --identity.' });
  const text = await readFile(path, 'utf8').catch((error: Error) => {
    throw new CliError({ zh: `无法读取 ${path}：${error.message}`, en: `${path}: ${error.message}` });
  });
  return text.trim();
}
