import { createHash } from 'node:crypto';
import { Html, html } from '../../http/html.ts';
import type { OpenForm } from './links.ts';
import type { Faults, FieldName, Typed } from './submission.ts';
import { type Language, words } from './words.ts';

const style = `:root{color-scheme:light dark}*{box-sizing:border-box}
body{margin:0 auto;max-width:36rem;padding:1rem;font:1rem/1.6 system-ui,sans-serif}
header{display:flex;justify-content:space-between;gap:1rem;align-items:baseline}
h1{font-size:1.35rem;line-height:1.35}label,.label{display:block;font-weight:600;margin-top:1.1rem}
.note,.hint{font-weight:400;font-size:.9rem;opacity:.8;margin:.1rem 0}
input,select,textarea{width:100%;font:inherit;padding:.55rem;border:1px solid #767676;border-radius:.3rem;background:Field;color:FieldText}
textarea{min-height:7rem}.fault{color:#b00020;font-weight:600;margin:.2rem 0}
[aria-invalid=true]{border-color:#b00020;border-width:2px}
.alert{border:2px solid #b00020;border-radius:.3rem;padding:.6rem 1rem;margin:1rem 0}
button{margin-top:1.5rem;width:100%;font:inherit;font-weight:600;padding:.75rem;border:0;border-radius:.3rem;background:#a6192e;color:#fff}
:focus-visible{outline:3px solid #1a5fb4;outline-offset:2px}.away{position:absolute;left:-100rem}
.words{white-space:pre-line}@media(prefers-color-scheme:dark){.fault{color:#ff8a94}[aria-invalid=true],.alert{border-color:#ff8a94}}`;

/** No script, no picture, nothing from elsewhere; the one style sheet by its digest. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

interface PageParts {
  language: Language;
  path: string;
  title: string;
  main: Html;
}

function page({ language, path, title, main }: PageParts): string {
  const { locale, other } = words[language];
  return html`<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${title}</title><style>${new Html(style)}</style></head>
<body><header><span></span><a href="${path}?lang=${other.language}" lang="${words[other.language].locale}" hreflang="${words[other.language].locale}">${other.name}</a></header>
<main>${main}</main></body></html>
`.text;
}

const time = (instant: string): string => `${instant.slice(0, 10)} ${instant.slice(11, 16)}`;

export interface FormState {
  language: Language;
  path: string;
  form: OpenForm;
  typed: Typed;
  faults?: Faults;
}

/** The form, with what was typed and what is wrong with it beside the fields. */
export function formPage({ language, path, form, typed, faults }: FormState): string {
  const said = words[language];
  const wrong = Object.keys(faults?.fields ?? {}) as Exclude<FieldName, 'submission'>[];
  const summary =
    faults && (faults.form || wrong.length > 0)
      ? html`<div class="alert" role="alert"><p>${faults.form ? faults.form[language] : said.faults}</p><ul>${wrong.map(
          (name) =>
            html`<li><a href="#${name}">${said.fields[name].label}</a>${said.colon}${faults.fields[name]?.[language]}</li>`,
        )}</ul></div>`
      : undefined;
  const field = (
    name: Exclude<FieldName, 'submission'>,
    needed: boolean,
    control: (attributes: Html) => Html,
  ) => {
    const { label, hint } = said.fields[name];
    const fault = faults?.fields[name]?.[language];
    const described = [hint ? `${name}-hint` : '', fault ? `${name}-fault` : ''].filter(Boolean).join(' ');
    const attributes = html`id="${name}" name="${name}"${needed ? new Html(' required') : undefined}${
      described ? html` aria-describedby="${described}"` : undefined
    }${fault ? new Html(' aria-invalid="true"') : undefined}`;
    return html`<label for="${name}">${label} <span class="note">${needed ? said.required : said.optional}</span></label>
${hint ? html`<p class="hint" id="${name}-hint">${hint}</p>` : undefined}${
  fault ? html`<p class="fault" id="${name}-fault">${fault}</p>` : undefined
}${control(attributes)}
`;
  };
  const input = (name: 'title' | 'headcount' | 'unit' | 'district' | 'contact') => (attributes: Html) =>
    html`<input ${attributes} type="text" maxlength="120"${
      // Not of type number: a browser would throw away what it cannot read, and nobody could see what was wrong.
      name === 'headcount' ? new Html(' inputmode="numeric"') : undefined
    } value="${typed[name] ?? ''}">`;
  const main = html`<p class="note">${said.round(form.bodyName)}</p><h1>${form.title}</h1>
${form.invitation ? html`<p class="words">${form.invitation}</p>` : undefined}<p class="note">${said.until(time(form.closesAt))}</p>
${summary}<form method="post" action="${path}?lang=${language}" novalidate accept-charset="utf-8">
${field('title', true, input('title'))}${field(
  'category',
  true,
  (attributes) =>
    html`<select ${attributes}><option value="">${said.choose}</option>${form.categories.map(
      ({ id, title }) =>
        html`<option value="${id}"${typed.category === id ? new Html(' selected') : undefined}>${title[language]}</option>`,
    )}</select>`,
)}${field(
  'detail',
  false,
  (attributes) => html`<textarea ${attributes} maxlength="2000">
${typed.detail ?? ''}</textarea>`,
)}${field('headcount', true, input('headcount'))}${field('unit', false, input('unit'))}${field(
  'district',
  false,
  input('district'),
)}${field('contact', false, input('contact'))}
<div class="away" aria-hidden="true"><label for="website">${said.hidden}</label><input id="website" name="website" tabindex="-1" autocomplete="off"></div>
<input type="hidden" name="submission" value="${typed.submission ?? ''}">
<p class="note">${said.privacy}</p><button>${said.send}</button></form>`;
  return page({ language, path, title: form.title, main });
}

/** A page that only says something. */
export function messagePage(
  language: Language,
  path: string,
  title: string,
  text: string,
  link?: { href: string; text: string },
): string {
  const main = html`<h1>${title}</h1><p>${text}</p>${link ? html`<p><a href="${link.href}">${link.text}</a></p>` : undefined}`;
  return page({ language, path, title, main });
}

/** What is said instead of the form while the round is not open. */
export function shutPage(language: Language, path: string, form: OpenForm): string {
  const said = words[language];
  return form.state === 'planned'
    ? messagePage(language, path, said.plannedTitle, said.planned(time(form.opensAt)))
    : messagePage(language, path, said.closedTitle, said.closed(time(form.closesAt)));
}
