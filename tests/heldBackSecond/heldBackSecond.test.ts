// What the second exam promises; whether extractors pass it is measured in recall.test.ts and by the bench.
import { describeExam } from '../support/accuracy/describeExam';
import { secondExam } from './exam';
import { secondTexts } from './heldBackSecond';

describeExam(secondExam);

test('the second exam writes a mailbox or a page as it is only under a bent label or behind a bent scheme', () => {
  const shown = secondTexts({ seed: 'frozen', perStyle: 6 }).filter(
    ({ family, kind, text, expected }) =>
      family === 'obfuscated' &&
      (kind === 'email' || kind === 'site') &&
      expected.every(({ value }) => text.includes(value)),
  );
  expect([...new Set(shown.map(({ style }) => style))].sort()).toEqual([
    'email.labelLeet',
    'site.schemeInBrackets',
    'site.schemeMisspelt',
    'site.schemeWithoutSigns',
    'site.wwwSpelled',
  ]);
});
