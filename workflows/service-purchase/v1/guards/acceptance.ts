import { digestOf } from '../../../kit/chain.ts';
import type { CaseEvent } from '../../../kit/workflow.ts';
import { cite } from '../../../rules/clauses.ts';
import type { ProjectContext } from '../context.ts';
import { reworkLimit, ruleValue } from '../rule-values.ts';
import type { GuardTable } from '../table.ts';

/** Stands for a person in the context without naming them. */
export const voiceOf = ({ projectId }: ProjectContext, event: CaseEvent): string =>
  digestOf({ projectId, actor: event.actor.id }).slice(0, 16);

export const acceptanceGuards = {
  notHeardYet: {
    test: ({ context, event }) => !context.delivery.heard.includes(voiceOf(context, event)),
    sentence: { zh: '您已经填写过意见。', en: 'You have given your opinion already.' },
    clause: cite('regulation', 45),
  },
  opinionsPresent: {
    test: ({ context, event }) =>
      !context.initiation?.publicService ||
      ruleValue(event, 'acceptance-by-beneficiaries') === undefined ||
      context.delivery.opinions > 0,
    sentence: {
      zh: '向社会公众提供的公共服务项目，验收时应当有服务对象意见。请先邀请服务对象填写意见。',
      en: 'A service to the public is accepted only with opinions of the people served. Invite them first.',
    },
    clause: cite('regulation', 45),
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
} satisfies GuardTable;
