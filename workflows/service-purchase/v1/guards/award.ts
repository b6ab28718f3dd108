import { nextCandidate } from '../bids/candidates.ts';
import { candidatesLeft, cappedOut, earlierUndecided, underCap } from '../bids/lot-cap.ts';
import { confirmWinner } from '../events/award/confirm-winner.ts';
import { formOf } from '../project/form.ts';
import { guard, guardTable } from '../project/table.ts';
import { blocking } from '../remedy/remedies.ts';

const clause = {
  zh: '《政府采购法实施条例》第四十三条；财政部令第87号第六十八条',
  en: 'Implementing Regulation Art. 43; Ministry of Finance Order 87 Art. 68',
};

export const awardGuards = guardTable({
  rankFollowed: guard({
    needs: ['batchLots'],
    reads: 'data',
    field: '/bidId',
    test: (args) => {
      const { bidId } = formOf(confirmWinner, args.event);
      return bidId === undefined || candidatesLeft(args).some((candidate) => candidate.bidId === bidId);
    },
    sentence: (args) => {
      const rank = nextCandidate(underCap(args))?.rank ?? '—';
      const capped = cappedOut(args).length > 0;
      return {
        zh: `应当按照评审报告的排序确定，当前应为第${rank}名候选人${capped ? '（排名在前的已按“兼投不兼中”在其他包中标）' : ''}。`,
        en: `The ranked order binds the choice: the candidate ranked ${rank} comes first${capped ? ' (better ones have won their lots already)' : ''}.`,
      };
    },
    clause,
  }),
  earlierLotsDecided: guard({
    needs: ['batchLots'],
    test: (args) => earlierUndecided(args).length === 0,
    sentence: (args) => ({
      zh: `按采购文件“兼投不兼中”的规定，须先确定第${earlierUndecided(args).join('、')}包的供应商。`,
      en: `By the lot cap of the documents lot ${earlierUndecided(args).join(', ')} is decided first.`,
    }),
    clause: { zh: '采购文件关于兼投不兼中的规定', en: 'the lot cap in the documents' },
  }),
  candidateLeft: guard({
    needs: ['batchLots'],
    test: (args) => nextCandidate(underCap(args)) !== undefined,
    sentence: {
      zh: '已没有合格的候选人，应当重新采购。',
      en: 'No qualified candidate is left; the procurement must be run again.',
    },
    clause,
    blockedBy: 'RETENDER',
  }),
  noCandidateLeft: guard({
    needs: ['batchLots'],
    test: (args) => earlierUndecided(args).length === 0 && nextCandidate(underCap(args)) === undefined,
    sentence: {
      zh: '仍有合格的候选人，应当按排序确定，不得重新采购。',
      en: 'There is still a qualified candidate: the ranked order binds, and the procurement is not run again.',
    },
    clause,
    blockedBy: 'CONFIRM_WINNER',
  }),
  noOutcomeChallenge: {
    test: ({ context }) => blocking(context).length === 0,
    sentence: {
      zh: '存在可能影响结果的质疑或投诉，不适用视为确定。',
      en: 'A challenge that may affect the outcome is open: nobody is deemed chosen.',
    },
    clause: { zh: '《政府采购法实施条例》第五十四条', en: 'Implementing Regulation Art. 54' },
  },
});
