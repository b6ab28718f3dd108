import fc from 'fast-check';
import JSZip from 'jszip';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import {
  address,
  column,
  fields,
  heading,
  type Paper,
  paragraph,
  signatures,
  table,
} from '../../src/papers/blocks.ts';
import { day, inWords, time, yuan } from '../../src/papers/format.ts';
import {
  drawUp,
  type PaperRecord,
  paperDefinitions,
  renderDocx,
  renderPage,
} from '../../src/papers/index.ts';
import { choiceWord } from '../../src/papers/words.ts';
import { resolveRules } from '../../workflows/rules/index.ts';
import { servicePurchaseV1 } from '../../workflows/service-purchase/v1/index.ts';
import { newContext } from '../../workflows/service-purchase/v1/project/context.ts';
import { faultsOf } from '../papers/word.ts';

const at = '2026-09-15T09:30:00.000+08:00';
const step = { seq: 3, type: 'SUBMIT', at, actor: '某人', role: 'officer', data: {} };

/** A record in which nothing is said but the project's name. */
const emptyRecord = (title: string): PaperRecord => ({
  body: { id: 'b', name: title },
  project: { id: 'p', code: '2026-1', title, category: 'training' },
  context: newContext({ projectId: 'p', bodyId: 'b', title, category: 'training' }),
  steps: [],
  needs: [],
  line: null,
  admission: null,
  bids: [],
  panel: [],
  ranking: null,
  contract: null,
  amendments: [],
  milestones: [],
  charges: [],
  payments: [],
  opinions: null,
  review: null,
  challenges: [],
  notices: [],
  documents: [],
  organisations: new Map(),
  people: new Map(),
  numbers: new Map(),
});

const hostile =
  '<script>alert(1)</script> & "引号" \'<w:p/>\' ]]> \u0007\u001b\ufffe\ud800 第一行\n第二行\t𠮷';

/** Is it XML, and nothing but what we drew? */
function wellFormed(xml: string): void {
  XmlDocument.fromString(xml).dispose();
}

const documentXml = async (paper: Paper): Promise<string> => {
  const zip = await JSZip.loadAsync(await renderDocx(paper));
  return (await zip.file('word/document.xml')?.async('string')) ?? '';
};

const everyBlock = (text: string): Paper => ({
  series: 'letters',
  issuer: text,
  title: text,
  number: text,
  date: '2026-09-15',
  landscape: false,
  blocks: [
    address(text),
    heading(text),
    paragraph(text),
    fields(
      [
        [text, text],
        [text, text],
      ],
      [[text, text]],
    ),
    table([column(text, 1), column(text, 2, 'right')], [[text, text]], text),
    table([column(text, 1)], []),
    signatures({ title: text, lines: [text] }, { title: text, lines: [] }),
  ],
});

describe('every kind of paper', () => {
  test('has a name of its own, and every step that names a paper which we draw up has one', () => {
    const kinds = paperDefinitions.map(({ kind }) => kind);
    expect(new Set(kinds).size).toBe(kinds.length);
    for (const { kind, awaits } of paperDefinitions) {
      expect(kind).toMatch(/^[a-z][a-z-]{2,59}$/);
      expect(awaits.zh, kind).not.toMatch(/[A-Z_]{4,}/);
    }
    expect(kinds.length).toBeGreaterThanOrEqual(45);
  });

  test('is drawn up from a record that says next to nothing, and from hostile names, and opens in Word', async () => {
    const documents = new Map<string, Uint8Array>();
    for (const definition of paperDefinitions) {
      const paper = drawUp(definition, emptyRecord(hostile), { of: 'x', at, step });
      const html = renderPage(paper, 'x.docx');
      expect(html, definition.kind).not.toContain('<script');
      expect(html, definition.kind).not.toMatch(/undefined|NaN|\[object/);
      documents.set(`${definition.kind}.docx`, await renderDocx(paper));
    }
    documents.set('blocks.docx', await renderDocx(everyBlock(hostile)));
    documents.set(
      'wide.docx',
      await renderDocx({ ...everyBlock(hostile), landscape: true, series: 'forms' }),
    );
    expect(await faultsOf(documents)).toEqual({});
  }, 120_000);
});

test('whatever stands in a text, both drawings stay well formed and hold no markup of it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (text) => {
      const paper = everyBlock(`${text}<b>${text}`);
      wellFormed(await documentXml(paper));
      expect(renderPage(paper, 'x')).not.toContain('<b>');
    }),
    { numRuns: 25 },
  );
});

