import type { FakeResult, FakeRow, FakeSplunk } from '../fakeSplunk';
import {
  lateSignal,
  manyDomains,
  namesByScript,
  phone,
  sharedMail,
  siteWithSigns,
  userName,
} from '../sampleEvents';
import type { ProbeCases } from './probeCase';

const finds = (rows: FakeResult): FakeSplunk => ({ search: () => rows });
const exact = (carriers: Readonly<Record<string, string>>): FakeSplunk => ({
  search: (spl) => [{ records: carriers[/mid="([^"]*)"/.exec(spl)?.[1] ?? ''] ?? '0' }],
});
const carriers = {
  [sharedMail]: '2',
  [siteWithSigns]: '1',
  'b7:phone:12025550123': '1',
  'c1:username:instagram:probe_jane': '1',
};
const slice = (values: readonly FakeRow[], keys: readonly string[]): FakeSplunk => ({
  search: (spl) => (spl.includes('by record_key') ? keys.map((key) => ({ record_key: key })) : values),
});
const sliceValues = [
  { mid: sharedMail, count: '2' },
  { mid: siteWithSigns, count: '1' },
];
const perMid = (values: number, records: string): FakeSplunk => ({
  search: (spl) => (spl.includes('stats count as values') ? [{ values: String(values) }] : [{ records }]),
});
const pairs = [
  { mid: sharedMail, signal: 'all', records: '2' },
  ...[siteWithSigns, phone, userName].map((mid) => ({ mid, signal: 'all', records: '1' })),
  ...[sharedMail, siteWithSigns, phone].map((mid) => ({ mid, signal: lateSignal, records: '1' })),
];
const byTerms = (counts: readonly string[]): FakeSplunk => ({
  search: (spl) => [{ count: counts[spl.includes(' IN ') ? 1 : spl.includes('record_key') ? 2 : 0] ?? '' }],
});
const named = (isFound: (spl: string) => boolean): FakeSplunk => ({
  search: (spl) => [{ count: isFound(spl) ? '1' : '0' }],
});

export const findingCases: ProbeCases = {
  'found-by-exact-mid': {
    right: exact(carriers),
    wrong: {
      'cut at the colon': exact({ ...carriers, [sharedMail]: '0' }),
      'found by its beginning': exact({ ...carriers, [sharedMail.slice(0, -1)]: '2' }),
    },
  },
  'found-by-list-of-mids': {
    right: finds([{ record_key: 'verify:two' }, { record_key: 'verify:one' }]),
    wrong: {
      'only the first': finds([{ record_key: 'verify:one' }]),
      'no IN': finds('Error in tstats: unexpected IN'),
    },
  },
  'found-by-mid-prefix': {
    right: slice(sliceValues, ['verify:one', 'verify:two']),
    wrong: {
      'nothing by prefix': slice([], []),
      'counted once too often': slice([{ mid: sharedMail, count: '3' }], ['verify:one', 'verify:two']),
      'other events too': slice(sliceValues, ['verify:names', 'verify:one', 'verify:two']),
    },
  },
  'counted-per-mid': {
    right: perMid(manyDomains.length + 6, '2'),
    wrong: { 'first value only': perMid(5, '2'), 'sharers not seen': perMid(manyDomains.length + 6, '1') },
  },
  'counted-per-pair': {
    right: finds(pairs),
    wrong: {
      'values side by side, not each with each': finds(pairs.filter(({ signal }) => signal === 'all')),
      'sharers not seen': finds(pairs.map((pair) => ({ ...pair, records: '1' }))),
    },
  },
  'caseless-mid': { right: finds([{ records: '2' }]), wrong: { 'case matters': finds([{ records: '0' }]) } },
  'events-by-indexed-field': {
    right: byTerms(['2', '2', '1']),
    wrong: { 'nothing by mid': byTerms(['0', '0', '1']), 'nothing by key': byTerms(['2', '2', '0']) },
  },
  'indexed-field-not-doubled': {
    right: finds([{ right: '1', counts: '1,1,1' }]),
    wrong: { doubled: finds([{ right: '0', counts: '2,2,2' }]), 'no event': finds([]) },
  },
  'names-in-any-script': {
    right: named(() => true),
    wrong: {
      'no Chinese': named((spl) => !spl.includes(namesByScript.Chinese)),
      nothing: named(() => false),
    },
  },
};
