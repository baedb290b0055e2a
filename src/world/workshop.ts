// What every scene of the world works with: the supplies that are given out once, ids, texts and the day.
import { createBuildingMaker, type Building, type BuildingMaker } from './identifiers/addresses';
import { createHandleMaker, worldPlatforms, type HandleMaker } from './identifiers/handles';
import { createPhonePool, type PhoneCountry, type PhonePool } from './identifiers/phones';
import { createPermutation } from './permutation';
import type { EpochDay } from './dates';
import type { Random } from './random';
import { worldFileKeys, worldFiles, type WorldFileKey } from './files/registry';
import { places, type Place, type WorldCountry } from './words/places';
import type { HolderContact } from './records/contactCells';
import type { Contact, PlantedIdentifier } from './writing/planted';

/** One row of one file, before it is written. */
export interface WorldRecord {
  readonly file: WorldFileKey;
  /** As the source writes it. */
  readonly id: string;
  /** By column; a column that is left out holds the file's null mark. */
  readonly cells: Readonly<Record<string, string | undefined>>;
  readonly identifiers: readonly PlantedIdentifier[];
}

export interface Workshop {
  readonly today: EpochDay;
  /** Share of contacts in adverts that are written to hide them, 0–1. */
  readonly hiddenShare01: number;
  readonly phoneShares01: PhoneShares;
  readonly phones: PhonePool;
  readonly handles: HandleMaker;
  readonly buildings: BuildingMaker;
  readonly hubs: Hubs;
  /** A new id of the file, unlike its neighbours and without order. */
  readonly nextId: (file: WorldFileKey) => string;
}

/** What unrelated records share. */
export interface Hubs {
  /** A call centre that answers for whoever pays. */
  readonly callCentre: HolderContact;
  /** An agency that places adverts for many. */
  readonly agency: HolderContact;
  /** The support address of a platform, pasted into adverts by its software. */
  readonly platform: HolderContact;
  /** An office building with one address and many tenants. */
  readonly building: Building;
}

export interface WorkshopOptions {
  readonly today: EpochDay;
  readonly hiddenShare01: number;
  readonly phoneShares01: PhoneShares;
}

/** Share of holders who get one of the few phones, 0–1; the same for every class, so that having one means nothing. */
export type PhoneShares = Readonly<Record<PhoneCountry, number>>;

/** Opens the workshop of one world. */
export function openWorkshop(random: Random, options: WorkshopOptions): Workshop {
  // Seven digits and a prefix: too short to be read as a telephone number.
  const permutations = new Map(
    worldFileKeys.map((key) => [key, createPermutation(9_000_000, random.fork(`ids ${key}`))]),
  );
  const used = new Map<WorldFileKey, number>();
  const phones = createPhonePool(random.fork('phones'));
  const handles = createHandleMaker(random.fork('handles'));
  const buildings = createBuildingMaker(random.fork('buildings'));
  return {
    ...options,
    phones,
    handles,
    buildings,
    hubs: openHubs(phones, handles, buildings),
    nextId: (file) => {
      const count = used.get(file) ?? 0;
      used.set(file, count + 1);
      return `${worldFiles[file].idPrefix}${1_000_000 + (permutations.get(file)?.(count) ?? 0)}`;
    },
  };
}

function openHubs(phones: PhonePool, handles: HandleMaker, buildings: BuildingMaker): Hubs {
  return {
    callCentre: { type: 'phone', value: phones.take('GB') ?? '', hub: 'call-centre' },
    agency: { type: 'email', value: handles.email(), hub: 'agency' },
    platform: { type: 'email', value: 'support@example.com', hub: 'platform-support' },
    building: buildings.building(),
  };
}

/** The record's key as Minerva will write it: source and native id. */
export function recordKey(record: Pick<WorldRecord, 'file' | 'id'>): string {
  return `${worldFiles[record.file].source}:${record.id}`;
}

/** A way to reach somebody, new in the world; phones as long as the share and the pool allow. */
export function newContact(workshop: Workshop, random: Random, country: WorldCountry): Contact {
  const numbersOf = country === 'US' ? 'US' : 'GB';
  if (random.chance(workshop.phoneShares01[numbersOf])) {
    const phone = workshop.phones.take(numbersOf);
    if (phone !== undefined) return { type: 'phone', value: phone };
  }
  const roll = random.next01();
  if (roll < 0.45) return newEmail(workshop);
  if (roll < 0.75) {
    return { type: 'username', value: workshop.handles.username(random.pick(worldPlatforms)) };
  }
  return { type: 'url', value: workshop.handles.site() };
}

/** An e-mail address, new in the world. */
export function newEmail(workshop: Workshop): Contact {
  return { type: 'email', value: workshop.handles.email() };
}

/** Now and then a hub's contact, which ends up on anybody's advert. */
export function perhapsHubContact({ hubs }: Workshop, random: Random): HolderContact | undefined {
  if (!random.chance(STRAY_HUB_SHARE)) return undefined;
  return random.pick([hubs.callCentre, hubs.agency, hubs.platform]);
}

const STRAY_HUB_SHARE = 0.02;

const countryShares: readonly (readonly [WorldCountry, number])[] = [
  ['GB', 0.55],
  ['US', 0.3],
  ['DE', 0.08],
  ['ES', 0.07],
];

/** A place to work in; countries as often as the phones that are free for fiction allow. */
export function somePlace(random: Random): Place {
  let roll = random.next01();
  const country = countryShares.find(([, share]) => (roll -= share) < 0)?.[0] ?? 'GB';
  return random.pick(places.filter((place) => place.country === country));
}
