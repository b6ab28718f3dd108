import { writeFile } from 'node:fs/promises';
import {
  digestOfBid,
  type SealedBid,
  type SealingParameters,
  sealBid,
  sealFinalOffer,
} from '../../sealing/client.ts';
import { atMost, CliError, type Command, readArguments, say } from './command.ts';
import { Remote, readJson, remoteHelp, remoteOptions } from './remote.ts';

export interface PublishedSealing {
  mode: 'sealed' | 'access';
  parameters: SealingParameters | null;
  finalOffer: SealingParameters | null;
  bid: { bidId: string; version: number } | null;
  receiptKey: string;
}

export const bidSeal: Command = {
  usage: 'bid seal CONTENT.json [--final-offer] --out SEALED.json --server URL --key ID.SECRET --project ID',
  summary: {
    zh: '在本机密封响应文件。CONTENT.json 按信封名写内容，如 {"bid":{"quote":"480000.00","content":{"response":"…"}}}；最后报价只写 {"quote":"460000.00"}。',
    en: 'Seal a bid on this machine. CONTENT.json holds the contents by envelope, such as {"bid":{"quote":"480000.00","content":{"response":"…"}}}; for a final offer only {"quote":"460000.00"}.',
  },
  options: {
    '--final-offer': { zh: '密封最后报价', en: 'seal a final offer' },
    '--out FILE': { zh: '密封件', en: 'where the sealed bid goes' },
    ...remoteHelp,
  },
  async run(argv) {
    const { values, positionals } = readArguments(argv, {
      ...remoteOptions,
      out: { type: 'string' },
      'final-offer': { type: 'boolean' },
    });
    atMost(1, positionals);
    const contents = await readJson<Record<string, unknown>>(positionals[0], {
      zh: '内容文件',
      en: 'the content file',
    });
    if (!values.out)
      throw new CliError({ zh: '请用 --out 指明密封件。', en: 'Name the sealed file with --out.' });
    const { body } = await new Remote(values).get<PublishedSealing>('/sealing');
    const sealed = values['final-offer'] ? await offerOf(body, contents) : await bidOf(body, contents);
    await writeFile(values.out, JSON.stringify(sealed), { mode: 0o600 });
    const digest = await digestOfBid(sealed);
    say({
      zh: `已密封（第 ${sealed.version} 版），摘要 ${digest}`,
      en: `Sealed (version ${sealed.version}), digest ${digest}`,
    });
    return 0;
  },
};

function bidOf({ parameters, bid }: PublishedSealing, contents: Record<string, unknown>): Promise<SealedBid> {
  if (!parameters || !bid) {
    throw new CliError({
      zh: '该项目不采用加密密封，或者该密钥不属于供应商。',
      en: 'This procurement takes no sealed bids, or the key is not a supplier’s.',
    });
  }
  return sealBid(parameters, bid, contents);
}

function offerOf({ finalOffer, bid }: PublishedSealing, offer: Record<string, unknown>): Promise<SealedBid> {
  if (!finalOffer || !bid) {
    throw new CliError({
      zh: '尚未要求提交最后报价，该项目不采用加密密封，或者该密钥不属于供应商。',
      en: 'No final offers are invited, they are not sealed here, or the key is not a supplier’s.',
    });
  }
  return sealFinalOffer(finalOffer, bid, offer);
}
