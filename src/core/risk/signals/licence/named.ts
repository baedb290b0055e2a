import type { SignalDefinition } from '../signal';
import { listOf, shortHash, textOf } from '../values';
import { licenceTypeOf } from './licenceType';

const MAX_OFFICERS = 6;

export const licenceName: SignalDefinition = {
  name: 'name',
  kinds: ['licence'],
  title: 'Name of the business',
  description:
    'A mark of the name that the place trades under, so that several names at one address are seen.',
  values: '8 hexadecimal digits of its hash',
  read: ({ record }) => {
    const isPlace = licenceTypeOf(textOf(record, 'licence_type')) !== 'person';
    const hash = shortHash(
      textOf(record, 'business_name') || (isPlace ? textOf(record, 'holder') || record.name : ''),
    );
    return hash === '' ? [] : [hash];
  },
};

export const officer: SignalDefinition = {
  name: 'officer',
  kinds: ['licence'],
  title: 'Owners named on it',
  description:
    'Marks of the owners on the licence, at most six; of a person’s licence its holder. Equal names are a lead, no proof of one person.',
  values: '8 hexadecimal digits of the hash of a name',
  read: ({ record }) => {
    const owners = listOf(record, 'owners').map((written) => written.split(/[,;]/, 1)[0] ?? '');
    const isPerson = licenceTypeOf(textOf(record, 'licence_type')) === 'person';
    const names = isPerson ? [...owners, textOf(record, 'holder')] : owners;
    return [...new Set(names.map(shortHash))].filter((hash) => hash !== '').slice(0, MAX_OFFICERS);
  },
};
