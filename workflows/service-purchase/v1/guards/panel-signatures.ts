import type { Bilingual } from '../../../kit/bilingual.ts';
import type { CaseEvent } from '../../../kit/workflow.ts';
import { panelSignaturesRule } from '../../../rules/index.ts';
import { lawOf } from '../law/rule-values.ts';
import type { PanelMember } from '../project/context.ts';

interface Signed {
  /** Which report, in words. */
  report: Bilingual;
  panel: readonly PanelMember[];
  signed: readonly string[];
  /** Who refuses without written reasons: deemed to agree (条例第四十一条). */
  silent: readonly string[] | undefined;
}

/** What a report still lacks to count as signed by all; undefined when it lacks nothing. */
export function signatureProblem(
  { rules }: CaseEvent,
  { report, panel, signed, silent = [] }: Signed,
): Bilingual | undefined {
  const unsigned = panel.filter(({ userId }) => !signed.includes(userId));
  const missing = unsigned.filter(({ userId }) => !silent.includes(userId)).length;
  if (missing > 0) {
    return {
      zh: `${report.zh}尚有${missing}名成员未签署；拒绝签署又不书面说明理由的，请列入“视为同意”名单。`,
      en: `${missing} member(s) have not signed ${report.en}; list those who refuse without written reasons as deemed to agree.`,
    };
  }
  const percent = lawOf(rules, panelSignaturesRule)?.signedOverPercent ?? 0;
  if ((panel.length - unsigned.length) * 100 > panel.length * percent) return undefined;
  return {
    zh: `本人签署${report.zh}的成员须超过评审小组的${percent}%，其余方可视为同意。`,
    en: `More than ${percent} % of the panel must have signed ${report.en} themselves before silence counts as assent.`,
  };
}