test('figures and days as papers print them', () => {
  expect(yuan('1267500.00')).toBe('1,267,500.00元');
  expect(yuan(null)).toBe('—');
  expect(inWords('480000.00')).toBe('人民币肆拾捌万元整');
  expect(day('2026-09-05')).toBe('2026年9月5日');
  expect(time('2026-09-05T09:05:00.000+08:00')).toBe('2026年9月5日 9:05');
  expect(day('')).toBe('—');
});

test('words of a choice are the form’s own, through optional groups and lists', () => {
  expect(choiceWord('CHOOSE_METHOD', ['method'], 'open-tender')).toBe('公开招标');
  expect(choiceWord('SUBMIT', ['negativeList', 'hits'], 'financing')).toBe('融资行为');
  expect(choiceWord('DRAFT_CONTRACT', ['plan', 'when'], 'acceptance')).toBe('验收合格');
  expect(choiceWord('OPEN_EVAL', ['indicators', 'items', 'kind'], 'negative')).toBe('定量（反向）');
  expect(choiceWord('NO_EVENT', ['x'], 'y')).toBe('y');
});

test('papers that steps leave are drawn up here, unless somebody else writes them', () => {
  // Handed in by people or other authorities, or kept as data: uploads, proofs of the bank, what suppliers write.
  const handedIn =
    /^(采购文件|发票|支付凭证|退款凭证|验收申请|质疑函|投诉.*|不予受理告知书|放弃声明.*|整改报告|绩效申诉书|评分表|绩效评分表|服务对象意见|违约金异议书|服务对象抽样记录|经审意见书|暂停.*|重新评审记录|回避情形核查记录|最后报价记录|评价人抽取记录|绩效评价方案|剩余合同承接决定|合同副本|需求清单|筛选表|节点整改通知|结算清单|终止合同决定|开标记录|预算证明)$/;
  const drawn = paperDefinitions
    .flatMap(({ title: { zh } }) => [zh.replace(/（.*?）/g, ''), zh.replace(/[（）]/g, '')])
    .join(' ');
  const core = (name: string) => name.replace(/（.*?）/g, '').replace(/(表|书|函|单|报告|记录)$/, '');
  const missing = Object.values(servicePurchaseV1.events)
    .flatMap(({ documents = [] }) => documents.map(({ zh }) => zh))
    .filter((name) => !handedIn.test(name) && !drawn.includes(core(name)));
  expect([...new Set(missing)]).toEqual([]);
});

test('a body sets its number patterns within reason, and nothing else of them', () => {
  const policy = (value: unknown) => () =>
    resolveRules({ date: '2026-09-15', regime: 'GOV', overrides: { 'paper-numbers': value } });
  expect(policy({ letters: '平工购〔{year}〕{seq}号' })).not.toThrow();
  expect(policy({ letters: '第{seq}号（{year}）' })).not.toThrow();
  for (const wrong of [
    '{year}{seq}',
    '{year}年',
    '{seq}',
    '{year}1{seq}',
    '{year}-{seq}-{x}',
    'x'.repeat(61),
    '',
    7,
  ]) {
    expect(policy({ letters: wrong }), String(wrong)).toThrow();
  }
  expect(policy({ others: '{year}-{seq}' })).toThrow();
});
