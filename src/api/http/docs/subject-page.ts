import type { Answered, DescribedOperation, OpenApi } from '../description/describe.ts';
import { type Html, html } from '../html.ts';
import { inline, type Place, prose } from './layout.ts';
import { schemaView } from './schema-view.ts';

const words = {
  zh: {
    parameter: '参数',
    meaning: '含义',
    required: '必填',
    body: '请求体',
    answer: '答复',
    refusals: '拒绝',
    example: '示例',
    sent: '请求',
    answered: '答复',
  },
  en: {
    parameter: 'Parameter',
    meaning: 'Meaning',
    required: 'required',
    body: 'Body',
    answer: 'Answer',
    refusals: 'Refusals',
    example: 'Example',
    sent: 'asked',
    answered: 'answered',
  },
} as const;

/** The operations of one subject. */
export function subjectPage(api: OpenApi, subject: string, place: Place): Html {
  const operations = Object.entries(api.paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, { tags }]) => tags.includes(subject))
      .map(([method, operation]) => ({ path, method, operation })),
  );
  const index = operations.map(
    ({ operation }) => html`<li><a href="#${operation.operationId}">${operation.summary}</a></li>`,
  );
  return html`<ul>${index}</ul>${operations.map((one) => section(api, one, place))}`;
}

interface Placed {
  path: string;
  method: string;
  operation: DescribedOperation;
}

function section(api: OpenApi, { path, method, operation }: Placed, place: Place): Html {
  const said = words[place.language];
  const { parameters, requestBody } = operation;
  const responses = Object.entries(operation.responses).map(([status, one]) => ({
    status,
    ...answerOf(api, one),
  }));
  return html`<section id="${operation.operationId}"><h2>${operation.summary}</h2>
<p class="address"><span class="method">${method.toUpperCase()}</span> <code>${path}</code> <span class="quiet">${operation.operationId}</span></p>
${prose(operation.description)}
${
  parameters.length > 0
    ? html`<table><thead><tr><th>${said.parameter}</th><th>${said.meaning}</th></tr></thead><tbody>${parameters.map(
        ({ name, in: where, required, description, schema }) =>
          html`<tr><td><code>${name}</code><br><span class="quiet">${where}${required ? ` · ${said.required}` : ''}</span></td><td>${prose(description)}${schemaView({ ...schema, title: undefined, description: undefined }, place)}</td></tr>`,
      )}</tbody></table>`
    : undefined
}
${requestBody ? html`<h3>${said.body}</h3>${contents(requestBody.content, place, said.sent)}` : undefined}
${responses
  .filter(({ status }) => status < '4')
  .map(
    ({ status, description, content }) =>
      html`<h3>${said.answer} ${status}</h3><p>${description}</p>${contents(content, place, said.answered)}`,
  )}
<h3>${said.refusals}</h3><ul>${responses
    .filter(({ status }) => status >= '4')
    .map(
      ({ status, description }) => html`<li>${status} ${linked(description, place)}</li>`,
    )}</ul></section>`;
}

const answerOf = ({ components }: OpenApi, answer: Answered | { $ref: string }): Answered =>
  '$ref' in answer
    ? (components.responses[answer.$ref.slice(answer.$ref.lastIndexOf('/') + 1)] as Answered)
    : answer;

const contents = (content: Answered['content'], place: Place, sort: string) =>
  Object.entries(content ?? {}).map(
    ([type, { schema, example }]) =>
      html`<p class="quiet">${type}</p>${schemaView(schema, place)}${
        example === undefined
          ? undefined
          : html`<details><summary>${words[place.language].example}（${sort}）</summary><pre>${JSON.stringify(example, null, 2)}</pre></details>`
      }`,
  );

/** Codes lead to what to do about them. */
const linked = (text: string, { language }: Place) =>
  text
    .split('`')
    .map((part, n) =>
      n % 2 === 1 ? html`<a href="/docs/errors?lang=${language}#${part}">${part}</a>` : inline(part),
    );
