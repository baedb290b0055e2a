// How indicators say what they found: counts with their noun, values as a person writes them.
import { readMid } from '../../identifiers/mid';
import type { Mid } from '../../brand';
import type { RecordKind } from '../../records/record';

const plurals: Readonly<Record<RecordKind, readonly [one: string, several: string]>> = {
  advert: ['advert', 'adverts'],
  review: ['review', 'reviews'],
  business: ['business', 'businesses'],
  licence: ['licence', 'licences'],
  person: ['person', 'persons'],
  payment: ['payment', 'payments'],
  school: ['school', 'schools'],
  tip: ['tip', 'tips'],
  post: ['post', 'posts'],
  picture: ['picture', 'pictures'],
  vehicle: ['vehicle', 'vehicles'],
};

/** "1 advert", "12 adverts". */
export function counted(records: number, kind: RecordKind): string {
  return `${records} ${plurals[kind][records === 1 ? 0 : 1]}`;
}

/** The verb of so many records: `verb(1, 'names', 'name')`. */
export function verb(records: number, one: string, several: string): string {
  return records === 1 ? one : several;
}

const typeWords: Readonly<Record<string, string>> = {
  phone: 'phone',
  email: 'e-mail',
  url: 'page',
  domain: 'site',
  username: 'user name',
  hash: 'picture',
  registration: 'company number',
  payment: 'payment name',
  iban: 'account',
  address: 'address',
  licence: 'licence',
};

/** "phone +12015550100", as one dials it; "address" alone where the value is kept as a hash. */
export function shown(mid: Mid): string {
  const parts = readMid(mid);
  if (parts === undefined) return 'value';
  const word = typeWords[parts.type] ?? parts.type;
  if (parts.isHashed) return word;
  // Indexed values of phones are digits alone.
  const isDigits = parts.type === 'phone' && /^[1-9]\d+$/.test(parts.value);
  // Those of addresses are its words, joined by hyphens.
  const written = parts.type === 'address' ? parts.value.replaceAll('-', ' ') : parts.value;
  return `${word} ${isDigits ? '+' : ''}${written}`;
}
