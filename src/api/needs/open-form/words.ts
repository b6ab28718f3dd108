import type { FieldName } from './submission.ts';

export type Language = 'zh' | 'en';

interface FieldWords {
  label: string;
  hint?: string;
}

/** Every word of the page, in both languages. */
interface Words {
  locale: string;
  other: { language: Language; name: string };
  round: (body: string) => string;
  until: (time: string) => string;
  colon: string;
  required: string;
  optional: string;
  choose: string;
  fields: Record<Exclude<FieldName, 'submission'>, FieldWords>;
  hidden: string;
  send: string;
  faults: string;
  received: string;
  receivedText: (reference: string) => string;
  another: string;
  planned: (time: string) => string;
  plannedTitle: string;
  closed: (time: string) => string;
  closedTitle: string;
  unknownTitle: string;
  unknown: string;
  tooManyTitle: string;
  tooMany: (seconds: number) => string;
  busyTitle: string;
  busy: string;
  tooLarge: string;
  privacy: string;
}

export const words: Record<Language, Words> = {
  zh: {
    locale: 'zh-CN',
    other: { language: 'en', name: 'English' },
    round: (body) => `${body} · 职工需求征集`,
    until: (time) => `征集截止：${time}（北京时间）`,
    colon: '：',
    required: '（必填）',
    optional: '（选填）',
    choose: '请选择',
    fields: {
      title: { label: '您需要什么服务', hint: '一句话说明，如“新业态劳动者维权咨询”' },
      category: { label: '服务类别' },
      detail: { label: '详细说明', hint: '遇到什么困难，希望怎样解决' },
      headcount: { label: '涉及人数', hint: '只为自己提出的，填1' },
      unit: { label: '工作单位' },
      district: { label: '所在区域', hint: '县、区或者街道' },
      contact: { label: '联系方式', hint: '愿意接受回访的，留电话或者邮箱；不留也可以' },
    },
    hidden: '此栏请留空',
    send: '提交需求',
    faults: '有几处需要改一下：',
    received: '已收到，谢谢您！',
    receivedText: (reference) => `登记号 ${reference}。工会将汇总、梳理职工需求，作为购买服务的依据。`,
    another: '再提一条需求',
    planned: (time) => `本轮征集将于${time}开始，请届时再来。`,
    plannedTitle: '征集尚未开始',
    closed: (time) => `本轮征集已于${time}截止，不再接收需求。下一轮征集请留意工会通知。`,
    closedTitle: '征集已截止',
    unknownTitle: '链接无效',
    unknown: '链接不完整，或者已经停用。请向发给您链接的人索取新的链接。',
    tooManyTitle: '提交过于频繁',
    tooMany: (seconds) => `请在${seconds}秒后再提交，已填内容仍在下面。`,
    busyTitle: '暂时无法提交',
    busy: '服务器暂时不能受理，请稍后再试。',
    tooLarge: '内容过长，请精简后再提交。',
    privacy: '所填内容只供本单位工会梳理职工需求使用。',
  },
  en: {
    locale: 'en',
    other: { language: 'zh', name: '中文' },
    round: (body) => `${body} · employees’ needs`,
    until: (time) => `Open until ${time} (Beijing time)`,
    colon: ': ',
    required: '(required)',
    optional: '(optional)',
    choose: 'Please choose',
    fields: {
      title: {
        label: 'Which service do you need?',
        hint: 'In one sentence, such as “legal advice for couriers”',
      },
      category: { label: 'Category' },
      detail: { label: 'Details', hint: 'What is difficult, and what would help' },
      headcount: { label: 'How many people?', hint: 'Write 1 if you ask for yourself only' },
      unit: { label: 'Work unit' },
      district: { label: 'District', hint: 'County, district or street' },
      contact: { label: 'Contact', hint: 'Phone or mail, only if we may come back to you' },
    },
    hidden: 'Leave this empty',
    send: 'Send',
    faults: 'A few things need a change:',
    received: 'Received. Thank you!',
    receivedText: (reference) =>
      `Your number is ${reference}. The union gathers and sorts what employees need before it buys services.`,
    another: 'Send another need',
    planned: (time) => `This round opens at ${time}. Please come back then.`,
    plannedTitle: 'Not open yet',
    closed: (time) => `This round closed at ${time}; needs are no longer taken in. Watch for the next one.`,
    closedTitle: 'The round is closed',
    unknownTitle: 'This link does not work',
    unknown: 'The link is incomplete or was taken back. Ask whoever gave it to you for a new one.',
    tooManyTitle: 'Too many at once',
    tooMany: (seconds) => `Try again in ${seconds} seconds; what you typed is still below.`,
    busyTitle: 'Not possible right now',
    busy: 'The server cannot take this now. Please try again later.',
    tooLarge: 'This is too long. Please shorten it.',
    privacy: 'What you write is used by the union to sort employees’ needs, and for nothing else.',
  },
};
