import { approvePay } from './approve-pay.ts';
import { closeSettlement } from './close-settlement.ts';
import { invoice } from './invoice.ts';
import { pay } from './pay.ts';
import { settleAccount } from './settle-account.ts';

export const settlementEvents = {
  [invoice.type]: invoice,
  [approvePay.type]: approvePay,
  [pay.type]: pay,
  [settleAccount.type]: settleAccount,
  [closeSettlement.type]: closeSettlement,
};
