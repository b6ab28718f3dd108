import { theCase } from '../case.ts';
import type { Stage } from '../stage.ts';

const { contract } = theCase.filled;

interface Proposal {
  draft: {
    plan: { id: string; amount: string; when: string }[];
    duties: { id: string; promise?: string }[];
    milestones: unknown[];
  };
}

/**
 * 起草合同: amount, term, duties and tail come from the award and the winning bid as the server draws them up; the
 * officer divides the rest into milestones and payments.
 */
export async function draftContract(stage: Stage): Promise<void> {
  const { officer } = stage.cast;
  const { draft } = await officer.client.get<Proposal>(stage.path('/contract-draft'));
  stage.duties = new Map(draft.duties.flatMap(({ id, promise }) => (promise ? [[promise, id]] : [])));
  const tail = draft.plan.filter(({ when }) => when === 'grade');
  stage.plan = new Map([...contract.plan, ...tail].map(({ id, amount }) => [id, amount]));
  const milestones = contract.milestones.map(({ promises, ...one }) => ({
    ...one,
    duties: stage.dutiesOf(promises),
  }));
  await stage.step(
    officer,
    'DRAFT_CONTRACT',
    {
      ...draft,
      milestones,
      milestonesAccepted: true,
      plan: [...contract.plan, ...tail],
      performanceBond: contract.performanceBond,
      terms: contract.terms,
    },
    {
      about: {
        zh: `由中标结果生成：金额、${draft.duties.length} 项义务（来自投标承诺）和尾款 ${tail[0]?.amount} 元均不重新录入`,
        en: `made from the award: the amount, ${draft.duties.length} duties (promises of the bid) and the tail of ${tail[0]?.amount} yuan are not typed again`,
      },
    },
  );
}
