import { legalDay } from '../../../workflows/calendar/index.ts';
import { RuleOverrideRefused, resolveRules } from '../../../workflows/rules/index.ts';
import { because, GoufuError } from '../../shared/errors.ts';

interface Placed {
  level: string;
  province: string;
  city?: string | null;
  county?: string | null;
  policy: Record<string, unknown>;
}

/** A body may change what is policy, within its limits, and nothing that is law. Throws DATA_REFUSED. */
export function checkPolicy({ level, province, city, county, policy }: Placed, at: string): void {
  const place = {
    province,
    level: level as 'province' | 'city' | 'county',
    ...(city ? { city } : {}),
    ...(county ? { county } : {}),
  };
  try {
    resolveRules({ date: legalDay(at), regime: 'GOV', place, overrides: policy });
  } catch (error) {
    if (!(error instanceof RuleOverrideRefused)) throw error;
    const pointer = `/policy/${error.ruleId.replace(/~/g, '~0').replace(/\//g, '~1')}`;
    throw new GoufuError('DATA_REFUSED', [
      because(`rules.${error.ruleId}`, error.sentence.zh, error.sentence.en, pointer),
    ]);
  }
}
