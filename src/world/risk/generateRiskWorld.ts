// The world of the risk model: businesses with reviews, licences and adverts, and the truth about each. It uses the files,
// columns and mappings of the fictional world, so everything that reads that one reads this one.
import type { EpochSeconds } from '../../core/brand';
import { SECONDS_PER_DAY, type EpochDay } from '../dates';
import { createRandom, type Random } from '../random';
import { openWorkshop, type Workshop, type WorldRecord } from '../workshop';
import { buildRiskBusiness, type BusinessFact } from './business';
import { classShares, reviewWeight, riskClasses, type RiskClass } from './signs';
import { openSupplies } from './supplies';

export interface RiskWorldOptions {
  /** Any text; equal options give equal records. */
  readonly seed: string;
  /** Businesses, 10 to 100,000. */
  readonly businesses: number;
  /** Records of all kinds, about: reviews are written until there are as many. */
  readonly dataPoints: number;
  /** The last day of the world. */
  readonly today: EpochSeconds;
}

/** Takes the records of one business after another; they must be read to the end before it returns. */
export type TakeBusiness = (records: Iterable<WorldRecord>, fact: BusinessFact, workshop: Workshop) => void;

export const MOST_BUSINESSES = 100_000;
/** Listing, licence and adverts of a business, on average: what is no review. */
const OTHER_RECORDS = 4.4;
/** One chain of four names is planted in so many businesses, and at least one. */
const CHAIN_EVERY = 2_000;

/**
 * Makes the businesses one by one, in memory that does not grow with their number.
 *
 * @param take - gets the records of each business and what is true of it.
 * @returns nothing; throws if the options are outside their limits.
 */
export function generateRiskWorld(options: RiskWorldOptions, take: TakeBusiness): void {
  checkOptions(options);
  const random = createRandom(options.seed);
  const workshop = openWorkshop(random.fork('workshop'), {
    today: Math.floor(options.today / SECONDS_PER_DAY) as EpochDay,
    hiddenShare01: 0.25,
    phoneShares01: { US: 0, GB: 0 },
  });
  const plans = planBusinesses(random.fork('plans'), options);
  // The organised share contacts and licence holders among themselves; mailboxes and booking services serve anybody.
  const everybody = openSupplies(workshop, random.fork('supplies'));
  const own = openSupplies(workshop, random.fork('organised supplies'));
  const hands = { ...everybody, sharedContact: own.sharedContact, sharedHolder: own.sharedHolder };
  plans.forEach(({ riskClass, reviews, isChain }, number) => {
    const id = `risk-${String(number + 1).padStart(6, '0')}`;
    const built = buildRiskBusiness(
      { workshop, id, random: random.fork(id) },
      { riskClass, reviews, isChain, supplies: riskClass === 'organised' ? hands : everybody },
    );
    take(built.records, built.fact, workshop);
  });
}

function checkOptions({ businesses, dataPoints }: RiskWorldOptions): void {
  if (!Number.isInteger(businesses) || businesses < 10 || businesses > MOST_BUSINESSES) {
    throw new Error(
      `A risk world of ${businesses} businesses was asked for; 10 to ${MOST_BUSINESSES} can be made. Choose a number between.`,
    );
  }
  if (!(dataPoints >= businesses * OTHER_RECORDS && dataPoints <= 8_000_000)) {
    throw new Error(
      `A risk world of ${dataPoints} data points was asked for; ${Math.ceil(businesses * OTHER_RECORDS)} to 8000000 can be made for ${businesses} businesses.`,
    );
  }
}

interface Planned {
  readonly riskClass: RiskClass;
  readonly reviews: number;
  readonly isChain: boolean;
}

/** Classes and numbers of reviews; as many chains as planted are organised. */
function planBusinesses(random: Random, { businesses, dataPoints }: RiskWorldOptions): readonly Planned[] {
  const chains = Math.max(1, Math.round(businesses / CHAIN_EVERY));
  const rolled = Array.from({ length: businesses }, (_, number) => {
    const isChain = number % Math.ceil(businesses / chains) === 3;
    const riskClass = isChain ? 'organised' : someClass(random);
    // Most have few reviews, a few have very many: the logarithm is spread evenly over two powers of ten.
    return { riskClass, isChain, weight: reviewWeight[riskClass] * 10 ** (2 * random.next01()) };
  });
  const sum = rolled.reduce((total, { weight }) => total + weight, 0);
  const reviews = dataPoints - businesses * OTHER_RECORDS;
  return rolled.map(({ riskClass, isChain, weight }) => ({
    riskClass,
    isChain,
    reviews: Math.round((reviews * weight) / sum),
  }));
}

function someClass(random: Random): RiskClass {
  let roll = random.next01();
  return riskClasses.find((riskClass) => (roll -= classShares[riskClass]) < 0) ?? 'spa';
}
