import { z } from 'zod';
import { flag, list, ref, text, yuan } from './events/fields.ts';
import type { EnvelopePlan } from './sealing.ts';

const response = {
  response: text('响应内容', 'Response', 8_000_000).optional(),
  documents: list('文件', 'Documents', ref('文件', 'Document'), 0, 100).optional(),
};
const price = {
  quote: yuan('报价', 'Quote'),
  smallEnterpriseDeclaration: flag('中小企业声明', 'Small-enterprise declaration').optional(),
};

/** What must be found in each envelope once it is open. */
const forms = {
  bid: z.strictObject({ ...price, content: z.strictObject(response) }),
  qualification: z.strictObject(response),
  technical: z.strictObject(response),
  price: z.strictObject(price),
};

export interface OpenedForm {
  quote: string;
  content: unknown;
  smallEnterpriseDeclaration: boolean;
}

/** The bid that the contents of its envelopes make; undefined when they are no bid, or the quote is zero. */
export function readContents(
  plan: EnvelopePlan,
  contents: Readonly<Record<string, unknown>>,
): OpenedForm | undefined {
  if (plan === 'one') {
    const bid = forms.bid.safeParse(contents.bid);
    return bid.success ? withPrice(bid.data, bid.data.content) : undefined;
  }
  const [qualification, technical, offer] = [
    forms.qualification.safeParse(contents.qualification),
    forms.technical.safeParse(contents.technical),
    forms.price.safeParse(contents.price),
  ];
  if (!qualification.success || !technical.success || !offer.success) return undefined;
  return withPrice(offer.data, { qualification: qualification.data, ...technical.data });
}

function withPrice(
  { quote, smallEnterpriseDeclaration }: { quote: string; smallEnterpriseDeclaration?: boolean | undefined },
  content: unknown,
): OpenedForm | undefined {
  if (/^0\.00$/.test(quote)) return undefined;
  return { quote, content, smallEnterpriseDeclaration: smallEnterpriseDeclaration === true };
}
