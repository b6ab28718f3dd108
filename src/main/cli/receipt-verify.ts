import {
  digestOfBid,
  fingerprint,
  type Receipt,
  receiptHolds,
  type SealedBid,
} from '../../sealing/client.ts';
import { atMost, CliError, type Command, readArguments, say } from './command.ts';
import { readJson } from './remote.ts';

export const receiptVerify: Command = {
  usage: 'receipt verify RECEIPT.json --public-key BASE64 [--bid SEALED.json]',
  summary: {
    zh: '离线核验回执：签名是否出自采购人公布的公钥，摘要是否就是本机的密封件。不符时退出码为 1。',
    en: 'Check a receipt offline: signed with the buyer’s published key, and for the sealed bid at hand? Exit code 1 when not.',
  },
  options: {
    '--public-key BASE64': { zh: '采购人公布的回执公钥', en: 'the receipt key that the buyer published' },
    '--bid FILE': { zh: '本机保存的密封件', en: 'the sealed bid that was sent' },
  },
  async run(argv) {
    const { values, positionals } = readArguments(argv, {
      'public-key': { type: 'string' },
      bid: { type: 'string' },
    });
    atMost(1, positionals);
    const receipt = await readJson<Receipt>(positionals[0], { zh: '回执', en: 'the receipt' });
    const key = values['public-key'];
    if (!key) {
      throw new CliError({
        zh: '请用 --public-key 给出采购人公布的公钥；回执自带的公钥不能证明自己。',
        en: 'Give the buyer’s published key with --public-key: the one inside the receipt proves nothing of itself.',
      });
    }
    if (!(await receiptHolds(receipt, key))) {
      say({
        zh: '签名不符：不是该公钥签发，或者内容被改动。',
        en: 'The signature does not fit: another key, or changed.',
      });
      return 1;
    }
    if (values.bid) {
      const sealed = await readJson<SealedBid>(values.bid, { zh: '密封件', en: 'the sealed bid' });
      if ((await digestOfBid(sealed)) !== receipt.receipt.digest) {
        say({
          zh: '签名有效，但回执不是这份密封件的。',
          en: 'The signature is good, but it is the receipt of another bid.',
        });
        return 1;
      }
    }
    const { kind, bidId, version, databaseTime } = receipt.receipt;
    say({
      zh: `回执有效：${bidId} 第 ${version} 版（${kind}），数据库时间 ${databaseTime}；公钥指纹 ${await fingerprint(key)}`,
      en: `The receipt holds: ${bidId} version ${version} (${kind}) at ${databaseTime}; key ${await fingerprint(key)}`,
    });
    return 0;
  },
};
