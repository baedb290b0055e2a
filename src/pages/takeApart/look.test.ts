import { attributeKinds } from '../../core/attributes/attribute';
import { identifierTypes } from '../../core/identifiers/identifier';
import { groundOf, lookOf } from './look';

describe.each(['light', 'dark'] as const)('the look of kinds, %s', (colorScheme) => {
  test('no two identifiers have colour and line in common', () => {
    const looks = identifierTypes.map((type) => lookOf(type, colorScheme)).map(({ line }) => line);
    expect(new Set(looks).size).toBe(looks.length);
  });

  test('neighbours in the list of kinds differ in the pattern, not only in the colour', () => {
    const patterns = identifierTypes.map((type) => lookOf(type, colorScheme).line.replace(/#\w+/g, ''));
    patterns.slice(1).forEach((pattern, at) => expect(pattern).not.toBe(patterns[at]));
  });

  test('attributes have the quiet colour, and never the solid line of identifiers', () => {
    for (const kind of attributeKinds) expect(lookOf(kind, colorScheme).line).toMatch(/^repeating-/);
  });

  test('what several cover has a line for each, up to four', () => {
    const lines = (count: number): number =>
      groundOf(Array(count).fill('phone'), colorScheme).backgroundPosition?.split(', ').length ?? 0;
    expect([1, 2, 4, 9].map(lines)).toEqual([1, 2, 4, 4]);
  });
});
