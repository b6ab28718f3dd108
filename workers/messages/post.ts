import { request as httpRequest, type RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { publicAddresses } from '../../src/shared/public-address.ts';

export interface Posting {
  url: string;
  body: string;
  headers: Record<string, string>;
  allowPrivate: boolean;
  /** For the whole exchange, names included. */
  timeoutMs: number;
  signal?: AbortSignal;
}

export interface Answered {
  status: number;
  /** At most the first 4 KiB. */
  text: string;
}

const mostAnswer = 4_096;

/**
 * Posts JSON to an address of the outside world. It connects to the very addresses that were checked, so that a
 * name which changes its answer gains nothing, and follows no redirect. Throws AddressRefused, or what went wrong.
 */
export async function post(posting: Posting): Promise<Answered> {
  const url = new URL(posting.url);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new Error(`no ${url.protocol} addresses`);
  const limit = AbortSignal.timeout(posting.timeoutMs);
  const signal = posting.signal ? AbortSignal.any([posting.signal, limit]) : limit;
  const addresses = await Promise.race([publicAddresses(url, posting), aborted(signal)]);
  const first = addresses[0];
  if (!first) throw new Error(`${url.hostname} has no address`);
  const options: RequestOptions = {
    method: 'POST',
    signal,
    agent: false,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(posting.body),
      'user-agent': 'Goufu-Webhook/1',
      ...posting.headers,
    },
    lookup: (_host, wanted, done) => {
      if (typeof wanted === 'object' && wanted.all) return done(null, addresses);
      return done(null, first.address, first.family);
    },
  };
  return exchange(url, options, posting.body);
}

function exchange(url: URL, options: RequestOptions, body: string): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
    const request = send(url, options, (response) => {
      const parts: Buffer[] = [];
      let size = 0;
      const done = () =>
        resolve({
          status: response.statusCode ?? 0,
          text: Buffer.concat(parts).toString('utf8', 0, mostAnswer),
        });
      response.on('data', (part: Buffer) => {
        parts.push(part);
        size += part.length;
        if (size < mostAnswer) return;
        done();
        response.destroy();
      });
      response.on('end', done);
      response.on('error', reject);
    });
    request.on('error', reject);
    request.end(body);
  });
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const fail = () => reject(signal.reason instanceof Error ? signal.reason : new Error('timed out'));
    if (signal.aborted) fail();
    signal.addEventListener('abort', fail, { once: true });
  });
}
