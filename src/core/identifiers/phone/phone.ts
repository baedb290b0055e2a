// Phone numbers, E.164 without the plus sign. Validity comes from libphonenumber's metadata (its `max` set: the
// small one takes nearly any ten digits for a number, and every false phone joins innocents).
import { defineExtractor, type Candidate, type PreparedText } from '../extractor';
import type { ExtractionContext } from '../identifier';
import { phoneLinkHosts } from '../platforms/platformLookup';
import { figureRuns, type DigitRun } from './digitRuns';
import { isAmount, isSpacedOut, looksLikeDate } from './groupings';
import { knownCountry, readInternational, readNational, type ReadNumber } from './numberForms';
import { spelledRuns } from './spelling/spelledRuns';
import { isPartOfOther, labelBefore, runsOnAsWord, type Surroundings } from './surroundings';

interface Reading {
  readonly value: string;
  readonly rule: string;
  readonly confidence: number;
}

/** A number that is wholly spelled out is found by its words. */
const digitWordSet = new Set(
  'zero oh one two three four five six seven eight nine double triple treble'.split(' '),
);

export const phone = defineExtractor({
  type: 'phone',
  description:
    'Phone numbers valid in some country: with a country code, behind a label, in the habit of the country the text is about, or in the North American shape; digits may be spelled out in English. Not prices, dates, ids, IMO, passport or tax numbers.',
  needs: { signs: '0123456789', words: digitWordSet },
  find: (prepared, context) => {
    const found = [...fromLinks(prepared), ...fromText(prepared, context)];
    return found.sort((left, right) => left.start - right.start);
  },
  normalise: (written, context) => {
    const text = written
      .trim()
      .replace(/^tel:/i, '')
      .replace(/\s*(?:ext|x)\.?\s?\d{1,6}$/i, '');
    if (!/^[+\d(][\d ().\-/]*$/.test(text) || text.length > 40) return undefined;
    const digits = text.replace(/\D/g, '');
    if (text.includes('+')) return readInternational(digits)?.value;
    return readDeclared(digits, context)?.value;
  },
});

/** A whole column or query that is declared a number: in the country's way first, then with a country code. */
function readDeclared(digits: string, context: ExtractionContext): ReadNumber | undefined {
  const country = knownCountry(context.country);
  const national = country && readNational(digits, country);
  if (national) return national;
  return (
    readInternational(digits.replace(/^00/, '')) ??
    (digits.length === 10 ? readNational(digits, 'US') : undefined)
  );
}

function fromLinks({ sites }: PreparedText): readonly Candidate[] {
  return sites().flatMap((site) => {
    if (!phoneLinkHosts.includes(site.host.registrable)) return [];
    const digits = /^\/(?:send\/?)?(?:\?phone=)?(?:\+|%2B)?(\d{7,15})(?!\d)/i.exec(site.path)?.[1];
    const read = digits === undefined ? undefined : readInternational(digits);
    if (read === undefined) return [];
    const { start, end, isDefanged: obfuscated } = site;
    return [{ start, end, value: read.value, rule: 'link', obfuscated, confidence: 0.97 }];
  });
}

function fromText(prepared: PreparedText, context: ExtractionContext): readonly Candidate[] {
  const { text } = prepared;
  const blocked = prepared.sites();
  const found: Candidate[] = [];
  let site = 0;
  let last: Candidate | undefined;
  for (const run of runsInOrder(text)) {
    while ((blocked[site]?.end ?? Infinity) <= run.start) site += 1;
    if ((blocked[site]?.start ?? Infinity) < run.end || (last && run.start < last.end)) continue;
    const label = isListedAfter(text, last, run) ? 'phone' : labelBefore(text, run.start);
    const reading = readRun(text, run, label, context);
    if (reading === undefined) continue;
    last = { start: run.start, end: run.end, obfuscated: run.isSpelled || isSpacedOut(run), ...reading };
    found.push(last);
  }
  return found;
}

function runsInOrder(text: string): readonly DigitRun[] {
  const inFigures = figureRuns(text);
  const spelled = spelledRuns(text);
  if (spelled.length === 0) return inFigures;
  // Where both claim a place the spelled run reaches further; where it does not read, the figures still may.
  return [...spelled, ...inFigures].sort((left, right) => left.start - right.start || right.end - left.end);
}

/** "020 7946 0018, 0019 or 020 7946 0020": a label speaks for the numbers that follow it. */
function isListedAfter(text: string, last: Candidate | undefined, run: DigitRun): boolean {
  if (last === undefined || run.start - last.end > 8) return false;
  return /^[\s,;/&|.-]*(?:or|and|und|y|o)?[\s,;/&|.-]*$/i.test(text.slice(last.end, run.start));
}

function readRun(
  text: string,
  run: DigitRun,
  label: Surroundings,
  context: ExtractionContext,
): Reading | undefined {
  const { digits, hasPlus, isSpelled } = run;
  if (hasPlus)
    return reading(
      readInternational(digits),
      isSpelled ? 'spelled' : 'international',
      isSpelled ? 0.9 : 0.97,
    );
  if (label !== 'phone' && isPartOfOther(text, run.start, run.end)) return undefined;
  if (label === 'phone' && runsOnAsWord(text, run.end)) return undefined;
  if (label === 'other' || label === 'number-word') return undefined;
  if (label === 'phone') return readLabelled(run, context);
  return readUnlabelled(text, run, context);
}

function readLabelled(run: DigitRun, context: ExtractionContext): Reading | undefined {
  const { digits, groups, isSpelled } = run;
  if (looksLikeDate(run)) return undefined;
  const country = knownCountry(context.country);
  const rule = isSpelled ? 'spelled' : 'labelled';
  const national = country && readNational(digits, country);
  if (national) return reading(national, rule, 0.95);
  // The shape says North America before a country code does: 201-555-0147 would also read as an Egyptian number.
  const isShaped = /^(?:1,)?3,3,4$/.test(groups.join());
  const american = isShaped ? reading(readNational(digits, 'US'), rule, 0.85) : undefined;
  if (american) return american;
  const coded = digits.length >= 10 ? readInternational(digits.replace(/^(?:00|011)/, '')) : undefined;
  if (coded) return reading(coded, rule, 0.9);
  const isNorthAmerican = isSpelled ? digits.length === 10 : /^(?:10|3,7|3,3,4)$/.test(groups.join());
  return isNorthAmerican ? reading(readNational(digits, 'US'), rule, 0.8) : undefined;
}

function readUnlabelled(text: string, run: DigitRun, context: ExtractionContext): Reading | undefined {
  const { digits, groups, isSpelled } = run;
  if (looksLikeDate(run) || isAmount(text, run)) return undefined;
  if (digits.startsWith('00') && digits.length >= 11) {
    const coded = reading(readInternational(digits.slice(2)), 'international', 0.9);
    if (coded) return coded;
  }
  const country = knownCountry(context.country);
  const local = country && digits.length >= 9 ? readNational(digits, country) : undefined;
  // Ids are as long as phones; what tells a phone is that it is written as that country dials it.
  if (local?.dialled === digits || (local && digits === `1${local.dialled}`)) {
    return reading(local, isSpelled ? 'spelled' : 'national', groups.length > 1 || isSpelled ? 0.85 : 0.65);
  }
  const isNorthAmerican = /^1?\d{10}$/.test(digits) && (isSpelled || /^(?:1,)?3,3,4$/.test(groups.join()));
  return isNorthAmerican
    ? reading(readNational(digits, 'US'), isSpelled ? 'spelled' : 'shape', 0.7)
    : undefined;
}

function reading(read: ReadNumber | undefined, rule: string, confidence: number): Reading | undefined {
  return read && { value: read.value, rule, confidence };
}
