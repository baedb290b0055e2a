// Every kind of record; a new one is one file and one line here.
import type { RecordKind } from '../record';
import { advert } from './advert';
import { business } from './business';
import { licence } from './licence';
import { payment } from './payment';
import { person } from './person';
import { picture } from './picture';
import { post } from './post';
import { review } from './review';
import { school } from './school';
import { tip } from './tip';
import { vehicle } from './vehicle';
import type { RecordKindDefinition } from './kindDefinition';

export const recordKindDefinitions: Readonly<Record<RecordKind, RecordKindDefinition>> = {
  advert,
  review,
  business,
  licence,
  person,
  payment,
  school,
  tip,
  post,
  picture,
  vehicle,
};
