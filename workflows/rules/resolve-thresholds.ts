import { assertDate } from '../calendar/index.ts';
import type { Bilingual } from '../kit/bilingual.ts';
import { ThresholdsUnknown } from './errors.ts';
import { fenOf } from './fen.ts';
import { inForce } from './in-force.ts';
import type { Place, Verified } from './types.ts';
import { type PurchaseObject, thresholdRules } from './values/thresholds.ts';

/** Thresholds that a purchasing body entered itself, 分, with their source. */
export interface SuppliedThresholds {
  limit: bigint;
  openTender: bigint;
  clause: Bilingual;
}

export interface ResolvedThresholds {
  /** 分散采购限额标准, 分; the number itself is included (以上). */
  limit: bigint;
  /** 公开招标数额标准, 分; the number itself is included. */
  openTender: bigint;
  clause: Bilingual;
  verified: Verified;
}

export interface ThresholdsRequest {
  date: string;
  place?: Place;
  object?: PurchaseObject;
  /** What the body supplies prevails over the built-in data. */
  supplied?: SuppliedThresholds;
}

/** The thresholds of a place on a day. Throws ThresholdsUnknown when neither the data nor the body has any. */
export function resolveThresholds({
  date,
  place,
  object = 'services',
  supplied,
}: ThresholdsRequest): ResolvedThresholds {
  assertDate(date);
  if (supplied) return { ...supplied, verified: 'policy' };
  const [rule] = inForce(
    thresholdRules.filter(({ value }) => value.objects.includes(object)),
    date,
    place,
  );
  if (!rule) throw new ThresholdsUnknown(place, date);
  const { clause, verified, value } = rule;
  return { limit: fenOf(value.limit), openTender: fenOf(value.openTender), clause, verified };
}
