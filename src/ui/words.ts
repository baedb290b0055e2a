// How kinds, identifiers and markings are called on the screen.
import type { AttributeKind } from '../core/attributes/attribute';
import type { Confidence01 } from '../core/brand';
import type { IdentifierType } from '../core/identifiers/identifier';
import type { RecordKind } from '../core/records/record';

export const kindNames: Readonly<Record<RecordKind, string>> = {
  advert: 'Advert',
  review: 'Review',
  business: 'Business',
  licence: 'Licence',
  person: 'Person',
  payment: 'Payment',
  school: 'School',
  tip: 'Tip',
  post: 'Post',
  picture: 'Picture',
  vehicle: 'Vehicle',
};

export const identifierNames: Readonly<Record<IdentifierType, string>> = {
  email: 'e-mail',
  phone: 'phone',
  url: 'web page',
  domain: 'web domain',
  username: 'user name',
  address: 'address',
  wallet: 'crypto wallet',
  payment: 'payment name',
  iban: 'bank account',
  registration: 'company number',
  licence: 'licence number',
  plate: 'vehicle plate',
  coordinates: 'coordinates',
  hash: 'file hash',
  document: 'identity document',
};

/** What a text says besides identifiers. */
export const attributeNames: Readonly<Record<AttributeKind, string>> = {
  language: 'language',
  age: 'age',
  price: 'price',
  availability: 'where and how',
  hours: 'hours',
  tour: 'places and dates',
  service: 'service',
  arrival: 'arrival in a place',
  wording: 'who is speaking of whom',
  restriction: 'restriction',
  contactrule: 'rule for contact',
  name: 'name',
};

/** What a TLP 2.0 label allows, in one sentence (FIRST, Traffic Light Protocol 2.0). */
export const markingMeanings: Readonly<Record<string, string>> = {
  'TLP:RED': 'Only for the people it was given to.',
  'TLP:AMBER+STRICT': 'Only within your organisation, for those who need it.',
  'TLP:AMBER': 'Within your organisation and its clients, for those who need it.',
  'TLP:GREEN': 'Within the community; not in public.',
  'TLP:CLEAR': 'May be shared without limit.',
};

/** `mid` → the type and value it stands for, for reading only; a hashed value says so. */
export function nameOfType(type: string): string {
  return Object.hasOwn(identifierNames, type) ? identifierNames[type as keyof typeof identifierNames] : type;
}

/** An identifier's type or an attribute's kind as it is called on the screen. */
export function nameOfFind(kind: string): string {
  return Object.hasOwn(attributeNames, kind) ? attributeNames[kind as AttributeKind] : nameOfType(kind);
}

/** How sure a rule is, in words: the number alone looks more exact than it is. */
export function certaintyWords(confidence: Confidence01): string {
  if (confidence >= 0.95) return 'very sure';
  if (confidence >= 0.85) return 'sure';
  return confidence >= 0.7 ? 'fairly sure' : 'a guess: check it';
}

/** A value as a person writes it: a phone number with its plus. */
export function readableValue(type: string, value: string): string {
  return type === 'phone' && /^\d/.test(value) ? `+${value}` : value;
}

/** `kind` as it is called on the screen. */
export function nameOfKind(kind: string): string {
  return Object.hasOwn(kindNames, kind) ? kindNames[kind as keyof typeof kindNames] : kind;
}

/** `birth_dates` → `Birth dates`. */
export function readableKey(key: string): string {
  const words = key.replaceAll('_', ' ').trim();
  return words === '' ? key : `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** A number of things, with the right ending: 1 record, 1,234 records. */
export function countOf(count: number, singular: string, plural = `${singular}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? singular : plural}`;
}

const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });

/** ISO 639-1 as it is called on the screen: `de` → German. */
export function nameOfLanguage(code: string): string {
  return languageNames.of(code) ?? code;
}
