import type { Bilingual } from '../../../../workflows/kit/bilingual.ts';

export type Language = 'zh' | 'en';

const weekdays = {
  zh: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
};

/** Prints the run line by line, in one language. */
export class Narrator {
  constructor(
    readonly language: Language,
    private readonly print: (line: string) => void,
  ) {}

  text(both: Bilingual): string {
    return both[this.language];
  }

  line(both: Bilingual): void {
    this.print(this.text(both));
  }

  heading(both: Bilingual): void {
    this.print('');
    this.print(`━━ ${this.text(both)} ━━`);
  }

  /** Under a step, in one column with its text. */
  note(both: Bilingual): void {
    this.print(`      ${this.text(both)}`);
  }

  /** One step: when, who, what, and the deadlines beside it; further deadlines on lines of their own. */
  step(at: string, who: Bilingual, what: Bilingual, deadlines: readonly Bilingual[]): void {
    const [first, ...more] = deadlines;
    const head = `${this.when(at)}  ${this.text(who)}${this.language === 'zh' ? '：' : ': '}${this.text(what)}`;
    this.print(first ? `${head}  │ ${this.text(first)}` : head);
    for (const one of more) this.print(`      │ ${this.text(one)}`);
  }

  /** 2020-11-16 周一 09:00 */
  when(at: string): string {
    const day = at.slice(0, 10);
    return `${day} ${weekdays[this.language][new Date(`${day}T00:00:00Z`).getUTCDay()]} ${at.slice(11, 16)}`;
  }
}
