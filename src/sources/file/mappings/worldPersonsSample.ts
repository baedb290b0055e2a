// Fictional rows as the world writes its persons.
import type { MappingSample } from '../mapping';

export const worldPersonsSample: MappingSample = {
  files: {
    'persons.csv': [
      'person_no,surname,forenames,born,town,region,country,phone,email,note',
      'P1,Ashwick,Talmira,198403,Pellbury,Northfold,GB,020 7946 0018,unknown,owner of a business',
      '',
    ].join('\n'),
  },
  recordKeys: ['world_persons:P1'],
};
