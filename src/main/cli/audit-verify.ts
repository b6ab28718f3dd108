import type { Bilingual } from '../../../workflows/kit/bilingual.ts';
import { type AuditFinding, verifyAudit } from '../../engine/verify-audit.ts';
import { atMost, CliError, type Command, readArguments, say } from './command.ts';
import { withDatabase } from './with-database.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const what: Record<AuditFinding['what'], Bilingual> = {
  hash: { zh: '内容与摘要不符，记录被改动', en: 'content does not match its hash: the record was changed' },
  'previous-hash': { zh: '与前一条不相接', en: 'does not follow the one before' },
  gap: { zh: '此处缺少记录', en: 'a record is missing here' },
  head: { zh: '链尾与项目记录不符', en: 'the end of the chain is not what the case says' },
  snapshot: { zh: '当前状态与最后一步不符', en: 'the present state is not what the last step led to' },
};

export const auditVerify: Command = {
  usage: 'audit verify [PROJECT]',
  summary: {
    zh: '重算审计链的全部摘要：一个项目（及其投标），或全部。有出入时退出码为 1。',
    en: 'Recompute every hash of the audit chain: one project with its bids, or all. Exit code 1 when something does not fit.',
  },
  async run(argv) {
    const { positionals } = readArguments(argv, {});
    atMost(1, positionals);
    const [project] = positionals;
    if (project !== undefined && !uuid.test(project)) {
      throw new CliError({
        zh: `“${project}”不是项目编号（UUID）。`,
        en: `“${project}” is no project id (UUID).`,
      });
    }
    const { chains, events, findings } = await withDatabase((db) => verifyAudit(db, project));
    if (project !== undefined && chains === 0) {
      throw new CliError({ zh: `没有编号为 ${project} 的项目。`, en: `There is no project ${project}.` });
    }
    for (const { instanceId, seq, what: kind } of findings) {
      say({
        zh: `${instanceId} 第 ${seq} 步：${what[kind].zh}。`,
        en: `${instanceId} step ${seq}: ${what[kind].en}.`,
      });
    }
    say({
      zh: `核对 ${chains} 条链、${events} 条记录：${findings.length === 0 ? '全部相符' : `${findings.length} 处不符`}。`,
      en: `Checked ${chains} chains, ${events} records: ${findings.length === 0 ? 'all fit' : `${findings.length} do not fit`}.`,
    });
    return findings.length === 0 ? 0 : 1;
  },
};
