import { digestOf } from '../../../kit/hash/chain.ts';
import type { CaseEvent } from '../../../kit/workflow.ts';
import { cite } from '../../../rules/clauses.ts';
import { acceptanceRule } from '../../../rules/index.ts';
import { answersOf, opinionQuota, sampleNeeded } from '../contract/opinion-quota.ts';
import { drawSample } from '../events/acceptance/draw-sample.ts';
import { reworkLimit, ruleValue } from '../law/rule-values.ts';
import type { ProjectContext } from '../project/context.ts';
import { formOf } from '../project/form.ts';
import { guard, guardTable } from '../project/table.ts';

/** Stands for a person in the context without naming them. */
export const voiceOf = ({ projectId }: ProjectContext, event: CaseEvent): string =>
  digestOf({ projectId, actor: event.actor.id }).slice(0, 16);

/** How many answers a service to the public needs; 0 where nobody has to be heard. */
function missing(context: ProjectContext, event: CaseEvent): number {
  const quota = opinionQuota(event);
  const asked = context.initiation?.publicService && ruleValue(event, acceptanceRule) !== undefined;
  if (!asked) return 0;
  if (!quota) return context.delivery.opinions > 0 ? 0 : 1;
  const { given, needed } = answersOf(context.delivery, quota);
  return Math.max(0, needed - given);
}

const beneficiaries = cite('regulation', 45);

export const acceptanceGuards = guardTable({
  notHeardYet: {
    test: ({ context, event }) => !context.delivery.heard.includes(voiceOf(context, event)),
    sentence: { zh: '您已经填写过意见。', en: 'You have given your opinion already.' },
    clause: beneficiaries,
  },
  linkUnanswered: guard({
    needs: ['opinionLink'],
    reads: 'data',
    field: '/tokenHash',
    test: ({ event }) => event.facts.opinionLink?.answered === false,
    sentence: {
      zh: '该链接已经填写过意见，或者不是本项目的链接。',
      en: 'This link has been answered already, or it is not of this project.',
    },
    clause: beneficiaries,
  }),
  opinionsOpen: {
    test: ({ context }) => !context.delivery.opinionsClosed,
    sentence: { zh: '意见收集已经截止。', en: 'The collection of opinions is closed.' },
    clause: beneficiaries,
  },
  sampleNotDrawn: {
    test: ({ context }) => context.delivery.sample === null,
    sentence: {
      zh: '样本已经抽取，不能重新抽取。',
      en: 'The sample has been drawn; it is not drawn again.',
    },
    clause: beneficiaries,
  },
  someoneServed: guard({
    needs: ['personsServed'],
    test: ({ event }) => event.facts.personsServed.length > 0,
    sentence: {
      zh: '服务对象名册是空的。请先录入服务对象（编号或者化名）。',
      en: 'The list of people served is empty. Enter them first, by number or pseudonym.',
    },
    clause: beneficiaries,
  }),
  sampleLargeEnough: guard({
    needs: ['personsServed'],
    reads: 'data',
    field: '/size',
    test: ({ event }) => {
      const { size } = formOf(drawSample, event);
      const persons = event.facts.personsServed;
      const quota = opinionQuota(event);
      if (size === undefined || persons.length === 0) return true;
      return size <= persons.length && size >= (quota ? sampleNeeded(quota, persons.length) : 1);
    },
    sentence: ({ event }) => {
      const population = event.facts.personsServed.length ?? 0;
      const quota = opinionQuota(event);
      const least = quota ? sampleNeeded(quota, population) : 1;
      return {
        zh: `名册共${population}人，样本应为${least}至${population}人。`,
        en: `${population} people are listed: the sample has ${least} to ${population}.`,
      };
    },
    clause: beneficiaries,
  }),
  opinionsPresent: {
    test: ({ context, event }) => missing(context, event) === 0,
    sentence: ({ context, event }) => {
      const left = missing(context, event);
      const { sample } = context.delivery;
      return {
        zh: `向社会公众提供的公共服务项目，验收时应当有服务对象意见，还差${left}份${sample ? `（样本${sample.size}人）` : ''}。请邀请服务对象填写意见。`,
        en: `A service to the public is accepted only with opinions of the people served: ${left} more${sample ? ` of the sample of ${sample.size}` : ''}. Invite them.`,
      };
    },
    clause: beneficiaries,
    blockedBy: 'BENEFICIARY_OPINION',
  },
  reworksLeft: {
    test: ({ context, event }) => context.delivery.reworks < (reworkLimit(event) ?? Number.POSITIVE_INFINITY),
    sentence: ({ context, event }) => ({
      zh: `已返工${context.delivery.reworks}次，达到上限${reworkLimit(event)}次。请作出验收合格或不合格的结论。`,
      en: `There were ${context.delivery.reworks} reworks, the limit is ${reworkLimit(event)}. Accept or refuse.`,
    }),
    clause: cite('law', 41),
    blockedBy: 'FAIL',
  },
});
