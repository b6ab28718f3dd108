import type { JsonSchema } from '../description/components.ts';
import { Html, html } from '../html.ts';
import { type Place, prose } from './layout.ts';

const words = {
  zh: {
    required: '必填',
    anyOf: '以下之一',
    listOf: '若干',
    values: '取值',
    anything: '任意内容',
    default: '默认',
    keyed: '按键',
  },
  en: {
    required: 'required',
    anyOf: 'one of',
    listOf: 'a list of',
    values: 'values',
    anything: 'anything',
    default: 'default',
    keyed: 'by key',
  },
} as const;

interface Shown extends JsonSchema {
  $ref?: string;
  type?: string | string[];
  title?: string;
  description?: string;
  format?: string;
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
  properties?: Record<string, Shown>;
  required?: string[];
  items?: Shown;
  oneOf?: Shown[];
  anyOf?: Shown[];
  allOf?: Shown[];
  additionalProperties?: Shown | boolean;
}

/** A JSON Schema for people: fields as a table, named parts as links to their own pages. */
export function schemaView(schema: JsonSchema, place: Place): Html {
  const said = words[place.language];
  const { $ref, properties, items, title, description, ...rest } = schema as Shown;
  if ($ref) return reference($ref, place);
  const about = [title ? html`<p>${title}</p>` : undefined, ...prose(description)];
  if (properties) {
    const required = new Set(rest.required ?? []);
    return html`${about}<table><tbody>${Object.entries(properties).map(
      ([name, field]) =>
        html`<tr><td><code>${name}</code>${required.has(name) ? html`<br><span class="quiet">${said.required}</span>` : undefined}</td><td>${schemaView(field, place)}</td></tr>`,
    )}</tbody></table>`;
  }
  const choices = rest.oneOf ?? rest.anyOf;
  if (choices) {
    const some = choices.filter(({ type }) => type !== 'null');
    const orNull = some.length < choices.length ? new Html(' · <code>null</code>') : undefined;
    if (some.length === 1) return html`${about}${schemaView(some[0] as Shown, place)}${orNull}`;
    return html`${about}<p class="quiet">${said.anyOf}</p><ul>${some.map((one) => html`<li>${schemaView(one, place)}</li>`)}</ul>${orNull}`;
  }
  if (rest.allOf) return html`${about}${rest.allOf.map((one) => schemaView(one, place))}`;
  if (items) return html`${about}<p class="quiet">${said.listOf}</p>${schemaView(items, place)}`;
  if (typeof rest.additionalProperties === 'object') {
    return html`${about}<p class="quiet">${said.keyed}</p>${schemaView(rest.additionalProperties, place)}`;
  }
  return html`${about}<p class="quiet">${facts(rest, said)}</p>`;
}

function facts(
  { type, format, enum: values, const: only, default: usual }: Shown,
  said: (typeof words)['zh' | 'en'],
): string {
  const parts = [
    [[type].flat().filter(Boolean).join(' / '), format ? `(${format})` : ''].filter(Boolean).join(' '),
    only === undefined ? '' : JSON.stringify(only),
    values ? `${said.values}: ${values.map(String).join(', ')}` : '',
    usual === undefined ? '' : `${said.default}: ${JSON.stringify(usual)}`,
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(' · ') : said.anything;
}

function reference(ref: string, { language }: Place): Html {
  const name = ref.slice(ref.lastIndexOf('/') + 1);
  return html`<a href="/docs/schemas/${name}?lang=${language}"><code>${name}</code></a>`;
}
