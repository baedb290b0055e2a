import { foldName } from '../../../text/fold';
import { saidIf, type SignalDefinition } from '../signal';
import { textOf } from '../values';

export const holderOtherRegion: SignalDefinition = {
  name: 'holder_other_region',
  kinds: ['licence'],
  title: 'Held from another region',
  description:
    'The licence holds in one region and its address is in another, both written as names or both as codes. Where a holder has an address, never where somebody is from.',
  values: '',
  read: ({ record }) => {
    const [state, region] = [foldName(textOf(record, 'state')), foldName(textOf(record, 'region'))];
    const comparable = state !== '' && region !== '' && (state.length === 2) === (region.length === 2);
    return saidIf(comparable && state !== region);
  },
};
