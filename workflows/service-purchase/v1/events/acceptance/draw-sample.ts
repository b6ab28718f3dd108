import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { cite } from '../../../../rules/clauses.ts';
import { drawSampleFrom } from '../../contract/opinion-quota.ts';
import type { ProjectContext } from '../../project/context.ts';
import { eventWith } from '../../project/facts.ts';
import { insert, newId } from '../../project/rows.ts';
import { text, whole } from '../fields.ts';

/** Who of the people served is asked (抽取服务对象样本): at random, by a seed that anybody can repeat, and only once. */
export const drawSample = defineEvent({
  type: 'DRAW_SAMPLE',
  title: { zh: '抽取服务对象样本', en: 'Draw the sample of people served' },
  roles: ['officer', 'acceptor'],
  optional: true,
  data: z.strictObject({
    size: whole('样本数量', 'Sample size', 1, 20000),
    witness: text('监督人提供的任意文字', 'Any words of a witness', 200).optional(),
  }),
  needs: ['personsServed'],
  clause: cite('regulation', 45),
  confirm: {
    zh: '样本只抽取一次，抽取后名册不再变更。',
    en: 'The sample is drawn once; the list of people served is closed with it.',
  },
  documents: [{ zh: '服务对象抽样记录', en: 'record of the sample' }],
  rows: ({ data, event, context }) => {
    const { projectId, contract, delivery } = context as ProjectContext;
    const persons = eventWith(event, 'personsServed').facts.personsServed;
    const witness = data.witness ?? null;
    const nonce = newId(event, event.ids.length - 1);
    const { seed, rosterDigest, drawn } = drawSampleFrom(persons, {
      projectId,
      nonce,
      witness,
      size: data.size,
    });
    return [
      insert('opinion_samples', {
        id: delivery.sample?.id,
        projectId,
        contractId: contract?.id ?? null,
        seed,
        nonce,
        witness,
        rosterDigest,
        eligible: persons.map(({ id }) => id),
        drawn,
        at: event.at,
        actorId: event.actor.id,
      }),
    ];
  },
  recorded: ({ data, event, context }) => {
    const persons = eventWith(event, 'personsServed').facts.personsServed;
    const { projectId } = context as ProjectContext;
    const witness = data.witness ?? null;
    const nonce = newId(event, event.ids.length - 1);
    const { seed, rosterDigest } = drawSampleFrom(persons, { projectId, nonce, witness, size: data.size });
    return { size: data.size, witness, population: persons.length, nonce, rosterDigest, seed };
  },
});
