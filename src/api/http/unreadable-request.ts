import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { because, GoufuError } from '../../shared/errors.ts';
import { problemOf } from './problem.ts';

const unreadable = () =>
  new GoufuError('MALFORMED_REQUEST', [
    because(
      'request.unreadable',
      '请求行或请求头无法识别。网址中的汉字等字符应当先作百分号编码（例如 ?grade=%E4%B8%AD）。',
      'The request line or a header cannot be read. Characters such as Chinese ones are percent-encoded in an address (?grade=%E4%B8%AD).',
    ),
  ]);
const headersTooLarge = () =>
  new GoufuError('TOO_LARGE', [
    because('request.headers', '网址或请求头过长。', 'The address or the headers are too long.'),
  ]);

/** What the HTTP parser cannot read reaches no route: it is answered on the bare connection, as a problem all the same. */
export function answerUnreadable(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  if (error.code === 'ERR_HTTP_REQUEST_TIMEOUT') {
    socket.end('HTTP/1.1 408 Request Timeout\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
    return;
  }
  const refusal = error.code === 'HPE_HEADER_OVERFLOW' ? headersTooLarge() : unreadable();
  const problem = problemOf(refusal, 'zh', '');
  const body = JSON.stringify(problem);
  socket.end(
    [
      `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`,
      'Content-Type: application/problem+json; charset=utf-8',
      'Content-Language: zh',
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Connection: close',
      '',
      body,
    ].join('\r\n'),
  );
}
