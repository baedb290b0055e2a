import * as z from 'zod';
import {
  count,
  date,
  namedAttributes,
  number,
  placeAttributes,
  text,
  texts,
  type RecordKindDefinition,
} from './kindDefinition';

export const school: RecordKindDefinition = {
  kind: 'school',
  title: 'School',
  description: 'A school as a register lists it.',
  nameAttributes: ['name'],
  attributes: z.strictObject({
    ...namedAttributes,
    register: text('Register it is taken from.'),
    urn: text('Number in that register: URN, DfE number, Welsh number, DENI reference.'),
    phase: text('Phase of education, as registered.'),
    school_type: text('Type of establishment, as registered.'),
    status: text('Open, closed, proposed.'),
    opened: date('When it opened.'),
    closed: date('When it closed.'),
    lowest_age: number('Age of the youngest pupils, years.'),
    highest_age: number('Age of the oldest pupils, years.'),
    pupil_count: count('Pupils on roll.'),
    authority: text('Local authority.'),
    trust: text('Trust or federation.'),
    predecessors: texts('Schools it follows, number and name.'),
    successors: texts('Schools that follow it, number and name.'),
    addresses: texts('Addresses, each in one line.'),
    ...placeAttributes,
  }),
  upgrades: [],
};
