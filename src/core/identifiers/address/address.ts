// Street addresses: a normal form that two ways of writing one door share and two doors never do.
import { defineExtractor, type Candidate } from '../extractor';
import { addressNeeds, findAddresses } from './findAddresses';
import { normalAddress } from './normalAddress';

/**
 * `details` has what the address says, each in normal form: `house`, `unit`, `street`, `place`, `region`, `postcode`,
 * `country`, `box` (of a post office), and `mailbox: private` where it is a box in a shop.
 */
export const address = defineExtractor({
  type: 'address',
  description:
    'Street addresses in the American, British, German and French manner: columns that hold one, and in running text house and street with a postcode, a state or a big town behind. Unit letters stay apart. Crossings ("Main & 5th") and what lies near an address are left alone, since they name no door.',
  needs: addressNeeds,
  find: (prepared, { country }): readonly Candidate[] =>
    findAddresses(prepared, country).flatMap(({ start, end, rule, confidence }) => {
      const normal = normalAddress(prepared.text.slice(start, end));
      return normal === undefined ? [] : [{ start, end, rule, confidence, obfuscated: false, ...normal }];
    }),
  normalise: (written) => normalAddress(written)?.value,
});
