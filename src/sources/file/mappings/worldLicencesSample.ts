// Fictional rows as the world writes its licences.
import type { MappingSample } from '../mapping';

export const worldLicencesSample: MappingSample = {
  files: {
    'licences.tsv': [
      'Licence No\tBoard\tType\tHolder\tBusiness Name\tPremises\tCtry\tPhone\tE-Mail\tIssued\tExpires\tStatus\tAction',
      'ML1\tNorthfold Board of Massage\tEstablishment\tTalmira Ashwick\tQuiet Willow Day Spa\t12 Marlow Lane, Unit A, Pellbury ZY30 1AB\tGB\t020 7946 0018\tNULL\t04-MAR-2021\t04-MAR-2023\tExpired\tNULL',
      '',
    ].join('\n'),
  },
  recordKeys: ['world_licences:ML1'],
};
