import { Tag, Tooltip } from 'antd';
import { useSpeech } from '../i18n/index.ts';

const day = 86_400_000;
const inBeijing = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
});
const dayInBeijing = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });

export const beijing = (instant: string): string => inBeijing.format(new Date(instant));

/** How far off a legal day is: words and colour, the exact day beside it. */
export function Heat({ due }: { due: string }) {
  const { words } = useSpeech();
  const today = dayInBeijing.format(new Date());
  const days = Math.round((Date.parse(due.slice(0, 10)) - Date.parse(today)) / day);
  const label = days < 0 ? words.overdueBy(-days) : days === 0 ? words.dueToday : words.dueIn(days);
  return (
    <Tooltip title={`${due}（${words.beijing}）`}>
      <Tag color={days < 0 ? 'red' : days <= 3 ? 'orange' : 'default'}>{label}</Tag>
      <span className="exact">{due.slice(0, 10)}</span>
    </Tooltip>
  );
}
