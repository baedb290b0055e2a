// Texts made to make extractors slow. Nothing here is a measurement: what takes a tenth of a second is given half a
// minute, and a quadratic rule needs many. Giving the event loop a turn is what lets jest see that the time is over.
import { setImmediate } from 'node:timers/promises';
import { extractIdentifiers } from './registry';

const CHARACTERS = 200_000;
const WATCHDOG_MILLISECONDS = 30_000;
const units = [
  // Real identifiers, thousands of them: what is looked up around each must be bounded.
  'm@example.org ',
  'mail m at example dot org ',
  'example.org ',
  'https://example.org/a ',
  'ig @lily ',
  '@lily on ig ',
  '12 High Street, Reading RG1 1AA ',
  '742 Maple Ave, Springfield, IL 62704 ',
  'call 202-555-0123 ',
  '+1 202 555 0123 ',
  'two oh two 555 0123 ',
  'https://instagram.com/lily_fic ',
  'wa.me/12025550123 ',
  // Beginnings without ends, and ends without beginnings.
  'a',
  'a.',
  'a@',
  '@',
  '.',
  '1',
  '1 ',
  '1-',
  '(',
  '((1',
  '+1',
  'one ',
  'one',
  'o',
  'at ',
  ' at ',
  ' dot ',
  ' ',
  '\n',
  'a-',
  'http://',
  'http://a',
  'www.',
  'www.a.',
  '/',
  '?a=',
  'ig @',
  'snap: ',
  '@a on ',
  '12 a st ',
  '12 a b c d st, x ',
  'straße 1 ',
  'Flat 1 1 a ',
  'é',
  '\u200b',
  'е',
  'ｅ',
  '\u0301',
  '[.]',
  '[dot]',
  'a[.]',
  '(at)',
  '2025550123 ',
  '2025550123',
  'x@example.org',
  'a.b.c.d.',
  '1.1.',
  '٣',
  'call ',
  'tel 1',
  '$1',
  '12345 ',
  'RG1 1AA ',
  'm@a ',
  'https://a:b@',
  'd d d d st ',
  '1 st a, a, a, a, a 12345',
  'double ',
  'triple five ',
  '\ud800',
];

describe('extractIdentifiers', () => {
  test.each(units)(
    'reads 200,000 characters of %j to the end',
    async (unit) => {
      const text = `${unit.repeat(CHARACTERS / unit.length)}, lily@example.org`;
      const values = extractIdentifiers(text, { country: 'US' }).map(({ value }) => value);
      expect(values).toContain('lily@example.org');
      await setImmediate();
    },
    WATCHDOG_MILLISECONDS,
  );
});
