import type { Bilingual } from '../../../kit/bilingual.ts';
import { type WarningTable, warning } from '../project/table.ts';
import { type BidTraits, inProportion, pairsOf, sharedContact, sharedFile } from './bid-traits.ts';
import { warningTerms } from './terms.ts';

const clause = { zh: '财政部令第87号第三十七条', en: 'Ministry of Finance Order 87 Art. 37' };
const at = ['QUALIFY', 'CHECK_CONFORMITY'];

const shared = {
  phone: { zh: '联系电话', en: 'telephone number' },
  contact: { zh: '联系人', en: 'contact person' },
  address: { zh: '地址', en: 'address' },
};

/** The first finding of a pair is enough: two bids are named once for each kind. */
const among = (
  traits: readonly BidTraits[] | undefined,
  running: readonly string[],
  find: (a: BidTraits, b: BidTraits) => Bilingual | undefined,
): Bilingual[] =>
  pairsOf((traits ?? []).filter(({ bidId }) => running.includes(bidId))).flatMap(
    ([a, b]) => find(a, b) ?? [],
  );

/** 视为串通投标的迹象: what bids of different suppliers should not have in common. */
export const collusionWarnings = {
  sameContact: warning({
    needs: ['bidTraits'],
    at,
    clause,
    find: ({ context, event }) =>
      among(event.facts.bidTraits, context.sourcing.running, (a, b) => {
        const what = sharedContact(a, b);
        return (
          what && {
            zh: `${a.organisationName}与${b.organisationName}的${shared[what].zh}相同，可能串通投标，请核查。`,
            en: `${a.organisationName} and ${b.organisationName} share a ${shared[what].en}: look into collusion.`,
          }
        );
      }),
  }),
  sameFile: warning({
    needs: ['bidTraits'],
    at,
    clause,
    find: ({ context, event }) =>
      among(event.facts.bidTraits, context.sourcing.running, (a, b) =>
        sharedFile(a, b)
          ? {
              zh: `${a.organisationName}与${b.organisationName}的文件相同或者由同一人、同一电脑编制，可能串通投标，请核查。`,
              en: `${a.organisationName} and ${b.organisationName} handed in the same file, or files by the same author or machine: look into collusion.`,
            }
          : undefined,
      ),
  }),
  pricesInProportion: warning({
    needs: ['bidTraits'],
    // Prices that open after the technical report are compared when they are checked.
    at: [...at, 'CHECK_PRICES'],
    clause,
    find: ({ context, event }) => {
      const { itemsForRatio } = warningTerms(event);
      return among(event.facts.bidTraits, context.sourcing.running, (a, b) =>
        inProportion(a, b, itemsForRatio)
          ? {
              zh: `${a.organisationName}与${b.organisationName}的分项报价（不少于${itemsForRatio}项）成固定比例，可能串通投标，请核查。`,
              en: `The unit prices of ${a.organisationName} and ${b.organisationName} (at least ${itemsForRatio} of them) stand in one ratio: look into collusion.`,
            }
          : undefined,
      );
    },
  }),
} satisfies WarningTable;
