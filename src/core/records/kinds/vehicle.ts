import * as z from 'zod';
import {
  date,
  listedAttributes,
  namedAttributes,
  placeAttributes,
  text,
  texts,
  type RecordKindDefinition,
} from './kindDefinition';

export const vehicle: RecordKindDefinition = {
  kind: 'vehicle',
  title: 'Vehicle',
  description: 'A ship, an aircraft or a road vehicle.',
  nameAttributes: ['name', 'registration'],
  attributes: z.strictObject({
    ...namedAttributes,
    ...listedAttributes,
    vehicle_type: text('Type, as written: oil tanker, general cargo, aircraft model, car.'),
    registration: text('Plate, tail number or port registration, as written.'),
    call_sign: text('Radio call sign.'),
    imo_number: text('IMO number of a ship.'),
    mmsi: text('Maritime mobile service identity.'),
    serial_number: text('Serial, construction or vehicle identification number.'),
    flag: text('Flag state, as written.'),
    former_flags: texts('Flags it flew before.'),
    tonnage: text('Deadweight tonnage, as written.'),
    gross_tonnage: text('Gross registered tonnage, as written.'),
    owner: text('Owner, as written.'),
    operator: text('Operator, as written.'),
    built: date('When it was built.'),
    make: text('Who made it.'),
    model: text('Model, as the maker names it.'),
    colour: text('Colour, as written.'),
    ...placeAttributes,
  }),
  upgrades: [],
};
