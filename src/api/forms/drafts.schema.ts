import { z } from 'zod';
import { instant, means } from '../http/answer.schema.ts';

export const draftParams = z.object({
  id: z.uuid(),
  event: z.string().max(100).meta(means('事项', 'Type of the event')),
});

const typed = z
  .record(z.string(), z.unknown())
  .meta(means('表单内容，照原样保存', 'The form as typed, whatever is in it'));

export const draftBody = z.strictObject({ data: typed });

export const draft = z.object({ data: typed, savedAt: instant }).meta({ id: 'Draft' });
