import { describe, expect, test } from 'vitest';
import { pictureOf } from '../../src/diagram/boxes.ts';
import { type ChartState, chartOf } from '../../src/diagram/chart.ts';
import { layOut } from '../../src/diagram/layout.ts';
import { mermaidOf } from '../../src/diagram/mermaid.ts';
import { stepsOf } from '../../src/diagram/steps.ts';
import { svgOf } from '../../src/diagram/svg.ts';
import { registeredWorkflows } from '../../src/main/registered-workflows.ts';
import { tinyWorkflow } from '../support/tiny-workflow.ts';

const statesOf = (state: ChartState): ChartState[] => [state, ...state.children.flatMap(statesOf)];

describe.each([tinyWorkflow, ...registeredWorkflows().map(({ workflow }) => workflow)])('$id', (workflow) => {
  const chart = chartOf(workflow);
  const states = statesOf(chart.root).slice(1);

  test.each(['zh', 'en'] as const)(
    'the picture (%s) shows every state and every event by its title',
    async (language) => {
      const svg = await svgOf(workflow, language);
      const texts = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map((match) => match[1]).join('\n');
      for (const { title } of states) expect(texts).toContain(title[language]);
      for (const { title } of Object.values(workflow.events)) {
        expect(texts).toContain(title[language].replace(/&/g, '&amp;'));
      }
    },
  );

  test('the picture is the same every time', async () => {
    expect(await svgOf(workflow, 'zh')).toBe(await svgOf(workflow, 'zh'));
  });

  test('whatever leads back is dashed, and points at the earlier state', async () => {
    const picture = pictureOf(chart, 'zh');
    const layout = await layOut(picture);
    const backward = picture.arrows.filter((arrow) => arrow.backward);
    expect(backward.length).toBeGreaterThan(0);
    for (const { id, to } of backward) {
      const end = layout.arrows.get(id)?.points.at(-1);
      const box = layout.boxes.get(to);
      if (!end || !box) throw new Error(`${id} is not placed`);
      expect(end.x).toBeGreaterThanOrEqual(box.x - 1);
      expect(end.x).toBeLessThanOrEqual(box.x + box.width + 1);
      expect(end.y).toBeGreaterThanOrEqual(box.y - 1);
      expect(end.y).toBeLessThanOrEqual(box.y + box.height + 1);
    }
    expect((await svgOf(workflow, 'zh')).match(/class="a back"/g)).toHaveLength(backward.length);
  });

  test('a state lies inside the one around it, and no two beside each other overlap', async () => {
    const { boxes } = await layOut(pictureOf(chart, 'en'));
    const placed = (state: ChartState) => boxes.get(state.id) ?? expect.fail(`${state.id} has no place`);
    for (const state of states) {
      const around = placed(state);
      for (const [index, child] of state.children.entries()) {
        const box = placed(child);
        expect(box.x >= around.x && box.x + box.width <= around.x + around.width).toBe(true);
        expect(box.y >= around.y && box.y + box.height <= around.y + around.height).toBe(true);
        for (const other of state.children.slice(index + 1).map(placed)) {
          const apart =
            box.x + box.width <= other.x ||
            other.x + other.width <= box.x ||
            box.y + box.height <= other.y ||
            other.y + other.height <= box.y;
          expect(apart).toBe(true);
        }
      }
    }
  });

  test('Mermaid gets each state once, before any arrow, and every arrow between states that it knows', () => {
    const lines = mermaidOf(workflow).trimEnd().split('\n');
    expect(lines[0]).toBe('stateDiagram-v2');
    const declared = lines.flatMap((line) => /^ *state "[^"]*" as (\w+)( \{)?$/.exec(line)?.[1] ?? []);
    expect(new Set(declared).size).toBe(states.length);
    expect(declared).toHaveLength(states.length);
    const arrows = lines.flatMap((line, at) => {
      const match = /^ {2}(\w+) --> (\w+) : [^:;"#{}]+$/.exec(line);
      return match ? [{ at, ends: [match[1], match[2]] }] : [];
    });
    expect(arrows).toHaveLength(chart.edges.length);
    expect(Math.min(...arrows.map(({ at }) => at))).toBeGreaterThan(lines.lastIndexOf('  }'));
    expect(arrows.flatMap(({ ends }) => ends).filter((end) => !declared.includes(end as string))).toEqual([]);
  });

  test('the table of steps has every transition of the machine, with every guard by name', () => {
    const steps = stepsOf(workflow);
    const types = new Set(steps.map(({ event }) => event).filter((type) => type !== ''));
    expect([...types].sort()).toEqual(Object.keys(workflow.events).sort());
    const named = steps.flatMap(({ guards }) => guards.flatMap(({ names }) => names));
    expect(named.filter((name) => !workflow.guards[name])).toEqual([]);
  });
});

test('the table of steps says which clocks a step starts and ends, also by the states that it enters', () => {
  const [lend] = stepsOf(tinyWorkflow).filter(({ event }) => event === 'LEND');
  expect(lend?.clocks).toEqual(
    ['needs-round', 'needs-screening', 'award-notice'].map((rule) => ({ verb: 'arm', rule })),
  );
  const [back] = stepsOf(tinyWorkflow).filter(({ event }) => event === 'RETURN_ALL');
  expect(back).toMatchObject({
    from: 'main.lent',
    to: ['main.closed'],
    guards: [{ names: ['stockCounted'], any: false }],
    clocks: [{ verb: 'meet', rule: 'needs-screening' }],
  });
});
