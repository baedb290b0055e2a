// Contacts into the columns a source has for them.
import type { Random } from '../random';
import type { WorldCountry } from '../words/places';
import { writeContact } from '../writing/contact';
import type { Contact, PlantedIdentifier } from '../writing/planted';

/** A contact; `hub` names the kind of hub whose contact it is, if it is one. */
export type HolderContact = Contact & { readonly hub?: string };

export interface ContactCells {
  readonly cells: Readonly<Record<string, string>>;
  readonly identifiers: readonly PlantedIdentifier[];
}

/**
 * Writes contacts plainly into columns; a contact without a column, or whose column is taken, is left out.
 *
 * @param columnOf - column by type of contact.
 * @param country - of the reader, who needs no country code for numbers at home.
 */
export function contactCells(
  random: Random,
  contacts: readonly HolderContact[],
  columnOf: Readonly<Partial<Record<Contact['type'], string>>>,
  country: WorldCountry,
): ContactCells {
  const cells: Record<string, string> = {};
  const identifiers: PlantedIdentifier[] = [];
  for (const contact of contacts) {
    const column = columnOf[contact.type];
    if (column === undefined || cells[column] !== undefined) continue;
    const { written, writing } = writeContact(
      contact,
      { random, language: 'en' },
      { isHidden: false, country },
    );
    cells[column] = written;
    identifiers.push({ ...contact, written, writing, field: column });
  }
  return { cells, identifiers };
}
