import type { Bilingual } from '../../../../workflows/kit/bilingual.ts';
import { type Html, html } from '../html.ts';
import { inline, type Place } from './layout.ts';

interface Step {
  title: Bilingual;
  text: Bilingual;
  code?: string;
}

/** The way of a project, told to somebody who has never seen one. */
const way: readonly Step[] = [
  {
    title: { zh: '带上密钥', en: 'Bring a key' },
    text: {
      zh: '系统管理员为程序创建密钥，每次请求放进 `Authorization`。先看看自己是谁、在哪些单位有什么职责。职责决定能办什么：一个项目由经办人、审核人、分管领导、财务等各办各的一步，同一人不能办理不相容的两步。',
      en: 'An administrator makes a key for your program; every request carries it in `Authorization`. Look first who you are and which roles you hold where. Roles decide what can be done: officer, reviewer, leader and finance each take their own steps of a project, and nobody takes two that exclude each other.',
    },
    code: `api=http://127.0.0.1:3000/api/v1
curl $api/me -H "Authorization: Bearer $key"`,
  },
  {
    title: { zh: '立项', en: 'Start a project' },
    text: {
      zh: '项目属于一个采购单位。可以从空白开始，也可以从已归组的职工需求立项（`groupId`），需求和筛选结论随之带入。',
      en: 'A project belongs to a purchasing body. It starts empty, or from a group of employees’ needs (`groupId`), whose needs and verdicts come along.',
    },
    code: `curl $api/projects -H "Authorization: Bearer $key" -H 'Content-Type: application/json' \\
  -d '{"bodyId":"…","title":"职工技能培训","category":"training"}'`,
  },
  {
    title: { zh: '问：现在能办什么', en: 'Ask what can be done now' },
    text: {
      zh: '`actions` 是全部答案：每一事项的名称、表单、由谁办、依据、期限，以及此刻不能办的原因。表单中引用本系统记录的字段带 `x-ref`，其可选项从 `choices` 读取，有编号也有名称，谁都不必抄写编号。',
      en: '`actions` is the whole answer: each event with its form, whose duty it is, its clause, its clock, and why it cannot be done yet. A field that refers to something of ours says so (`x-ref`); what may be chosen is read from `choices`, names beside ids, so nobody copies an id by hand.',
    },
    code: `curl $api/projects/$id/actions -H "Authorization: Bearer $key"
curl "$api/projects/$id/actions/SUBMIT/choices/fundingLineId?q=培训" -H "Authorization: Bearer $key"`,
  },
  {
    title: { zh: '办理一步', en: 'Take a step' },
    text: {
      zh: '每一步都是一个事项：`type` 和 `data`。`If-Match` 写明您所见的版本，他人刚办过一步的，答复 412，请重新读取。`Idempotency-Key` 使断线重发不会重复办理。`dryRun=true` 只说明会发生什么，包括随之起算的期限，不写入任何记录。',
      en: 'Every step is an event: a `type` and its `data`. `If-Match` names the version that you saw; when somebody was faster the answer is 412, and you read again. An `Idempotency-Key` makes a repetition after a broken line harmless. `dryRun=true` tells what would happen, clocks included, and writes nothing.',
    },
    code: `curl "$api/projects/$id/events?dryRun=true" -H "Authorization: Bearer $key" -H 'If-Match: "1"' \\
  -H 'Content-Type: application/json' -d '{"type":"CLOSE_COLLECTION","data":{}}'`,
  },
  {
    title: { zh: '从需求到评价', en: 'From need to evaluation' },
    text: {
      zh: '需求征集（SUBMIT_NEED、CLOSE_COLLECTION、CLASSIFY）→ 筛选（SCREEN）→ 立项审批（SUBMIT、CONFIRM_FUNDS、APPROVE）→ 采购方式与采购文件（CHOOSE_METHOD、PUBLISH_INTENT、ISSUE_DOCS）→ 投标与开启（SUBMIT_BID、OPEN）→ 评审（SCORE、RANK、SIGN_REPORT）→ 确定与公告（CONFIRM_WINNER、PUBLISH_RESULT）→ 合同（SIGN、PUBLISH_CONTRACT）→ 履约、验收与支付（REPORT_MILESTONE、PASS、PAY）→ 绩效评价（OPEN_EVAL、SUBMIT_SHEET、FINALISE）→ 归档（ARCHIVE）。任何时候可能发生质疑、投诉、暂停和提前终止。',
      en: 'Needs are collected (SUBMIT_NEED, CLOSE_COLLECTION, CLASSIFY) → screened (SCREEN) → the project is initiated (SUBMIT, CONFIRM_FUNDS, APPROVE) → method and documents (CHOOSE_METHOD, PUBLISH_INTENT, ISSUE_DOCS) → bids, and their opening (SUBMIT_BID, OPEN) → the panel (SCORE, RANK, SIGN_REPORT) → the winner (CONFIRM_WINNER, PUBLISH_RESULT) → the contract (SIGN, PUBLISH_CONTRACT) → delivery, acceptance and payment (REPORT_MILESTONE, PASS, PAY) → the evaluation (OPEN_EVAL, SUBMIT_SHEET, FINALISE) → the archive (ARCHIVE). Challenges, complaints, suspension and early termination may come at any time.',
    },
  },
  {
    title: { zh: '期限', en: 'Clocks' },
    text: {
      zh: '法定期限由系统计算并到时自动办理，见 `deadlines`。没有案件也能算：`/tools/deadline` 等计算工具不需要登录。',
      en: 'Legal periods are counted for you, and what falls due happens by itself: see `deadlines`. To count one without a case, take `/tools/deadline`; the calculators need no login.',
    },
    code: `curl $api/tools/deadline -H 'Content-Type: application/json' \\
  -d '{"start":"2026-09-29","count":7,"unit":"working-day"}'`,
  },
  {
    title: { zh: '被拒绝时', en: 'When you are refused' },
    text: {
      zh: '每次拒绝都有固定的 `code`、逐条的 `reasons`（规则、依据、中英文说明，`blockedBy` 须先办的事项，`retryAt` 何时可再试），字段有误的还有 JSON 指针。各代码怎么办，见“错误代码”。',
      en: 'A refusal has a stable `code`, its `reasons` (rule, clause, the sentence in both languages, `blockedBy` for the step to take first, `retryAt` for when to try again) and a JSON pointer for each field at fault. What to do about each code is on the page of error codes.',
    },
  },
  {
    title: { zh: '清单、事件流与推送', en: 'Lists, the feed, webhooks' },
    text: {
      zh: '清单一律可排序（`sort`）、分页（`limit`、`cursor`）、计数（`total=true`）、筛选，并可用 `format=csv` 或 `xlsx` 导出。跟上所有变化的，用 `/feed`（按提交次序，不遗漏）或登记推送。',
      en: 'Every list is sorted (`sort`), paged (`limit`, `cursor`), counted (`total=true`) and filtered, and comes as a file with `format=csv` or `xlsx`. To follow all that happens, read `/feed` (complete, in commit order) or register a webhook.',
    },
  },
];

const words = {
  zh: {
    title: '一个项目怎样走',
    intro:
      '本页写给第一次接入的人。全部接口是 /api/v1 下的 JSON，由同一份描述生成本说明、控制台的类型和客户端；答复的语言由 Accept-Language 决定。',
    rest: '左侧按事项分组列出全部操作，每个操作有参数、表单、答复、拒绝和取自测试的示例。',
  },
  en: {
    title: 'The way of a project',
    intro:
      'For whoever connects for the first time. The API is JSON under /api/v1; these pages, the types of the console and the client are made from one description. Accept-Language chooses the language of answers.',
    rest: 'On the left are all operations by subject, each with its parameters, forms, answers, refusals and an example that a test wrote.',
  },
} as const;

export function firstPage({ language }: Place): { title: string; main: Html } {
  const { title, intro, rest } = words[language];
  const steps = way.map(
    (step, n) =>
      html`<h2>${n + 1}. ${step.title[language]}</h2><p>${inline(step.text[language])}</p>${step.code ? html`<pre>${step.code}</pre>` : undefined}`,
  );
  return { title, main: html`<p>${intro}</p>${steps}<p>${rest}</p>` };
}
