import { exampleRecord, exampleRecords } from './exampleRecords';
import { findMore, findRecords, PAGE_SIZE, readEntry, readShared, readVersions } from './find';
import { memorySplunk } from './memorySplunk';
import type { SearchClient } from './searchClient';
import { problemOfStatus } from './searchProblem';

const signal = new AbortController().signal;
const hub = { type: 'phone', value: '442079460000', written: '+44 20 7946 0000' } as const;
const telling = { type: 'email', value: 'rose@example.org', written: 'rose@example.org' } as const;
const named = (index: number, values: readonly (typeof hub | typeof telling)[]) =>
  exampleRecord({
    key: `tips:t-${index}`,
    kind: 'tip',
    name: `Tip ${index}`,
    text: `${hub.written} ${telling.written}`,
    values,
  });
/** Sixty records share a number; two of them an e-mail address too. */
const crowd = Array.from({ length: 60 }, (_, index) => named(index, index < 2 ? [hub, telling] : [hub]));

describe('find', () => {
  test('the total is the count of its own search, not of the rows that came', async () => {
    const request = { mids: crowd[5]!.mid, nameTokens: [], nameWritten: '' };
    const found = await findRecords(memorySplunk(crowd), request, signal);
    expect(found.ok && [found.value.records.length, found.value.total]).toEqual([PAGE_SIZE, 60]);
  });

  test('reads on in a search that Splunk has thrown away, by starting it anew', async () => {
    const splunk = memorySplunk(crowd);
    const forgetful: SearchClient = {
      ...splunk,
      page: () => Promise.resolve({ ok: false, problem: problemOfStatus(404, 'Unknown sid.') }),
    };
    const request = { mids: crowd[5]!.mid, nameTokens: [], nameWritten: '' };
    const more = await findMore(forgetful, request, { sid: 'gone', offset: 40, signal });
    expect(more.ok && more.value.records.map(({ record }) => record.record_key)).toEqual(
      crowd.slice(40).map(({ record_key }) => record_key),
    );
  });

  test('a problem of either search is the problem of both', async () => {
    for (const when of [/as records/, /table/]) {
      const splunk = memorySplunk(exampleRecords, { problem: { when, is: problemOfStatus(503, '') } });
      const found = await findRecords(splunk, { mids: [], nameTokens: ['quill'], nameWritten: '' }, signal);
      expect(found.ok).toBe(false);
    }
  });

  test('lists who shares a telling value, and nobody under a value of the crowd', async () => {
    const shared = await readShared(memorySplunk(crowd), crowd[0]!, signal);
    expect(
      shared.ok &&
        shared.value.values.map(({ mid, records, isTooCommon, others }) => [
          mid.slice(3),
          records,
          isTooCommon,
          others.map(({ recordKey }) => recordKey),
        ]),
    ).toEqual([
      ['email:rose@example.org', 2, false, ['tips:t-1']],
      ['phone:442079460000', 60, true, []],
    ]);
  });

  test('a record without values asks nobody', async () => {
    const splunk = memorySplunk(exampleRecords);
    expect(await readShared(splunk, { ...crowd[0]!, mid: [] }, signal)).toEqual({
      ok: true,
      value: { values: [], warnings: [] },
    });
    expect(splunk.asked).toEqual([]);
  });

  test('what is no key names no record and no version', async () => {
    const splunk = memorySplunk(exampleRecords);
    expect(await readEntry(splunk, '*', signal)).toEqual({
      ok: true,
      value: { record: undefined, warnings: [] },
    });
    expect(await readVersions(splunk, '`x`', signal)).toEqual({ ok: true, value: [] });
    expect(splunk.asked).toEqual([]);
  });
});
