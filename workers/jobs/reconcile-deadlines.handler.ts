import {
  type ClockFinding,
  findClockDifferences,
  repairClocks,
} from '../../src/engine/reconcile-deadlines.ts';
import { pair } from '../job.ts';
import { finishWithReport } from '../report.ts';
import { reconcileDeadlines } from './reconcile-deadlines.ts';

const first = '00000000-0000-0000-0000-000000000000';

/** Finds and puts right; what was put right stands on the chain of its case, so a repetition finds nothing left. */
export const reconcileDeadlinesPair = pair(reconcileDeadlines, async (context) => {
  const { engine, signal } = context;
  const found: ClockFinding[] = [];
  for (let after: string | undefined = first; after !== undefined; ) {
    signal.throwIfAborted();
    const page = await findClockDifferences(engine, { after, limit: 200 });
    found.push(...page.findings);
    after = page.last;
  }
  for (const instanceId of new Set(found.map((finding) => finding.instanceId))) {
    signal.throwIfAborted();
    await repairClocks(engine, instanceId);
  }
  await finishWithReport(context, {
    job: reconcileDeadlines.name,
    findings: found.length,
    detail: { repaired: found },
    exception: {
      code: 'CLOCKS_RECONCILED',
      sentence: {
        zh: `夜间核对发现并更正了 ${found.length} 项与办理状态不符的期限，请查明原因。`,
        en: `The nightly check found and mended ${found.length} clocks that did not fit their cases. Find out why.`,
      },
    },
  });
});
