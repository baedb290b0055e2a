// What every school of the world wears and wore, and which part of it the catalogue was told.
import type { Outfit, OutfitFact, OutfitKind } from '../../core/uniforms/outfit';
import { createRandom, type Random } from '../random';
import { generateSchools, type SchoolsOptions, type WorldSchool } from '../schools/generateSchools';
import { lookOf, type SchoolLook } from './colours';
import { everydayOf, type Dressed } from './everyday';
import { toldShare01 } from './frequencies';
import { peKitOf, sixthFormOf, summerOf } from './otherOutfits';
import { openStock, type Stock } from './stock';

export interface DressedSchool {
  readonly school: WorldSchool;
  /** What is worn, complete. */
  readonly truth: readonly Outfit[];
  /** The same outfits with the facts that the catalogue holds; empty for a school that nobody told of. */
  readonly told: readonly Outfit[];
}

const CHANGED_01 = 0.33; // one child in three saw the uniform changed
const UNTOLD_SCHOOL_01 = 0.03;

/**
 * Schools with what they wear, one after the other; memory does not grow with them.
 *
 * @param options - seed, number of schools, year; equal options give equal outfits.
 */
export function* generateUniforms(options: SchoolsOptions): Generator<DressedSchool> {
  const stock = openStock(options.seed);
  let before: SchoolLook | undefined;
  for (const school of generateSchools(options)) {
    const random = createRandom(`${options.seed}/uniform/${school.key}`);
    const look = lookOf(random, school, school.predecessor === undefined ? undefined : before);
    before = look;
    const truth = outfitsOf(random, school, look, { stock, year: options.year });
    const isUntold = random.chance(UNTOLD_SCHOOL_01);
    const told = isUntold ? [] : truth.map((outfit) => ({ ...outfit, facts: toldOf(random, outfit.facts) }));
    yield { school, truth, told };
  }
}

function outfitsOf(
  random: Random,
  school: WorldSchool,
  look: SchoolLook,
  { stock, year }: { readonly stock: Stock; readonly year: number },
): readonly Outfit[] {
  if (!hasUniform(random, school)) return [];
  const last = school.closedYear ?? year;
  const first = Math.max(school.openedYear, 1985);
  const isChanged = random.chance(CHANGED_01) && last - first > 3;
  const changedYear = isChanged ? random.integer(first + 1, last - 1) : first;
  const span = { wornFrom: changedYear, wornTo: school.closedYear };
  const outfits: Outfit[] = [];
  const add = (
    kind: OutfitKind,
    dressed: Dressed | undefined,
    years: Pick<Outfit, 'wornFrom' | 'wornTo'>,
  ) => {
    if (dressed === undefined) return;
    const { dress, supplierDesign } = dressed;
    outfits.push({
      school: school.key,
      kind,
      ...years,
      facts: dress.facts(),
      source: 'world',
      supplierDesign,
    });
  };
  add('everyday', everydayOf(random, school, look, stock), span);
  add('summer', summerOf(random, school, look), span);
  add('pe kit', peKitOf(random, school, look, stock), span);
  add('sixth form', sixthFormOf(random, school, look), span);
  if (isChanged) {
    const isMajor = random.chance(0.5);
    const old = isMajor ? lookOf(random, school) : { ...look, badge: lookOf(random, school).badge };
    add('everyday', everydayOf(random, school, old, stock), { wornFrom: first, wornTo: changedYear - 1 });
  }
  return outfits;
}

function hasUniform(random: Random, { sector }: WorldSchool): boolean {
  if (sector === '16 plus') return false;
  return random.chance(sector === 'nursery' ? 0.6 : sector === 'special' ? 0.85 : 0.98);
}

/** The facts that somebody entered: the plain ones nearly always, details of stripes and socks less often. */
function toldOf(random: Random, facts: readonly OutfitFact[]): readonly OutfitFact[] {
  return facts.filter(({ slot }) => {
    const aspect = slot.slice(slot.indexOf('.') + 1);
    return random.chance(toldShare01[slot] ?? toldShare01[aspect] ?? 0.8);
  });
}
