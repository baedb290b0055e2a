import * as z from 'zod';
import {
  listedAttributes,
  looseDates,
  namedAttributes,
  placeAttributes,
  text,
  texts,
  type RecordKindDefinition,
} from './kindDefinition';

export const person: RecordKindDefinition = {
  kind: 'person',
  title: 'Person',
  description: 'A person as a register, list or file shows them.',
  nameAttributes: ['name'],
  attributes: z.strictObject({
    ...namedAttributes,
    ...listedAttributes,
    title: text('Title or office, as written.'),
    given_names: text('Given names.'),
    family_name: text('Family name.'),
    birth_dates: looseDates('Dates of birth as exact as known.'),
    birth_places: texts('Places of birth, as written.'),
    nationalities: texts('Nationalities as listed; a listed fact only, never an input of a score.'),
    citizenships: texts('Citizenships as listed; a listed fact only, never an input of a score.'),
    gender: text('Gender as listed; a listed fact only, never an input of a score.'),
    occupation: text('Occupation or role.'),
    employer: text('Employer or organisation.'),
    ...placeAttributes,
  }),
  upgrades: [],
};
