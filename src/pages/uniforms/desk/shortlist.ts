// What the worker gives the page: an answer small enough to be copied between threads, with all that the page shows.
import type { Span } from '../../../core/brand';
import type {
  Observation,
  OutfitFact,
  OutfitKind,
  QueryFilters,
  SchoolKey,
  SchoolPhase,
  SchoolSex,
  Slot,
  SlotValue,
} from '../../../core/uniforms/outfit';
import type { SuggestedFilter } from '../../../core/uniforms/words/hints';
import type { SheetReason } from '../../../core/uniforms/sheet/sheet';

export type Verdict = SheetReason['verdict'];

/** Why a school stands where it stands: one thing that was seen, against what the school has. */
export interface Reason {
  readonly slot: Slot;
  /** In words. */
  readonly seen: string;
  /** In words; '' where nothing is known. */
  readonly has: string;
  readonly verdict: Verdict;
  /** What it gives or costs; 0 where nothing is known. */
  readonly bits: number;
  /** CIEDE2000 where two colours were compared. */
  readonly deltaE?: number;
}

export interface Candidate {
  readonly key: SchoolKey;
  readonly name: string;
  readonly place: string;
  readonly authority: string;
  readonly phase: SchoolPhase;
  readonly sex: SchoolSex;
  readonly isOpen: boolean;
  readonly closedYear?: number;
  readonly successor?: SchoolKey;
  readonly at?: { readonly latitude: number; readonly longitude: number };
  /** From the place that is searched around; undefined without one, and where it is not known. */
  readonly kilometres?: number;
  readonly kind: OutfitKind;
  readonly wornFrom?: number;
  readonly wornTo?: number;
  readonly supplierDesign: string;
  readonly source: string;
  readonly facts: readonly OutfitFact[];
  readonly reasons: readonly Reason[];
}

/** Schools that fit equally well. */
export interface TieGroup {
  /** First place of the group, from 1. */
  readonly rank: number;
  /** How many there are, also where fewer are listed. */
  readonly ties: number;
  readonly bits: number;
  readonly candidates: readonly Candidate[];
}

export interface QuestionAnswer {
  /** Any of these is worn: "grey or black". */
  readonly values: readonly SlotValue[];
  /** Schools left by this answer, with those of which nothing is known. */
  readonly schools: number;
}

/** What to look for next. */
export interface NextQuestion {
  readonly slot: Slot;
  readonly label: string;
  /** Schools that the question is about. */
  readonly among: number;
  /** Of them, those that an answer is expected to part from the right one. */
  readonly separates: number;
  /** Schools left on average once it is answered. */
  readonly expectedLeft: number;
  readonly answers: readonly QuestionAnswer[];
}

export interface Shortlist {
  /** Of the catalogue that was searched. */
  readonly catalogueVersion: string;
  readonly allSchools: number;
  /** Left by all filters. */
  readonly filteredSchools: number;
  /** Left if only this filter were taken away. */
  readonly without: Readonly<Partial<Record<keyof QueryFilters, number>>>;
  readonly groups: readonly TieGroup[];
  readonly questions: readonly NextQuestion[];
  /** Time in the worker. */
  readonly milliseconds: number;
}

/** What a text says. */
export interface ReadWords {
  readonly observations: readonly Observation[];
  /** Words that were understood, in the text. */
  readonly understood: readonly Span[];
  /** Words that say something nobody can search for, with what they are. */
  readonly notSearched: readonly { readonly span: Span; readonly what: string }[];
  /** Words that were not understood. */
  readonly notUnderstood: readonly Span[];
  /** Slips of the pen, and what they were read as. */
  readonly slips: readonly { readonly written: string; readonly readAs: string }[];
  /** What the text says of the school rather than of its clothes; never applied by itself. */
  readonly suggested: readonly SuggestedFilter[];
}

/** What a catalogue holds, for filters and for the line that says what is searched. */
export interface CatalogueFacts {
  readonly schools: number;
  /** Schools of whose uniform something is told. */
  readonly dressed: number;
  readonly outfits: number;
  readonly authorities: readonly string[];
  readonly nations: readonly string[];
}
