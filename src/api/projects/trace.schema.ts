import { z } from 'zod';
import { bilingual, field } from '../http/answer.schema.ts';
import { presentOnly } from '../http/present-only.ts';
import { kinds } from './trace/types.ts';

export const traceQuery = presentOnly.extend({
  from: field(
    z.string().min(3).max(200).optional(),
    '只看与这一项相连的，如 score:o1',
    'A node, such as `score:o1` or `need:<id>`: only what hangs together with it, in both directions',
  ),
});

const kind = z.enum(Object.keys(kinds) as [keyof typeof kinds]);
const key = field(z.templateLiteral([kind, ':', z.string()]), '标识', 'Kind and id: `duty:d-1`');

const node = z
  .object({
    key,
    kind,
    id: z.string(),
    title: z.union([z.string(), bilingual]),
    up: field(z.array(key), '上游', 'Towards the needs'),
    down: field(z.array(key), '下游', 'Towards the scores'),
    facts: field(
      z.record(z.string(), z.unknown()),
      '其他情况',
      'What else is known: people, days, digests, points',
    ),
  })
  .meta({ id: 'TraceNode' });

const trace = {
  levels: field(z.array(z.object({ kind, title: bilingual })), '各环', 'The steps from a need to a score'),
  nodes: z.array(node),
  gaps: field(
    z.array(z.object({ rule: z.string(), at: key, sentence: bilingual })),
    '断开之处',
    'Where the thread breaks; for the buyer',
  ),
};

export const projectTrace = z.object({ projectId: z.uuid(), ...trace }).meta({ id: 'ProjectTrace' });

export const needTrace = z
  .object({
    need: z.object({ id: z.uuid(), title: z.string() }),
    keptIn: field(
      z.uuid(),
      '并入后保留的需求',
      'The need that it lives on in; itself where it was not merged',
    ),
    project: z.object({ id: z.uuid(), title: z.string() }).nullable(),
    ...trace,
  })
  .meta({ id: 'NeedTrace' });
