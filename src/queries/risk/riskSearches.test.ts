import fc from 'fast-check';
import type { Evidence } from '../../core/risk/indicator';
import {
  conditionsOf,
  degreesOf,
  evidenceCountSearch,
  evidenceSearch,
  filterNames,
  facetSearch,
  MAX_LISTED_SUBJECTS,
  NOT_SAID,
  rankedSearch,
  scoreOfSearch,
  squareFilter,
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

/** Filters that are numbers stand without quotes, as whole numbers of ours. */
const plainOf: RiskFilters = { points: '40', square: '52.3,-3.4' };
const withoutNumbers = (search: string): string => search.replace(/=\d+/g, '=0');

describe('the searches of risk', () => {
  test('a value of a filter never leaves its quotes, or is refused', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...filterNames),
        fc.string({ unit: 'binary', maxLength: 40 }),
        (name, value) => {
          const filters: RiskFilters = { [name]: value };
          const plain: RiskFilters = { [name]: plainOf[name] ?? 'x' };
          for (const search of [ranked, facetSearch]) {
            const asked = search(filters);
            if (asked !== undefined && value !== NOT_SAID)
              expect(withoutNumbers(outside(asked))).toBe(withoutNumbers(outside(search(plain) ?? '')));
          }
        },
      ),
      {
        examples: [
          ['region', '" | delete'],
          ['source', '`x`'],
          ['reason', 'a*'],
          ['tier', '[search x]'],
          ['points', '1 OR 1'],
          ['points', '70'],
          ['square', '1.0,2.0 OR 1'],
          ['square', '-89.9,180.0'],
        ],
      },
    );
  });

  test('a wildcard is refused: it would list others than were asked for', () => {
    expect(ranked({ region: '*' })).toBeUndefined();
    expect(scoreOfSearch('world:*')).toBeUndefined();
    expect(subjectsOfIndicatorSearch('massage.*', 5)).toBeUndefined();
  });

  test('a square and a bar of points that are none are refused, and a square goes around the globe', () => {
    for (const square of ['1.0', '1,2', '91.0,0.0', '0.0,181.0', '1.0,2.0,3.0', ' 1.0,2.0'])
      expect([square, ranked({ square })]).toEqual([square, undefined]);
    for (const points of ['-10', '1e3', '', '10 '])
      expect([points, ranked({ points })]).toEqual([points, undefined]);
    const of = (square: string): string => ranked({ square }) ?? '';
    expect(of('52.3,-3.4')).toContain('minerva_north=1423 AND minerva_east=1766');
    expect(of('-0.0,-0.0')).toContain('minerva_north=900 AND minerva_east=1800');
    const there = degreesOf({ north: 1423, east: 1766 });
    expect([there, squareFilter(there)]).toEqual([{ latitude: 52.3, longitude: -3.4 }, '52.3,-3.4']);
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
