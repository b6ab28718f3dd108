import { BarChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { useSpeech } from '../../i18n/index.ts';
import type { Figures } from './Reports.tsx';

use([BarChart, GridComponent, LegendComponent, TooltipComponent, AriaComponent, SVGRenderer]);

const font = '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';
const colours = ['#17497f', '#7a4a00', '#1b6138', '#4b4f86', '#a8201a'];

/** The figures of a table as bars: columns of one kind beside each other; patterns as well as colours, for grey print. */
export default function Chart({ table }: { table: Figures }) {
  const { say } = useSpeech();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!place.current) return;
    const chart = init(place.current, undefined, { renderer: 'svg' });
    const columns = table.columns
      .filter(({ id }) => table.rows.some((row) => isFigure(row.values[id])))
      .slice(0, 4);
    const rows = table.rows.slice(0, 20);
    chart.setOption({
      animation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
      aria: { enabled: true, decal: { show: columns.length > 1 } },
      color: colours,
      textStyle: { fontFamily: font },
      grid: { left: 8, right: 16, top: 36, bottom: 8, containLabel: true },
      legend: { top: 0, textStyle: { fontFamily: font } },
      tooltip: { trigger: 'axis' },
      xAxis: {
        type: 'category',
        data: rows.map((row) => say(row.title)),
        axisLabel: { fontFamily: font, interval: 0, hideOverlap: true },
      },
      yAxis: { type: 'value' },
      series: columns.map((column) => ({
        type: 'bar',
        name: say(column.title),
        barMaxWidth: 36,
        data: rows.map((row) => Number(row.values[column.id] ?? 0)),
      })),
    });
    const fit = () => chart.resize();
    addEventListener('resize', fit);
    return () => {
      removeEventListener('resize', fit);
      chart.dispose();
    };
  }, [table, say]);
  return <div className="chart" ref={place} role="img" aria-label={say(table.title)} />;
}

const isFigure = (value: unknown): boolean =>
  (typeof value === 'number' || typeof value === 'string') && value !== '' && Number.isFinite(Number(value));
