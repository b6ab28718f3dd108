import { addDays } from '../../../../../workflows/calendar/index.ts';
import { theCase } from '../case.ts';
import { countAloud } from '../periods.ts';
import type { Stage } from '../stage.ts';

const { published, filled, sheets } = theCase;

/** 立项: the money is named, confirmed, reviewed and decided. */
export async function initiationAct(stage: Stage): Promise<void> {
  const { officer, finance, reviewer, leader, fundingLineId } = stage.cast;
  stage.tell.heading({ zh: '二、立项', en: '2. Initiation' });
  await stage.at('2020-07-09 09:00');
  await stage.step(
    officer,
    'SUBMIT',
    {
      fundingLineId,
      budget: filled.budget,
      fiscalYear: filled.fundingLine.year,
      termMonths: published.termMonths,
      inCatalogue: false,
      publicService: true,
      objectives: filled.objectives,
      exAnteEvaluation: '外送检验较自建实验室节约，绩效目标可衡量，资金有保障。',
      negativeList: { checked: true, hits: [] },
    },
    { about: { zh: `预算 ${filled.budget} 元`, en: `budget ${filled.budget} yuan` } },
  );
  await stage.refused(officer, 'CONFIRM_FUNDS');
  await stage.at('2020-07-13 11:00');
  await stage.step(finance, 'CONFIRM_FUNDS', { remark: '预算已列入年度安排' });
  await stage.at('2020-07-16 10:00');
  await stage.step(reviewer, 'APPROVE', { opinion: '同意' });
  await stage.at('2020-07-20 16:00');
  await stage.step(leader, 'APPROVE', { opinion: '同意立项' });
  const project = await officer.client.get<{ regime: string }>(stage.path());
  const { limit, openTender } = filled.thresholds;
  stage.tell.note({
    zh: `适用制度：${project.regime}（财政性资金；采购人录入的限额标准 ${limit} 元、公开招标标准 ${openTender} 元）`,
    en: `Regime: ${project.regime} (fiscal money; the body’s own entry of the limit ${limit} and of the open-tender threshold ${openTender} yuan)`,
  });
}

/** 采购准备: survey, requirements, method, intention, documents. */
export async function planningAct(stage: Stage): Promise<void> {
  const { officer, reviewer, agency } = stage.cast;
  stage.tell.heading({ zh: '三、采购准备', en: '3. Preparation' });
  await stage.at('2020-07-28 10:00');
  await stage.step(officer, 'FINISH_SURVEY', {
    respondents: 4,
    summary: '走访4家医学检验机构，了解检验目录、时效和价格。',
  });
  await stage.at('2020-08-05 10:00');
  await stage.step(officer, 'SET_ADMISSION', {
    conditions: filled.conditions,
    requirements: filled.requirements.map(({ needs, ...one }) => ({
      ...one,
      needs: needs.map((title) => stage.needIds.get(title)),
    })),
    acceptancePlan: '按样本送达时间、报告时限、准确率和服务对象满意度分阶段验收。',
  });
  stage.tell.note({
    zh: `${filled.requirements.length} 项采购需求对应 ${stage.needIds.size} 条职工需求；评审因素再对应采购需求`,
    en: `${filled.requirements.length} requirements rest on ${stage.needIds.size} needs, the criteria on the requirements`,
  });
  await stage.at('2020-08-10 10:00');
  await stage.step(reviewer, 'REVIEW_RISK', { passed: true, opinion: '需求完整，无倾向性条款。' });
  await stage.at('2020-08-14 10:00');
  const { price, technical, business } = published.weights;
  await stage.step(
    officer,
    'CHOOSE_METHOD',
    {
      method: 'open-tender',
      ground: 'default',
      evaluation: 'composite',
      priceWeight: price,
      criteria: sheets.criteria,
    },
    {
      origin: 'published',
      about: {
        zh: `公开招标，综合评分：价格 ${price}、技术 ${technical}、商务 ${business}`,
        en: `open tender, composite: price ${price}, technical ${technical}, business ${business}`,
      },
    },
  );
  await stage.at('2020-08-21 09:00');
  await stage.step(officer, 'PUBLISH_INTENT', { expectedMonth: '2020-09' });
  const opens = addDays('2020-08-21', 30);
  stage.tell.note({
    zh: `⏱ 意向公开不少于 30 日（财库〔2020〕10号）：${opens} 起方可开始采购活动`,
    en: `⏱ The intention is public for at least 30 days (Caiku [2020] 10): the procurement may start on ${opens}`,
  });
  await stage.at('2020-09-21 10:00');
  await stage.step(reviewer, 'APPROVE_DOCS', { documents: [], preparedBy: officer.name });

  stage.tell.heading({ zh: '四、招标', en: '4. Tender' });
  await stage.at('2020-09-28 09:00');
  await stage.refused(
    agency,
    'ISSUE_DOCS',
    { bidDeadline: '2020-10-15T09:30:00+08:00', documentsUntil: '2020-10-09' },
    { about: { zh: '拟截止 10-15，文件提供至 10-09', en: 'bids by 10-15, documents until 10-09' } },
  );
  await countAloud(
    stage,
    { zh: '文件提供期限', en: 'Availability of documents' },
    '2020-09-28',
    5,
    'working-day',
  );
  await countAloud(
    stage,
    { zh: '招标文件发出至投标截止', en: 'From issue to the deadline for bids' },
    '2020-09-28',
    20,
    'calendar-day',
  );
  const sealing = await stage.seals.publish();
  await stage.step(
    agency,
    'ISSUE_DOCS',
    { bidDeadline: '2020-10-27T09:30:00+08:00', documentsUntil: '2020-10-12', sealing },
    {
      about: {
        zh: '投标截止 10-27 09:30，文件提供至 10-12；公布两名开启人的公钥',
        en: 'bids by 10-27 09:30, documents until 10-12; the keys of the two who open are published',
      },
    },
  );
}
