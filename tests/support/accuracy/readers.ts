// Who reads the texts: we, and the text search of libphonenumber-js beside us.
import { findPhoneNumbersInText, isSupportedCountry } from 'libphonenumber-js/max';
import type { ExtractionContext } from '../../../src/core/identifiers/identifier';
import { extractIdentifiers } from '../../../src/core/identifiers/registry';
import { takeApart } from '../../../src/core/takeApart';
import type { FoundValue, JudgedText } from './tally';

export type Reader = (text: JudgedText) => readonly FoundValue[];

const contextOf = ({ country }: JudgedText): ExtractionContext => (country === undefined ? {} : { country });

/** Every identifier, as a host of ours would show it. */
export const readIdentifiers: Reader = (text) => extractIdentifiers(text.text, contextOf(text));

/** Every attribute, its kind as the type. */
export const readAttributes: Reader = (text) =>
  takeApart(text.text, contextOf(text)).attributes.map(({ kind, value, confidence }) => ({
    type: kind,
    value,
    confidence,
  }));

/** The peer: numbers as libphonenumber-js finds them in text, with the same country. */
export const readPhonesOfPeer: Reader = ({ text, country }) =>
  findPhoneNumbersInText(text, {
    ...(country !== undefined && isSupportedCountry(country) && { defaultCountry: country }),
  }).map(({ number }) => ({ type: 'phone', value: number.number.slice(1) }));
