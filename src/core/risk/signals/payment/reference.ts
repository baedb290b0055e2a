import { saidIf, type SignalDefinition } from '../signal';
import { textOf } from '../values';

const MAX_CHARACTERS = 400;
const adverts =
  /\b(?:advert(?:s|ising|isements?)?|ad (?:posting|credits?|upgrade|bump|renewal)s?|classifieds?|escort (?:site|ads?|directory)|anzeigen?|anuncios?|anunturi)\b/i;

export const referenceAdvert: SignalDefinition = {
  name: 'reference_advert',
  kinds: ['payment'],
  title: 'Paid for adverts',
  description: 'The reference or the payee names adverts or classifieds; no list of sites stands behind it.',
  values: '',
  read: ({ record }) =>
    saidIf(
      ['reference', 'payee', 'name'].some((field) =>
        adverts.test(textOf(record, field).slice(0, MAX_CHARACTERS)),
      ) || adverts.test(record.name.slice(0, MAX_CHARACTERS)),
    ),
};
