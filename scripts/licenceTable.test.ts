import { clearedByHand, licenceComplaint } from './licenceTable';

const row = (licence: string, isShipped = true) => ({ name: 'thing', version: '1.0.0', licence, isShipped });

describe('licences', () => {
  test.each(['MIT', 'Apache-2.0', '(MIT OR GPL-3.0)', 'MIT AND BSD-3-Clause'])(
    '%s may be shipped',
    (licence) => {
      expect(licenceComplaint(row(licence), new Map())).toBeUndefined();
    },
  );

  test.each(['AGPL-3.0', 'GPL-3.0-only', 'CC-BY-NC-4.0', 'BUSL-1.1', '', 'MIT AND GPL-2.0-only'])(
    '"%s" may not',
    (licence) => {
      expect(licenceComplaint(row(licence), new Map())).toContain('thing@1.0.0');
      expect(licenceComplaint(row(licence, false), new Map())).toContain('thing@1.0.0');
    },
  );

  test('weak copyleft is for tools only', () => {
    expect(licenceComplaint(row('MPL-2.0', false), new Map())).toBeUndefined();
    expect(licenceComplaint(row('MPL-2.0', true), new Map())).toContain('in what is shipped');
  });

  test('a package cleared by hand passes with its reason', () => {
    const table = clearedByHand(
      '## Cleared by hand\n\n| package | reason |\n|---|---|\n| `thing` | asked its author |\n',
    );
    expect(table.get('thing')).toBe('asked its author');
    expect(licenceComplaint(row('unknown'), table)).toBeUndefined();
  });
});
