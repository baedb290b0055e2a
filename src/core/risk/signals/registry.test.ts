// What every signal promises, whoever wrote it.
import { buildRecord } from '../../records/buildRecord';
import { recordKinds, type MinervaRecord } from '../../records/record';
import { signalExamples, type SignalExample } from './signalExamples';
import { MAX_SIGNALS, signalDefinitions, signalForm, signalsOf } from './registry';

function recordOf({ kind, attributes = {}, text }: SignalExample): MinervaRecord {
  const built = buildRecord({
    kind,
    nativeId: '1',
    source: 'invented',
    tenant: 'main',
    seenAt: 1_790_000_000 as never,
    country: 'US',
    attributes,
    texts: text === undefined ? [] : [{ field: 'text', text, file: 'a.csv', row: 1, reading: 'free' }],
    custody: {
      origin: 'a.csv',
      row: 1,
      fetchedAt: 1_790_000_000,
      collectorVersion: '1',
      rawSha256: '0'.repeat(64),
    } as never,
    marking: { tlp: 'TLP:AMBER', purpose: 'test', retentionDays: 30 },
  });
  if (!built.ok) throw new Error(built.problem.message);
  return built.value;
}

const ofName = (signals: readonly string[] | undefined, name: string): readonly string[] =>
  (signals ?? []).flatMap((signal) =>
    signal === name ? [''] : signal.startsWith(`${name}:`) ? [signal.slice(name.length + 1)] : [],
  );

test('every signal has examples, and no example is of a signal that there is not', () => {
  const names = new Set(signalDefinitions.map(({ name }) => name));
  expect(Object.keys(signalExamples).sort()).toEqual([...names].sort());
});

describe.each([...new Set(signalDefinitions.map(({ name }) => name))])('%s', (name) => {
  const examples = signalExamples[name]?.examples ?? [];
  test.each(
    examples.map((example) => [example.text ?? JSON.stringify(example.attributes), example] as const),
  )('is read of %s', (_, example) => {
    const read = ofName(recordOf(example).signal, name);
    // Hashes are written as zeros in the examples where only their form matters.
    const expected = example.values.map((value) =>
      /^0{8}$/.test(value) ? (expect.stringMatching(/^[0-9a-f]{8}$/) as unknown) : value,
    );
    expect([...read].sort()).toEqual([...expected].sort());
  });

  const counterExamples = signalExamples[name]?.counterExamples ?? [];
  if (counterExamples.length > 0)
    test.each(
      counterExamples.map(
        (example) => [example.text ?? JSON.stringify(example.attributes), example] as const,
      ),
    )('is silent on %s', (_, example) => expect(ofName(recordOf(example).signal, name)).toEqual([]));
});

describe.each(signalDefinitions)('$name of $kinds', ({ name, kinds, title, description }) => {
  test('says what it is, and fits its form', () => {
    expect(`${name}:a`).toMatch(signalForm);
    expect(title.length).toBeGreaterThan(3);
    expect(description).toMatch(/\.$/);
    expect(kinds.filter((kind) => !recordKinds.includes(kind))).toEqual([]);
  });
});

test('no two signals of one kind have one name', () => {
  for (const kind of recordKinds) {
    const names = signalDefinitions.filter(({ kinds }) => kinds.includes(kind)).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  }
});

test('a record shows "all", sorted and distinct signals of the right form, and never more than there is room for', () => {
  const crowded = recordOf({
    kind: 'licence',
    attributes: {
      holder: 'Willow Rest',
      owners: Array.from({ length: 200 }, (_, n) => `Owner ${n}, Town, TX`),
      discipline: [
        'sexual',
        'fraud',
        'records',
        'sanitation',
        'after hours',
        'unlicensed',
        'trafficking',
        'living quarters',
      ],
      state: 'OR',
      region: 'TX',
      status: 'revoked',
      changed: '2025-10-01',
      issued: '2024-10-01',
    },
  });
  const signals = crowded.signal ?? [];
  expect(signals).toContain('all');
  expect(signals.length).toBeLessThanOrEqual(MAX_SIGNALS);
  expect([...new Set(signals)].sort()).toEqual(signals);
  expect(signals.filter((signal) => !signalForm.test(signal) || signal.length > 48)).toEqual([]);
  expect(signalsOf(crowded)).toEqual(signals);
});

test('a hostile text takes no longer than its length', () => {
  for (const piece of ['no ', 'happy ending ', 'full service no ', 'doors doors ', '打飞', 'ไม่มี', '해피'])
    expect(recordOf({ kind: 'review', text: piece.repeat(20_000 / piece.length) }).signal).toContain('all');
});
