// Tokens in the parameters of alert actions: `$name$`, `$result.field$` (Alerting Manual, "Use tokens in email
// notifications"; they hold for custom actions as well).
import type { FieldValue } from '../search/host';

export interface TokenValues {
  /** By the name between the dollars. */
  readonly facts: ReadonlyMap<string, string>;
  /** The first result, or the one result of a per-result alert. */
  readonly result: ReadonlyMap<string, FieldValue>;
}

const MAX_LENGTH = 100_000; // of one filled-in parameter

/**
 * Fills in a parameter. What a result says is put in as it is and not read for tokens again.
 *
 * @param missing - told of each token that is not known; in its place stands nothing.
 */
export function fillTokens(text: string, values: TokenValues, missing: (name: string) => void): string {
  const filled = text.replaceAll(/\$([\w.:{}-]{0,200})\$/g, (_, name: string) => {
    if (name === '') return '$';
    if (name.startsWith('result.')) return (values.result.get(name.slice('result.'.length)) ?? []).join('\n');
    const known = values.facts.get(name);
    if (known === undefined) missing(name);
    return known ?? '';
  });
  return filled.slice(0, MAX_LENGTH);
}
