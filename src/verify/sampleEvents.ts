// Invented record events, made so that each probe can be wrong: multivalued identifiers with every sign that is
// allowed in them, digits with leading zeros, an event beyond Splunk's 5,000 and 10,000 bytes, names in four scripts.

export const sharedMail = 'a3:email:jane.doe@example.org';
export const siteWithSigns = 'a3:url:example.org/ads/17-b_2';
export const phone = 'b7:phone:12025550123';
export const userName = 'c1:username:instagram:probe_jane';
export const lateSignal = 'closes:22';
export const versionWithZeros = '0012345678901234';
/** Identifiers of the event that carries many; its list alone is longer than 5,000 bytes. */
export const manyDomains = Array.from(
  { length: 300 },
  (_, index) => `e5:domain:site-${String(index).padStart(4, '0')}.example.org`,
);
/** Stands once, behind 60,000 bytes. */
export const lateMarker = 'verify_late_marker';
export const namesByScript = {
  Latin: 'jane quill',
  Cyrillic: 'ирина перо',
  Arabic: 'ليلى قلم',
  Chinese: '羽笔商行',
} as const;

export interface SampleEvent {
  readonly key: string;
  readonly raw: string;
}

const record = (
  key: string,
  mid: readonly string[],
  more: Readonly<Record<string, unknown>> = {},
): SampleEvent => ({
  key: `verify:${key}`,
  raw: JSON.stringify({
    record_key: `verify:${key}`,
    version: '00000000000000aa',
    kind: 'tip',
    source: 'verify',
    mid,
    name: `Sample ${key}`,
    ...more,
  }),
});

export const sampleEvents: readonly SampleEvent[] = [
  record('one', [sharedMail, siteWithSigns, phone], {
    version: versionWithZeros,
    signal: ['all', lateSignal],
  }),
  record('two', [sharedMail, userName], { signal: ['all'] }),
  record('bare', []),
  record('long', ['d2:email:long@example.org'], { filler: 'word '.repeat(12_000), late_marker: lateMarker }),
  record('many', manyDomains),
  record('names', ['d3:email:names@example.org'], {
    names_folded: Object.values(namesByScript),
    texts: [{ field: 'remarks', text: 'first line\nsecond line\r\n\ttabbed – “quoted”' }],
  }),
];
