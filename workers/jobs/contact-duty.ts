import { z } from 'zod';
import { defineJob } from '../job.ts';

/** Every morning: organisations that nobody has been in touch with within the cadence (定期联系制度). */
export const contactDuty = defineJob({
  name: 'contact-duty',
  payload: z.strictObject({}),
  version: 1,
  schedule: { pattern: '0 8 * * *', tz: 'Asia/Shanghai' },
  lane: 'upkeep',
  attempts: 5,
  backoffMs: 10_000,
  timeoutMs: 120_000,
});
