// Where an advert was published, and in which wording.
import type { SignalDefinition } from '../signal';
import { slug, textOf } from '../values';

const UNKNOWN = '-';
const MAX_DOMAIN = 42;
const domainForm = /^(?:https?:\/\/)?(?:www\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?:[/:?#]|$)/;

export const textSignal: SignalDefinition = {
  name: 'text',
  kinds: ['advert', 'post', 'review'],
  title: 'Wording',
  description:
    'A mark of the longest piece of text without identifiers and figures: adverts of one template share it.',
  values: '8 hexadecimal digits, the third mark of `traits`',
  read: ({ record }) => {
    const mark = record.traits?.split('/')[2] ?? UNKNOWN;
    return mark === UNKNOWN ? [] : [mark];
  },
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
