// What holds of every text whatsoever: finds lie inside the text and say so exactly, in order; the same text gives the
// same finds; a normal form stays as it is; and what is found in the clean text is what is found in the raw one.
import type { ExtractionContext } from '../../../src/core/identifiers/identifier';
import { extractorOf } from '../../../src/core/identifiers/registry';
import { takeApart, type TakenApart } from '../../../src/core/takeApart';
import { hasCircledAt } from '../../../src/core/identifiers/emailPlaces';
import { joinMessages } from '../../../src/core/identifiers/shown/chatMessages';
import { readPageSource } from '../../../src/core/identifiers/shown/pageSource';
import { mayEndInCyrillic } from '../../../src/core/identifiers/web/latinEndings';
import { cleanText } from '../../../src/core/text/cleanText';
import { extractionCountry, extractionText } from './extractTexts';

export interface Fault {
  readonly index: number;
  readonly law: string;
  /** The text as JSON, cut to 300 characters. */
  readonly text: string;
  readonly says: string;
}

export interface FuzzedTexts {
  readonly texts: number;
  readonly finds: number;
  readonly faults: readonly Fault[];
  readonly slowest: { readonly index: number; readonly milliseconds: number };
}

const MOST_FAULTS = 20;
const ofMailboxes = new Set(['email', 'domain', 'url', 'username']);
const wideStops = /[。｡，、！？；：]/;
/** The same finds a second time: asked of one text in so many, since it costs as much as the first. */
const REPEATED_EVERY = 8;

interface Found {
  readonly name: string;
  readonly value: string;
  readonly written: string;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
}

/**
 * Holds texts to the laws.
 *
 * @param range - numbers of the texts, `to` exclusive; `onText` is told each before it is read.
 */
export function fuzzExtraction(
  seed: number,
  {
    from,
    to,
    onText = () => undefined,
  }: { readonly from: number; readonly to: number; readonly onText?: (index: number) => void },
): FuzzedTexts {
  const faults: Fault[] = [];
  let finds = 0;
  let slowest = { index: from, milliseconds: 0 };
  for (let index = from; index < to && faults.length < MOST_FAULTS; index += 1) {
    onText(index);
    const text = extractionText(seed, index);
    const country = extractionCountry(seed, index);
    const started = performance.now();
    const outcome = complaintsAbout(
      text,
      country === undefined ? {} : { country },
      index % REPEATED_EVERY === 0,
    );
    const milliseconds = performance.now() - started;
    if (milliseconds > slowest.milliseconds) slowest = { index, milliseconds };
    finds += outcome.finds;
    for (const [law, says] of outcome.complaints)
      faults.push({ index, law, says, text: JSON.stringify(text).slice(0, 300) });
  }
  return { texts: to - from, finds, faults: faults.slice(0, MOST_FAULTS), slowest };
}

type Complaint = readonly [law: string, says: string];

/** The laws that a text breaks, each with what was found. */
export function complaintsAbout(
  text: string,
  context: ExtractionContext,
  isRepeated: boolean,
): { readonly finds: number; readonly complaints: readonly Complaint[] } {
  try {
    const taken = takeApart(text, context);
    const found = foundIn(taken);
    const complaints = [
      ...aboutSpans(text, taken.identifiers),
      ...aboutSpans(text, taken.attributes),
      ...aboutNormalForms(taken),
      ...aboutCleanText(text, context, found),
      ...(isRepeated
        ? differences('the same text gives the same finds', found, foundIn(takeApart(text, context)))
        : []),
    ];
    return { finds: found.length, complaints };
  } catch (error) {
    return {
      finds: 0,
      complaints: [
        ['no crash', error instanceof Error ? (error.stack ?? error.message).slice(0, 500) : String(error)],
      ],
    };
  }
}

function foundIn({ identifiers, attributes }: TakenApart): readonly Found[] {
  return [
    ...identifiers.map((one) => ({ ...one, name: one.type })),
    ...attributes.map((one) => ({ ...one, name: one.kind })),
  ];
}

function aboutSpans(text: string, finds: readonly Omit<Found, 'name'>[]): readonly Complaint[] {
  const complaints: Complaint[] = [];
  let before = 0;
  for (const find of finds) {
    const { start, end, written, confidence } = find;
    if (!(start >= 0 && end > start && end <= text.length))
      complaints.push(['spans lie inside the text', saying(find)]);
    if (written !== text.slice(start, end))
      complaints.push(['what is written is what stands there', saying(find)]);
    if (start < before) complaints.push(['finds come in order of place', saying(find)]);
    if (!(confidence > 0 && confidence <= 1))
      complaints.push(['confidence is above 0 and at most 1', saying(find)]);
    before = start;
  }
  return complaints;
}

function aboutNormalForms({ identifiers }: TakenApart): readonly Complaint[] {
  return identifiers.flatMap((find) => {
    const again = extractorOf(find.type).normalise(find.value, {});
    return again === find.value
      ? []
      : [['a normal form stays as it is', `${saying(find)} → ${String(again)}`] as const];
  });
}

/** Cleaning twice is cleaning once, and finds in the clean text, mapped back, are the finds in the raw one. */
function aboutCleanText(
  text: string,
  context: ExtractionContext,
  found: readonly Found[],
): readonly Complaint[] {
  const clean = cleanText(text);
  if (clean.text === text) return [];
  if (cleanText(clean.text).text !== clean.text)
    return [['cleaning twice is cleaning once', JSON.stringify(clean.text).slice(0, 300)]];
  // Where a site ends is told by how these were written; clean text writes them as ".", "," and ":".
  if (wideStops.test(text)) return [];
  // The source of a page and the lines of a chat are read as they are shown before the text is cleaned: a tag that an
  // invisible character breaks is none, and is one when it is clean. `shown.test.ts` holds those to laws of their own.
  if ([text, clean.text].some((one) => readPageSource(one) !== undefined || joinMessages(one) !== undefined))
    return [];
  // A letter "a" in a circle may stand for the at sign, and clean text writes it as any other: mailboxes, and what a mailbox
  // takes in, may differ then, all else must not.
  // So it is with an ending in Cyrillic, which clean text writes in the Latin letters that it looks like.
  const isRawRead = hasCircledAt(text, clean.text) || mayEndInCyrillic(text);
  const isComparable = ({ name }: Found): boolean => !isRawRead || !ofMailboxes.has(name);
  const mapped = foundIn(takeApart(clean.text, context)).map((find) => ({
    ...find,
    ...clean.rawSpan(find.start, find.end),
  }));
  return differences(
    'finds in the clean text, mapped back, are those in the raw text',
    byPlace(found.filter(isComparable)),
    byPlace(mapped.filter(isComparable)),
  );
}

/** A text that was written backwards is in another order when it is clean. */
const byPlace = (finds: readonly Found[]): readonly Found[] =>
  [...finds].sort(
    (left, right) =>
      left.start - right.start || left.end - right.end || (saying(left) < saying(right) ? -1 : 1),
  );

/** Compares name, value and place; what is written differs between raw and clean text. */
function differences(law: string, left: readonly Found[], right: readonly Found[]): readonly Complaint[] {
  const [first, second] = [left.map(saying).join('; '), right.map(saying).join('; ')];
  return first === second ? [] : [[law, `${first} ≠ ${second}`]];
}

const saying = ({ name, value, start, end }: Partial<Pick<Found, 'name'>> & Omit<Found, 'name'>): string =>
  `${name ?? ''} ${value} ${start}–${end}`;
