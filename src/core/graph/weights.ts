// How much a shared value proves: one table for linking, paths and reasons. Version it when a number changes.
//
// Method: a shared value is worth log2 of how much more often two records of one hand share it than two strangers do
// (Fellegi & Sunter 1969). A value that n records carry is met by chance in proportion to n, so each doubling of n takes
// `falloffBits`: one bit in theory (Newcombe 1959), more where the common ones say less than their number tells (a host, a
// building). `rareBits` are judged, in the order on which field reports agree: what is paid into, then registers, then
// contacts, then places. They are odds for review, not findings of a laboratory.
import type { IdentifierType } from '../identifiers/identifier';
import { HUB_ABOVE } from './hubLimit';

/** Goes into every finding; a changed number is a new version. */
export const WEIGHTS_VERSION = '3';

/** Bits a value, or weak values together, must reach to join two records: about a thousand to one. */
export const JOIN_AT_BITS = 10;

/**
 * Bits from which a value is strong: a phone on up to 32 records, a profile or a door on up to four. A building, a site and
 * whatever is common are not.
 */
export const STRONG_AT_BITS = 16;

/**
 * Bits that strong values of different families, shared by the same two records, must reach together to make the two a
 * possible match: two of the usual ones while each is on two records (17 and 17). That is 24 bits more than joins.
 */
export const POSSIBLE_MATCH_AT_BITS = 34;

/**
 * What comes from one act: who writes a profile's name mostly writes its address too, and a mailbox goes with its site. Of
 * one family only the strongest value counts, as the others prove nothing new.
 */
export type Family = 'line' | 'online' | 'place' | 'money' | 'register' | 'vehicle' | 'none';

/** Kinds of value that weigh alike; some types have a weak form. */
export type WeightClass =
  IdentifierType | 'addressOfUnit' | 'documentOfNoCountry' | 'plateOfNoCountry' | 'other';

export interface Weight {
  /** Bits of a value that two records carry. */
  readonly rareBits: number;
  /** Bits that each doubling of its carriers takes. */
  readonly falloffBits: number;
  /** Holders (see `holders.ts`) beyond which it is a hub, whatever else is known. */
  readonly hubAbove: number;
  /** Holders from which it is a hub if most of them show contacts of their own and names of their own. */
  readonly hubOfContactsFrom: number;
  /** Days without any carrier after which the value may be somebody else's, or `never`. */
  readonly gapDays: number | 'never';
  /** Whether it may join records at all; what may not is indexed, searched for and shown. */
  readonly mayJoin: boolean;
  readonly note: string;
}

/** Twenty: smaller than any call centre worth the name, larger than the groups that share a phone in published cases. */
const CONTACTS_FROM = 20;
const usual = { hubAbove: HUB_ABOVE, hubOfContactsFrom: CONTACTS_FROM, mayJoin: true } as const;

/** The table. Add a line, or change one with its reason and the version above. */
export const weightTable: Readonly<Record<WeightClass, Weight>> = {
  phone: {
    ...usual,
    rareBits: 20,
    falloffBits: 1,
    gapDays: 365,
    note:
      'One line, one holder at a time. Disconnected numbers are given out again after 45 days at the earliest in the US ' +
      '(47 CFR 52.15: 90 days at most for homes, 365 for businesses), so a year of silence is past every ageing rule.',
  },
  email: {
    ...usual,
    rareBits: 20,
    falloffBits: 1,
    gapDays: 730,
    note: 'One mailbox. Some providers give out names again after a year or more of disuse; two years of silence are doubtful.',
  },
  username: {
    ...usual,
    rareBits: 17,
    falloffBits: 1,
    gapDays: 730,
    note: 'Unique on its platform only, and renamed accounts free their name.',
  },
  url: {
    ...usual,
    rareBits: 17,
    falloffBits: 1,
    gapDays: 730,
    note: 'One page; below a platform it is a profile. Domains that lapse are registered again by others.',
  },
  domain: {
    ...usual,
    rareBits: 14,
    falloffBits: 2,
    gapDays: 730,
    note: 'A site of their own for a few, a platform or web host for many: alone it joins up to eight.',
  },
  address: {
    ...usual,
    rareBits: 13,
    falloffBits: 1,
    gapDays: 'never',
    note: 'A building without a unit: its tenants are strangers. Alone it joins up to sixteen. Premises do not move.',
  },
  addressOfUnit: {
    ...usual,
    rareBits: 17,
    falloffBits: 1,
    gapDays: 'never',
    note: 'One door. Who rents it next is told by time; a shop that opens again at one door is a lead of its own.',
  },
  wallet: {
    ...usual,
    rareBits: 24,
    falloffBits: 1,
    gapDays: 'never',
    note: 'Who has the key has the money. Addresses of exchanges are hubs by their number.',
  },
  payment: {
    ...usual,
    rareBits: 21,
    falloffBits: 1,
    gapDays: 'never',
    note: 'A handle that money is sent to is tied to an account that was checked.',
  },
  iban: {
    ...usual,
    rareBits: 24,
    falloffBits: 1,
    gapDays: 'never',
    note: 'A bank account, checked at its opening; banks do not hand numbers on.',
  },
  registration: {
    ...usual,
    rareBits: 24,
    falloffBits: 1,
    gapDays: 'never',
    note: 'A number in a public register is given once.',
  },
  licence: {
    ...usual,
    rareBits: 22,
    falloffBits: 1,
    gapDays: 'never',
    note: 'Given once by its board.',
  },
  document: {
    ...usual,
    rareBits: 24,
    falloffBits: 1,
    gapDays: 'never',
    note: 'A document of a stated country is one person’s.',
  },
  documentOfNoCountry: {
    ...usual,
    rareBits: 0,
    falloffBits: 0,
    gapDays: 'never',
    mayJoin: false,
    note: 'The number 1234567 is a passport’s in many countries.',
  },
  plate: {
    ...usual,
    rareBits: 18,
    falloffBits: 1,
    gapDays: 1095,
    note: 'One car at a time; plates go to other cars.',
  },
  plateOfNoCountry: {
    ...usual,
    rareBits: 8,
    falloffBits: 1,
    gapDays: 1095,
    note: 'The same plate exists in many countries: joins only beside something else.',
  },
  coordinates: {
    ...usual,
    rareBits: 0,
    falloffBits: 0,
    gapDays: 'never',
    mayJoin: false,
    note: 'Strangers share a square.',
  },
  hash: {
    ...usual,
    rareBits: 0,
    falloffBits: 0,
    gapDays: 'never',
    mayJoin: false,
    note: 'Thousands hold one picture.',
  },
  other: {
    ...usual,
    rareBits: 20,
    falloffBits: 1,
    gapDays: 'never',
    note: 'What is no identifier of ours, such as a finding: whoever gives it vouches for it.',
  },
};

