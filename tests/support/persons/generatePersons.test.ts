// The generator is frozen: a set that follows the method proves nothing about it.
import { digest } from '../../../src/core/text/digest';
import { generatePersons, heavyMistakes, heavySet, lightMistakes } from './generatePersons';
import { personSetVersions } from './versions';

describe('persons made up for resolution', () => {
  test('equal seeds give equal sets, other seeds others', () => {
    const set = { seed: 'a', records: 200, furtherShare: 0.4, mistakes: lightMistakes };
    expect(generatePersons(set)).toEqual(generatePersons(set));
    expect(generatePersons(set)).not.toEqual(generatePersons({ ...set, seed: 'b' }));
  });

  test('what it writes is what was frozen; a change adds a version and its reason', () => {
    const light = generatePersons({
      seed: 'frozen',
      records: 2000,
      furtherShare: 0.5,
      mistakes: lightMistakes,
    });
    const heavy = generatePersons({
      seed: 'frozen',
      records: 2000,
      furtherShare: 0.4,
      mistakes: heavyMistakes,
    });
    const text = JSON.stringify([light, heavy, heavySet]);
    expect(digest(text).slice(0, 16)).toBe(personSetVersions[personSetVersions.length - 1]?.digest);
  });

  test('ids are unique and as many as asked for', () => {
    const rows = generatePersons({ seed: 'c', records: 1000, furtherShare: 0.4, mistakes: heavyMistakes });
    expect(rows).toHaveLength(1000);
    expect(new Set(rows.map(({ rec_id: id }) => id)).size).toBe(1000);
  });
});
