// What a held-back style is: one way in which people write a contact down, apart from how Minerva reads it.
import type { Random } from '../../src/world/random';

export const languages = ['en', 'de', 'es', 'fr', 'ro', 'it', 'pt', 'pl', 'ru', 'tr', 'zh', 'vi'] as const;
export type Language = (typeof languages)[number];

export const heldBackKinds = ['phone', 'email', 'username', 'site'] as const;
export type HeldBackKind = (typeof heldBackKinds)[number];

/** Types of identifier that the held-back texts are answered in; a site is read as its domain and its page. */
export type HeldBackType = 'phone' | 'email' | 'username' | 'url' | 'domain';

export interface HeldBackIdentifier {
  readonly type: HeldBackType;
  /** Normal form as the labelled cases have it, worked out by the generator itself. */
  readonly value: string;
}

/** A contact as it stands in the text. */
export interface WrittenContact {
  readonly written: string;
  readonly expected: readonly HeldBackIdentifier[];
  /** Readings that are neither asked for nor wrong, such as the page of a profile link. */
  readonly allowed?: readonly HeldBackIdentifier[];
  /** ISO 3166-1 alpha-2 of the advert's place; absent where the text needs none. */
  readonly country?: string;
  /** The contact is a whole text of its own, and no sentence leads in to it. */
  readonly isWhole?: boolean;
}

/** `Tongue`: a later exam may be written in more languages than the first. */
export interface ContactStyle<Tongue extends string = Language> {
  /** Unique, such as `phone.glyphs.circled`. */
  readonly id: string;
  readonly kind: HeldBackKind;
  /** Plain: as a business would print it. Obfuscated: so that a filter does not see it and a reader does. */
  readonly family: 'plain' | 'obfuscated';
  /** Languages of the sentences around it. */
  readonly languages: readonly Tongue[];
  readonly write: (random: Random, language: Tongue) => WrittenContact;
}

/** One string of each list, joined: a small grammar. */
export function pickEach(random: Random, ...parts: readonly (readonly string[])[]): string {
  return parts.map((part) => random.pick(part)).join('');
}

/** Replaces each ASCII digit; everything else stays. */
export function mapDigits(text: string, replace: (digit: number) => string): string {
  return text.replace(/\d/g, (digit) => replace(Number(digit)));
}

/** Replaces each ASCII letter and digit; everything else stays. */
export function mapLetters(text: string, replace: (letter: string) => string): string {
  return text.replace(/[a-z0-9]/gi, replace);
}