const families: Readonly<Record<Family, readonly WeightClass[]>> = {
  line: ['phone'],
  online: ['email', 'username', 'url', 'domain'],
  place: ['address', 'addressOfUnit', 'coordinates'],
  money: ['wallet', 'payment', 'iban'],
  register: ['registration', 'licence', 'document', 'documentOfNoCountry'],
  vehicle: ['plate', 'plateOfNoCountry'],
  none: ['hash', 'other'],
};
const familyOfClass: ReadonlyMap<string, Family> = new Map(
  Object.entries(families).flatMap(([family, classes]) =>
    classes.map((weightClass) => [weightClass, family as Family] as const),
  ),
);

/** Which family a kind of value is of; `none` where it proves nothing beside others. */
export function familyOf(weightClass: WeightClass): Family {
  return familyOfClass.get(weightClass) ?? 'none';
}

/** The lines of the table, in its order. */
export const weightClasses = Object.keys(weightTable) as readonly WeightClass[];

const typeOfMid = /^[0-9a-f]{2}:([a-z]+):/;
// A document or plate whose country is not stated.
const withoutCountry = /^[0-9a-f]{2}:(?:document:[a-z]+|plate):zz:/;
const withUnit = /-(?:unit|floor)-/;

/** Which line of the table a value is weighed by. */
export function weightClassOf(mid: string): WeightClass {
  const type = typeOfMid.exec(mid)?.[1];
  if (type === undefined || !Object.hasOwn(weightTable, type)) return 'other';
  if (type === 'address') return withUnit.test(mid) ? 'addressOfUnit' : 'address';
  if (type === 'document') return withoutCountry.test(mid) ? 'documentOfNoCountry' : 'document';
  if (type === 'plate') return withoutCountry.test(mid) ? 'plateOfNoCountry' : 'plate';
  return type as WeightClass;
}

/**
 * What a shared value is worth.
 *
 * @param type - line of the table (`weightClassOf`) or type of identifier; an unknown one weighs as `other`.
 * @param sharers - distinct records that carry it; below two nothing is shared, and it is worth nothing.
 * @returns bits, never below 0, never rising with sharers.
 */
export function bitsOf(type: string, sharers: number): number {
  if (!(sharers >= 2)) return 0;
  const few = bitsOfFew.get(type) ?? bitsOfFew.get('other');
  return few?.[sharers] ?? weighed(bitsOfFew.has(type) ? (type as WeightClass) : 'other', sharers);
}

function weighed(weightClass: WeightClass, sharers: number): number {
  const { rareBits, falloffBits } = weightTable[weightClass];
  return Math.max(0, rareBits - falloffBits * Math.log2(sharers / 2));
}

/** Nearly all values are on few records: of those the weight is not worked out again for each. */
const FEW_SHARERS = 64;
const bitsOfFew: ReadonlyMap<string, readonly number[]> = new Map(
  weightClasses.map((weightClass) => [
    weightClass,
    Array.from({ length: FEW_SHARERS }, (_, sharers) => weighed(weightClass, Math.max(2, sharers))),
  ]),
);
