/** Where a prepared project comes to stand, and how many days before the common day it is started (whole weeks). */
export const stops = {
  collecting: 0,
  screening: 0,
  review: 7,
  method: 7,
  ready: 35,
  'open, no bids': 42,
  'open, three bids': 42,
  opening: 63,
  failed: 63,
  qualification: 63,
  offers: 63,
  scoring: 63,
  'technical report': 63,
  'price opening': 63,
  tallying: 63,
  deciding: 70,
  challenged: 70,
  suspended: 77,
  performing: 77,
  acceptance: 84,
  settlement: 91,
  evaluation: 91,
  'evaluation, all sheets': 91,
  archived: 112,
} as const;

export type Stop = keyof typeof stops;

/** Wednesday: every critical day of a life falls on one, and none of them is a day off. */
export const commonDay = '2026-09-23';
export const commonTime = `${commonDay}T18:00:00.000+08:00`;
