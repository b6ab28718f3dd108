import { draftContract } from './draft-contract.ts';
import { fileContract } from './file-contract.ts';
import { takeNextCandidate } from './next-candidate.ts';
import { publishContract } from './publish-contract.ts';
import { returnBonds } from './return-bonds.ts';
import { sign } from './sign.ts';
import { winnerWithdraws } from './winner-withdraws.ts';

export const contractingEvents = {
  [draftContract.type]: draftContract,
  [sign.type]: sign,
  [winnerWithdraws.type]: winnerWithdraws,
  [takeNextCandidate.type]: takeNextCandidate,
  [publishContract.type]: publishContract,
  [fileContract.type]: fileContract,
  [returnBonds.type]: returnBonds,
};
