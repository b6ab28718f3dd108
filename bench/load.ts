import autocannon from 'autocannon';

export interface Measured {
  perSecond: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
  refused: number;
}

/** One client's next request; it sees the answer to its last. */
export interface Client {
  request(): { path: string; headers: Record<string, string>; body: string };
  answered(status: number, body: string): void;
}

/** Drives `clients` for some seconds after a warm-up, one request at a time each. */
export async function load(url: string, makeClients: () => Client[], seconds: number): Promise<Measured> {
  await drive(url, makeClients(), 2);
  return drive(url, makeClients(), seconds);
}

async function drive(url: string, clients: Client[], duration: number): Promise<Measured> {
  const waiting = [...clients];
  let refused = 0;
  const clientOf = (context: { client?: Client }): Client => {
    context.client ??= waiting.pop() as Client;
    return context.client;
  };
  const result = await autocannon({
    url,
    connections: clients.length,
    duration,
    requests: [
      {
        setupRequest: (request, context) => ({ ...request, method: 'POST', ...clientOf(context).request() }),
        onResponse: (status, body, context) => {
          if (status >= 300) refused += 1;
          clientOf(context).answered(status, body);
        },
      },
    ],
  });
  return {
    perSecond: Math.round(result.requests.average),
    p50: result.latency.p50,
    p99: result.latency.p99,
    refused,
  };
}
