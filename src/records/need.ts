import type { needs } from '../../db/schema/index.ts';

/** A need as it is stored (职工需求). */
export type Need = typeof needs.$inferSelect;
