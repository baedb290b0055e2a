// Writes answers as splunkd does: Atom with Splunk's dictionary elements, or JSON (REST API User Manual,
// "Access Splunk data using feeds"; JSON shape as recorded in the project's stack notes).
import type { RestAnswer, RestEntry, RestMessage, RestValue } from './answer';

export const SERVER_VERSION = '10.4.0';
const BUILD = 'standin';
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export interface WrittenAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly text: string;
}

/** Writes an answer in the output mode asked for (`json`, else XML). */
export function writeAnswer(answer: RestAnswer, outputMode: string, origin: string): WrittenAnswer {
  const isJson = outputMode.startsWith('json');
  switch (answer.kind) {
    case 'empty':
      return { status: 204, contentType: 'application/json; charset=UTF-8', text: '' };
    case 'text':
      return answer;
    case 'document':
      return isJson || answer.xml === undefined
        ? json(answer.status, answer.json)
        : xml(answer.status, answer.xml);
    case 'feed':
      return isJson
        ? json(answer.status, feedAsJson(answer, origin))
        : xml(answer.status, feedAsXml(answer, origin));
  }
}

/** Errors, in the same two forms. */
export function writeMessages(
  status: number,
  messages: readonly RestMessage[],
  outputMode: string,
): WrittenAnswer {
  if (outputMode.startsWith('json'))
    return json(status, { messages: messages.map(({ type, text }) => ({ type, text })) });
  const items = messages.map(({ type, text }) => `<msg type="${escapeXml(type)}">${escapeXml(text)}</msg>`);
  return xml(status, `<response><messages>${items.join('')}</messages></response>`);
}

/** Text as XML content or attribute; characters XML 1.0 cannot hold are replaced. */
export function escapeXml(text: string): string {
  return text
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');
}

function json(status: number, value: unknown): WrittenAnswer {
  return { status, contentType: 'application/json; charset=UTF-8', text: JSON.stringify(value) };
}

function xml(status: number, body: string): WrittenAnswer {
  return {
    status,
    contentType: 'text/xml; charset=UTF-8',
    text: `<?xml version="1.0" encoding="UTF-8"?>\n${body}\n`,
  };
}

type Feed = Extract<RestAnswer, { kind: 'feed' }>;

/** Whose an entry is, as splunkd writes it. */
export const aclOf = (entry: RestEntry): Record<string, RestValue> => ({
  app: entry.app ?? '',
  owner: entry.author ?? 'nobody',
  sharing: entry.acl?.sharing ?? 'app',
  can_list: true,
  can_write: entry.acl?.canWrite ?? true,
  modifiable: entry.acl?.canWrite ?? true,
  removable: entry.acl?.removable ?? false,
  perms: { read: entry.acl?.read ?? ['*'], write: entry.acl?.write ?? ['admin'] },
});

function feedAsJson(answer: Feed, origin: string): RestValue {
  return {
    links: {},
    origin: `${origin}/${answer.title}`,
    updated: new Date().toISOString(),
    generator: { build: BUILD, version: SERVER_VERSION },
    entry: answer.entries.map((entry) => ({
      name: entry.name,
      id: `${origin}${entry.id}`,
      updated: new Date().toISOString(),
      links: { alternate: entry.id, list: entry.id },
      author: entry.author ?? 'nobody',
      acl: aclOf(entry),
      content: entry.content,
    })),
    paging: {
      total: answer.total ?? answer.entries.length,
      perPage: answer.entries.length,
      offset: answer.offset ?? 0,
    },
    messages: (answer.messages ?? []).map(({ type, text }) => ({ type, text })),
  };
}

const NAMESPACES = 'xmlns="http://www.w3.org/2005/Atom" xmlns:s="http://dev.splunk.com/ns/rest"';

function feedAsXml(answer: Feed, origin: string): string {
  const entries = answer.entries.map(
    (entry) =>
      `<entry${answer.isBareEntry === true ? ` ${NAMESPACES}` : ''}><title>${escapeXml(entry.name)}</title><id>${escapeXml(origin + entry.id)}</id>` +
      `<updated>${new Date().toISOString()}</updated><link href="${escapeXml(entry.id)}" rel="alternate"/>` +
      `<author><name>${escapeXml(entry.author ?? 'nobody')}</name></author>` +
      `<content type="text/xml">${valueAsXml({ ...entry.content, 'eai:acl': aclOf(entry) })}</content></entry>`,
  );
  if (answer.isBareEntry === true) return entries[0] ?? '';
  return (
    `<feed ${NAMESPACES} ` +
    'xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/">' +
    `<title>${escapeXml(answer.title)}</title><id>${escapeXml(`${origin}/${answer.title}`)}</id>` +
    `<generator build="${BUILD}" version="${SERVER_VERSION}"/><author><name>Splunk</name></author>` +
    `<opensearch:totalResults>${answer.total ?? answer.entries.length}</opensearch:totalResults>` +
    `<opensearch:startIndex>${answer.offset ?? 0}</opensearch:startIndex>${entries.join('')}</feed>`
  );
}

function valueAsXml(value: RestValue): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (typeof value !== 'object') return escapeXml(String(value));
  if (isList(value))
    return `<s:list>${value.map((item) => `<s:item>${valueAsXml(item)}</s:item>`).join('')}</s:list>`;
  const keys = Object.entries(value).map(
    ([key, item]) => `<s:key name="${escapeXml(key)}">${valueAsXml(item)}</s:key>`,
  );
  return `<s:dict>${keys.join('')}</s:dict>`;
}

function isList(value: RestValue): value is readonly RestValue[] {
  return Array.isArray(value);
}
