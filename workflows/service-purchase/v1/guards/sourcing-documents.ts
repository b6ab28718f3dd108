import { legalDay } from '../../../calendar/index.ts';
import { clarificationScopeRule } from '../../../rules/index.ts';
import { deadlineAfterCorrection, effectOfChange } from '../bids/deadline-after-correction.ts';
import { answer } from '../events/sourcing/answer.ts';
import { clarify } from '../events/sourcing/clarify.ts';
import { ruleValue } from '../law/rule-values.ts';
import type { ShownWith } from '../project/facts.ts';
import { formOf } from '../project/form.ts';
import { guard, guardTable } from '../project/table.ts';

const isOpen = ({ context, event }: ShownWith<'databaseClock'>) =>
  Date.parse(event.facts.databaseClock) <= Date.parse(context.sourcing.bidDeadline ?? event.at);

/** 询问、澄清与截止时间. */
export const documentGuards = guardTable({
  questionOpen: {
    reads: 'data',
    field: '/questionId',
    test: ({ context, event }) => context.openQuestions.includes(formOf(answer, event).questionId ?? ''),
    sentence: { zh: '该询问不存在或已答复。', en: 'There is no such question, or it has been answered.' },
    clause: { zh: '《政府采购法实施条例》第五十二条', en: 'Implementing Regulation Art. 52' },
  },
  someQuestionOpen: {
    test: ({ context }) => context.openQuestions.length > 0,
    sentence: { zh: '没有待答复的询问。', en: 'No question waits for an answer.' },
    clause: { zh: '《政府采购法实施条例》第五十二条', en: 'Implementing Regulation Art. 52' },
    blockedBy: 'ASK',
  },
  beforeBidDeadline: guard({
    needs: ['databaseClock'],
    test: isOpen,
    sentence: ({ context }) => ({
      zh: `已过投标（响应）截止时间（${context.sourcing.bidDeadline}），逾期不予受理。`,
      en: `The deadline for bids (${context.sourcing.bidDeadline}) has passed; nothing is taken any more.`,
    }),
    clause: { zh: '财政部令第87号第三十三条', en: 'Ministry of Finance Order 87 Art. 33' },
  }),
  clarificationInScope: {
    reads: 'data',
    field: '/touchesQualification',
    test: ({ event }) => {
      const { touchesQualification, touchesObject } = formOf(clarify, event);
      const fixed: readonly string[] = ruleValue(event, clarificationScopeRule).mayNotChange;
      return (
        !(touchesQualification && fixed.includes('qualification-conditions')) &&
        !(touchesObject && fixed.includes('object'))
      );
    },
    sentence: {
      zh: '澄清或者修改不得改变采购标的和资格条件；确需改变的，应当终止后重新采购。',
      en: 'A correction may change neither the object nor the qualification conditions; if they must change, stop and tender anew.',
    },
    clause: { zh: '财政部令第87号第二十七条', en: 'Ministry of Finance Order 87 Art. 27' },
  },
  clarificationLead: {
    reads: 'data',
    field: '/newBidDeadline',
    test: (args) => {
      const { substantive, newBidDeadline } = formOf(clarify, args.event);
      if (!substantive) return true;
      const effect = effectOfChange(args);
      if (!effect?.extensionRequired) return true;
      // Without a day named the deadline moves by itself, as far as the rule asks.
      return newBidDeadline === undefined || legalDay(newBidDeadline) >= effect.earliestDeadline;
    },
    sentence: (args) => {
      const effect = effectOfChange(args);
      return {
        zh: `距截止日仅${effect?.days}日，修改可能影响响应文件编制的，应当顺延截止时间，最早不得早于${effect?.earliestDeadline}。`,
        en: `Only ${effect?.days} days are left: a change that may affect the bids moves the deadline, to ${effect?.earliestDeadline} at the earliest.`,
      };
    },
    clause: { zh: '《政府采购法实施条例》第三十一条', en: 'Implementing Regulation Art. 31' },
  },
  deadlineNotEarlier: {
    reads: 'data',
    field: '/newBidDeadline',
    test: ({ context, event }) => {
      const { newBidDeadline } = formOf(clarify, event);
      const { bidDeadline } = context.sourcing;
      return !newBidDeadline || !bidDeadline || Date.parse(newBidDeadline) >= Date.parse(bidDeadline);
    },
    sentence: { zh: '截止时间只能顺延，不能提前。', en: 'The deadline can only move back, never forward.' },
    clause: { zh: '《政府采购法实施条例》第三十一条', en: 'Implementing Regulation Art. 31' },
  },
  deadlineMoves: {
    reads: 'data',
    field: '/newBidDeadline',
    test: (args) => deadlineAfterCorrection(args) !== undefined,
    sentence: { zh: '未填写顺延后的截止时间。', en: 'No new deadline is given.' },
    clause: { zh: '《政府采购法实施条例》第三十一条', en: 'Implementing Regulation Art. 31' },
  },
});
