// What texts say of terms of work: adverts of jobs, posts and tips about them.
import { saidIf, type SeenRecord, type SignalDefinition } from '../signal';

const kinds = ['review', 'advert', 'post', 'tip'] as const;
const says = ({ phrases }: SeenRecord, id: string): readonly string[] =>
  saidIf(phrases().some((phrase) => phrase.id === id && !phrase.isDenied));

export const fees: SignalDefinition = {
  name: 'fees',
  kinds,
  title: 'Fees for work',
  description:
    'A text says that workers pay for being placed, or that fees are taken from wages; not where it denies it.',
  values: '',
  read: (seen) => says(seen, 'fees'),
};

export const documentsHeld: SignalDefinition = {
  name: 'documents_held',
  kinds,
  title: 'Papers kept',
  description: 'A text says that somebody keeps or takes the passports or papers of others.',
  values: '',
  read: (seen) => says(seen, 'documents-held'),
};

export const housingOffered: SignalDefinition = {
  name: 'housing_offered',
  kinds,
  title: 'Housing with the work',
  description: 'A text offers housing together with work; common and lawful in many trades.',
  values: '',
  read: (seen) => says(seen, 'housing-offered'),
};
