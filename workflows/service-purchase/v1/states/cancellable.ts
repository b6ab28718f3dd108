/** Every stage before signature can be cancelled by the leader; what was held of the budget is released. */
export const cancellable = {
  CANCEL: { target: '#cancelled', actions: 'cancelled' },
} as const;
