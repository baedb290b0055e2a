// What is done with a pasted text, wherever it is done: in a worker beside the page, or on the page.
import type { Attribute } from '../../../core/attributes/attribute';
import { takeApart } from '../../../core/takeApart';
import { disguisesIn, type Disguise } from '../../../core/text/disguises';
import { findsOf, type Find } from '../finds';

/** A text to take apart. */
export interface TextToRead {
  readonly text: string;
  /** ISO 3166-1 alpha-2 that reads numbers without a country code; '' for none. */
  readonly country: string;
}

/** What was found, spans on the text that was asked about. */
export interface ReadText {
  readonly finds: readonly Find[];
  /** More finds than are shown. */
  readonly leftOut: number;
  readonly disguises: readonly Disguise[];
  /** ISO 639-1, the most of the text first: said of the text, not marked on it. */
  readonly languages: readonly string[];
}

/** More than these nobody walks through; a list of them weighs some ten megabytes. */
export const MAX_FINDS = 20_000;

/** Takes a text apart and looks for what is hidden in it. Pure. */
export function readText({ text, country }: TextToRead): ReadText {
  const { identifiers, attributes } = takeApart(text, country === '' ? {} : { country });
  const finds = findsOf({ identifiers, attributes: attributes.filter(({ kind }) => kind !== 'language') });
  return {
    finds: finds.slice(0, MAX_FINDS),
    leftOut: Math.max(0, finds.length - MAX_FINDS),
    disguises: disguisesIn(text),
    languages: languagesIn(attributes),
  };
}

function languagesIn(attributes: readonly Attribute[]): readonly string[] {
  const shares = new Map<string, number>();
  for (const { kind, value, details } of attributes)
    if (kind === 'language') shares.set(value, Number(details?.share ?? 0));
  return [...shares].sort(([, left], [, right]) => right - left).map(([language]) => language);
}
