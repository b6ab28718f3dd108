import type { Bilingual } from '../../../../workflows/kit/bilingual.ts';
import { allRules, type PlaceSelector, type Rule, type Verified } from '../../../../workflows/rules/index.ts';
import { both, inline, lines, page, table } from './markdown.ts';
import { certainty, regimes, spanOf } from './words.ts';

const head: Bilingual[] = [
  { zh: '规则', en: 'Rule' },
  { zh: '值', en: 'Value' },
  { zh: '依据', en: 'Clause' },
  { zh: '可信程度', en: 'Certainty' },
  { zh: '适用', en: 'Binds' },
  { zh: '施行', en: 'In force' },
];

/** Every value that is no period, with its ground and how sure we are of it. */
export function rulesPage(): string {
  return page(
    { zh: '规则表', en: 'Rules' },
    {
      zh: '法律以数据表达：每个值都有依据、施行日期和可信程度。金额为元，百分数为整数。标“可调”的由采购单位在限度内自定，其余不得更改。',
      en: 'Law is data: each value has its clause, its dates and how sure we are of it. Amounts are in yuan, shares in percent. A purchasing body may set what is marked adjustable, within limits, and nothing else.',
    },
    [
      `## ${inline({ zh: '可信程度', en: 'How sure we are' })}`,
      table(
        [
          { zh: '可信程度', en: 'Certainty' },
          { zh: '条数', en: 'Rules' },
        ],
        (Object.keys(certainty) as Verified[]).map((verified) => [
          both(certainty[verified]),
          String(allRules.filter((rule) => rule.verified === verified).length),
        ]),
      ),
      `## ${inline({ zh: '规则', en: 'Rules' })}`,
      table(head, allRules.map(rowOf)),
    ],
  );
}

function rowOf(rule: Rule): string[] {
  return [
    `${both(rule.title)}<br>\`${rule.id}\``,
    `\`${JSON.stringify(rule.value)}\``,
    both(rule.clause),
    both(certainty[rule.verified]),
    lines([
      ...rule.binds.map((regime) => both(regimes[regime])),
      ...(rule.place ? [placeOf(rule.place)] : []),
    ]),
    spanOf(rule),
  ];
}

const levels = {
  province: { zh: '省级', en: 'provincial' },
  city: { zh: '市级', en: 'municipal' },
  county: { zh: '县级', en: 'county' },
} satisfies Record<string, Bilingual>;

function placeOf({ province, level, city, cityExcept }: PlaceSelector): string {
  const words: Bilingual[] = [
    { zh: province, en: province },
    ...(level ? [levels[level]] : []),
    ...(city ? [{ zh: city, en: city }] : []),
    ...(cityExcept ? [{ zh: `${cityExcept.join('、')}除外`, en: `except ${cityExcept.join(', ')}` }] : []),
  ];
  return both({ zh: words.map(({ zh }) => zh).join(' '), en: words.map(({ en }) => en).join(' ') });
}
