import { theCase } from '../case.ts';
import type { Supplier } from '../cast.ts';
import { countAloud } from '../periods.ts';
import type { Stage } from '../stage.ts';

/** 招标: questions, a clarification that moves the deadline, bids that nobody can see. */
export async function tenderAct(stage: Stage): Promise<void> {
  const { agency, suppliers } = stage.cast;
  const [first, second, third] = suppliers;

  await stage.at('2020-10-12 10:00');
  const asked = await stage.step(third, 'ASK', { question: '样本冷链运输是否可以委托第三方？' });
  await stage.at('2020-10-14 10:00');
  const questionId = asked.created.find(({ table }) => table === 'questions')?.id;
  await stage.step(agency, 'ANSWER', { questionId, answer: '可以委托有资质的冷链企业，责任由投标人承担。' });

  await stage.at('2020-10-16 15:00');
  await bid(stage, first);
  await stage.at('2020-10-19 15:00');
  await bid(stage, second);

  await stage.at('2020-10-20 09:00');
  const change = {
    text: '常规项目报告时限由72小时改为48小时。',
    substantive: true,
    touchesQualification: false,
  };
  stage.tell.note({
    zh: '※ 变故：实质性澄清距截止不足 15 日，截止时间必须顺延',
    en: '※ Unhappy turn: a substantive clarification less than 15 days before the deadline has to move it',
  });
  await stage.refused(
    agency,
    'CLARIFY',
    { ...change, newBidDeadline: '2020-11-02T09:30:00+08:00' },
    { about: { zh: '拟顺延至 11-02', en: 'deadline to be moved to 11-02' } },
  );
  await countAloud(
    stage,
    { zh: '澄清至投标截止不少于 15 日', en: 'At least 15 days after the clarification' },
    '2020-10-20',
    15,
    'calendar-day',
  );
  await stage.step(
    agency,
    'CLARIFY',
    { ...change, newBidDeadline: '2020-11-05T09:30:00+08:00' },
    { about: { zh: '顺延至 11-05 09:30', en: 'deadline moved to 11-05 09:30' } },
  );

  await stage.at('2020-10-30 10:00');
  await stage.step(
    second,
    'CONFIRM_BID',
    {},
    {
      about: {
        zh: '更正前提交的须确认或者重新提交，否则不计入',
        en: 'what was handed in before the correction is confirmed or submitted again, or it does not count',
      },
    },
  );
  await stage.at('2020-11-02 16:00');
  await bid(stage, first, {
    zh: '按澄清重新提交，以最后一次为准',
    en: 'submitted anew after the clarification; the last one counts',
  });
  await stage.at('2020-11-04 11:00');
  await bid(stage, third);
  await stage.at('2020-11-04 15:00');
  await drawExperts(stage);
  await stage.at('2020-11-05 09:31');
}

async function bid(stage: Stage, supplier: Supplier, about?: { zh: string; en: string }): Promise<void> {
  // Bids have chains of their own: the project's step number does not tell that one came in.
  await stage.step(
    supplier,
    'SUBMIT_BID',
    await stage.seals.seal(supplier, {
      quote: supplier.quote,
      content: { response: '投标文件（演示）', promises: promisesOf(supplier) },
    }),
    {
      about: about ?? {
        zh: '在投标人本机加密，开标前任何人不可读',
        en: 'encrypted by the bidder: nobody can read it before the opening',
      },
    },
  );
}

const promisesOf = ({ organisation }: Supplier) =>
  (theCase.filled.promises as Record<string, object[]>)[organisation] ?? [];

/** The pool is larger than the panel; a seed that nobody chose decides, and anybody can draw again with it. */
async function drawExperts(stage: Stage): Promise<void> {
  const { agency, officer, bodyId, experts, rep } = stage.cast;
  for (const { id } of experts) {
    await officer.client.post('/experts', { bodyId, userId: id, fields: ['医学检验'] });
  }
  await stage.step(
    agency,
    'DRAW_PANEL',
    {
      experts: theCase.published.committee.experts,
      fields: ['医学检验'],
      reps: [{ userId: rep.id, name: rep.name }],
      witness: '监督人员：海阔天空',
    },
    {
      origin: 'published',
      about: {
        zh: `${experts.length} 名专家中抽取 4 名，另有采购人代表 1 名（姓名为填充）`,
        en: `4 drawn of ${experts.length} experts, with 1 of the buyer (names filled in)`,
      },
    },
  );
  const { items } = await officer.client.get<{ items: { seed: string; replay: Record<string, boolean> }[] }>(
    stage.path('/draws'),
  );
  const [draw] = items;
  if (!draw || Object.values(draw.replay).includes(false))
    throw new Error('the draw does not come out again');
  stage.tell.note({
    zh: `抽取种子 ${draw.seed.slice(0, 16)}…，按种子和名单重抽，结果一致`,
    en: `Seed of the draw ${draw.seed.slice(0, 16)}…; drawn again from seed and list: the same`,
  });
}
