// The catalogue as the search reads it: columns of small numbers. A row is an outfit of a school; the games kit of the same
// years is set into the columns of each day outfit, so that "navy blazer, red games top" finds the school that has both.
import type { OutfitKind, SchoolKey, SchoolPhase, SchoolSex, Slot } from '../outfit';

export type Numbers = Uint8Array | Uint16Array | Uint32Array;

/** What is kept of a school beside its outfits. */
export interface CatalogueSchool {
  readonly key: SchoolKey;
  readonly name: string;
  readonly phase: SchoolPhase;
  readonly sex: SchoolSex;
  readonly place?: string;
  readonly authority?: string;
  readonly at?: { readonly latitude: number; readonly longitude: number };
  readonly isOpen: boolean;
  readonly closedYear?: number;
  readonly successor?: SchoolKey;
}

export interface SchoolColumns {
  readonly count: number;
  readonly keys: readonly string[];
  readonly names: readonly string[];
  readonly phases: Uint8Array;
  readonly sexes: Uint8Array;
  /** Places in `nations`, `authorities`, `places`. */
  readonly nation: Uint8Array;
  readonly authority: Uint16Array;
  readonly place: Uint16Array;
  readonly nations: readonly string[];
  readonly authorities: readonly string[];
  readonly places: readonly string[];
  /** 1e-5 degrees; `NO_DEGREES` where it is not known. */
  readonly latitude: Int32Array;
  readonly longitude: Int32Array;
  readonly isOpen: Uint8Array;
  /** 0: open, or not known. */
  readonly closedYear: Uint16Array;
  /** Number of the school plus one; 0: none, or not in the catalogue. */
  readonly successor: Uint32Array;
}

export const NO_DEGREES = -2_147_483_648;

/** One table of designs: `cells[slot][design]` is a cell's number, `rowDesign[row]` a design's. Design 0 knows nothing. */
export interface DesignTable {
  readonly id: string;
  readonly slots: readonly Slot[];
  readonly designs: number;
  readonly cells: readonly Numbers[];
  readonly rowDesign: Numbers;
}

export interface Catalogue {
  readonly schools: SchoolColumns;
  readonly rows: {
    readonly count: number;
    readonly school: Numbers;
    /** Place in `outfitKinds`. */
    readonly kind: Uint8Array;
    /** Calendar years; 0: not known, or still worn. */
    readonly from: Uint16Array;
    readonly to: Uint16Array;
    /** Places in `sources`, `supplierDesigns`; 0 is ''. */
    readonly source: Uint16Array;
    readonly supplierDesign: Uint16Array;
  };
  readonly sources: readonly string[];
  readonly supplierDesigns: readonly string[];
  /** Sets of values by slot; the first has the number `FIRST_CELL`. */
  readonly cells: ReadonlyMap<Slot, readonly string[]>;
  readonly tables: readonly DesignTable[];
}

/** A school of the catalogue by its number. */
export function schoolAt(
  { schools }: Catalogue,
  number: number,
): CatalogueSchool & { readonly phase: SchoolPhase } {
  const key = (schools.keys[number] ?? '') as SchoolKey;
  const [latitude, longitude] = [
    schools.latitude[number] ?? NO_DEGREES,
    schools.longitude[number] ?? NO_DEGREES,
  ];
  const successor = schools.successor[number] ?? 0;
  const closedYear = schools.closedYear[number] ?? 0;
  return {
    key,
    name: schools.names[number] ?? '',
    phase: phaseNames[schools.phases[number] ?? 0] ?? 'unknown',
    sex: sexNames[schools.sexes[number] ?? 0] ?? 'unknown',
    place: textAt(schools.places, schools.place[number]),
    authority: textAt(schools.authorities, schools.authority[number]),
    at: latitude === NO_DEGREES ? undefined : { latitude: latitude / 1e5, longitude: longitude / 1e5 },
    isOpen: schools.isOpen[number] === 1,
    closedYear: closedYear === 0 ? undefined : closedYear,
    successor: successor === 0 ? undefined : ((schools.keys[successor - 1] ?? '') as SchoolKey),
  };
}

function textAt(texts: readonly string[], at: number | undefined): string | undefined {
  const text = texts[at ?? 0];
  return text === '' ? undefined : text;
}

/** Order of the numbers in the columns; only ever added to. */
export const phaseNames: readonly SchoolPhase[] = [
  'unknown',
  'nursery',
  'primary',
  'middle',
  'secondary',
  'all-through',
  '16 plus',
];
export const sexNames: readonly SchoolSex[] = ['unknown', 'mixed', 'girls', 'boys'];
export const kindNames: readonly OutfitKind[] = ['everyday', 'summer', 'sixth form', 'pe kit'];
