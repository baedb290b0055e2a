import { foldName } from '../../../text/fold';
import type { SignalDefinition } from '../signal';

/**
 * Words of the trade only. Published lists of names also hold words of places and peoples; they stand for origin, and
 * none of them is here.
 */
const words = new Set(
  (
    'spa massage relax relaxing relaxation foot feet body bodywork therapy therapeutic wellness health healing sauna ' +
    'bath reflexology oil garden rose lotus sun moon star angel angels paradise heaven dream dreams magic touch ' +
    'golden green blue pink fantasy vip private gentlemen secret sweet sensual tantra clinic physio physiotherapy ' +
    'chiropractic medical sports rehab school academy hotel motel inn staffing mailbox nail nails beauty'
  ).split(' '),
);
const MAX_WORDS = 4;

export const nameWord: SignalDefinition = {
  name: 'name_word',
  kinds: ['business'],
  title: 'Words of its name',
  description:
    'Words of the trade in its name, at most four; never a word of a place, a people or a language.',
  values: 'one of a short list of words, such as spa, foot, relax',
  read: ({ record }) =>
    [...new Set(foldName(record.name).split(' '))].filter((word) => words.has(word)).slice(0, MAX_WORDS),
};
