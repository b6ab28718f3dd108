import { lateDaysOf } from '../../../../workflows/service-purchase/index.ts';
import { factOf } from '../../projects/project-facts.ts';
import { type Asked, listed, partiesOnly, projectOf } from '../choice.ts';

type Milestone = ReturnType<typeof projectOf>['delivery']['milestones'][number];

const milestones = (keep: (asked: Asked, one: Milestone) => boolean) =>
  partiesOnly(
    listed(async (asked) => {
      const { contract, delivery } = projectOf(asked);
      const rows = await asked.engine.db.query<{ number: number; title: string }>(
        'select number, title from milestones where contract_id = $1::uuid order by number',
        [contract?.id ?? null],
      );
      return delivery.milestones
        .filter((one) => keep(asked, one))
        .map(({ number, due }) => ({
          id: number,
          name: `${number} · ${rows.find((row) => row.number === number)?.title ?? ''}`,
          due,
          detail: { zh: `应于${due}完成`, en: `due on ${due}` },
        }));
    }),
  );

export const contractChoices = {
  duty: partiesOnly(
    listed(async (asked) => {
      const duties = await factOf(asked.engine, { ...asked, context: projectOf(asked) }, 'contractDuties');
      return duties.map(({ id, text }) => ({ id, name: text, detail: null }));
    }),
  ),
  'milestone:all': milestones(() => true),
  'milestone:unreported': milestones((_, { reported }) => !reported),
  'milestone:reported': milestones((_, { reported, verdict }) => reported && verdict !== 'accepted'),
  'milestone:late': milestones((asked, one) => lateDaysOf(one, asked.engine.clock.now()) > 0),
};
