// Writes identifiers in one way of hiding into a sentence, and counts what the extractors find.
import type { IdentifierType } from '../../../../src/core/identifiers/identifier';
import { extractorOf } from '../../../../src/core/identifiers/registry';
import { createRandom } from '../../../../src/world/random';
import type { Style } from './style';

export interface StyleShare {
  readonly share: number;
  /** Texts in which it was not found. */
  readonly missed: readonly string[];
  /** Mailboxes, sites and names that nobody wrote. */
  readonly strange: readonly string[];
  readonly found: number;
}

const measured: readonly IdentifierType[] = ['email', 'domain', 'username'];

/** @param seed - equal seeds write equal texts. */
export function measureStyle(
  style: Style,
  { seed, texts }: { readonly seed: string; readonly texts: number },
): StyleShare {
  const random = createRandom(`${seed}/${style.id}`);
  const missed: string[] = [];
  const strange: string[] = [];
  let found = 0;
  for (let count = 0; count < texts; count += 1) {
    const { text, value } = style.write(random);
    const all = measured.flatMap((type) =>
      extractorOf(type)
        .extract(text, {})
        // The same mailbox in its provider's form stands beside the one that is written.
        .filter(({ rule }) => rule !== 'email.canonical')
        .map((one) => ({ type, value: one.value })),
    );
    found += all.length;
    const isHit = all.some((one) => one.type === style.type && one.value === value);
    if (!isHit) missed.push(`${JSON.stringify(text)} → ${value}`);
    for (const one of all)
      if (one.type !== style.type || one.value !== value)
        strange.push(`${JSON.stringify(text)} → ${one.type} ${one.value}`);
  }
  return { share: 1 - missed.length / texts, missed, strange, found };
}
