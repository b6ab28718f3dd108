import type { Workflow } from '../../workflows/kit/workflow.ts';
import { type Arrow, type Box, type Picture, pictureOf } from './boxes.ts';
import { chartOf } from './chart.ts';
import { type Layout, layOut } from './layout.ts';
import { type } from './text-size.ts';

/**
 * The whole state diagram of a workflow as SVG, running downwards, in one language. Words are text: they can be
 * selected, searched and read aloud. Dashed arrows lead back. Equal workflow, equal bytes.
 */
export async function svgOf(workflow: Workflow, language: 'zh' | 'en'): Promise<string> {
  const picture = pictureOf(chartOf(workflow), language);
  return draw(picture, await layOut(picture), language);
}

function draw(picture: Picture, layout: Layout, language: 'zh' | 'en'): string {
  const { width, height } = layout;
  const what = { zh: '状态图', en: 'state diagram' }[language];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" lang="${language}" aria-labelledby="t">`,
    `<title id="t">${markup(picture.title)} · ${what}</title>`,
    `<style>${style}</style>`,
    '<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 8 4 0 8z" fill="#445"/></marker></defs>',
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    `<text class="h" x="24" y="30">${markup(picture.title)}</text>`,
    ...picture.root.children.flatMap((box) => drawBox(box, layout, 0)),
    ...picture.arrows.flatMap((arrow) => drawArrow(arrow, layout)),
    ...drawDots(picture.root, layout),
    '</svg>',
    '',
  ].join('\n');
}

const style = [
  "text{font:12px 'Noto Sans SC','PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif;fill:#223}",
  '.h{font-size:20px;font-weight:600}.t{font-size:14px;font-weight:600}.l{fill:#456}',
  '.leaf{fill:#fff;stroke:#456}.final{fill:#eee;stroke:#456;stroke-width:3}',
  '.a{fill:none;stroke:#445}.back{stroke-dasharray:6 4}.w{fill:#fff;fill-opacity:.85}',
].join('');

/** Nested areas become a little darker, so that their borders can be told apart. */
const shades = ['#f6f8fb', '#eaf0f7', '#dde7f2', '#d0deed'];

function drawBox(box: Box, layout: Layout, depth: number): string[] {
  const placed = layout.boxes.get(box.id);
  if (!placed) throw new Error(`${box.id} has no place`);
  const { x, y, width, height } = placed;
  const frame = `x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}"`;
  const shape =
    box.children.length === 0
      ? `<rect class="${box.kind === 'final' ? 'final' : 'leaf'}" ${frame} rx="8"/>`
      : `<rect ${frame} rx="10" fill="${shades[Math.min(depth, shades.length - 1)]}" stroke="#9ab"/>`;
  return [
    shape,
    `<text class="t" x="${n(x + 14)}" y="${n(y + 8 + type.title)}">${markup(box.title)}</text>`,
    ...box.lines.map(
      (line, index) =>
        `<text class="l" x="${n(x + 14)}" y="${n(y + 8 + type.title + (index + 1) * type.leading)}">${markup(line)}</text>`,
    ),
    ...box.children.flatMap((child) => drawBox(child, layout, depth + 1)),
  ];
}

function drawArrow(arrow: Arrow, layout: Layout): string[] {
  const route = layout.arrows.get(arrow.id);
  if (!route) throw new Error(`${arrow.id} has no route`);
  const { points, label } = route;
  const line = `<path class="a${arrow.backward ? ' back' : ''}" marker-end="url(#tip)" d="${pathOf(points)}"/>`;
  if (!label) return [line];
  return [
    line,
    `<rect class="w" x="${n(label.x)}" y="${n(label.y)}" width="${n(label.width)}" height="${n(label.height)}"/>`,
    ...arrow.lines.map(
      (text, index) =>
        `<text x="${n(label.x + 4)}" y="${n(label.y + type.line + 1 + index * type.leading)}">${markup(text)}</text>`,
    ),
  ];
}

function drawDots(box: Box, layout: Layout): string[] {
  const dot = layout.dots.get(box.id);
  const route = layout.arrows.get(`${box.id} •`);
  const own =
    dot && route
      ? [
          `<circle cx="${n(dot.x + dot.width / 2)}" cy="${n(dot.y + dot.height / 2)}" r="6" fill="#445"/>`,
          `<path class="a" marker-end="url(#tip)" d="${pathOf(route.points)}"/>`,
        ]
      : [];
  return [...own, ...box.children.flatMap((child) => drawDots(child, layout))];
}

const pathOf = (points: readonly { x: number; y: number }[]) =>
  points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${n(x)} ${n(y)}`).join('');

/** A tenth of a pixel: what the last digits of a float say is nobody's business. */
const n = (value: number): string => String(Math.round(value * 10) / 10);

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const markup = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] as string);
