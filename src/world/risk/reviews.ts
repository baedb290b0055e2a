// Reviews of a business of the risk world: the plain ones that everybody gets, and those that carry a sign.
import { addDays } from '../dates';
import { writeReview } from '../records/others';
import type { Random } from '../random';
import type { SceneRequest } from '../scenes/scene';
import type { WorldRecord } from '../workshop';
import { plainRemarks, signRemarks } from './sentences';
import { reviewSigns, strayShare, type ReviewSign, type RolledSigns } from './signs';

export interface ReviewsPlan {
  readonly listing: string;
  readonly tradingName: string;
  readonly signs: RolledSigns;
  /** How many are written; those that carry a sign are among them, as far as they fit. */
  readonly count: number;
}

const names = Object.keys(reviewSigns) as readonly ReviewSign[];

/** The reviews, one at a time, so that a world of millions needs no more memory than a small one. */
export function* writeReviews({ workshop, random }: SceneRequest, plan: ReviewsPlan): Generator<WorldRecord> {
  const carried = carriedRemarks(random, plan.signs);
  for (let turn = 0; turn < plan.count; turn += 1) {
    const remarks = [random.pick(plainRemarks)];
    const sign = turn < carried.length ? carried[turn] : stray(random);
    if (sign !== undefined) remarks.push(random.pick(signRemarks[sign]));
    yield writeReview(workshop, random, {
      listing: plan.listing,
      businessName: plan.tradingName,
      stars: stars(random, plan.signs.extremeRating),
      written: addDays(workshop.today, -random.integer(1, 700)),
      remarks,
    });
  }
}

/** One to three reviews for each sign, in any order. */
function carriedRemarks(random: Random, signs: RolledSigns): readonly ReviewSign[] {
  return names
    .filter((sign) => signs[sign])
    .flatMap((sign) => Array.from({ length: random.integer(1, 3) }, () => ({ sign, at: random.next01() })))
    .sort((left, right) => left.at - right.at)
    .map(({ sign }) => sign);
}

function stray(random: Random): ReviewSign | undefined {
  return random.chance(strayShare) ? random.pick(names) : undefined;
}

function stars(random: Random, isExtreme: boolean): number {
  if (isExtreme) return random.chance(0.95) ? 5 : 1;
  return random.pick([2, 3, 3, 4, 4, 4, 5, 5]);
}
