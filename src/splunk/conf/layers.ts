// How several files of one name become one configuration: stanzas of the same name are merged key by key, the
// stronger file wins, and [default] fills what a stanza leaves open (Splunk, "Configuration file precedence").
import type { ConfFile, ConfSettings, ConfStanzas } from './tree';

/** Name of the stanza that holds for all others. */
export const DEFAULT_STANZA = 'default';

/**
 * The stanzas of one file: those written twice merged (the later setting wins), settings before the first header
 * under `default`.
 */
export function stanzasOf(file: ConfFile): ConfStanzas {
  const stanzas = new Map<string, Map<string, string>>();
  const open = (name: string): Map<string, string> => {
    const known = stanzas.get(name);
    if (known !== undefined) return known;
    const fresh = new Map<string, string>();
    stanzas.set(name, fresh);
    return fresh;
  };
  let current: Map<string, string> | undefined;
  for (const node of file.nodes) {
    if (node.kind === 'header') current = open(node.name);
    if (node.kind === 'setting') {
      current ??= open(DEFAULT_STANZA);
      current.set(node.key, node.value);
    }
  }
  return stanzas;
}

/**
 * Merges files of one name.
 *
 * @param layers - strongest first.
 */
export function mergeLayers(layers: readonly ConfStanzas[]): ConfStanzas {
  const merged = new Map<string, Map<string, string>>();
  for (const layer of [...layers].reverse()) {
    for (const [name, settings] of layer) {
      const target = merged.get(name) ?? new Map<string, string>();
      for (const [key, value] of settings) target.set(key, value);
      merged.set(name, target);
    }
  }
  return merged;
}

/** One stanza with what [default] adds to it; empty if neither exists. */
export function effectiveStanza(stanzas: ConfStanzas, name: string): ConfSettings {
  const defaults = stanzas.get(DEFAULT_STANZA);
  const own = stanzas.get(name);
  return new Map([...(defaults ?? []), ...(own ?? [])]);
}

/** Splunk's ways to write yes: 1, true, t, yes, y; everything else is no. Absent: the fallback. */
export function isTrue(value: string | undefined, fallback = false): boolean {
  return value === undefined ? fallback : /^(1|true|t|yes|y)$/i.test(value.trim());
}
