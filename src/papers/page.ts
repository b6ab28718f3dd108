import type { Block, Paper } from './blocks.ts';
import { linesOf } from './clean.ts';
import { day } from './format.ts';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeText = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => escapes[character] ?? '');

/** Several lines of a cell or a box. */
const lines = (text: string): string => linesOf(text).map(escapeText).join('<br>');

/** Page and type as the standard for official papers has them (GB/T 9704: 标题 2号小标宋、正文 3号仿宋、层次 3号黑体). */
const style = (landscape: boolean) => `
@page { size: A4 ${landscape ? 'landscape' : 'portrait'}; margin: ${landscape ? '28mm 25mm 26mm 25mm' : '37mm 26mm 35mm 28mm'}; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: ${landscape ? '247mm' : '156mm'}; color: #000; background: #fff;
  font: 16pt/28pt "FangSong_GB2312", "仿宋_GB2312", FangSong, "仿宋", STFangsong, "Noto Serif CJK SC", serif; overflow-wrap: anywhere; }
.issuer { margin: 0 0 6pt; padding-bottom: 8pt; border-bottom: 2pt solid #c00; color: #c00; text-align: center;
  font: 26pt/1.4 "FZXiaoBiaoSong-B05S", "方正小标宋简体", STZhongsong, SimSun, "Noto Serif CJK SC", serif; }
h1 { margin: 20pt 0 16pt; text-align: center; font: normal 22pt/34pt "FZXiaoBiaoSong-B05S", "方正小标宋简体", STZhongsong, SimSun, "Noto Serif CJK SC", serif; }
h2 { margin: 0; text-indent: 2em; font: normal 16pt/28pt SimHei, "黑体", "Noto Sans CJK SC", sans-serif; break-after: avoid; }
p { margin: 0; text-indent: 2em; }
p.flush { text-indent: 0; }
p.number { text-indent: 0; text-align: center; }
p.number.right { text-align: right; }
p.closing { margin-top: 28pt; padding-right: 4em; text-align: right; break-inside: avoid; }
.meta { display: flex; justify-content: space-between; gap: 2em; font-size: 12pt; line-height: 20pt; }
table { width: 100%; margin: 6pt 0 10pt; border-collapse: collapse; font-size: 12pt; line-height: 18pt; }
caption { padding: 4pt 0; text-align: left; font-family: SimHei, "黑体", "Noto Sans CJK SC", sans-serif; }
th, td { padding: 3pt 5pt; border: 0.75pt solid #000; text-align: left; vertical-align: middle; }
th { font-weight: normal; font-family: SimHei, "黑体", "Noto Sans CJK SC", sans-serif; text-align: center; }
th[scope=row] { width: 20%; }
tr { break-inside: avoid; }
thead { display: table-header-group; }
.right { text-align: right; }
.center { text-align: center; }
.signatures { display: flex; gap: 2em; flex-wrap: wrap; margin-top: 20pt; break-inside: avoid; font-size: 14pt; line-height: 26pt; }
.signatures div { flex: 1; min-width: 30%; }
.draft { margin: 0; color: #a00; text-indent: 0; text-align: right; font-size: 12pt; }
nav { position: sticky; top: 0; padding: 6pt 0; background: #fff; font: 11pt/1.5 sans-serif; text-align: right; }
@media screen { body { padding: 10mm 5mm 20mm; } }
@media print { nav { display: none; } body { max-width: none; } }`;

/** A paper as a page to print: complete in itself, without a script. `docx` is where the same paper comes for Word. */
export function renderPage(paper: Paper, docx: string): string {
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeText(linesOf(paper.title).join(' '))}</title><style>${style(paper.landscape)}</style></head>
<body><nav><a href="${escapeText(docx)}">下载 Word 文档</a></nav>
<main>
${head(paper)}
${paper.blocks.map(renderBlock).join('\n')}
${foot(paper)}
</main></body></html>
`;
}

function head({ series, issuer, title, number, date }: Paper): string {
  const draft = number === null ? '<p class="draft">草稿，尚未编号</p>\n' : '';
  const heading = `<h1>${lines(title)}</h1>`;
  const numbered = number === null ? '' : escapeText(number);
  switch (series) {
    case 'letters':
      return `${draft}<p class="issuer" style="text-indent:0">${lines(issuer)}</p>\n<p class="number right">${numbered}</p>\n${heading}`;
    case 'notices':
      return `${draft}${heading}\n<p class="number">${numbered}</p>`;
    case 'contracts':
      return `${draft}${heading}\n<p class="number right">合同编号：${numbered}</p>`;
    case 'forms':
      return `${draft}${heading}\n<div class="meta"><span>单位：${lines(issuer)}</span><span>编号：${numbered}</span><span>日期：${day(date)}</span></div>`;
  }
}

/** 落款: letters and notices end with who issues them and the day. */
const foot = ({ series, issuer, date }: Paper): string =>
  series === 'letters' || series === 'notices'
    ? `<p class="closing">${lines(issuer)}<br>${day(date)}</p>`
    : '';

function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return linesOf(block.text)
        .map((line) => `<p${block.flush ? ' class="flush"' : ''}>${escapeText(line)}</p>`)
        .join('\n');
    case 'heading':
      return `<h2>${lines(block.text)}</h2>`;
    case 'fields': {
      const wide = Math.max(1, ...block.rows.map((row) => row.length));
      const rows = block.rows.map((row) =>
        row
          .map(([label, value]) => {
            const span = row.length < wide ? ` colspan="${2 * wide - 1}"` : '';
            return `<th scope="row">${lines(label)}</th><td${span}>${lines(value)}</td>`;
          })
          .join(''),
      );
      return `<table><tbody>${rows.map((row) => `<tr>${row}</tr>`).join('\n')}</tbody></table>`;
    }
    case 'table': {
      const total = block.columns.reduce((sum, { width }) => sum + width, 0);
      const columns = block.columns
        .map(({ width }) => `<col style="width:${((100 * width) / total).toFixed(2)}%">`)
        .join('');
      const titles = block.columns.map(({ title }) => `<th scope="col">${lines(title)}</th>`).join('');
      const rows = block.rows.map(
        (row) =>
          `<tr>${block.columns.map(({ align }, n) => `<td${align && align !== 'left' ? ` class="${align}"` : ''}>${lines(row[n] ?? '')}</td>`).join('')}</tr>`,
      );
      const caption = block.caption ? `<caption>${lines(block.caption)}</caption>` : '';
      return `<table>${caption}<colgroup>${columns}</colgroup><thead><tr>${titles}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
    }
    case 'signatures':
      return `<div class="signatures">${block.parties
        .map(
          ({ title, lines: signed }) => `<div>${lines(title)}：<br>${signed.map(lines).join('<br>')}</div>`,
        )
        .join('')}</div>`;
  }
}
