import {
  acceptedFindings,
  findingsOf,
  objectionsTo,
  type Finding,
  type InspectionReport,
} from './inspection';

const report: InspectionReport = {
  reports: [
    {
      groups: [
        {
          checks: [
            { name: 'check_a', result: 'success', messages: [] },
            {
              name: 'check_b',
              result: 'warning',
              messages: [{ result: 'warning', message: 'An address.', message_filename: 'bin/js/a.js' }],
            },
            { name: 'check_c', result: 'manual_check', messages: [] },
          ],
        },
      ],
    },
  ],
};
const row = '| TA-minerva | check_b | warning | bin/js/a.js | an example that the extractor carries |';
const [finding] = findingsOf('TA-minerva', report) as [Finding];

describe('inspection', () => {
  test('a report gives every warning and manual check, also one without words', () => {
    expect(findingsOf('TA-minerva', report).map(({ check, file }) => [check, file])).toEqual([
      ['check_b', 'bin/js/a.js'],
      ['check_c', '-'],
    ]);
  });

  test('a finding in the table is accepted', () => {
    expect(objectionsTo([finding], acceptedFindings(`# Text\n\n|---|---|---|---|---|\n${row}\n`))).toEqual(
      [],
    );
  });

  test('a row with a star accepts files of one folder', () => {
    const accepted = acceptedFindings(row.replace('bin/js/a.js', 'bin/js/*.js'));
    expect(objectionsTo([finding], accepted)).toEqual([]);
    for (const file of ['bin/js/.js', 'bin/js/b/a.js', 'bin/js/a.js.map'])
      expect(objectionsTo([{ ...finding, file }], accepted)).not.toEqual([]);
  });

  test.each([
    ['a finding that no row names', [finding], ''],
    ['the same finding in another file', [{ ...finding, file: 'bin/js/b.js' }], row],
    ['the same finding in another package', [{ ...finding, packageId: 'minerva' }], row],
    ['a row that no finding needs', [], row],
    ['a row without a reason', [finding], '| TA-minerva | check_b | warning | bin/js/a.js | ok |'],
    [
      'a failure, even one in the table',
      [{ ...finding, result: 'failure' as const }],
      row.replace('warning', 'failure'),
    ],
  ])('%s is an objection', (_, findings, table) => {
    expect(objectionsTo(findings, acceptedFindings(table))).not.toEqual([]);
  });
});
