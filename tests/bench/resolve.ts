// Resolution of persons without labels: how right it is on sets with known truth, how long it takes, beside Splink on the
// same rows in the same run. Both start from rows in memory or a file on disk and end with clusters.
import {
  resolveRecords,
  type Resolution,
  type ResolutionOptions,
} from '../../src/core/matching/resolveRecords';
import {
  accuracyOf,
  businessCases,
  resolveBusinesses,
  type BusinessLabel,
} from '../support/businesses/businessCases';
import { textTable } from '../support/accuracy/textTable';
import { timed, type Benchmark } from './benchmark';
import { pairwiseScore, type PairwiseScore } from './resolve/pairwise';
import { runPeer } from './resolve/peer';
import { febrlSets, generatedSets, personSchema, recordsOf, type ResolutionSet } from './resolve/sets';

export const resolveBenchmark: Benchmark = {
  name: 'resolve',
  description:
    'precision, recall and time of resolving persons: FEBRL and 50,000 generated, beside Splink; labelled businesses',
  run: async (print) => {
    const febrl = febrlSets();
    if (febrl.length === 0) print('FEBRL sets are absent (set MINERVA_RECORDS_FOLDER): generated sets only');
    const [first] = generatedSets();
    // What is compiled on first use must not count.
    if (first !== undefined) resolve({ ...first, parts: first.parts.map((rows) => rows.slice(0, 3000)) });
    for (const set of [...febrl, ...generatedSets()]) await measure(set, print);
    printBusinesses(print);
  },
};

function resolve(
  set: ResolutionSet,
  ruleLifting: ResolutionOptions['ruleLifting'] = 'as the file shows',
): Resolution {
  const cleanSources = set.parts.length > 1 ? set.parts.map((_, part) => `part ${part}`) : [];
  return resolveRecords(recordsOf(set), personSchema, { cleanSources, ruleLifting });
}

async function measure(set: ResolutionSet, print: (line: string) => void): Promise<void> {
  const ids = set.parts.flatMap((rows) => rows.map((row) => row.rec_id));
  const cpuBefore = process.cpuUsage();
  const ours = await timed(() => resolve(set));
  const cpu = process.cpuUsage(cpuBefore);
  const processorSeconds = (cpu.user + cpu.system) / 1e6;
  const own = pairwiseScore(ids, ours.value.clusters);
  const compared = ours.value.kinds.reduce((sum, kind) => sum + kind.comparedPairs, 0);
  print(
    `${set.name}: ${ids.length.toLocaleString('en')} records, ${written(own)}; ${ours.seconds.toFixed(2)} s ` +
      `(${processorSeconds.toFixed(2)} s of processor), ${compared.toLocaleString('en')} pairs compared, ` +
      `${ours.value.cuts.length} blocks cut`,
  );
  // What joins records in Minerva keeps every rule against twins and namesakes, whatever a file shows.
  const strict = pairwiseScore(ids, resolve(set, 'never').clusters);
  print(`  as Minerva runs it, no rule lifted: ${written(strict)}`);
  const peer = runPeer(set.parts);
  if ('absent' in peer) {
    print(
      `  Splink was not run: ${peer.absent} (pip install splink; MINERVA_SPLINK_PYTHON names its Python)`,
    );
    return;
  }
  print(
    `  Splink ${peer.version}: ${written(pairwiseScore(ids, peer.clusters))}; ${peer.seconds.toFixed(2)} s ` +
      `(${peer.processorSeconds.toFixed(2)} s of processor, all threads); ours / Splink: ` +
      `${(ours.seconds / peer.seconds).toFixed(2)} (processor ${(processorSeconds / peer.processorSeconds).toFixed(2)})`,
  );
}

function written({ precision, recall, f1 }: PairwiseScore): string {
  return `F1 ${f1.toFixed(4)}, precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}`;
}

/** Labelled pairs of businesses by class, as Minerva runs it. */
function printBusinesses(print: (line: string) => void): void {
  const outcomes = resolveBusinesses(businessCases());
  print(
    `businesses: ${outcomes.cases.length} labelled pairs in one file, ${outcomes.strayMatches} stray matches`,
  );
  for (const label of ['same', 'possible', 'different'] as const) {
    const { precision, recall } = accuracyOf(label, outcomes);
    print(`  ${label}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`);
  }
  const classes = [...new Set(outcomes.cases.map(({ class: name }) => name))];
  const rows = classes.map((name) => {
    const ofClass = outcomes.cases.filter((one) => one.class === name);
    const found = (label: BusinessLabel): string =>
      String(ofClass.filter((one) => one.found === label).length);
    return [`${name} (${ofClass[0]?.expected ?? ''})`, found('same'), found('possible'), found('different')];
  });
  for (const line of textTable(['', 'same', 'possible', 'different'], rows)) print(`  ${line}`);
}
