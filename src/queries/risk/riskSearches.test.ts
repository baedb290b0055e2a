import fc from 'fast-check';
import type { Evidence } from '../../core/risk/indicator';
import {
  conditionsOf,
  evidenceCountSearch,
  evidenceSearch,
  facetNames,
  facetSearch,
  MAX_LISTED_SUBJECTS,
  NOT_SAID,
  rankedSearch,
  scoreOfSearch,
  subjectsOfIndicatorSearch,
  type RiskFilters,
} from './riskSearches';

const evidence: Evidence = {
  kind: 'advert',
  mid: 'a3:phone:12025550123' as never,
  signal: 'all',
  records: 3,
  first: 1 as never,
  last: 2 as never,
  sources: ['adverts'],
};

const ranked = (filters: RiskFilters): string | undefined => rankedSearch({ filters, order: 'place' });

/** What stands outside quotes; whatever a person gave must not be there. */
const outside = (search: string): string => search.replace(/"(?:[^"\\]|\\.)*"/g, '""');

describe('the searches of risk', () => {
  test('a value of a filter never leaves its quotes, or is refused', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...facetNames),
        fc.string({ unit: 'binary', maxLength: 40 }),
        (name, value) => {
          const filters: RiskFilters = { [name]: value };
          const plain: RiskFilters = { [name]: 'x' };
          for (const search of [ranked, facetSearch]) {
            const asked = search(filters);
            if (asked !== undefined && value !== NOT_SAID)
              expect(outside(asked)).toBe(outside(search(plain) ?? ''));
          }
        },
      ),
      {
        examples: [
          ['region', '" | delete'],
          ['source', '`x`'],
          ['reason', 'a*'],
          ['tier', '[search x]'],
        ],
      },
    );
  });

  test('a wildcard is refused: it would list others than were asked for', () => {
    expect(ranked({ region: '*' })).toBeUndefined();
    expect(scoreOfSearch('world:*')).toBeUndefined();
    expect(subjectsOfIndicatorSearch('massage.*', 5)).toBeUndefined();
  });

  test('businesses that are gone are in no list', () => {
    for (const search of [ranked({}), facetSearch({ tier: '1' }), scoreOfSearch('a:1')])
      expect(search).toContain('NOT gone="1"');
  });

  test('the order by score alone reads nothing that is allowed for missing sources', () => {
    expect(ranked({})).toContain('sort 0 minerva_unknown -minerva_standing -score subject');
    const byScore = rankedSearch({ filters: {}, order: 'score' }) ?? '';
    expect(byScore).toContain('sort 0 minerva_unknown -score subject');
    expect(byScore).not.toContain('minerva_standing');
  });

  test('the list ends where the page says', () => {
    expect(ranked({})).toContain(`head ${MAX_LISTED_SUBJECTS}`);
  });

  test('what a reason counts and what it lists are asked for by the same conditions', () => {
    const conditions = conditionsOf(evidence) ?? 'none';
    expect(conditions).toBe('kind="advert" mid="a3:phone:12025550123" signal="all"');
    expect(evidenceCountSearch(evidence)).toContain(conditions);
    expect(evidenceSearch(evidence)).toContain(conditions);
    expect(evidenceCountSearch(evidence)).toContain('dc(record_key)');
  });

  test('an evidence that cannot be quoted whole is not asked for at all, nor one that names nothing', () => {
    expect(conditionsOf({ ...evidence, mid: 'a3:phone:*' as never })).toBeUndefined();
    expect(
      conditionsOf({ kind: 'advert', records: 1, first: 1 as never, last: 2 as never, sources: [] }),
    ).toBeUndefined();
  });

  test('an evidence of one record is asked for by its key', () => {
    const { kind, records, first, last, sources } = evidence;
    expect(conditionsOf({ kind, records, first, last, sources, record: 'licences:7' })).toBe(
      'kind="advert" record_key="licences:7"',
    );
  });
});
