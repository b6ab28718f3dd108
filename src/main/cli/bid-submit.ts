import { writeFile } from 'node:fs/promises';
import { digestOfBid, type Receipt, receiptHolds, type SealedBid } from '../../sealing/client.ts';
import type { PublishedSealing } from './bid-seal.ts';
import { atMost, CliError, type Command, readArguments, say } from './command.ts';
import { Remote, readJson, remoteHelp, remoteOptions } from './remote.ts';

export const bidSubmit: Command = {
  usage: 'bid submit SEALED.json --receipt RECEIPT.json --server URL --key ID.SECRET --project ID',
  summary: {
    zh: '提交密封的响应文件或者最后报价，并保存经签名的回执。截止前可以重新密封、提交，以最后一次为准。',
    en: 'Submit a sealed bid or final offer and keep its signed receipt. Until the deadline another may follow; the last one counts.',
  },
  options: { '--receipt FILE': { zh: '回执', en: 'where the receipt goes' }, ...remoteHelp },
  async run(argv) {
    const { values, positionals } = readArguments(argv, { ...remoteOptions, receipt: { type: 'string' } });
    atMost(1, positionals);
    const sealed = await readJson<SealedBid>(positionals[0], { zh: '密封件', en: 'the sealed bid' });
    if (!values.receipt)
      throw new CliError({
        zh: '请用 --receipt 指明回执文件。',
        en: 'Name a file for the receipt with --receipt.',
      });
    const remote = new Remote(values);
    const { receiptKey } = (await remote.get<PublishedSealing>('/sealing')).body;
    const offer = sealed.envelopes?.some(({ name }) => name === 'final-offer');
    const { receipt } = (
      offer
        ? await remote.post<{ receipt: Receipt }>('/events', { type: 'SUBMIT_FINAL_OFFER', data: { sealed } })
        : await remote.post<{ receipt: Receipt }>('/bid', sealed)
    ).body;
    await writeFile(values.receipt, `${JSON.stringify(receipt, null, 1)}\n`);
    const right =
      receipt.receipt.digest === (await digestOfBid(sealed)) && (await receiptHolds(receipt, receiptKey));
    const { databaseTime } = receipt.receipt;
    say(
      right
        ? {
            zh: `已收到，数据库时间 ${databaseTime}；回执相符。`,
            en: `Taken at ${databaseTime} by the database’s clock; the receipt is right.`,
          }
        : {
            zh: '回执与所提交的文件不符，请立即联系采购人。',
            en: 'The receipt is not that of what was sent: call the buyer at once.',
          },
    );
    return right ? 0 : 1;
  },
};
