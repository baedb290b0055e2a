// A million hostile and mutated texts: normalising twice is normalising once, and every span lies in the raw text.
import fc from 'fast-check';
import { brokenLaws } from '../../../tests/support/cleanTextLaws';
import { anyText } from '../../../tests/support/hostileTexts';

const RUNS = Number(process.env.MINERVA_FUZZ_RUNS ?? 1_000_000);

describe('cleanText', () => {
  test(
    'breaks no law on a million texts',
    () => {
      fc.assert(
        fc.property(anyText, (raw) => {
          expect(brokenLaws(raw)).toEqual([]);
        }),
        { numRuns: RUNS },
      );
    },
    60 * 60_000,
  );
});
