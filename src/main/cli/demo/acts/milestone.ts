import { createHash } from 'node:crypto';
import { theCase } from '../case.ts';
import { UnexpectedAnswer } from '../client.ts';
import type { Stage } from '../stage.ts';

const { filled } = theCase;

/** 履约节点: the supplier uploads its evidence and reports; whoever did not handle the contract accepts. */
export async function milestone(
  stage: Stage,
  number: number,
  { reported, accepted }: { reported: string; accepted: string },
): Promise<void> {
  const { suppliers, acceptor } = stage.cast;
  const [winner] = suppliers;
  await stage.at(reported);
  const { title, rows } = filled.evidence[`${number}` as keyof typeof filled.evidence];
  const content = `${rows.join('\r\n')}\r\n`;
  const document = await winner.client.upload<{ id: string; sha256: string }>(
    '/documents/upload',
    { instanceId: stage.projectId, kind: '履约佐证', title },
    { name: `${title}.csv`, content },
  );
  if (document.sha256 !== createHash('sha256').update(content).digest('hex')) {
    throw new UnexpectedAnswer('upload', 201, document);
  }
  const what = filled.contract.milestones.find((one) => one.number === number)?.title ?? '';
  await stage.step(
    winner,
    'REPORT_MILESTONE',
    { number, documents: [document.id] },
    {
      about: {
        zh: `${what}；佐证文件 ${document.sha256.slice(0, 12)}…`,
        en: `milestone ${number}; evidence uploaded, ${document.sha256.slice(0, 12)}…`,
      },
    },
  );
  await stage.at(accepted);
  await stage.step(acceptor, 'ACCEPT_MILESTONE', { number, remarks: '与佐证文件核对一致。' });
}
