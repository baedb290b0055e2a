import { identifierExtractors } from '../core/identifiers/registry';
import { wordsOfRule } from './ruleWords';

describe('wordsOfRule', () => {
  test('says of a known rule what it looked for', () => {
    expect(wordsOfRule('email.plain')).toMatch(/^Written plainly/);
    expect(wordsOfRule('phone.column')).toBe(
      'The source declares the whole column to be a phone, and it reads as one.',
    );
  });

  test.each(identifierExtractors.map(({ type, description }) => [type, description]))(
    'says of a new rule of %s its name and what its reader reads',
    (type, description) => {
      const words = wordsOfRule(`${type}.brandNew`);
      expect(words).toContain('“brand new”');
      expect(words).toContain(description);
    },
  );

  test('a rule that nothing is known of is named', () => {
    expect([wordsOfRule('x.y'), wordsOfRule(''), wordsOfRule('constructor')]).toEqual([
      'Rule “y”.',
      'Rule “”.',
      'Rule “”.',
    ]);
  });
});
