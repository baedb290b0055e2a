// Which name, place and texts of a record its traits are made of.
import type { Attributes, RecordKindDefinition } from './kinds/kindDefinition';
import type { RecordDraft, RecordIdentifier } from './record';
import { traitsOf } from './traits';

/** What a record is built from. */
export interface Shown {
  readonly draft: RecordDraft;
  /** Attributes as the source named them. */
  readonly named: Attributes;
  readonly identifiers: readonly RecordIdentifier[];
}

/**
 * Traits of a record.
 *
 * @param attributes - all of them, those of its texts too.
 * @returns see `traitsOf`. The name is the one it goes by: who signs an advert says more than its headline.
 */
export function traitsOfRecord(
  attributes: Attributes,
  { nameAttributes }: RecordKindDefinition,
  { draft, named, identifiers }: Shown,
): string {
  const [contact] = Array.isArray(attributes.contact_names)
    ? (attributes.contact_names as readonly unknown[])
    : [];
  const names = [named.name, contact, ...nameAttributes.map((attribute) => named[attribute])];
  const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
  const free = new Map<number, number>(); // number of a text → its number among the free ones
  const texts = draft.texts.flatMap(({ reading, text }, at) => {
    if (reading !== 'free') return [];
    free.set(at, free.size);
    return [text];
  });
  return traitsOf({
    name: names.find(isText),
    place: isText(attributes.place) ? attributes.place : undefined,
    texts,
    identifiers: identifiers.flatMap(({ text, start, end }) => {
      const at = free.get(text);
      return at === undefined ? [] : [{ text: at, start, end }];
    }),
  });
}
