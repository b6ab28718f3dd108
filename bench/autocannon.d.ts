/** What we use of autocannon, which ships no types. */
declare module 'autocannon' {
  interface Request {
    method?: string;
    path?: string;
    headers?: Record<string, string>;
    body?: string;
  }
  interface Connection {
    setRequests(
      requests: {
        setupRequest(request: Request): Request;
        onResponse(status: number, body: string): void;
      }[],
    ): void;
  }
  interface Options {
    url: string;
    connections: number;
    duration: number;
    setupClient(connection: Connection): void;
  }
  interface Result {
    requests: { average: number };
    latency: { p50: number; p99: number };
  }
  export default function autocannon(options: Options): Promise<Result>;
}
