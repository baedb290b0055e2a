// What is done with a pasted text, wherever it is done: in a worker beside the page, or on the page.
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
}

/** More than these nobody walks through; a list of them weighs some ten megabytes. */
export const MAX_FINDS = 20_000;

/** Takes a text apart and looks for what is hidden in it. Pure. */
export function readText({ text, country }: TextToRead): ReadText {
  const finds = findsOf(takeApart(text, country === '' ? {} : { country }));
  return {
    finds: finds.slice(0, MAX_FINDS),
    leftOut: Math.max(0, finds.length - MAX_FINDS),
    disguises: disguisesIn(text),
  };
}
