import type { Receipt } from '../../sealing/client.ts';
import { atMost, type Command, readArguments, say } from './command.ts';
import { Remote, remoteHelp, remoteOptions } from './remote.ts';

export const bidWithdraw: Command = {
  usage: 'bid withdraw --server URL --key ID.SECRET --project ID',
  summary: {
    zh: '截止前撤回响应文件，打印回执。',
    en: 'Withdraw the bid before the deadline; prints the receipt.',
  },
  options: remoteHelp,
  async run(argv) {
    const { values, positionals } = readArguments(argv, remoteOptions);
    atMost(0, positionals);
    const event = { type: 'WITHDRAW_BID', data: {} };
    const { receipt } = (await new Remote(values).post<{ receipt: Receipt }>('/events', event)).body;
    process.stdout.write(`${JSON.stringify(receipt)}\n`);
    say({
      zh: `已撤回，数据库时间 ${receipt.receipt.databaseTime}。`,
      en: `Withdrawn at ${receipt.receipt.databaseTime}.`,
    });
    return 0;
  },
};
