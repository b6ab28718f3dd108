/** What we use of autocannon, which ships no types. */
declare module 'autocannon' {
  interface Request {
    method?: string;
    path?: string;
    headers?: Record<string, string>;
    body?: string;
  }
  // biome-ignore lint/suspicious/noExplicitAny: the context is whatever the caller keeps in it.
  type Context = any;
  interface Options {
    url: string;
    connections: number;
    duration: number;
    requests: {
      setupRequest(request: Request, context: Context): Request;
      onResponse(status: number, body: string, context: Context): void;
    }[];
  }
  interface Result {
    requests: { average: number };
    latency: { p50: number; p99: number };
  }
  export default function autocannon(options: Options): Promise<Result>;
}
