// Where an advert was published, and in which wording.
import type { SignalDefinition } from '../signal';
import { listOf, shortHash, slug, textOf } from '../values';

const UNKNOWN = '-';
const MAX_DOMAIN = 42;
const domainForm = /^(?:https?:\/\/)?(?:www\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?:[/:?#]|$)/;

export const textSignal: SignalDefinition = {
  name: 'text',
  kinds: ['advert', 'post'],
  title: 'Wording',
  description:
    'A mark of the longest piece of text without identifiers and figures: adverts of one template share it.',
  values: '8 hexadecimal digits, the third mark of `traits`',
  read: ({ record }) => {
    const mark = record.traits?.split('/')[2] ?? UNKNOWN;
    return mark === UNKNOWN ? [] : [mark];
  },
};

const MAX_NAMES = 6;

export const contactName: SignalDefinition = {
  name: 'contact_name',
  kinds: ['advert'],
  title: 'Names it asks for',
  description:
    'Marks of the names that an advert signs with or asks for, at most six, so that several names under one contact are seen. Nothing is read from a name.',
  values: '8 hexadecimal digits of the hash of a name',
  read: ({ record }) =>
    [...new Set(listOf(record, 'contact_names').map(shortHash))]
      .filter((hash) => hash !== '')
      .slice(0, MAX_NAMES),
};

export const site: SignalDefinition = {
  name: 'site',
  kinds: ['advert'],
  title: 'Site',
  description: 'The site that published the advert.',
  values: 'its domain, else its name in lower case with hyphens',
  read: ({ record }) => {
    const written = textOf(record, 'site').trim().toLowerCase();
    const domain = domainForm.exec(written)?.[1];
    const value = domain !== undefined && domain.length <= MAX_DOMAIN ? domain : slug(written);
    return value === '' ? [] : [value];
  },
};
