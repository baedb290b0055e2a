// Adverts a second, for all there is and for its parts.
import { attributeFinders, attributeNeeds } from '../../../src/core/attributes/registry';
import {
  preparerOf,
  type PreparedExtractor,
  type PreparedText,
} from '../../../src/core/identifiers/extractor';
import type { ExtractionContext, IdentifierExtractor } from '../../../src/core/identifiers/identifier';
import {
  extractFromMany,
  extractIdentifiers,
  identifierExtractors,
  identifierNeeds,
} from '../../../src/core/identifiers/registry';
import { takeApart, takeApartMany } from '../../../src/core/takeApart';
import { readPhonesOfPeer } from '../../support/accuracy/readers';
import { count } from '../../support/accuracy/textTable';
import { printTable, type Print } from '../accuracy/tables';
import type { AdvertText } from './advertTexts';

const RUNS = Number(process.env.MINERVA_BENCH_RUNS ?? 7);
/** As a collector reads on: until then the engine compiles, on other threads that the processor's time holds too. */
const WARM_UP_RUNS = 20;
const GOAL_ADVERTS_PER_SECOND = 15_000;
const GOAL_TIMES_PEER = 1.5;

const contextOf = ({ country }: AdvertText): ExtractionContext => (country === undefined ? {} : { country });
const prepare = preparerOf([...identifierNeeds, ...attributeNeeds]);

/**
 * Prints adverts a second and microseconds an advert, read many at once, as `minervaextract` reads its rows, and one by
 * one, as a page reads what is typed; each extractor alone is measured without the
 * preparation, but with whatever it is the first to ask the prepared text for.
 */
export function printThroughput(print: Print, adverts: readonly AdvertText[]): void {
  const together = adverts.map((advert) => ({ text: advert.text, context: contextOf(advert) }));
  const everythingTogether = median(() => void takeApartMany(together));
  const identifiersTogether = median(() => void extractFromMany(together));
  const everything = secondsOf(adverts, (advert) => takeApart(advert.text, contextOf(advert)));
  const identifiers = secondsOf(adverts, (advert) => extractIdentifiers(advert.text, contextOf(advert)));
  const preparation = secondsOf(adverts, ({ text }) => prepare(text));
  const peer = secondsOf(adverts, (advert) => readPhonesOfPeer({ ...advert, expected: [] }));
  const parts: (readonly [string, number])[] = [];
  for (const extractor of identifierExtractors)
    if (isPrepared(extractor))
      parts.push([
        `  ${extractor.type}`,
        preparedSeconds(adverts, (prepared, context) => extractor.extractPrepared(prepared, context)),
      ]);
  for (const finder of attributeFinders)
    parts.push([
      `  ${finder.kind} (attribute)`,
      preparedSeconds(adverts, (prepared, context) => finder.findPrepared(prepared, context)),
    ]);
  const rowOf = ([name, seconds]: readonly [string, number]): readonly string[] => [
    name,
    count(Math.round(adverts.length / seconds)),
    ((seconds / adverts.length) * 1e6).toFixed(1),
    (peer / seconds).toFixed(2),
  ];
  printTable(
    print,
    `seconds of the processor (parts: of the clock), median of ${RUNS} runs after ${WARM_UP_RUNS} that the engine compiles in`,
    ['', 'adverts/s', 'µs each', '× peer'],
    [
      ['everything, many at once', everythingTogether] as const,
      ['identifiers, many at once', identifiersTogether] as const,
      ['everything, one by one', everything] as const,
      ['identifiers, one by one', identifiers] as const,
      ['preparation alone', preparation] as const,
      ['libphonenumber-js, phones only', peer] as const,
      ...parts,
    ].map(rowOf),
  );
  const judged = (name: string, seconds: number): string => {
    const perSecond = adverts.length / seconds;
    return (
      `${name}: ${(peer / seconds).toFixed(2)} × the peer (goal ${GOAL_TIMES_PEER} ×: ${metOrMissed(peer / seconds, GOAL_TIMES_PEER)}), ` +
      `${count(Math.round(perSecond))} adverts/s (goal ${count(GOAL_ADVERTS_PER_SECOND)}: ${metOrMissed(perSecond, GOAL_ADVERTS_PER_SECOND)})`
    );
  };
  print(judged('identifiers, many at once', identifiersTogether));
  print(judged('identifiers, one by one', identifiers));
  print(judged('everything, attributes too, many at once', everythingTogether));
}

/** As `printThroughput`, of identifiers alone, for adverts of another sort. */
export function printIdentifierThroughput(print: Print, name: string, adverts: readonly AdvertText[]): void {
  const together = adverts.map((advert) => ({ text: advert.text, context: contextOf(advert) }));
  const identifiersTogether = median(() => void extractFromMany(together));
  const identifiers = secondsOf(adverts, (advert) => extractIdentifiers(advert.text, contextOf(advert)));
  const peer = secondsOf(adverts, (advert) => readPhonesOfPeer({ ...advert, expected: [] }));
  const microseconds = (seconds: number): string => ((seconds / adverts.length) * 1e6).toFixed(1);
  print(
    `${name}: identifiers ${microseconds(identifiersTogether)} µs many at once (${(peer / identifiersTogether).toFixed(2)} × the peer), ` +
      `${microseconds(identifiers)} one by one (${(peer / identifiers).toFixed(2)} ×); libphonenumber-js ${microseconds(peer)}`,
  );
}

const metOrMissed = (measured: number, goal: number): string => (measured >= goal ? 'met' : 'missed');

const isPrepared = (extractor: IdentifierExtractor): extractor is PreparedExtractor =>
  'extractPrepared' in extractor;

function secondsOf(adverts: readonly AdvertText[], read: (advert: AdvertText) => unknown): number {
  return median(() => {
    for (const advert of adverts) read(advert);
  });
}

/**
 * Each text is prepared, read and dropped, as the collector does it: thousands of prepared texts kept at once would
 * measure the memory they take. What one finder costs is some microseconds, so wall time between two marks.
 */
function preparedSeconds(
  adverts: readonly AdvertText[],
  read: (prepared: PreparedText, context: ExtractionContext) => unknown,
): number {
  return medianOf(() => {
    let milliseconds = 0;
    for (const advert of adverts) {
      const prepared = prepare(advert.text);
      const start = performance.now();
      read(prepared, contextOf(advert));
      milliseconds += performance.now() - start;
    }
    return milliseconds / 1e3;
  });
}

/** Seconds of the processor, so that other work on the machine does not count; threads that collect garbage do. */
function median(work: () => void): number {
  return medianOf(() => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  });
}

function medianOf(run: () => number): number {
  for (let warmUp = 0; warmUp < WARM_UP_RUNS; warmUp += 1) run();
  const seconds = Array.from({ length: RUNS }, run);
  return seconds.sort((left, right) => left - right)[Math.floor(RUNS / 2)] ?? 0;
}
