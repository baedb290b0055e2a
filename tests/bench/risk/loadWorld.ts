// A risk world of millions of records as facts. Reviews are many and say the same few things, so a wording is read once:
// reading is not what the bench measures, that is `npm run bench -- extract` and `input`.
import type { MinervaRecord } from '../../../src/core/records/record';
import type { BusinessFact } from '../../../src/world/risk/business';
import { generateRiskWorld, type RiskWorldOptions } from '../../../src/world/risk/generateRiskWorld';
import { Stopwatch } from '../benchmark';
import { FactGatherer } from './gatherFacts';
import { ReviewReader } from './reviewReader';
import { recordOfRow } from './worldRecords';

export interface LoadedWorld {
  readonly gatherer: FactGatherer;
  /** Time of counting records that were made and read already; the index of Splunk counts in its stead. */
  readonly counting: Stopwatch;
  /** What is true of a business, by the key of its listing. */
  readonly truth: ReadonlyMap<string, BusinessFact>;
  /** Its place; for audits. */
  readonly placeOf: ReadonlyMap<string, string>;
}

/** Makes a world and counts its records, one business after another: memory grows with the businesses, not the reviews. */
export function loadRiskWorld(options: RiskWorldOptions): LoadedWorld {
  const gatherer = new FactGatherer();
  const counting = new Stopwatch();
  const truth = new Map<string, BusinessFact>();
  const placeOf = new Map<string, string>();
  // Businesses first, because a record reaches one by its values; the world is the same each time it is made.
  const listings: MinervaRecord[] = [];
  generateRiskWorld(options, (records, fact) => {
    truth.set(fact.business, fact);
    for (const row of records) {
      const listing = recordOfRow(row, options.today);
      listings.push(listing);
      const { place } = listing.attributes;
      if (typeof place === 'string') placeOf.set(fact.business, place);
      break; // the listing comes first
    }
  });
  counting.during(() => {
    listings.forEach((listing) => gatherer.addSubject(listing));
    listings.forEach((listing) => gatherer.add(listing));
  });
  const reviews = new ReviewReader(options.today);
  generateRiskWorld(options, (rows) => {
    const read: MinervaRecord[] = [];
    for (const row of rows) {
      if (row.file === 'reviews') read.push(reviews.read(row));
      else if (row.file !== 'businesses') read.push(recordOfRow(row, options.today));
    }
    counting.during(() => read.forEach((record) => gatherer.add(record)));
  });
  return { gatherer, counting, truth, placeOf };
}
