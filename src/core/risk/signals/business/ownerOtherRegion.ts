import { foldName } from '../../../text/fold';
import { saidIf, type SignalDefinition } from '../signal';
import { listOf, textOf } from '../values';

/** "Ann Marsh, 4 Mill Road, Leeds, TX 75001": the region stands last, before a postcode. */
const lastRegion = /[,;]\s{0,3}([A-Za-z]{2}|[A-Za-z][A-Za-z .]{2,30})(?:\s{1,3}\d[\d-]{3,9})?\s{0,3}$/;
const regionCode = /^[A-Za-z]{2}$/;

/** Codes are compared with codes and names with names; a code against a name says nothing. */
function isOther(written: string, own: string): boolean {
  const named = lastRegion.exec(written.slice(-80))?.[1];
  if (named === undefined || own === '') return false;
  return regionCode.test(named) === regionCode.test(own) && foldName(named) !== foldName(own);
}

export const ownerOtherRegion: SignalDefinition = {
  name: 'owner_other_region',
  kinds: ['business', 'licence'],
  title: 'Owner of another region',
  description:
    'An owner or officer is listed with an address in another region than the business. Where somebody lives, never where somebody is from.',
  values: '',
  read: ({ record }) => {
    const own = textOf(record, 'region') || textOf(record, 'state');
    const registered = textOf(record, 'owner_region');
    if (registered !== '') return saidIf(isOther(`, ${registered}`, own));
    const people = [...listOf(record, 'owners'), ...listOf(record, 'officers')];
    return saidIf(people.some((written) => isOther(written, own)));
  },
};
