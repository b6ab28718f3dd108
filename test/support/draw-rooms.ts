// Draws docs/rooms.svg from the imports of the sources: `npm run docs`.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ElkModule, { type ELK, type ElkNode } from 'elkjs/lib/elk.bundled.js';
import { widest } from '../../src/diagram/text-size.ts';
import { readImports } from './import-graph.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
export const picture = join(root, 'docs', 'rooms.svg');

/** A box of the picture: the folders that it stands for, and what they are. */
interface Room {
  name: string;
  folders: RegExp;
  says: string;
}

const rooms: readonly Room[] = [
  { name: 'src/main', folders: /^src\/main\//, says: '启动与命令行 server, CLI, build' },
  { name: 'src/api', folders: /^src\/api\//, says: '接口 routes by subject' },
  { name: 'workers', folders: /^workers\//, says: '后台任务 what falls due' },
  { name: 'src/imports', folders: /^src\/imports\//, says: '导入 spreadsheets in' },
  { name: 'src/records', folders: /^src\/records\//, says: '台账、需求、预算 as entered' },
  { name: 'src/tender', folders: /^src\/tender\//, says: '密封与评审 bids, covers' },
  { name: 'src/engine', folders: /^src\/engine\//, says: '办理引擎 the door to a case' },
  { name: 'db', folders: /^db\//, says: '表与写入 tables, record, facts' },
  {
    name: 'workflows',
    folders: /^workflows\/(?!kit\/|rules\/|calendar\/|scoring\/)/,
    says: '流程 one folder each: its chart',
  },
  {
    name: 'workflows: kit, rules, calendar, scoring',
    folders: /^workflows\/(kit|rules|calendar|scoring)\//,
    says: '规则、日历、评分 law as data; pure',
  },
  { name: 'src/papers', folders: /^src\/papers\//, says: '文书 from the record' },
  { name: 'src/diagram', folders: /^src\/diagram\//, says: '状态图 charts as pictures' },
  { name: 'src/sheets', folders: /^src\/sheets\//, says: '表格文件 XLSX, CSV' },
  { name: 'src/sealing', folders: /^src\/sealing\//, says: '加密 at the bidder’s too' },
  { name: 'src/storage', folders: /^src\/storage\//, says: '文件 by their digest' },
  { name: 'src/console', folders: /^src\/console\//, says: '控制台文件 bundle, files' },
  { name: 'src/shared', folders: /^src\/shared\//, says: '配置、时钟、错误 config, errors' },
];

const web: Room = { name: 'web', folders: /^web\//, says: '控制台 HTTP only' };

const roomOf = (file: string) => [web, ...rooms].find(({ folders }) => folders.test(file))?.name;
const sources = ['workflows', 'db', 'src', 'workers', 'web'];

/** Files that import something and stand in none of the boxes. */
export const fileWithoutRoom = (): string[] => [
  ...new Set(readImports(root, sources).flatMap(({ from }) => (roomOf(from) ? [] : [from]))),
];

/** Which room needs which, without types; what follows from other arrows is left out, as nobody could read it. */
export function arrowsBetweenRooms(): [from: string, to: string][] {
  const needs = new Map(rooms.map(({ name }) => [name, new Set<string>()]));
  for (const { from, to, typeOnly } of readImports(root, sources)) {
    const [source, target] = [roomOf(from), roomOf(to)];
    if (!typeOnly && source && target && source !== target && source !== web.name)
      needs.get(source)?.add(target);
  }
  const reached = (from: string, seen = new Set<string>()): Set<string> => {
    for (const to of needs.get(from) ?? []) {
      if (seen.has(to)) continue;
      seen.add(to);
      reached(to, seen);
    }
    return seen;
  };
  return [...needs].flatMap(([from, targets]) =>
    [...targets]
      .filter((to) => ![...targets].some((other) => other !== to && reached(other).has(to)))
      .map((to): [string, string] => [from, to]),
  );
}

const height = 52;
const widthOf = ({ name, says }: Room) => Math.max(150, widest([name], 14), widest([says], 12)) + 28;

const Elk = ElkModule as unknown as new () => ELK;

/** The picture as SVG; equal imports, equal bytes. */
export async function drawRooms(): Promise<string> {
  const graph: ElkNode = {
    id: 'house',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': 'DOWN',
      'elk.randomSeed': '1',
      'elk.spacing.nodeNode': '28',
      'elk.layered.spacing.nodeNodeBetweenLayers': '44',
      'elk.layered.spacing.edgeNodeBetweenLayers': '16',
      'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
      'elk.padding': '[top=20,left=20,bottom=20,right=20]',
    },
    children: [web, ...rooms].map((room) => ({ id: room.name, width: widthOf(room), height })),
    edges: [
      ...arrowsBetweenRooms().map(([from, to]) => ({
        id: `${from} → ${to}`,
        sources: [from],
        targets: [to],
      })),
      { id: 'HTTP', sources: ['web'], targets: ['src/api'] },
    ],
  };
  const laid = await new Elk().layout(graph);
  const boxes = [web, ...rooms].map((room) => {
    const { x = 0, y = 0, width = 0 } = laid.children?.find(({ id }) => id === room.name) ?? {};
    return [
      `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="6" fill="#f4f7fb" stroke="#4a6a8a"/>`,
      `<text x="${x + 14}" y="${y + 22}" font-size="14" font-weight="600">${room.name}</text>`,
      `<text x="${x + 14}" y="${y + 41}" font-size="12" fill="#444">${room.says}</text>`,
    ].join('\n');
  });
  const lines = (laid.edges ?? []).map(({ id, sections = [] }) => {
    const [section] = sections;
    if (!section) throw new Error(`no route for ${id}`);
    const points = [section.startPoint, ...(section.bendPoints ?? []), section.endPoint];
    const path = points.map(({ x, y }) => `${x},${y}`).join(' ');
    const dashed = id === 'HTTP' ? ' stroke-dasharray="5 4"' : '';
    return `<polyline points="${path}" fill="none" stroke="#4a6a8a"${dashed} marker-end="url(#tip)"/>`;
  });
  const size = `${Math.ceil(laid.width ?? 0)} ${Math.ceil(laid.height ?? 0)}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size}" font-family="system-ui, sans-serif">`,
    '<title>代码的房间 The rooms of the code, and who imports whom</title>',
    '<defs><marker id="tip" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto">',
    '<path d="M0,0 L8,4 L0,8 z" fill="#4a6a8a"/></marker></defs>',
    '<rect width="100%" height="100%" fill="#fff"/>',
    ...lines,
    ...boxes,
    '</svg>',
    '',
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(picture, await drawRooms());
