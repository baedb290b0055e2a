// Which props.conf stanzas hold for an event: [source::…] over [host::…] over [sourcetype] over [default]
// (props.conf.spec, "Considerations for multiple stanza matches").
import type { ConfStanzas } from '../../splunk/conf/tree';

export interface EventOrigin {
  readonly host: string;
  readonly source: string;
  readonly sourcetype: string;
}

/** Makes a look-up of merged settings by origin; remembers what it has merged. */
export function createPropsLookup(props: ConfStanzas): (origin: EventOrigin) => ReadonlyMap<string, string> {
  const known = new Map<string, ReadonlyMap<string, string>>();
  const patterns = [...props].filter(([name]) => /^(source|host)::/.test(name));
  return (origin) => {
    const key =
      patterns.length === 0
        ? origin.sourcetype
        : JSON.stringify([origin.sourcetype, origin.host, origin.source]);
    const merged = known.get(key);
    if (merged !== undefined) return merged;
    if (known.size > 10_000) known.clear(); // sources may be without number
    const fresh = merge(props, patterns, origin);
    known.set(key, fresh);
    return fresh;
  };
}

function merge(
  props: ConfStanzas,
  patterns: readonly (readonly [string, ReadonlyMap<string, string>])[],
  origin: EventOrigin,
): ReadonlyMap<string, string> {
  const matching = (kind: 'source' | 'host') =>
    patterns.filter(
      ([name]) => name.startsWith(`${kind}::`) && matchesPattern(name.slice(kind.length + 2), origin[kind]),
    );
  const layers = [
    props.get('default'),
    props.get(origin.sourcetype),
    ...matching('host').map(([, settings]) => settings),
    ...matching('source').map(([, settings]) => settings),
  ];
  return new Map(layers.flatMap((layer) => [...(layer ?? [])]));
}

/** `...` stands for anything, `*` for anything but a slash. Works piece by piece, so that it cannot run away. */
export function matchesPattern(pattern: string, text: string): boolean {
  const tokens = pattern.split(/(\.\.\.|\*)/);
  let places = new Set([0]);
  for (const token of tokens) {
    const next = new Set<number>();
    for (const place of places) {
      if (token === '...') for (let at = place; at <= text.length; at++) next.add(at);
      else if (token === '*') {
        for (let at = place; at <= text.length; at++) {
          next.add(at);
          if (text[at] === '/') break;
        }
      } else if (text.startsWith(token, place)) next.add(place + token.length);
    }
    places = next;
  }
  return places.has(text.length);
}
