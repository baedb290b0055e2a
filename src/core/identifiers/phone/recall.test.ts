// The example numbers of every region and every kind of line, written in every way of hiding that development has seen:
// how many are found, and that nothing else is. `recall.long.ts` writes every number in every way.
import { exampleNumbers } from '../../../../tests/support/obfuscations/exampleNumbers';
import { measureRecall } from '../../../../tests/support/obfuscations/measureRecall';
import { obfuscations } from '../../../../tests/support/obfuscations/registry';

const NUMBERS = 100;
const seed = process.env.MINERVA_SEED ?? '2026-11-29';

describe(`of the example numbers of all regions (seed ${seed})`, () => {
  const examples = exampleNumbers();

  test('there are more than a thousand, of more than 240 regions', () => {
    expect(examples.length).toBeGreaterThan(1000);
    expect(new Set(examples.map(({ region }) => region)).size).toBeGreaterThan(240);
  });

  test.each(obfuscations.map((obfuscation) => [obfuscation.id, obfuscation] as const))(
    'written %s, enough are found',
    (_, obfuscation) => {
      const measured = measureRecall(examples, obfuscation, { seed, numbers: NUMBERS });
      expect(measured.international.share).toBeGreaterThanOrEqual(obfuscation.floors.international);
      expect(measured.national.share).toBeGreaterThanOrEqual(obfuscation.floors.national);
      expect(measured.precision).toBeGreaterThanOrEqual(0.97);
    },
  );
});
