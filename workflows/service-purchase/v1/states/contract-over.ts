/** What still runs for the milestones of a contract that ends. */
export const milestonesOver = [
  { type: 'cancel', params: { rule: 'milestone' } },
  { type: 'cancel', params: { rule: 'milestone-redo' } },
  { type: 'cancel', params: { rule: 'milestone-acceptance' } },
] as const;

/** A contract that is rescinded takes its own clocks with it. */
export const rescinded = [
  { type: 'cancel', params: { rule: 'contract-notice' } },
  { type: 'cancel', params: { rule: 'contract-filing' } },
  { type: 'cancel', params: { rule: 'deposit-return-winner' } },
  ...milestonesOver,
  { type: 'cancel', params: { rule: 'payment' } },
] as const;
