import { addYears, legalDay } from '../../workflows/calendar/index.ts';
import { pair } from '../job.ts';
import { finishWithReport } from '../report.ts';
import { archiveAge } from './archive-age.ts';

/** 采购文件 are kept for at least 15 years (政府采购法 42): the clock of that rule says until when. */
const retention = 'record-retention';

interface Record {
  projectId: string;
  title: string | null;
  due: string;
  over: boolean;
}

/** Reports what falls due within a year and what may be disposed of now. Nothing is deleted by a program. */
export const archiveAgePair = pair(archiveAge, async (context) => {
  const horizon = addYears(legalDay(context.now()), 1);
  const records = await context.db.query<Record>(
    `select d.instance_id as "projectId", p.title, d.due, d.status = 'fired' as over
     from deadlines d left join projects p on p.id = d.instance_id
     where d.rule = $1 and d.status in ('armed', 'fired') and d.due <= $2 order by d.due, d.instance_id`,
    [retention, horizon],
  );
  const over = records.filter((record) => record.over).length;
  await finishWithReport(context, {
    job: archiveAge.name,
    findings: over,
    detail: { until: horizon, records },
    exception: {
      code: 'RETENTION_OVER',
      sentence: {
        zh: `有 ${over} 个项目的采购档案已满保管期限，请按规定鉴定处置。`,
        en: `The records of ${over} projects have reached the end of their retention. Appraise and dispose of them as the rules say.`,
      },
    },
  });
});
