// The register of Welsh schools in the form of the government's open registers: tab-separated, both languages in one row,
// days on which a school began and ended.
import type { FileMapping } from '../mapping';
import { readColumn } from './registerReadings';
import { welshSchoolDraft, type WelshColumns } from './welshSchoolDraft';

const columns: WelshColumns = {
  number: 'school-wls',
  name: 'name',
  authorityCode: 'principal-local-authority',
  schoolType: 'school-type-wls',
  opened: 'start-date',
  closed: 'end-date',
};

export const welshSchoolRegister: FileMapping = {
  name: 'wales_school_register',
  title: 'Register of schools (Wales)',
  description:
    'Schools of Wales in the form of the open registers: number, name in both languages, type, authority, first and last ' +
    'day. Its addresses are references to another register and are not read.',
  licence: 'Open Government Licence v3.0.',
  source: 'wales_schools',
  mainFile: 'wales*.tsv',
  format: {
    delimiter: '\t',
    quote: 'none',
    columns: {
      kind: 'header',
      required: ['school-wls', 'name'],
      // prettier-ignore
      known: [
        'school-wls', 'name', 'name-cy', 'school-type-wls', 'principal-local-authority', 'address', 'start-date',
        'end-date',
      ],
    },
  },
  sideFiles: [],
  country: 'GB',
  toDraft: (entry) =>
    welshSchoolDraft(entry, columns, {
      welshName: readColumn(entry, 'name-cy'),
      status: readColumn(entry, 'end-date') === undefined ? 'Open' : 'Closed',
    }),
};
