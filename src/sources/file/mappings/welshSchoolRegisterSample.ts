// Fictional rows of the register: one school that is open, one that ended.
import type { MappingSample } from '../mapping';

export const welshSchoolRegisterSample: MappingSample = {
  files: {
    'wales.tsv': [
      'school-wls\tname\tname-cy\tschool-type-wls\tprincipal-local-authority\taddress\tstart-date\tend-date',
      '6612998\tCopper Lane School\tYsgol Lôn Gopr\t1\tGWN\t\t\t',
      '6612997\tKettle School\tKettle School\t2\tGWN\t\t1970\t2018-08-31',
    ].join('\n'),
  },
  recordKeys: ['wales_schools:6612998', 'wales_schools:6612997'],
};
