// The schools of a catalogue while it is packed.
import type { SchoolKey } from '../outfit';
import { NO_DEGREES, phaseNames, sexNames, type CatalogueSchool, type SchoolColumns } from './catalogue';

/** Texts by number; 0 is '', for what is not known. */
export class TextNumbers {
  private readonly numbers = new Map<string, number>([['', 0]]);
  readonly texts: string[] = [''];

  number(text: string | undefined): number {
    const known = this.numbers.get(text ?? '');
    if (known !== undefined) return known;
    if (this.texts.length > 65_535) return 0;
    this.texts.push(text ?? '');
    this.numbers.set(text ?? '', this.texts.length - 1);
    return this.texts.length - 1;
  }
}

/** Takes schools, gives their columns. */
export class SchoolTable {
  private readonly schools: CatalogueSchool[] = [];
  private readonly numbers = new Map<SchoolKey, number>();

  /** @returns the school's number; undefined for one that is there already. */
  add(school: CatalogueSchool): number | undefined {
    if (this.numbers.has(school.key)) return undefined;
    const number = this.schools.push(school) - 1;
    this.numbers.set(school.key, number);
    return number;
  }

  columns(): SchoolColumns {
    const { schools } = this;
    const nations = new TextNumbers();
    const authorities = new TextNumbers();
    const places = new TextNumbers();
    return {
      count: schools.length,
      keys: schools.map(({ key }) => key),
      names: schools.map(({ name }) => name),
      phases: Uint8Array.from(schools, ({ phase }) => Math.max(0, phaseNames.indexOf(phase))),
      sexes: Uint8Array.from(schools, ({ sex }) => Math.max(0, sexNames.indexOf(sex))),
      nation: Uint8Array.from(schools, ({ key }) => nations.number(key.split(':')[0])),
      authority: Uint16Array.from(schools, ({ authority }) => authorities.number(authority)),
      place: Uint16Array.from(schools, ({ place }) => places.number(place)),
      nations: nations.texts,
      authorities: authorities.texts,
      places: places.texts,
      latitude: Int32Array.from(schools, ({ at }) => degreesOf(at?.latitude)),
      longitude: Int32Array.from(schools, ({ at }) => degreesOf(at?.longitude)),
      isOpen: Uint8Array.from(schools, ({ isOpen }) => (isOpen ? 1 : 0)),
      closedYear: Uint16Array.from(schools, ({ closedYear }) => closedYear ?? 0),
      successor: Uint32Array.from(schools, ({ successor }) =>
        successor === undefined ? 0 : (this.numbers.get(successor) ?? -1) + 1,
      ),
    };
  }
}

function degreesOf(degrees: number | undefined): number {
  return degrees === undefined || !Number.isFinite(degrees) ? NO_DEGREES : Math.round(degrees * 1e5);
}
