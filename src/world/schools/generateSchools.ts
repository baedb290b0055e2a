// 55,000 schools that do not exist: three nations, open and closed with successors, one after the other, so that memory
// does not grow with them.
import type { SchoolKey, SchoolPhase, SchoolSex } from '../../core/uniforms/outfit';
import { createRandom, type Random } from '../random';
import { weighted } from '../weighted';
import { schoolName, townName } from './names';
import { nations, sexesOf, type LandBox, type Nation, type Sector } from './nations';

export interface WorldSchool {
  readonly key: SchoolKey;
  readonly nation: string;
  readonly number: string;
  readonly name: string;
  readonly sector: Sector;
  readonly phase: SchoolPhase;
  readonly sex: SchoolSex;
  readonly authority: { readonly code: string; readonly name: string };
  readonly place: string;
  readonly at: { readonly latitude: number; readonly longitude: number };
  /** In the range that its regulator keeps for fiction. */
  readonly phone: string;
  readonly openedYear: number;
  /** Undefined for an open school. */
  readonly closedYear: number | undefined;
  readonly successor: SchoolKey | undefined;
  /** The school it took over from, if any; it came just before this one. */
  readonly predecessor: SchoolKey | undefined;
}

export interface SchoolsOptions {
  readonly seed: string;
  /** How many schools, over all nations. */
  readonly schools: number;
  /** Year of the world's last day. */
  readonly year: number;
}

interface Town {
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
}

interface Authority {
  readonly code: string;
  readonly name: string;
  readonly towns: readonly Town[];
}

/**
 * The schools of the world.
 *
 * @returns one after the other; a closed school with a successor comes right before it. Equal options give equal schools.
 */
export function* generateSchools({ seed, schools, year }: SchoolsOptions): Generator<WorldSchool> {
  let made = 0;
  for (const [at, nation] of nations.entries()) {
    const random = createRandom(`${seed}/schools/${nation.code}`);
    const count = at === nations.length - 1 ? schools - made : Math.round(schools * nation.share);
    made += count;
    yield* schoolsOf(nation, { random, count, year });
  }
}

interface NationRun {
  readonly random: Random;
  readonly count: number;
  readonly year: number;
}

function* schoolsOf(nation: Nation, { random, count, year }: NationRun): Generator<WorldSchool> {
  const authorities = authoritiesOf(nation, random.fork('authorities'));
  const sectorOf = weighted(nation.sectors);
  let predecessor: WorldSchool | undefined;
  for (let number = 0; number < count; number += 1) {
    const one = random.fork(String(number));
    const heir: WorldSchool | undefined = predecessor;
    const place = heir === undefined ? placeOf(one, authorities) : placeAfter(heir);
    const sector: Sector = heir?.sector ?? sectorOf(one);
    const sex = heir?.sex ?? sexOf(one, sector);
    const openedYear = heir?.closedYear ?? one.integer(1950, year - 6);
    const isClosed = one.chance(nation.closedShare01) && openedYear < year - 3;
    const hasSuccessor = isClosed && number + 1 < count && one.chance(0.65);
    const code = String(nation.firstNumber + number);
    const name = schoolName(one, { sector, nation: nation.code, town: place.place, sex });
    const school: WorldSchool = {
      key: keyOf(nation, number),
      nation: nation.code,
      number: code,
      name,
      sector,
      phase: phaseOf(sector),
      sex,
      ...place,
      phone: `020 7946 0${String(one.integer(0, 999)).padStart(3, '0')}`,
      openedYear,
      closedYear: isClosed ? one.integer(Math.max(openedYear + 1, 1998), year - 1) : undefined,
      successor: hasSuccessor ? keyOf(nation, number + 1) : undefined,
      predecessor: heir?.key,
    };
    yield school;
    predecessor = hasSuccessor ? school : undefined;
  }
}

function keyOf(nation: Nation, number: number): SchoolKey {
  return `${nation.code}:${nation.firstNumber + number}` as SchoolKey;
}

const sexChoices = Object.fromEntries(
  Object.entries(sexesOf).map(([sector, table]) => [sector, weighted(table)]),
) as Readonly<Partial<Record<Sector, (random: Random) => SchoolSex>>>;

function sexOf(random: Random, sector: Sector): SchoolSex {
  return sexChoices[sector]?.(random) ?? 'mixed';
}

const phases: Readonly<Partial<Record<Sector, SchoolPhase>>> = {
  prep: 'primary',
  senior: 'secondary',
  special: 'all-through',
};

function phaseOf(sector: Sector): SchoolPhase {
  return phases[sector] ?? (sector as SchoolPhase);
}

type SchoolPlace = Pick<WorldSchool, 'authority' | 'place' | 'at'>;

function placeOf(random: Random, authorities: readonly Authority[]): SchoolPlace {
  const { code, name, towns } = random.pick(authorities);
  const town = random.pick(towns);
  return {
    authority: { code, name },
    place: town.name,
    at: {
      latitude: rounded(town.latitude + (random.next01() - 0.5) * 0.06),
      longitude: rounded(town.longitude + (random.next01() - 0.5) * 0.1),
    },
  };
}

/** A successor stands where the school before it stood. */
function placeAfter({ authority, place, at }: WorldSchool): SchoolPlace {
  return { authority, place, at };
}

function authoritiesOf(nation: Nation, random: Random): readonly Authority[] {
  const boxOf = weighted<LandBox>(nation.land.map((box) => [box, box[4]] as const));
  return Array.from({ length: nation.authorities }, (_, number) => {
    const [south, north, west, east] = boxOf(random);
    const latitude = south + random.next01() * (north - south);
    const longitude = west + random.next01() * (east - west);
    const towns = Array.from({ length: random.integer(6, 20) }, () => ({
      name: townName(random, nation.code),
      latitude: latitude + (random.next01() - 0.5) * 0.4,
      longitude: longitude + (random.next01() - 0.5) * 0.6,
    }));
    return { code: String(201 + number), name: `${towns[0]?.name ?? ''} ${authorityEnd(random)}`, towns };
  });
}

function authorityEnd(random: Random): string {
  return random.pick(['Council', 'County', 'Borough', 'City']);
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
