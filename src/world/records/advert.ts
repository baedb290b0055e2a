// Writes an advert: wording, signs, contacts in the text or in a column, plain or hidden.
import { writeDay, type EpochDay } from '../dates';
import { advertSigns, hidingFactor, type WorldClass } from '../overlap';
import type { Random } from '../random';
import type { Place } from '../words/places';
import { contactLines, wordingSigns, type WordingSign } from '../words/sentences';
import type { Workshop, WorldRecord } from '../workshop';
import { fillAuthorText, type AuthorText } from '../writing/authorText';
import type { Contact, PlantedIdentifier } from '../writing/planted';
import { writeContact } from '../writing/contact';
import type { HolderContact } from './contactCells';

export interface AdvertPlan {
  readonly worldClass: WorldClass;
  readonly shownName: string;
  readonly place: Place;
  readonly posted: EpochDay;
  readonly text: AuthorText;
  readonly contacts: readonly Contact[];
  /** A shared identifier that says nothing, with the kind of its hub. */
  readonly hubContact?: HolderContact | undefined;
}

const sites = ['massageboard', 'townlist', 'easyhands', 'quietads'] as const;
const columnOf: Readonly<Partial<Record<Contact['type'], string>>> = {
  phone: 'contact_phone',
  email: 'contact_mail',
  url: 'link',
};

/** One advert as its site shows it. */
export function writeAdvert(workshop: Workshop, random: Random, plan: AdvertPlan): WorldRecord {
  const { place, text, worldClass } = plan;
  const signs = wordingSigns.filter((sign) => random.chance(advertSigns[sign][worldClass]));
  const contacts = placeContacts(workshop, random, plan);
  const opening = fillAuthorText(text, { name: plan.shownName, place: place.name, signs });
  return {
    file: 'adverts',
    id: workshop.nextId('adverts'),
    cells: {
      posted: `${writeDay.iso(plan.posted)} ${clockTime(random)}`,
      site: `${random.pick(sites)}.example.com`,
      headline: headline(random, plan, signs),
      body: [opening, ...contacts.lines].join(random.chance(0.6) ? '\n' : ' '),
      name_shown: plan.shownName,
      city: place.name,
      area: random.chance(0.6) ? place.region : undefined,
      country: place.country,
      price_hour: random.chance(0.7) ? price(random, worldClass) : undefined,
      hours: signs.includes('openAllHours') ? '0-24' : random.pick(['9-18', '10-20', '11-22', '12-24']),
      ...contacts.cells,
    },
    identifiers: contacts.identifiers,
  };
}

function headline(random: Random, { shownName, place }: AdvertPlan, signs: readonly WordingSign[]): string {
  const words = [
    `Massage in ${place.name}`,
    `${shownName} - relaxing massage`,
    `"Quiet hour" with ${shownName}`,
    `${place.name}: massage, clean rooms`,
  ];
  return `${random.pick(words)}${signs.includes('newInTown') ? ' *new*' : ''}`;
}

function clockTime(random: Random): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(random.integer(0, 23))}:${two(random.integer(0, 59))}`;
}

/** Means differ a little between classes, spreads much more. */
function price(random: Random, worldClass: WorldClass): string {
  const mean = { organised: 72, independent: 84, spa: 78, spam: 68, bystander: 76 }[worldClass];
  const spread = random.next01() + random.next01() + random.next01() - 1.5;
  return String(5 * Math.round((mean + 50 * spread) / 5));
}

interface PlacedContacts {
  readonly lines: readonly string[];
  readonly cells: Readonly<Record<string, string>>;
  readonly identifiers: readonly PlantedIdentifier[];
}

function placeContacts(workshop: Workshop, random: Random, plan: AdvertPlan): PlacedContacts {
  const hiddenShare01 = Math.min(1, workshop.hiddenShare01 * hidingFactor[plan.worldClass]);
  const lines: string[] = [];
  const cells: Record<string, string> = {};
  const identifiers: PlantedIdentifier[] = [];
  const everyone: readonly HolderContact[] =
    plan.hubContact === undefined ? plan.contacts : [...plan.contacts, plan.hubContact];
  for (const contact of everyone) {
    const isHidden = contact.hub === undefined && random.chance(hiddenShare01);
    const choice = { random, language: plan.text.language };
    const { written, writing, spoken } = writeContact(contact, choice, {
      isHidden,
      country: plan.place.country,
    });
    const column = columnOf[contact.type];
    const goesIntoColumn =
      !isHidden && column !== undefined && cells[column] === undefined && random.chance(0.35);
    if (goesIntoColumn) cells[column] = written;
    else lines.push(contactLine(contact, spoken, plan, random));
    identifiers.push({ ...contact, written, writing, field: goesIntoColumn ? column : 'body' });
  }
  return { lines, cells, identifiers };
}

function contactLine(contact: Contact, spoken: string, plan: AdvertPlan, random: Random): string {
  if (contact.type === 'address') return spoken;
  return random.pick(contactLines[contact.type][plan.text.language]).replace('{contact}', () => spoken);
}
