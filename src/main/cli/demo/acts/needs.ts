import type { Bilingual } from '../../../../../workflows/kit/bilingual.ts';
import { theCase } from '../case.ts';
import { UnexpectedAnswer } from '../client.ts';
import { needsSheet } from '../needs-sheet.ts';
import type { Stage } from '../stage.ts';

const { filled, needs } = theCase;

interface Import {
  id: string;
  status: string;
  counts: { rows: number; new: number; error: number; applied: number };
}

/** 需求: a spreadsheet and an open form; the row that is wrong stays out, and the sheet's maker is told which. */
export async function needsAct(stage: Stage): Promise<void> {
  stage.tell.heading({ zh: '一、需求', en: '1. Needs' });
  await openForm(stage);
  const { officer, bodyId } = stage.cast;

  await stage.at('2020-06-17 09:00');
  const template = await officer.client.file('/imports/templates/needs');
  const rows = needs.toSpliced(filled.faultyNeed.after, 0, filled.faultyNeed);
  const content = await needsSheet(template, rows, { category: filled.category, source: '科室汇总' });
  const handedIn = await officer.client.upload<Import>(
    '/imports',
    { kind: 'needs', bodyId },
    { name: '需求汇总.xlsx', content },
  );
  stage.did(officer, {
    zh: `按下载的模板填好表格并上传：需求汇总.xlsx，${rows.length} 行`,
    en: `Fills in the downloaded template and hands in the spreadsheet: ${rows.length} rows`,
  });
  await stage.at('2020-06-17 09:05');
  const path = `/imports/${handedIn.id}`;
  const { counts, status } = await officer.client.get<Import>(path);
  if (status !== 'ready' || counts.error !== 1) throw new UnexpectedAnswer(path, 200, { counts, status });
  stage.tell.note({
    zh: `预览：新增 ${counts.new} 行，有误 ${counts.error} 行，此时什么都还没有录入`,
    en: `Preview: ${counts.new} rows new, ${counts.error} wrong; nothing is entered yet`,
  });
  const { items: faulty } = await officer.client.get<{ items: { sentence: Bilingual }[] }>(
    `${path}/rows?status=error`,
  );
  for (const { sentence } of faulty) {
    stage.tell.note({ zh: `└ ${sentence.zh}`, en: `└ ${sentence.en}` });
  }
  await officer.client.post(`${path}/apply`, { mode: 'good-rows' });
  await stage.at('2020-06-17 09:10');
  const { counts: done } = await officer.client.get<Import>(path);
  stage.did(officer, {
    zh: `只导入无误的行：录入 ${done.applied} 条，有误的一行退回科室更正`,
    en: `Imports the good rows: ${done.applied} needs entered, the wrong one goes back to its unit`,
  });
}

/** A round with a link: whoever has it may hand in a need, without an account. */
async function openForm(stage: Stage): Promise<void> {
  const { officer, bodyId } = stage.cast;
  const { title, closesAt, link } = filled.round;
  const round = await officer.client.post<{ id: string }>('/collection-rounds', {
    bodyId,
    title,
    categories: [filled.category],
    closesAt,
  });
  const made = await officer.client.post<{ path: string }>(`/collection-rounds/${round.id}/links`, {
    label: link,
  });
  stage.did(officer, {
    zh: `发起需求征集，至 ${closesAt.slice(0, 10)}；生成免登录填写链接 ${made.path.slice(0, 7)}…（${link}）`,
    en: `Opens a round until ${closesAt.slice(0, 10)} with a link that needs no account: ${made.path.slice(0, 7)}… (on a poster)`,
  });
  await stage.at('2020-06-09 07:40');
  const { title: need, unit, headcount, detail } = filled.formNeed;
  const typed = new URLSearchParams({
    title: need,
    category: filled.category,
    unit,
    headcount: String(headcount),
    detail,
  });
  const page = await fetch(`${stage.world.server.url}${made.path}`, { method: 'POST', body: typed });
  if (!page.ok) throw new UnexpectedAnswer('the open form', page.status, await page.text());
  stage.tell.note({
    zh: `✎ 一名职工扫码填写：${need}（${unit}，${headcount} 人）`,
    en: `✎ an employee fills in the form by the link: ${need} (${unit}, ${headcount} people)`,
  });
}
