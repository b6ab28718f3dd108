/** One earlier step, for the separation of duties. */
export interface PastStep {
  type: string;
  actorId: string;
}
