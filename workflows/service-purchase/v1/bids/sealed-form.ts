import { z } from 'zod';
import { flag, list, ref, text, yuan } from '../events/fields.ts';
import type { Sealing } from './sealing.ts';

/** As the bidder wrote it: what is wrong with it is remarked upon or passed over, no reason to refuse the bid. */
const asWritten = z.unknown().optional();
const response = {
  response: text('响应内容', 'Response', 8_000_000).optional(),
  documents: list('文件', 'Documents', ref('文件', 'Document', 'document'), 0, 100).optional(),
  contact: asWritten,
  files: asWritten,
};
const promising = { ...response, promises: asWritten };
const price = {
  quote: yuan('报价', 'Quote'),
  items: asWritten,
  smallEnterpriseDeclaration: flag('中小企业声明', 'Small-enterprise declaration').optional(),
};

/** What must be found in each envelope once it is open. */
const forms = {
  bid: z.strictObject({ ...price, content: z.strictObject(promising) }),
  qualification: z.strictObject(response),
  technical: z.strictObject(promising),
  price: z.strictObject(price),
  'final-offer': z.strictObject({ ...price, content: z.strictObject(promising).optional() }),
};

export interface OpenedPrice {
  quote: string;
  /** 分项报价, as the bidder wrote them; null without any. */
  items: unknown;
  smallEnterpriseDeclaration: boolean;
}

export interface OpenedForm extends Omit<OpenedPrice, 'quote'> {
  /** Null where the price has an envelope that opens later. */
  quote: string | null;
  content: unknown;
}

/** The bid that the contents of its envelopes make; undefined when they are no bid, or the quote is zero. */
export function readContents(
  { plan, priceAfterTechnical }: Pick<Sealing, 'plan' | 'priceAfterTechnical'>,
  contents: Readonly<Record<string, unknown>>,
): OpenedForm | undefined {
  if (plan === 'one') {
    const bid = forms.bid.safeParse(contents.bid);
    return bid.success ? withPrice(bid.data, bid.data.content) : undefined;
  }
  const [qualification, technical] = [
    forms.qualification.safeParse(contents.qualification),
    forms.technical.safeParse(contents.technical),
  ];
  if (!qualification.success || !technical.success) return undefined;
  const content = { qualification: qualification.data, ...technical.data };
  if (priceAfterTechnical) return { quote: null, items: null, content, smallEnterpriseDeclaration: false };
  const offer = forms.price.safeParse(contents.price);
  return offer.success ? withPrice(offer.data, content) : undefined;
}

/**
 * What a price envelope or a final offer says; undefined when it is no quote, or zero. After talks a final offer may
 * bring the response anew (重新提交响应文件, 214号 Art. 20).
 */
export function readPrice(
  name: 'price' | 'final-offer',
  content: unknown,
): (OpenedPrice & { content: unknown }) | undefined {
  const offer = forms[name].safeParse(content);
  if (!offer.success) return undefined;
  const read = priceOf(offer.data);
  return read && { ...read, content: 'content' in offer.data ? (offer.data.content ?? null) : null };
}

function withPrice(price: z.infer<typeof forms.price>, content: unknown): OpenedForm | undefined {
  const read = priceOf(price);
  return read && { ...read, content };
}

function priceOf({
  quote,
  items,
  smallEnterpriseDeclaration,
}: z.infer<typeof forms.price>): OpenedPrice | undefined {
  if (/^0\.00$/.test(quote)) return undefined;
  return { quote, items: items ?? null, smallEnterpriseDeclaration: smallEnterpriseDeclaration === true };
}
