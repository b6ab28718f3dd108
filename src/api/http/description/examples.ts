import type { OpenApi } from './describe.ts';
import recorded from './examples.json' with { type: 'json' };

/** What a test sent and was answered (`npm run examples` writes them down). */
interface Example {
  status: number;
  request?: unknown;
  answer?: unknown;
}
const examples = recorded as Readonly<Record<string, Example>>;

/** Shows with each operation the request and the answer of a test. */
export function withExamples(api: OpenApi): OpenApi {
  for (const operation of Object.values(api.paths).flatMap((path) => Object.values(path))) {
    const { status, request, answer } = examples[operation.operationId] ?? {};
    const asked = operation.requestBody?.content['application/json'];
    const response = operation.responses[String(status)];
    const answered = response && 'content' in response ? response.content?.['application/json'] : undefined;
    if (asked && request !== undefined) asked.example = request;
    if (answered && answer !== undefined) answered.example = answer;
  }
  return api;
}
