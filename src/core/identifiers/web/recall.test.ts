// E-mail addresses, sites and names at platforms, written in every way of hiding that development has seen: how many are
// found, and that nothing else is.
import { measureStyle } from '../../../../tests/support/obfuscations/web/measureStyles';
import { webStyles } from '../../../../tests/support/obfuscations/web/registry';

const TEXTS = 60;
const seed = process.env.MINERVA_SEED ?? '2026-11-29';

describe(`mailboxes, sites and names (seed ${seed})`, () => {
  test('there are ways for all three', () => {
    expect(new Set(webStyles.map(({ type }) => type))).toEqual(new Set(['email', 'domain', 'username']));
  });

  test.each(webStyles.map((style) => [style.id, style] as const))(
    'written %s, enough are found',
    (_, style) => {
      const measured = measureStyle(style, { seed, texts: TEXTS });
      expect(measured.share).toBeGreaterThanOrEqual(style.floor - 0.05);
      // A name like "willow.sky" is a host as well, where its label is hidden.
      expect(measured.strange.length / Math.max(1, measured.found)).toBeLessThanOrEqual(0.12);
    },
  );
});
