import type { FakeResult, FakeSplunk } from '../fakeSplunk';
import {
  lateMarker,
  phone,
  sampleEvents,
  sharedMail,
  siteWithSigns,
  versionWithZeros,
} from '../sampleEvents';
import type { ProbeCases } from './probeCase';

const finds = (rows: FakeResult): FakeSplunk => ({ search: () => rows });
const rawOf = (key: string): string => sampleEvents.find((event) => event.key === key)?.raw ?? '';
const bare = (events: string, mids: readonly string[]): FakeSplunk => ({
  search: (spl) => (spl.includes(' by mid') ? mids.map((mid) => ({ mid, count: '1' })) : [{ count: events }]),
});
const oneEvent = (count: string, raw: string): FakeSplunk => ({
  search: (spl) => (spl.startsWith('| tstats') ? [{ count }] : [{ _raw: raw }]),
});

const collected = (values: readonly string[], members: readonly string[]): FakeSplunk => ({
  search: (spl) => {
    if (spl.includes('by joined_by')) return values.map((joined_by) => ({ joined_by, members: '007' }));
    return spl.startsWith('| tstats') ? [{ count: '1' }] : [{ members }];
  },
});

export const indexTimeCases: ProbeCases = {
  'collect-indexes-fields': {
    right: collected(['a1:x', 'b2:y'], ['007']),
    wrong: {
      'several values in one': collected(['a1:x b2:y'], ['007']),
      'not indexed': collected([], ['007']),
      'a value twice': collected(['a1:x', 'b2:y'], ['007', '007']),
      'a number': collected(['a1:x', 'b2:y'], ['7']),
    },
  },
  'indexed-values-from-list': {
    right: finds([{ mid: phone }, { mid: siteWithSigns }, { mid: sharedMail }]),
    wrong: {
      'one joined value': finds([{ mid: `${phone} ${siteWithSigns} ${sharedMail}` }]),
      'the first value only': finds([{ mid: sharedMail }]),
      'no such function': finds('The expression is malformed.'),
    },
  },
  'indexed-list-beyond-first-bytes': {
    right: finds([{ mids: '300' }]),
    wrong: { 'a cut list': finds([{ mids: '117' }]), 'no answer': finds([]) },
  },
  'leading-zeros-kept': {
    right: finds([{ version: versionWithZeros }]),
    wrong: { 'a number': finds([{ version: '12345678901234' }]) },
  },
  'empty-list-indexes-nothing': {
    right: bare('1', []),
    wrong: { 'a null value': bare('1', ['null']), 'a lost event': bare('0', []) },
  },
  'long-events-whole': {
    right: finds([{ characters: String(rawOf('verify:long').length) }]),
    wrong: { 'a cut event': finds([{ characters: '10000' }]), 'no event': finds([]) },
  },
  'one-record-one-event': {
    right: oneEvent(String(sampleEvents.length), rawOf('verify:names')),
    wrong: {
      'a split event': oneEvent(String(sampleEvents.length + 1), rawOf('verify:names')),
      'changed bytes': oneEvent(String(sampleEvents.length), rawOf('verify:names').replace('“', '?')),
    },
  },
  'late-keys-by-path': {
    right: finds([{ by_spath: lateMarker, by_function: lateMarker }]),
    wrong: {
      'spath is cut': finds([{ by_function: lateMarker }]),
      'json_extract is cut': finds([{ by_spath: lateMarker }]),
    },
  },
  'calculated-fields-only': {
    right: finds([{ early: '1', late: '0' }]),
    wrong: {
      'nothing extracted': finds([{ early: '0', late: '0' }]),
      'everything extracted': finds([{ early: '1', late: '1' }]),
    },
  },
};
