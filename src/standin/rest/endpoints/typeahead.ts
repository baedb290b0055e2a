// What Splunk's search bar suggests (REST API Reference Manual, search/typeahead): only from indexes that the caller
// may search, and only for whoever has get_typeahead (authorize.conf.spec).
import { maySearch } from '../../users/roles';
import type { Machine } from '../../machine';
import { RestRefusal } from '../answer';
import type { Endpoint } from '../endpoint';
import { demand } from './users';

const MAX_SUGGESTIONS = 50;
const MAX_EVENTS = 50_000;
const SUGGESTED_FIELDS = ['host', 'index', 'source', 'sourcetype'];

export const typeahead: Endpoint = {
  path: 'search/typeahead',
  coverage: 'partial',
  note: 'GET prefix, count: values of index, source, sourcetype, host and of indexed fields, of the newest 50,000 events of each index. No words, commands, fields or history. Needs get_typeahead.',
  methods: {
    GET: ({ machine, rights, parameters, ...call }) => {
      demand({ machine, rights, parameters, ...call }, 'get_typeahead');
      const prefix = (parameters.get('prefix') ?? '').toLowerCase();
      if (prefix === '') throw new RestRefusal(400, 'Say what is to be completed: prefix=TEXT.');
      const wanted = Number(parameters.get('count') ?? MAX_SUGGESTIONS) || MAX_SUGGESTIONS;
      const readable = machine.indexNames().filter((index) => maySearch(rights, index));
      const found = suggestions(machine, readable, prefix);
      const results = [...found]
        .slice(0, Math.min(wanted, MAX_SUGGESTIONS))
        .map(([content, count]) => ({ content, count, operator: false }));
      return { kind: 'document', status: 200, json: { results } };
    },
  },
};

function suggestions(
  machine: Machine,
  indexes: readonly string[],
  prefix: string,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const index of indexes) {
    let read = 0;
    const everything = {
      indexes: [index],
      earliest: 0,
      latest: Infinity,
      prefilter: { kind: 'all' } as const,
    };
    for (const event of machine.store.scan(everything)) {
      if (++read > MAX_EVENTS) break;
      const own = SUGGESTED_FIELDS.map((field) => `${field}="${valueOf(event, field)}"`);
      const indexed = [...event.indexed].flatMap(([field, values]) =>
        values.map((value) => `${field}="${value}"`),
      );
      for (const text of [...own, ...indexed])
        if (text.replaceAll('"', '').toLowerCase().startsWith(prefix.replaceAll('"', '')))
          found.set(text, (found.get(text) ?? 0) + 1);
    }
  }
  return found;
}

function valueOf(event: object, field: string): string {
  const value: unknown = (event as Readonly<Record<string, unknown>>)[field];
  return typeof value === 'string' ? value : '';
}
