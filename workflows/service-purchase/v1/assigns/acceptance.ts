import type { Delivery, ProjectContext } from '../context.ts';
import { voiceOf } from '../guards/acceptance.ts';
import type { AssignTable } from '../table.ts';

const delivery = (context: ProjectContext, change: Partial<Delivery>): Partial<ProjectContext> => ({
  delivery: { ...context.delivery, ...change },
});

export const acceptanceAssigns = {
  recordOpinion: ({ context, event }) =>
    delivery(context, {
      opinions: context.delivery.opinions + 1,
      heard: [...context.delivery.heard, voiceOf(context, event)],
    }),
  recordAcceptance: ({ context, event }) => delivery(context, { acceptedAt: event.at }),
  recordRework: ({ context }) => delivery(context, { reworks: context.delivery.reworks + 1 }),
} satisfies AssignTable;
