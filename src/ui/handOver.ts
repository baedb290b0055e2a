// A text handed from one page to the page that takes it apart, within the tab: it never stands in an address, and is gone
// from the browser's memory as soon as it was taken.

const KEY = 'minerva.takeApart';

/** A text and what is known of it. */
export interface HandedText {
  readonly text: string;
  /** ISO 3166-1 alpha-2 of the place it is about; '' if unknown. */
  readonly country: string;
  /** What it was taken from, in words: `body of Calm River, new in town`. */
  readonly from: string;
}

type Memory = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Lays a text down for the next page. @returns false where the browser keeps nothing. */
export function layDown(memory: () => Memory, handed: HandedText): boolean {
  try {
    memory().setItem(KEY, JSON.stringify(handed));
    return true;
  } catch {
    return false;
  }
}

/** Takes what was laid down, and leaves nothing behind. */
export function pickUp(memory: () => Memory): HandedText | undefined {
  try {
    const kept = memory().getItem(KEY);
    memory().removeItem(KEY);
    return kept === null ? undefined : readHanded(JSON.parse(kept));
  } catch {
    return undefined;
  }
}

function readHanded(kept: unknown): HandedText | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined;
  const { text, country, from } = kept as Readonly<Record<string, unknown>>;
  if (typeof text !== 'string' || typeof country !== 'string' || typeof from !== 'string') return undefined;
  return { text, country: /^[A-Z]{2}$/.test(country) ? country : '', from };
}
