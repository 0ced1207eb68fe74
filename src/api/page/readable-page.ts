import { permissions } from '#app.ts';
import type { Language } from '#base/words.ts';
import { fill } from '#base/words.ts';
import { base } from '../base.ts';
import { tags } from '../operation.ts';
import type { Operation, Tag } from '../operation.ts';
import { exampleOf } from './example.ts';
import { pageResponse, safe } from './frame.ts';
import { pageWords } from './page.words.ts';
import { schemaTable } from './schema-table.ts';

/** The whole API for a reader: how to begin, and every operation with what it takes and answers. */
export function readablePage(
  operations: readonly Operation[],
  { origin, language }: { readonly origin: string; readonly language: Language },
): Response {
  const t = pageWords[language];
  const used = (Object.keys(tags) as Tag[]).filter((tag) =>
    operations.some((one) => one.tag === tag),
  );
  const parts = used.map((tag) => `<a href="#${tag}">${safe(tags[tag][language])}</a>`);
  const groups = used.map((tag) => {
    const own = operations.filter((one) => one.tag === tag);
    const shown = own.map((one) => operationPart(one, origin, language)).join('');
    return `<section><h2 id="${tag}">${safe(tags[tag][language])}</h2>${shown}</section>`;
  });
  const body = `<p>${safe(fill(t.lead, { base: `${origin}/api/v1/orgs/{org}`, org: '{org}' }))}</p>
<p class="screen"><a href="/api/v1/openapi.json">${t.description}</a> · <a href="/api/problems?bahasa=${language}">${t.problems}</a></p>
<h2>${t.first}</h2><p>${safe(t.keyHow)}</p>
<pre>curl -H 'Authorization: Bearer sk_…' ${safe(origin)}/api/v1/orgs/koperasi-saya/key</pre>
${[t.writes, t.lists, t.money, t.refusals].map((one) => `<p>${safe(one)}</p>`).join('')}
<nav class="parts" aria-label="${t.title}">${parts.join('')}</nav>${groups.join('')}`;
  const other = `/api?bahasa=${language === 'id' ? 'en' : 'id'}`;
  return pageResponse({ language, title: t.title, other, body });
}

function operationPart(operation: Operation, origin: string, language: Language): string {
  const { id, method, path, act, summary, body, answer } = operation;
  const t = pageWords[language];
  const kind = act === null ? '' : method === 'delete' ? ' delete' : ' write';
  return `<details class="operation" id="${id}"><summary><span class="method${kind}">${method.toUpperCase()}</span>
<code>${safe(path === '' ? '/' : path)}</code><span class="what">${safe(summary[language])}</span></summary><div>
<p class="soft">${safe(scopeText(operation, language))}</p>${parameterTable(operation, language)}
${body ? `<h3>${t.sent}</h3>${schemaTable(body.schema, language)}` : ''}
<h3>${t.answered}</h3>${schemaTable(answer, language)}
<h3>${t.example}</h3><pre>${safe(curlOf(operation, origin))}</pre></div></details>`;
}

function scopeText({ permission, act }: Operation, language: Language): string {
  const t = pageWords[language];
  const title = permission === null ? '' : (permissions.all.get(permission)?.title[language] ?? '');
  const scope = permission === null ? t.anyKey : `${t.scope}: ${permission} (${title}).`;
  return act === null ? scope : `${scope} ${t.act}: ${act}.`;
}

function parameterTable({ parameters }: Operation, language: Language): string {
  if (parameters.length === 0) return '';
  const t = pageWords[language];
  const rows = parameters.map(
    ({ name, in: place, required, schema }) =>
      `<tr><td><code>${safe(name)}</code></td><td>${place}</td><td>${safe(schema.type ?? 'string')}</td><td>${required ? t.needed : ''}</td></tr>`,
  );
  return `<h3>${t.asked}</h3><div class="scroll"><table><thead><tr><th>${t.name}</th><th>${t.place}</th><th>${t.type}</th><th></th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

function curlOf({ method, act, path, parameters, body }: Operation, origin: string): string {
  const filled = `${base}${path}`
    .replace('{org}', 'koperasi-saya')
    .replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      const found = parameters.find((one) => one.name === name);
      return String(exampleOf(found?.schema ?? {}, name));
    });
  const asked = parameters
    .filter((one) => one.in === 'query' && one.required)
    .map(({ name, schema }) => `${name}=${String(exampleOf(schema, name))}`);
  const url = `${origin}${filled}${asked.length > 0 ? `?${asked.join('&')}` : ''}`;
  const lines = [`curl${method === 'get' ? '' : ` -X ${method.toUpperCase()}`} '${url}'`];
  lines.push(`  -H 'Authorization: Bearer sk_…'`);
  if (act !== null) lines.push(`  -H 'Idempotency-Key: 2026-11-24-0001'`);
  if (body) {
    lines.push(`  -H 'Content-Type: application/json'`);
    lines.push(`  -d '${JSON.stringify(exampleOf(body.schema), null, 1).replace(/\n\s*/g, ' ')}'`);
  }
  return lines.join(' \\\n');
}
