/** The name under which a webhook's place in the feed is kept; every replay begins another. */
export const webhookCursor = (id: string, generation: number): string => `webhook-${id}-${generation}`;
