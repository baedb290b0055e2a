// People around a ring who share something harmless with it: a building, a street, a first name.
import type { Building } from '../identifiers/addresses';
import { writeAdvert } from '../records/advert';
import { groupFact, type Scene } from '../truth';
import { newContact, newEmail, recordKey } from '../workshop';
import type { Place } from '../words/places';
import { recentDay, someText } from './advertSeries';
import { openPremises, rollBusinessSigns } from './premises';
import type { SceneRequest } from './scene';

interface Innocents extends Scene {
  readonly facts: readonly Extract<Scene['facts'][number], { fact: 'group' | 'innocent' }>[];
}

/** A spa next door: another unit of the same building, or another house of the same street. */
export function neighbourOf(
  request: SceneRequest,
  building: Building,
  shares: 'building' | 'street',
): Innocents {
  const { workshop, random } = request;
  const id = `${request.id}-${shares}`;
  const premises = openPremises(request, {
    worldClass: 'spa',
    building: shares === 'building' ? building : workshop.buildings.sameStreet(building),
    unit: shares === 'building' ? 'B' : undefined,
    contacts: [newEmail(workshop), newContact(workshop, random, building.place.country)],
    signs: rollBusinessSigns(request, 'spa'),
    isLicensed: true,
  });
  const group = groupFact({ id, worldClass: 'spa', records: premises.records });
  return {
    records: premises.records,
    facts: [group, { fact: 'innocent', group: id, ring: request.id, shares }],
  };
}

/** Somebody else in the same town who shows the same name. */
export function bystanderOf(request: SceneRequest, place: Place, shownName: string): Innocents {
  const { workshop, random } = request;
  const id = `${request.id}-name`;
  const advert = writeAdvert(workshop, random, {
    worldClass: 'bystander',
    shownName,
    place,
    posted: recentDay(request),
    text: someText({ ...request, id }, 'bystander', place),
    contacts: [newContact(workshop, random, place.country)],
  });
  return {
    records: [advert],
    facts: [
      {
        fact: 'group',
        id,
        worldClass: 'bystander',
        members: [recordKey(advert)],
        links: [],
        parts: 1,
        plainParts: 1,
      },
      { fact: 'innocent', group: id, ring: request.id, shares: 'first-name' },
    ],
  };
}
