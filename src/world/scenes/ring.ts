// The rings that are to be found: adverts under several names, held together in chains, so that no single value is on
// all of them; at times a business with its licences behind them.
import type { Building } from '../identifiers/addresses';
import type { Random } from '../random';
import { groupFact, type InnocentFact, type Scene } from '../truth';
import { newContact, newEmail, recordKey, somePlace, type WorldRecord } from '../workshop';
import { composeAuthorText, type AuthorText } from '../writing/authorText';
import type { Contact } from '../writing/planted';
import type { Place } from '../words/places';
import { recentDay, someLanguage, someNames, somePlaces, someText, writeSeries } from './advertSeries';
import { bystanderOf, neighbourOf } from './innocents';
import { planFront, writePayments } from './ringFront';
import type { SceneDefinition, SceneRequest } from './scene';

const SHARE_WITH_BUSINESS = 0.45;
const MAX_ADVERTS = 40;
const SHARE_MOVING = 0.5;
const SHARE_WITH_PAYMENTS = 0.25;
/** Of rings of five and more: some adverts are tied to the rest by wording alone. */
const SHARE_WITH_WORDING_ONLY = 0.12;

/** Scene: a planted ring and the innocents around it. */
export const ring: SceneDefinition = {
  name: 'ring',
  description:
    'Two to forty adverts under several names; contacts change along the chain, at times a business, its licences and payments.',
  share01: 0.34,
  build: (request) => buildRing(request),
};

/** Builds a ring; `takenOver` is a contact it has from somebody else, and then no business stands behind it. */
export function buildRing(request: SceneRequest, takenOver?: Contact): Scene {
  const { random } = request;
  const home = somePlace(random);
  const count = Math.min(MAX_ADVERTS, 2 + Math.floor(-Math.log(1 - random.next01()) * 8));
  const front =
    takenOver === undefined && random.chance(SHARE_WITH_BUSINESS) ? planFront(request) : undefined;
  const places = random.chance(SHARE_MOVING) ? somePlaces(random, home, random.integer(2, 6)) : [home];
  const text = ringText(request, home, count);
  const adverts = writeRingAdverts(request, { places, count, text, first: front?.contact ?? takenOver });
  const premises = front?.open();
  const payments = random.chance(SHARE_WITH_PAYMENTS)
    ? writePayments(request, home, adverts.slice(0, count))
    : [];
  const records = [...adverts, ...(premises?.records ?? []), ...payments];
  const group = groupFact({
    id: request.id,
    worldClass: 'organised',
    records,
    ...(text.id.startsWith('stock') ? {} : { template: text.id }),
    ...(places.length > 1 ? { circuit: places.map((place) => place.name) } : {}),
    ...(premises && premises.rotation.length > 0 ? { rotation: premises.rotation.map(recordKey) } : {}),
  });
  const around = innocentsAround(request, home, front?.building, adverts);
  return { records: [...records, ...around.records], facts: [group, ...around.facts] };
}

const TEXT_ONLY = 'text-only';

function ringText(request: SceneRequest, place: Place, count: number): AuthorText {
  const { random, id } = request;
  return count >= 5 && random.chance(SHARE_WITH_WORDING_ONLY)
    ? composeAuthorText(`${TEXT_ONLY}-${id}`, someLanguage(random, place), random)
    : someText(request, 'organised', place);
}

interface RingPlan {
  /** The first is home. */
  readonly places: readonly Place[];
  readonly count: number;
  readonly first: Contact | undefined;
  readonly text: AuthorText;
}

function writeRingAdverts(request: SceneRequest, plan: RingPlan): readonly WorldRecord[] {
  const { random, workshop } = request;
  const contacts = chainContacts(
    plan.count,
    random,
    () => newContact(workshop, random, plan.places[0]?.country ?? 'GB'),
    plan.first,
  );
  if (plan.text.id.startsWith(TEXT_ONLY)) {
    const strangers = random.integer(1, 2);
    for (let turn = 0; turn < strangers; turn += 1) contacts.push([newEmail(workshop)]);
  }
  return writeSeries(request, {
    worldClass: 'organised',
    text: plan.text,
    contacts,
    names: someNames(random, Math.max(2, Math.ceil(plan.count / 3))),
    nameOrder: random.chance(0.5) ? 'in turn' : 'at random',
    places: plan.places,
    firstPosted: recentDay(request),
  });
}

/** Contacts per advert: each serves two to four adverts, and the first advert with a new one still shows the old. */
function chainContacts(
  count: number,
  random: Random,
  next: () => Contact,
  first: Contact | undefined,
): Contact[][] {
  const chain: Contact[][] = [];
  let current = first ?? next();
  let left = random.integer(2, 4);
  for (let turn = 0; turn < count; turn += 1) {
    if (left > 0) {
      chain.push([current]);
    } else {
      const before = current;
      current = next();
      left = random.integer(2, 4);
      chain.push([before, current]);
    }
    left -= 1;
  }
  return chain;
}

interface Surroundings {
  readonly records: readonly WorldRecord[];
  readonly facts: readonly (InnocentFact | ReturnType<typeof groupFact>)[];
}

function innocentsAround(
  request: SceneRequest,
  home: Place,
  building: Building | undefined,
  adverts: readonly WorldRecord[],
): Surroundings {
  const { random } = request;
  const innocents: Surroundings[] = [];
  if (building !== undefined && random.chance(0.5))
    innocents.push(neighbourOf(request, building, 'building'));
  if (building !== undefined && random.chance(0.3)) innocents.push(neighbourOf(request, building, 'street'));
  const name = adverts[0]?.cells['name_shown'];
  if (name !== undefined && random.chance(0.25)) innocents.push(bystanderOf(request, home, name));
  return {
    records: innocents.flatMap((innocent) => innocent.records),
    facts: innocents.flatMap((innocent) => innocent.facts),
  };
}
