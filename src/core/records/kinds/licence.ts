import * as z from 'zod';
import {
  count,
  date,
  namedAttributes,
  placeAttributes,
  text,
  texts,
  type RecordKindDefinition,
} from './kindDefinition';

export const licence: RecordKindDefinition = {
  kind: 'licence',
  title: 'Licence',
  description: 'A permission that a board or authority gave to a person or a place.',
  nameAttributes: ['holder', 'name', 'business_name'],
  attributes: z.strictObject({
    holder: text('Person or business that holds it.'),
    ...namedAttributes,
    number: text('Licence number, as written.'),
    board: text('Board or authority that issued it.'),
    profession: text('Trade or profession it is for.'),
    licence_type: text('Kind of licence: person, establishment, apprentice.'),
    state: text('State or jurisdiction it holds in.'),
    status: text('State of the licence, as the board writes it.'),
    issued: date('First day it is valid.'),
    expires: date('Last day it is valid.'),
    changed: date('When the state last changed.'),
    business_name: text('Business the holder works for or trades as.'),
    owners: texts('Owners named on it.'),
    discipline: texts('Disciplinary actions, each in one line with its date.'),
    inspection_count: count('Inspections the board lists.'),
    school: text('Training organisation named on it.'),
    addresses: texts('Addresses, each in one line.'),
    ...placeAttributes,
  }),
  upgrades: [],
};
