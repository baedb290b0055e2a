// What differs between nations when their registers are read: a nation is one file of data under nations/ and one line
// in nations/registry.ts. Nothing else of the school base names a nation.
import type { Grid } from './grid';
import type { NationCode, School, SchoolPhase, SchoolSex, SchoolStatus } from './school';

/** Words of a register, folded (`foldWord`), and what they mean here. */
export type RegisterWords<Meaning> = Readonly<Record<string, Meaning>>;

/** Attributes of a record of kind `school`, as its mapping wrote them. */
export type SchoolAttributes = Readonly<Record<string, unknown>>;

export interface PackAuthority {
  /** As the school's register numbers it. */
  readonly code: string;
  /** Other codes of the same authority. */
  readonly otherCodes?: readonly string[];
  /** Name by language; the pack's first language must be there. */
  readonly names: Readonly<Record<string, string>>;
}

export interface NationPack {
  readonly nation: NationCode;
  readonly title: string;
  /** Where its register is published, who holds it, under which licence. */
  readonly register: string;
  readonly licence: string;
  /** Mapping of `src/sources` whose records are the nation's own list; it outranks others that list the school too. */
  readonly source: string;
  /** Languages its names come in; the first is that of `name`. */
  readonly languages: readonly string[];
  /** The whole number, as keys have it; linear, anchored. */
  readonly numberForm: RegExp;
  /** Grid of its eastings and northings; absent where the register gives degrees or nothing. */
  readonly grid?: Grid;
  readonly statuses: RegisterWords<SchoolStatus>;
  /** Words for "no phase" are left out: then the ages tell it. */
  readonly phases: RegisterWords<SchoolPhase>;
  /** Phases by ranges of the number's last four digits, from and to, where the register numbers by phase. */
  readonly numberPhases?: readonly (readonly [number, number, SchoolPhase])[];
  readonly sexes: RegisterWords<SchoolSex>;
  /** Religious characters that mean "none" or "unknown". */
  readonly noReligion: readonly string[];
  readonly authorities: readonly PackAuthority[];
  /** Place of the authority's code in the number, where the number holds it: first characters. */
  readonly authorityCharacters?: number;
  /** Fictional schools as attributes and what must come out; the contract test runs them. */
  readonly examples: readonly PackExample[];
}

export interface PackExample {
  readonly attributes: SchoolAttributes;
  readonly school: Partial<School>;
}

/** A register's word for comparing: lower case, one space between words, no blanks around. */
export function foldWord(word: string): string {
  return word.trim().toLowerCase().split(/\s+/).join(' ');
}
