import { mustBe } from '../../../kit/define.ts';
import { drawSample } from '../events/acceptance/draw-sample.ts';
import { voiceOf } from '../guards/acceptance.ts';
import type { Delivery, ProjectContext } from '../project/context.ts';
import { newId } from '../project/rows.ts';
import { assignTable } from '../project/table.ts';

const delivery = (context: ProjectContext, change: Partial<Delivery>): Partial<ProjectContext> => ({
  delivery: { ...context.delivery, ...change },
});

export const acceptanceAssigns = assignTable({
  recordOpinion: ({ context, event }) =>
    delivery(context, {
      opinions: context.delivery.opinions + 1,
      heard: [...context.delivery.heard, voiceOf(context, event)],
    }),
  recordLinkedOpinion: ({ context }) =>
    delivery(context, { opinions: context.delivery.opinions + 1, sampled: context.delivery.sampled + 1 }),
  recordSample: ({ context, event }) =>
    delivery(context, { sample: { id: newId(event), size: mustBe(drawSample, event).size } }),
  closeOpinions: ({ context }) => delivery(context, { opinionsClosed: true }),
  recordAcceptance: ({ context, event }) => delivery(context, { acceptedAt: event.at }),
  recordRework: ({ context }) => delivery(context, { reworks: context.delivery.reworks + 1 }),
});
