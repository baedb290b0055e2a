// What stays of a school through all its outfits: its colours and its badge.
import type { Random } from '../random';
import type { WorldSchool } from '../schools/generateSchools';
import { badgeOf, type BadgeAspects } from './badges';
import { primaryMain, secondaryMain } from './frequencies';
import { other } from './stock';

export interface SchoolLook {
  readonly main: string;
  readonly second: string;
  readonly badge: BadgeAspects;
}

/** Whether the school dresses its children as a primary school does: sweatshirt and polo shirt. */
export function isYoung({ sector }: WorldSchool): boolean {
  return ['nursery', 'primary', 'special', 'middle'].includes(sector);
}

/** Colours and badge of a school; a successor keeps the colour in one case of two, never the badge. */
export function lookOf(random: Random, school: WorldSchool, before?: SchoolLook): SchoolLook {
  const own = isYoung(school) || school.sector === 'prep' ? primaryMain(random) : secondaryMain(random);
  const main = before !== undefined && random.chance(0.5) ? before.main : own;
  const second = before?.main === main && random.chance(0.5) ? before.second : other(random, [main]);
  return { main, second, badge: badgeOf(random, school, { main, second }) };
}
