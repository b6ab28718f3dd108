import { approvePay } from './approve-pay.ts';
import { assignRest } from './assign-rest.ts';
import { chargePenalty } from './charge-penalty.ts';
import { closeSettlement } from './close-settlement.ts';
import { contestPenalty } from './contest-penalty.ts';
import { invoice } from './invoice.ts';
import { keepPenalty } from './keep-penalty.ts';
import { pay } from './pay.ts';
import { returnPerformanceBond } from './return-performance-bond.ts';
import { settleAccount } from './settle-account.ts';
import { waivePenalty } from './waive-penalty.ts';

export const settlementEvents = {
  [invoice.type]: invoice,
  [approvePay.type]: approvePay,
  [pay.type]: pay,
  [settleAccount.type]: settleAccount,
  [closeSettlement.type]: closeSettlement,
  [assignRest.type]: assignRest,
  [chargePenalty.type]: chargePenalty,
  [waivePenalty.type]: waivePenalty,
  [contestPenalty.type]: contestPenalty,
  [keepPenalty.type]: keepPenalty,
  [returnPerformanceBond.type]: returnPerformanceBond,
};
