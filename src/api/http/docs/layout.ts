import type { Language } from '../description/in-language.ts';
import { Html, html } from '../html.ts';

const style = `:root{--red:#a6192e;--ink:#1f1f1f;--quiet:#5c5c5c;--line:#d9d9d9;--soft:#f7f4f2}*{box-sizing:border-box}
body{margin:0;font:1rem/1.65 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;color:var(--ink)}
header{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;align-items:center;background:var(--red);padding:.7rem 1.5rem}
header a{color:#fff}header .name{display:flex;gap:.6rem;align-items:center;font-size:1.15rem;font-weight:600;text-decoration:none;margin-right:auto}
.page{display:grid;grid-template-columns:15rem minmax(0,1fr);max-width:78rem;margin:0 auto}
nav{padding:1.5rem 1rem;border-right:1px solid var(--line)}nav ul{list-style:none;margin:0;padding:0}nav a{display:block;padding:.15rem .5rem;color:var(--ink);text-decoration:none}
nav a:hover{text-decoration:underline}nav a[aria-current]{background:var(--soft);border-left:3px solid var(--red);font-weight:600}
main{padding:1rem 2rem 4rem}h1{font-size:1.6rem}h2{font-size:1.25rem;margin-top:2.2rem;border-top:1px solid var(--line);padding-top:1rem}h3{font-size:1rem;margin:1.2rem 0 .3rem}
a{color:#0b4f9e}code,pre{font-family:ui-monospace,Consolas,monospace;font-size:.9em}pre{background:var(--soft);border:1px solid var(--line);padding:.8rem;overflow-x:auto}
.address{background:var(--soft);padding:.4rem .7rem;overflow-wrap:anywhere}.method{font-weight:700;color:var(--red)}.quiet{color:var(--quiet)}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.35rem .6rem;border-bottom:1px solid var(--line)}td{overflow-wrap:anywhere}
dt{margin-top:1.4rem;font-weight:600}dd{margin:.2rem 0 0 1.2rem}:focus-visible{outline:3px solid #1a5fb4;outline-offset:2px}
@media(max-width:50rem){.page{grid-template-columns:1fr}nav{border-right:0;border-bottom:1px solid var(--line)}nav ul{columns:2}main{padding:1rem}}`;

/** A seal with the first character of the name; the icon of the tab as well. */
const seal = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="28" height="28"><rect width="32" height="32" rx="5" fill="#fff"/><rect x="3" y="3" width="26" height="26" rx="3" fill="none" stroke="#a6192e" stroke-width="2"/><path d="M9 10h6M9 10v9h6v-9M12 10v6M10 19l-2 4M14 19l2 4M19 9l-2 4M19 11h6c0 7-.5 10-2 11h-2M21 14l-2 4h3" fill="none" stroke="#a6192e" stroke-width="1.8"/></svg>`;
const icon = `data:image/svg+xml,${encodeURIComponent(seal)}`;

const words = {
  zh: { name: '购服 接口说明', console: '控制台', other: 'English', otherLanguage: 'en', skip: '目录' },
  en: { name: 'Goufu 购服 API', console: 'Console', other: '中文', otherLanguage: 'zh', skip: 'Contents' },
} as const;

export interface Place {
  language: Language;
  /** Of this page, without the query. */
  path: string;
}

/** A page of the documentation: our name, the list of what there is, and what it is about. No script. */
export function docsPage(place: Place, title: string, links: readonly Link[], main: Html): string {
  const { language, path } = place;
  const said = words[language];
  const item = ({ href, text }: Link) =>
    html`<li><a href="${href}?lang=${language}"${href === path ? new Html(' aria-current="page"') : undefined}>${text}</a></li>`;
  return html`<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · ${said.name}</title><link rel="icon" href="${icon}"><style>${new Html(style)}</style></head>
<body><header><a class="name" href="/docs?lang=${language}">${new Html(seal)}<span>${said.name}</span></a><a href="/app/">${said.console}</a><a href="/openapi.json?lang=${language}">OpenAPI 3.1</a><a href="${path}?lang=${said.otherLanguage}" hreflang="${said.otherLanguage}" lang="${said.otherLanguage}">${said.other}</a></header>
<div class="page"><nav aria-label="${said.skip}"><ul>${links.map(item)}</ul></nav><main><h1>${title}</h1>${main}</main></div></body></html>
`.text;
}

export interface Link {
  href: string;
  text: string;
}

/** Text of a description: paragraphs, and code between backticks. */
export const prose = (text = ''): Html[] =>
  text
    .split(/\n{2,}/)
    .filter(Boolean)
    .map((paragraph) => html`<p>${inline(paragraph)}</p>`);

export const inline = (text: string): (Html | string)[] =>
  text.split('`').map((part, n) => (n % 2 === 1 ? html`<code>${part}</code>` : part));
