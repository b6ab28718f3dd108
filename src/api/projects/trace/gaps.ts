import type { Bilingual } from '../../../../workflows/kit/bilingual.ts';
import { type Gap, type Kind, kinds, type TraceNode, type TraceParts } from './types.ts';

interface Check {
  rule: string;
  kind: Kind;
  /** What must have been reached before the absence means anything. */
  once: (parts: TraceParts) => boolean;
  missing: (node: TraceNode, parts: TraceParts) => boolean;
  said: Bilingual;
}

const leadsTo = (node: TraceNode, kind: Kind) => node.down.some((key) => key.startsWith(`${kind}:`));
const restsOn = (node: TraceNode, ...of: Kind[]) =>
  node.up.some((key) => of.some((kind) => key.startsWith(`${kind}:`)));
const some = (list: readonly unknown[] | undefined) => (list?.length ?? 0) > 0;

/** Where the thread from needs to scores breaks, once it should be there. */
const checks: readonly Check[] = [
  {
    rule: 'trace.need-without-requirement',
    kind: 'need',
    once: ({ requirements }) => some(requirements),
    missing: (node) => !leadsTo(node, 'requirement'),
    said: { zh: '没有采购需求回应这条职工需求', en: 'no requirement answers this need' },
  },
  {
    rule: 'trace.requirement-without-need',
    kind: 'requirement',
    once: ({ needs }) => needs !== undefined,
    missing: (node) => !restsOn(node, 'need'),
    said: { zh: '没有对应的职工需求', en: 'it serves no need' },
  },
  {
    rule: 'trace.requirement-without-criterion',
    kind: 'requirement',
    once: ({ criteria }) => some(criteria),
    missing: (node) => !leadsTo(node, 'criterion'),
    said: { zh: '没有评审因素评判它', en: 'no criterion judges it' },
  },
  {
    rule: 'trace.criterion-without-requirement',
    kind: 'criterion',
    once: ({ requirements }) => some(requirements),
    missing: (node) => !restsOn(node, 'requirement'),
    said: { zh: '没有对应的采购需求', en: 'it judges no requirement' },
  },
  {
    rule: 'trace.criterion-without-promise',
    kind: 'criterion',
    once: ({ awardedBid, promises }) => awardedBid !== undefined && promises !== undefined,
    missing: (node) => !leadsTo(node, 'promise'),
    said: { zh: '中标的投标文件没有就此作出承诺', en: 'the winning bid promises nothing for it' },
  },
  {
    rule: 'trace.promise-without-duty',
    kind: 'promise',
    once: ({ duties }) => duties !== undefined,
    missing: (node) => !leadsTo(node, 'duty'),
    said: { zh: '没有写入合同义务', en: 'no duty of the contract came of it' },
  },
  {
    rule: 'trace.duty-without-ground',
    kind: 'duty',
    once: () => true,
    missing: (node) => !restsOn(node, 'promise', 'requirement'),
    said: { zh: '没有对应的投标承诺或者采购需求', en: 'it rests on no promise and no requirement' },
  },
  {
    rule: 'trace.duty-without-milestone',
    kind: 'duty',
    once: () => true,
    missing: (node) => !leadsTo(node, 'milestone'),
    said: { zh: '没有履约节点落实', en: 'no milestone fulfils it' },
  },
  {
    rule: 'trace.milestone-without-duty',
    kind: 'milestone',
    once: ({ duties }) => some(duties),
    missing: (node) => !restsOn(node, 'duty'),
    said: { zh: '没有对应的合同义务', en: 'it fulfils no duty' },
  },
  {
    rule: 'trace.milestone-without-evidence',
    kind: 'milestone',
    once: () => true,
    missing: (node) => node.facts.status !== 'planned' && !leadsTo(node, 'evidence'),
    said: { zh: '已报告，但没有佐证材料', en: 'it was reported without evidence' },
  },
  {
    rule: 'trace.duty-without-score',
    kind: 'duty',
    once: ({ scores }) => some(scores),
    missing: (node) => !leadsTo(node, 'score'),
    said: { zh: '没有绩效指标评价', en: 'no indicator of the evaluation judges it' },
  },
  {
    rule: 'trace.score-without-duty',
    kind: 'score',
    once: ({ duties }) => some(duties),
    missing: (node) => !restsOn(node, 'duty'),
    said: { zh: '没有对应的合同义务', en: 'it judges no duty' },
  },
];

const titleOf = ({ title }: TraceNode): Bilingual =>
  typeof title === 'string' ? { zh: title, en: title } : title;

export function gapsOf(nodes: readonly TraceNode[], parts: TraceParts): Gap[] {
  return checks.flatMap(({ rule, kind, once, missing, said }) =>
    once(parts)
      ? nodes
          .filter((node) => node.kind === kind && missing(node, parts))
          .map((node) => ({
            rule,
            at: node.key,
            sentence: {
              zh: `${kinds[kind].zh}“${titleOf(node).zh}”：${said.zh}。`,
              en: `${kinds[kind].en} “${titleOf(node).en}”: ${said.en}.`,
            },
          }))
      : [],
  );
}
