// The wording of an author: which sentences, in which order. Filled in again for every advert, so that adverts of one
// author are alike and never equal.
import { createRandom, type Random } from '../random';
import type { WorldLanguage } from '../words/places';
import { openings, services, signSentences, type WordingSign } from '../words/sentences';

export interface AuthorText {
  /** `stock-<n>` for texts that everybody copies, else made of the group's name. */
  readonly id: string;
  readonly language: WorldLanguage;
  readonly opening: string;
  readonly sentences: readonly string[];
  readonly isSignBeforeServices: boolean;
}

/** A wording; a longer list of sentences makes it rarer. */
export function composeAuthorText(id: string, language: WorldLanguage, random: Random): AuthorText {
  const remaining = [...services[language]];
  const sentences: string[] = [];
  for (let left = random.integer(5, 7); left > 0; left -= 1) {
    sentences.push(...remaining.splice(random.integer(0, remaining.length - 1), 1));
  }
  return {
    id,
    language,
    opening: random.pick(openings[language]),
    sentences,
    isSignBeforeServices: random.chance(0.5),
  };
}

const STOCK_TEXTS_PER_LANGUAGE = 6;

/** One of the few wordings that everybody copies; it says nothing about who wrote it. */
export function stockText(language: WorldLanguage, random: Random): AuthorText {
  const number = random.integer(1, STOCK_TEXTS_PER_LANGUAGE);
  const id = `stock-${language}-${number}`;
  // Its own seed: stock texts are the same in every world, as they are for everybody in one.
  return composeAuthorText(id, language, createRandom(id));
}

export interface Slots {
  readonly name: string;
  readonly place: string;
  readonly signs: readonly WordingSign[];
}

/** The text of one advert before its contacts. */
export function fillAuthorText(author: AuthorText, { name, place, signs }: Slots): string {
  const opening = author.opening.replace('{name}', name).replace('{place}', place);
  const signed = signs.map((sign) => signSentences[sign][author.language]);
  const middle = author.isSignBeforeServices
    ? [...signed, ...author.sentences]
    : [...author.sentences, ...signed];
  return [opening, ...middle].join(' ');
}
