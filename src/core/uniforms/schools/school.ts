// A school as every part of the uniform tool sees it, whichever register it comes from.
import type { SchoolKey, SchoolPhase, SchoolSex } from '../outfit';
import type { LatLon } from './datum';

export { schoolPhases, schoolSexes } from '../outfit';
export type { SchoolKey, SchoolPhase, SchoolSex } from '../outfit';

/** ISO 3166-2 code of the nation whose register numbers the school, or ISO 3166-1 where a country has one register. */
export type NationCode = string & { readonly unit: 'ISO 3166' };

/** A name and when it was used; the days are absent where nobody knows them. */
export interface SchoolName {
  readonly name: string;
  /** BCP 47: `en`, `cy`, `ga`. */
  readonly language: string;
  /** First and last day it was seen in the register, `YYYY-MM-DD`; `to` is absent for a name that holds. */
  readonly from?: string;
  readonly to?: string;
}

export const schoolStatuses = ['open', 'closing', 'proposed', 'closed', 'unknown'] as const;
/** `closing`: open, with a proposal to close. */
export type SchoolStatus = (typeof schoolStatuses)[number];

export interface SchoolAuthority {
  /** As the register numbers it; absent where it gives only a name. */
  readonly code?: string;
  readonly name: string;
}

export interface School {
  readonly key: SchoolKey;
  readonly nation: NationCode;
  /** Number in the nation's register. */
  readonly number: string;
  /** At least one; names that hold come first, that of the register's first language before the others. */
  readonly names: readonly SchoolName[];
  readonly status: SchoolStatus;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly opened?: string;
  readonly closed?: string;
  readonly phase: SchoolPhase;
  /** Whether the register says the phase, or it was told from the ages or the number. */
  readonly phaseFrom: 'register' | 'ages' | 'number' | 'nothing';
  readonly lowestAge?: number;
  readonly highestAge?: number;
  readonly sex: SchoolSex;
  /** Religious character as registered; absent where the register says that there is none, or nothing. */
  readonly religion?: string;
  /** Type of establishment, as registered. */
  readonly schoolType?: string;
  /** Outside of the nation: service children's education, British schools overseas. */
  readonly isOffshore: boolean;
  /** In one line, as registered. */
  readonly address?: string;
  readonly place?: string;
  readonly postcode?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly site?: string;
  readonly authority?: SchoolAuthority;
  readonly at?: LatLon;
  /** Links of succession and others, as its register gives them; see `history.ts`. */
  readonly links: readonly SchoolLink[];
  /** Day of the register that it was read from, `YYYY-MM-DD`. */
  readonly asOf?: string;
}

/** How two schools are related; `to` comes after `from` for all but `related`. */
export type SchoolLinkKind = 'succeeded' | 'merged' | 'amalgamated' | 'split' | 'related';

export interface SchoolLink {
  readonly from: SchoolKey;
  readonly to: SchoolKey;
  readonly kind: SchoolLinkKind;
  /** The one of the two whose register row says so. */
  readonly toldBy: SchoolKey;
  /** Registered on both sides alike, so that it does not say which of the two came first. */
  readonly isMutual: boolean;
  /** Name of the other school, as the register writes it beside the link. */
  readonly otherName: string;
  /** Since when, `YYYY-MM-DD`. */
  readonly since?: string;
}

/** Key of a school; undefined where nation or number is empty or the number has signs that a key may not have. */
export function schoolKeyOf(nation: NationCode, number: string): SchoolKey | undefined {
  return nation !== '' && keyNumber.test(number) ? (`${nation}:${number}` as SchoolKey) : undefined;
}

/** Nation and number of a text that is a school key; undefined for any other text. */
export function splitSchoolKey(
  text: string,
): { readonly key: SchoolKey; readonly nation: NationCode; readonly number: string } | undefined {
  const [, nation, number] = keyForm.exec(text) ?? [];
  if (nation === undefined || number === undefined) return undefined;
  return { key: text as SchoolKey, nation: nation as NationCode, number };
}

/** Name to show: the first one that holds, in the language asked for if it has one in it. */
export function shownName({ names, key }: Pick<School, 'names' | 'key'>, language = 'en'): string {
  const holds = names.filter(({ to }) => to === undefined);
  return (holds.find((one) => one.language === language) ?? holds[0] ?? names[0])?.name ?? key;
}

/** Whether children go there now; unknown counts as open, so that nobody is lost from a shortlist for want of a word. */
export function isOpen({ status }: Pick<School, 'status'>): boolean {
  return status !== 'closed' && status !== 'proposed';
}

const keyNumber = /^[0-9A-Za-z][0-9A-Za-z-]{0,19}$/;
const keyForm = /^([A-Z]{2}(?:-[A-Z0-9]{1,3})?):([0-9A-Za-z][0-9A-Za-z-]{0,19})$/;
