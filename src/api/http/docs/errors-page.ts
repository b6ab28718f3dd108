import { errorKinds } from '../../../shared/errors.ts';
import { type Html, html } from '../html.ts';
import { inline, type Place } from './layout.ts';

const words = {
  zh: {
    title: '错误代码',
    intro:
      '每一次拒绝都是 application/problem+json（RFC 9457）：code 是下列代码之一，不随语言变化；reasons 逐条说明规则、依据和原因；errors 指出有误的字段。',
    todo: '怎么办：',
  },
  en: {
    title: 'Error codes',
    intro:
      'Every refusal is application/problem+json (RFC 9457): `code` is one of these and the same in every language, `reasons` give each rule with its clause and sentence, `errors` point to the fields at fault.',
    todo: 'What to do: ',
  },
} as const;

/** What each code of the table says and what to do about it; every problem's `type` points to its entry here. */
export function errorsPage({ language }: Place): { title: string; main: Html } {
  const { title, intro, todo } = words[language];
  const entries = Object.entries(errorKinds).map(
    ([code, kind]) =>
      html`<dt id="${code}"><code>${code}</code> <span class="quiet">${kind.status}</span> ${kind.title[language]}</dt><dd>${todo}${inline(kind.remedy[language])}</dd>`,
  );
  return { title, main: html`<p>${inline(intro)}</p><dl>${entries}</dl>` };
}
