// Which props.conf stanzas hold for an event: [source::…] over [host::…] over [sourcetype] over [default]; within a kind
// by priority, then the pattern that comes first in ASCII order (props.conf.spec, "Building the final stanza").
import type { ConfStanzas } from '../../splunk/conf/tree';
import { compileStanzaPattern } from './stanzaPattern';

export interface EventOrigin {
  readonly host: string;
  readonly source: string;
  readonly sourcetype: string;
}

interface PatternStanza {
  readonly kind: 'source' | 'host';
  readonly name: string;
  readonly fits: (text: string) => boolean;
  readonly priority: number;
  readonly settings: ReadonlyMap<string, string>;
}

const PRIORITY_OF_PATTERN = 0;
const PRIORITY_OF_LITERAL = 100;

/** Makes a look-up of merged settings by origin; remembers what it has merged. */
export function createPropsLookup(props: ConfStanzas): (origin: EventOrigin) => ReadonlyMap<string, string> {
  const known = new Map<string, ReadonlyMap<string, string>>();
  const patterns = patternsOf(props);
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

/** The weakest first, so that a later one overrides it. */
function patternsOf(props: ConfStanzas): readonly PatternStanza[] {
  const found: PatternStanza[] = [];
  for (const [name, settings] of props) {
    const [, kind, pattern] = /^(source|host)::([\s\S]*)$/.exec(name) ?? [];
    if (kind === undefined || pattern === undefined) continue;
    const { isLiteral, fits } = compileStanzaPattern(pattern, { isCaseless: kind === 'host' });
    const usual = isLiteral ? PRIORITY_OF_LITERAL : PRIORITY_OF_PATTERN;
    const priority = Number(settings.get('priority') ?? usual);
    found.push({ kind: kind as 'source' | 'host', name, fits, priority, settings });
  }
  return found.sort((left, right) => left.priority - right.priority || (left.name < right.name ? 1 : -1));
}

function merge(
  props: ConfStanzas,
  patterns: readonly PatternStanza[],
  origin: EventOrigin,
): ReadonlyMap<string, string> {
  const matching = (kind: 'source' | 'host') =>
    patterns
      .filter((pattern) => pattern.kind === kind && pattern.fits(origin[kind]))
      .map(({ settings }) => settings);
  const layers = [
    props.get('default'),
    props.get(origin.sourcetype),
    ...matching('host'),
    ...matching('source'),
  ];
  return new Map(layers.flatMap((layer) => [...(layer ?? [])]));
}
