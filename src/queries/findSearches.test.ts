import fc from 'fast-check';
import type { Mid } from '../core/brand';
import { findSearches, recordSearch, sharersSearch, sharingSearch, versionsSearch } from './findSearches';

const mid = (text: string): Mid => text as Mid;
/** Everything outside quotes, with quoted texts made equal. */
const shape = (search: string | undefined): string =>
  (search ?? 'nothing').replace(/"(?:[^"\\]|\\.)*"/gs, 'Q');

describe('findSearches', () => {
  test('counts distinct keys of a value from the index alone', () => {
    const searches = findSearches({ mids: [mid('a3:phone:12025550143')], nameTokens: [], nameWritten: '' });
    expect(searches?.count).toBe(
      '| tstats dc(record_key) as records where `minerva_records` mid IN ("a3:phone:12025550143")',
    );
    expect(searches?.records).toBe(
      'search `minerva_records` mid IN ("a3:phone:12025550143") | dedup record_key | head 1000 | eval minerva_rank=3 | table _time minerva_rank _raw',
    );
  });

  test('looks for a name by its words, best fit first', () => {
    const { records, count } = findSearches({
      mids: [],
      nameTokens: ['jane', 'doe'],
      nameWritten: 'Jané Doe',
    }) ?? { records: '', count: '' };
    expect(records).toContain('search `minerva_records` (("jane" "doe") OR ("jané" "doe")) | ');
    expect(records).toContain('isnotnull(mvfilter(minerva_names="jane doe")), 2');
    expect(records).toContain(
      'like(" ".minerva_names." ", "% jane %") AND like(" ".minerva_names." ", "% doe %")',
    );
    expect(records).toMatch(
      /dedup record_key \| sort 1000 -minerva_rank -_time \| table _time minerva_rank _raw$/,
    );
    expect(count).toMatch(/dedup record_key \| stats count as records$/);
  });

  test('puts a value before a name when both are asked for', () => {
    const searches = findSearches({
      mids: [mid('00:email:a@example.org')],
      nameTokens: ['jane'],
      nameWritten: '',
    });
    expect(searches?.records).toContain('((mid IN ("00:email:a@example.org")) OR ("jane"))');
    expect(searches?.records).toContain('mvfilter(in(minerva_mids, "00:email:a@example.org"))), 3');
  });

  test('is nothing when nothing can be looked for', () => {
    expect(findSearches({ mids: [], nameTokens: [], nameWritten: 'x' })).toBeUndefined();
    expect(findSearches({ mids: [mid('a*')], nameTokens: ['…'], nameWritten: '' })).toBeUndefined();
  });

  test('nothing that is typed adds a command, a subsearch or a macro', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
      fc.string({
        unit: fc.constantFrom('"', '\\', '|', '`', '[', ']', '*', ' ', 'a', ',', ')'),
        maxLength: 20,
      }),
    );
    fc.assert(
      fc.property(typed, typed, typed, (value, token, written) => {
        const made = findSearches({
          mids: [mid('a'), mid(value)],
          nameTokens: ['a', token],
          nameWritten: written,
        });
        const acted = shape(made?.records);
        expect(acted.split(' | ').map((command) => command.split(' ')[0])).toEqual([
          'search',
          'eval',
          'dedup',
          'sort',
          'table',
        ]);
        expect(acted.match(/`[^`]*`/g)).toEqual(['`minerva_records`']);
        expect(acted).not.toMatch(/[[\]"\\\n]/);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('searches for one record', () => {
  test('a key from an address is quoted or refused', () => {
    expect(recordSearch('ofac_sdn:15541')).toBe(
      'search `minerva_records` record_key="ofac_sdn:15541" | head 1 | table _time _raw',
    );
    expect(recordSearch('*')).toBeUndefined();
    expect(shape(recordSearch('x" | delete'))).toBe(shape(recordSearch('x')));
    expect(versionsSearch('`x`')).toBeUndefined();
    expect(sharersSearch([mid('a')], '*')).toBeUndefined();
  });

  test('sharing drops values that came along and those of one record only', () => {
    expect(sharingSearch([mid('a'), mid('b')])).toBe(
      '| tstats dc(record_key) as records where `minerva_records` mid IN ("a", "b") by mid | search mid IN ("a", "b") records>1 | sort 0 records mid',
    );
    expect(sharingSearch([])).toBeUndefined();
  });

  test('sharers leaves the record itself out', () => {
    expect(sharersSearch([mid('a')], 'k')).toContain('mid IN ("a") NOT record_key="k" | dedup record_key');
  });
});
