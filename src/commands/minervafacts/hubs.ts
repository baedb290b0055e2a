// Values that very many subjects carry: a building of mailboxes, a booking service, the domain of the directory that all
// listings and reviews are of. Nearly every chunk of subjects has them, and counting them reads very many records: they are
// asked for once a run, or not at all, else gathering would take a time that grows with the square of the subjects.
import type { Mid } from '../../core/brand';
import { typeOfMid } from '../../core/risk/factCounts';
import type { ValueRow } from './values';

/** How many subjects of each kind carry a value. */
export interface Carriers {
  readonly business: number | undefined;
  readonly licence: number | undefined;
}

/** Rows of a value that a subject's facts take, and how many are beyond the limit. */
export interface TakenRows {
  readonly kept: readonly ValueRow[];
  readonly leftOut: number;
}

export const HUB_SUBJECTS = 20;
/**
 * Rows of one value: a mailbox or a platform is on very many records, and each wording or name on them is a row. What is
 * beyond is left out of the subject's facts and counted; rows of most records, and of signals without hashes, come first.
 */
const MOST_ROWS_OF_VALUE = 2_000;
const MOST_ROWS_OF_HUB = 200;
/** Rows held over a run, some 200 bytes each; of what is beyond each chunk asks anew. */
const MOST_HELD_ROWS = 100_000;
const hashed = /^(?:text|name|officer|school):/;

/** Contacts on more subjects are those of a platform, a booking service or a call centre. */
const MOST_CARRIERS_OF_CONTACT = 200;
const places: readonly string[] = ['address', 'coordinates'];

/**
 * Whether a value is on so many subjects that its records are not even counted: it says nothing about any of them, and a
 * directory's domain is on every review. Addresses are always counted, for a mailbox of thousands is just what is looked for.
 */
export function isEverybodys(mid: Mid, subjects: number): boolean {
  return subjects > MOST_CARRIERS_OF_CONTACT && !places.includes(typeOfMid(mid));
}

/** What is known of hubs so far in a run. */
export class Hubs {
  private readonly carriers = new Map<string, Carriers>();
  private readonly rows = new Map<string, TakenRows>();
  private held = 0;

  constructor(private readonly mostHeldRows = MOST_HELD_ROWS) {}

  /** Keeps who carries a value, if it is a hub. */
  keepCarriers(mid: string, carriers: Carriers): void {
    if (subjectsOf(carriers) > HUB_SUBJECTS && this.carriers.size < this.mostHeldRows)
      this.carriers.set(mid, carriers);
  }

  carriersOf(mid: string): Carriers | undefined {
    return this.carriers.get(mid);
  }

  /** Whether its rows need not be asked for. */
  hasRows(mid: string): boolean {
    return this.rows.has(mid);
  }

  /** Rows of a value: those held, else those found, which are held if it is a hub. */
  take(mid: string, subjects: number, found: readonly ValueRow[]): TakenRows {
    const known = this.rows.get(mid);
    if (known !== undefined) return known;
    if (subjects <= HUB_SUBJECTS) return taken(found, MOST_ROWS_OF_VALUE);
    const its = taken(found, MOST_ROWS_OF_HUB);
    if (this.held + its.kept.length + 1 <= this.mostHeldRows) {
      this.rows.set(mid, its);
      this.held += its.kept.length + 1;
    }
    return its;
  }
}

/** A licence of an establishment that a business stands for is no subject beside it. */
export function subjectsOf({ business, licence }: Carriers): number {
  return business ?? licence ?? 1;
}

function taken(found: readonly ValueRow[], most: number): TakenRows {
  if (found.length <= most) return { kept: found, leftOut: 0 };
  const kept = [...found]
    .sort(
      (left, right) =>
        Number(hashed.test(left.signal)) - Number(hashed.test(right.signal)) || right.records - left.records,
    )
    .slice(0, most);
  return { kept, leftOut: found.length - kept.length };
}
