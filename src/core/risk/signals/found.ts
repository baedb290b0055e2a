// What the finders of attributes said of a record's texts, asked for by kind and value.
import type { AttributeKind } from '../../attributes/attribute';
import { reviewSentences, type ReviewReason } from '../../attributes/lexicons/lexicon';
import type { SignalSource } from './signal';

/** Whether some text says it, and does not deny it. */
export function says(
  { attributes_found: found = [] }: SignalSource,
  kind: AttributeKind,
  values?: ReadonlySet<string>,
): boolean {
  return found.some((one) => one.kind === kind && one.negated !== true && (values?.has(one.value) ?? true));
}

/** Whether some text gives one of these reasons to be read first. */
export function givesReason(
  { attributes_found: found = [] }: SignalSource,
  reasons: readonly ReviewReason[],
): boolean {
  const sentences = new Set<string>(reasons.map((reason) => reviewSentences[reason]));
  return found.some(
    ({ review, negated }) => negated !== true && review !== undefined && sentences.has(review),
  );
}

/** Whether an attribute that a mapping or the texts filled holds one of these words. */
export function lists(source: SignalSource, attribute: string, values: ReadonlySet<string>): boolean {
  const held = source.attributes[attribute];
  return Array.isArray(held) && held.some((one) => typeof one === 'string' && values.has(one.toLowerCase()));
}
