import fc from 'fast-check';
import { dayOf } from './reasons';

test('the day of a time is the one that a calendar has, from 1970 to 9999', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 253_402_300_799 }), (epochSeconds) => {
      expect(dayOf(epochSeconds)).toBe(new Date(epochSeconds * 1000).toISOString().slice(0, 10));
    }),
    { examples: [[0], [951_782_400], [951_868_799], [951_868_800], [4_107_542_400], [253_402_300_799]] },
  );
});
