import { verifyAudit as verify } from '../../src/engine/verify-audit.ts';
import { pair } from '../job.ts';
import { finishWithReport } from '../report.ts';
import { verifyAudit } from './verify-audit.ts';

export const verifyAuditPair = pair(verifyAudit, async (context) => {
  const { findings, chains, events } = await verify(context.db);
  await finishWithReport(context, {
    job: verifyAudit.name,
    findings: findings.length,
    detail: { chains, events, findings },
    exception: {
      code: 'AUDIT_BROKEN',
      sentence: {
        zh: `审计链核验发现 ${findings.length} 处与哈希不符的记录。`,
        en: `${findings.length} records do not fit their hash chains.`,
      },
    },
  });
});
