import type { CaseEvent } from '../../../kit/workflow.ts';
import type { ProjectContext } from '../project/context.ts';

export interface Args {
  context: ProjectContext;
  event: CaseEvent;
}

export const order87 = (article: string, en: string) => ({
  zh: `财政部令第87号第${article}条`,
  en: `Ministry of Finance Order 87 Art. ${en}`,
});
export const lowPrice2 = { zh: '财库〔2026〕2号', en: 'Caiku [2026] 2' };
export const offers214 = { zh: '财库〔2014〕214号第二十一条', en: 'Caiku [2014] 214 Art. 21' };

/** One verdict for each bid in the running, and a reason for each that fails. */
export function complete(
  running: readonly string[],
  verdicts: readonly { bidId: string; passed: boolean; reason?: string }[] | undefined,
): boolean {
  if (!verdicts) return true;
  const named = new Set(verdicts.map(({ bidId }) => bidId));
  return (
    named.size === verdicts.length &&
    named.size === running.length &&
    running.every((id) => named.has(id)) &&
    verdicts.every(({ passed, reason }) => passed || Boolean(reason))
  );
}
