// Adverts of one author over time: names, places and contacts change as the plan says.
import { addDays, type EpochDay } from '../dates';
import { stockTextShare, type WorldClass } from '../overlap';
import { writeAdvert } from '../records/advert';
import { shownNames } from '../words/people';
import { languagesOf, places, type Place, type WorldLanguage } from '../words/places';
import { perhapsHubContact, type WorldRecord } from '../workshop';
import { composeAuthorText, stockText, type AuthorText } from '../writing/authorText';
import type { Contact } from '../writing/planted';
import type { SceneRequest } from './scene';
import type { Random } from '../random';

export interface SeriesPlan {
  readonly worldClass: WorldClass;
  readonly text: AuthorText;
  /** Per advert, in order of time. */
  readonly contacts: readonly (readonly Contact[])[];
  /** Names to show, in turn or at random. */
  readonly names: readonly string[];
  readonly nameOrder: 'in turn' | 'at random';
  /** Where the author goes, in order. One place, for those who stay. */
  readonly places: readonly Place[];
  readonly firstPosted: EpochDay;
}

/** Writes the adverts, none posted after today. */
export function writeSeries({ workshop, random }: SceneRequest, plan: SeriesPlan): readonly WorldRecord[] {
  const count = plan.contacts.length;
  let posted = plan.firstPosted;
  return plan.contacts.map((contacts, turn) => {
    const at = Math.floor((turn * plan.names.length) / count);
    const stop = plan.places[Math.floor((turn * plan.places.length) / count)] ?? plan.places[0];
    if (stop === undefined) throw new Error('A series of adverts was planned without a place.');
    const advert = writeAdvert(workshop, random, {
      worldClass: plan.worldClass,
      shownName: plan.nameOrder === 'in turn' ? (plan.names[at] ?? '') : random.pick(plan.names),
      place: stop,
      posted,
      text: plan.text,
      contacts,
      hubContact: perhapsHubContact(workshop, random),
    });
    posted = Math.min(addDays(posted, random.integer(1, 12)), workshop.today) as EpochDay;
    return advert;
  });
}

/** A day on which a series may begin: within the last two and a half years. */
export function recentDay({ workshop, random }: SceneRequest): EpochDay {
  return addDays(workshop.today, -random.integer(30, 900));
}

/** Distinct names to show. */
export function someNames(random: Random, count: number): readonly string[] {
  const names = new Set<string>();
  while (names.size < count) names.add(random.pick(shownNames));
  return [...names];
}

/** Where an author goes: `count` different places of one country, the first given. */
export function somePlaces(random: Random, first: Place, count: number): readonly Place[] {
  const others = places.filter((place) => place.country === first.country && place.number !== first.number);
  const stops: Place[] = [first];
  while (stops.length < count && others.length > 0) {
    stops.push(...others.splice(random.integer(0, others.length - 1), 1));
  }
  return stops;
}

/** The language an author writes in at a place. */
export function someLanguage(random: Random, place: Place): WorldLanguage {
  const [usual, other] = languagesOf[place.country];
  return random.chance(0.85) ? usual : other;
}

/** The author's own wording, or one of those that everybody copies, as often as the class does. */
export function someText({ random, id }: SceneRequest, worldClass: WorldClass, place: Place): AuthorText {
  const language = someLanguage(random, place);
  return random.chance(stockTextShare[worldClass])
    ? stockText(language, random)
    : composeAuthorText(`text-${id}`, language, random);
}
