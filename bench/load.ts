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
export async function load(url: string, clients: Client[], seconds: number): Promise<Measured> {
  await drive(url, clients, 2);
  return drive(url, clients, seconds);
}

async function drive(url: string, clients: Client[], duration: number): Promise<Measured> {
  const waiting = [...clients];
  let refused = 0;
  const result = await autocannon({
    url,
    connections: clients.length,
    duration,
    setupClient: (connection) => {
      const client = waiting.pop() as Client;
      connection.setRequests([
        {
          setupRequest: (request) => ({ ...request, method: 'POST', ...client.request() }),
          onResponse: (status, body) => {
            if (status >= 300) refused += 1;
            client.answered(status, body);
          },
        },
      ]);
    },
  });
  return {
    perSecond: Math.round(result.requests.average),
    p50: result.latency.p50,
    p99: result.latency.p99,
    refused,
  };
}
