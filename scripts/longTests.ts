// The parts of `npm run test:long`, so that one can be run by its name, and what each costs.

export interface LongTest {
  /** Path from the root of the repository; the part is named after the file. */
  readonly file: string;
  /** About how long it takes on two free cores; it is a hint for people, nothing is held to it. */
  readonly minutes: number;
  readonly what: string;
}

export const longTests: readonly LongTest[] = [
  {
    file: 'src/core/identifiers/adversarial.long.ts',
    minutes: 8,
    what: 'hostile texts at two lengths, and a million characters of those that grow, are dear or are drawn',
  },
  {
    file: 'src/core/identifiers/fuzz.long.ts',
    minutes: 15,
    what: '100,000 mutated examples for each extractor',
  },
  {
    file: 'src/core/identifiers/phone/recall.long.ts',
    minutes: 2,
    what: 'every example number, hidden in every way',
  },
  { file: 'src/core/matching/laws.long.ts', minutes: 2, what: 'traps in crowds of 3,000 people' },
  {
    file: 'src/core/text/cleanText.long.ts',
    minutes: 5,
    what: 'a million hostile texts normalised',
  },
  {
    file: 'src/world/linkable.long.ts',
    minutes: 2,
    what: 'what a large fictional world holds, and the memory it takes',
  },
  {
    file: 'tests/long/everyWriteKill.long.ts',
    minutes: 6,
    what: '50 kills of a stand-in while events and documents are written',
  },
  {
    file: 'tests/long/extractFuzz.long.ts',
    minutes: 5,
    what: 'a million texts taken apart under a watchdog',
  },
  { file: 'tests/long/fullDisk.long.ts', minutes: 1, what: 'a stand-in on a full disk' },
  {
    file: 'tests/long/inputKilledUnderStandin.long.ts',
    minutes: 2,
    what: '10 kills of minerva_file under a stand-in',
  },
  { file: 'tests/long/kvStoreKill.long.ts', minutes: 1, what: '10 kills while documents are saved' },
  {
    file: 'tests/long/linkInputKill.long.ts',
    minutes: 10,
    what: '12 kills of the nightly resolution and 12 of minerva_link',
  },
  {
    file: 'tests/long/linkKill.long.ts',
    minutes: 12,
    what: '30 kills of inputs, commands and stand-in while adverts change',
  },
  { file: 'tests/long/linkedWorld.long.ts', minutes: 2, what: 'a large world and the SDN list linked' },
  { file: 'tests/long/minervaFileKill.long.ts', minutes: 1, what: '10 kills of minerva_file' },
  { file: 'tests/long/restFuzz.long.ts', minutes: 1, what: '20,000 hostile requests' },
  { file: 'tests/long/schedulerKill.long.ts', minutes: 1, what: '6 kills of a stand-in that schedules' },
  { file: 'tests/long/splFuzz.long.ts', minutes: 15, what: 'a million random and mutated searches' },
  { file: 'tests/long/standinKill.long.ts', minutes: 1, what: '10 kills while events are written' },
  {
    file: 'tests/long/worldThroughSearches.long.ts',
    minutes: 6,
    what: '100,000 records linked by the searches of a tenant',
  },
];

/** The part that breaks the code on purpose; no jest file, so it stands beside the list. */
export const faultsPart = { name: 'faults', minutes: 25, what: 'the deliberate faults' } as const;

/** `extractFuzz` of `tests/long/extractFuzz.long.ts`. */
export function nameOf({ file }: LongTest): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.long\.ts$/, '');
}

export interface ChosenParts {
  readonly tests: readonly LongTest[];
  readonly hasFaults: boolean;
}

/** The parts that are named, all where none is; names that are no part's are given back instead. */
export function partsNamed(
  names: readonly string[],
):
  | { readonly ok: true; readonly value: ChosenParts }
  | { readonly ok: false; readonly unknown: readonly string[] } {
  const known = new Set([...longTests.map(nameOf), faultsPart.name]);
  const unknown = names.filter((name) => !known.has(name));
  if (unknown.length > 0) return { ok: false, unknown };
  const isChosen = (name: string): boolean => names.length === 0 || names.includes(name);
  return {
    ok: true,
    value: {
      tests: longTests.filter((test) => isChosen(nameOf(test))),
      hasFaults: isChosen(faultsPart.name),
    },
  };
}

/** One line for each part: name, minutes, what it does. */
export function partsTable(): string {
  return [...longTests.map((test) => ({ name: nameOf(test), ...test })), faultsPart]
    .map(({ name, minutes, what }) => `  ${name.padEnd(24)} ${String(minutes).padStart(3)} min  ${what}`)
    .join('\n');
}
