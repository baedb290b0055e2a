// tags.conf: names for pairs of field and value. `tag::<field>` holds those of one field, `tag` all (tags.conf.spec).
import type { ConfStanzas } from '../../splunk/conf/tree';
import type { SearchTimeStep } from './eventView';

/** field → value → tags. */
type TagTable = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

/** The step that sets the tags; none without tags. */
export function tagSteps(stanzas: ConfStanzas): readonly SearchTimeStep[] {
  const table = tableOf(stanzas);
  if (table.size === 0) return [];
  return [
    (view) => {
      const all = new Set<string>();
      for (const [field, tagsOfValue] of table) {
        const found = new Set(view.get(field)?.flatMap((value) => tagsOfValue.get(value) ?? []));
        if (found.size === 0) continue;
        view.fields.set(`tag::${field}`, [...found].sort());
        for (const tag of found) all.add(tag);
      }
      if (all.size > 0) view.fields.set('tag', [...all].sort());
    },
  ];
}

function tableOf(stanzas: ConfStanzas): TagTable {
  const table = new Map<string, Map<string, string[]>>();
  for (const [name, settings] of stanzas) {
    const at = name.indexOf('=');
    const tags = [...settings].filter(([, state]) => state.trim() === 'enabled').map(([tag]) => decoded(tag));
    if (at <= 0 || tags.length === 0) continue;
    const [field, value] = [decoded(name.slice(0, at)), decoded(name.slice(at + 1))];
    const values = table.get(field) ?? new Map<string, string[]>();
    table.set(field, values);
    values.set(value, [...(values.get(value) ?? []), ...tags]);
  }
  return table;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
