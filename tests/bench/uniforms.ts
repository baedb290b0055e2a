// The uniform search on a world with planted truth: where the right school stands when all, or all but one, of five things
// are right, how many fit equally well, how fast questions part them, and what the catalogue weighs.
import { gzipSync } from 'node:zlib';
import { readPages, writePages } from '../../src/core/uniforms/catalogue/pages';
import type { Outfit, UniformQuery } from '../../src/core/uniforms/outfit';
import { openSearch, type Standing, type UniformSearch } from '../../src/core/uniforms/search/search';
import { worldCatalogue } from '../../src/world/uniforms/worldCatalogue';
import { megabytes, timed, timedByProcessor, type Benchmark } from './benchmark';
import { BayesRanking } from './uniforms/bayes';
import {
  answerTo,
  askFor,
  createRandom,
  drawSlots,
  drawStatements,
  measure,
  measured,
  oneWrong,
  runQuestions,
  type Measured,
  type Planted,
  type QuestionRun,
  type QuestionStep,
} from './uniforms/planted';

const schools = Number(process.env.MINERVA_BENCH_SCHOOLS ?? '55000');
const asked = Number(process.env.MINERVA_BENCH_QUERIES ?? '2000');
const KEEP_ONE_OF = 12; // outfits kept to ask about; the others only weigh on memory

export const uniformsBenchmark: Benchmark = {
  name: 'uniforms',
  description:
    `${schools.toLocaleString('en')} schools with three outfits each, found by what was seen ` +
    '(MINERVA_BENCH_SCHOOLS, MINERVA_BENCH_QUERIES)',
  run: async (print) => {
    const { search, planted } = await open(print);
    planted01(search, planted, print);
    questions(search, planted, print);
    speed(search, planted, print);
  },
};

async function open(
  print: (line: string) => void,
): Promise<{ readonly search: UniformSearch; readonly planted: readonly Planted[] }> {
  const planted: Planted[] = [];
  let outfits = 0;
  const built = await timed(() =>
    worldCatalogue({ seed: 'uniforms', schools, year: 2026 }, ({ truth, told }) => {
      told.forEach((known, at) => {
        const worn: Outfit | undefined = truth[at];
        if (worn !== undefined && (outfits += 1) % KEEP_ONE_OF === 0) planted.push({ known, worn });
      });
    }),
  );
  const written = await timed(() => writePages(built.value, 'bench'));
  const text = JSON.stringify(written.value);
  const heapBefore = memory();
  const loaded = await timed(() => {
    const read = readPages(written.value);
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    return openSearch(read.value);
  });
  print(
    `${schools.toLocaleString('en')} schools, ${outfits.toLocaleString('en')} outfits: made and packed in ` +
      `${built.seconds.toFixed(1)} s, written in ${written.seconds.toFixed(1)} s as ${written.value.length} pages of ` +
      `${megabytes(text.length)} (${megabytes(gzipSync(text).length)} compressed)`,
  );
  print(
    `load: ${loaded.seconds.toFixed(2)} s from pages to the first search, ${megabytes(memory() - heapBefore)} of memory`,
  );
  return { search: loaded.value, planted };
}

function memory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function planted01(search: UniformSearch, planted: readonly Planted[], print: (line: string) => void): void {
  const random = createRandom('planted');
  const others = planted.map(({ known }) => known);
  const drawn = drawStatements(random, planted, asked);
  const right = drawn.map(({ key, statements }) => ({ key, query: askFor(statements.flat()) }));
  print(line('five things, all right', measure(search, right)));
  const wrong = drawn.map(({ key, statements, planted: one }) => {
    const told = oneWrong(random, statements, others);
    return { key, said: statements.flat(), told, one, query: askFor(told.flat()) };
  });
  print(line('five things, one wrong', measure(search, wrong)));
  const withMotif = wrong.filter(({ said }) => said.some(({ slot }) => slot === 'badge.motif'));
  print(line('the same, the badge’s motif among them', measure(search, withMotif)));
  print(
    line(
      'the same, after three questions more',
      measured(wrong.map((asked) => answeredThree(search, asked))),
    ),
  );
  const bayes = new BayesRanking(search.catalogue);
  const some = wrong.slice(0, Math.ceil(wrong.length / 4));
  print(line('a quarter of them, by this search', measure(search, some)));
  for (const [wrong01, name] of [
    [0.5, 'that holds it as likely that one is wrong as that none is'],
    [1, 'that knows that one is wrong, not which'],
  ] as const)
    print(
      line(
        `the same, by the likeliest school of a ranking ${name}`,
        measured(some.map(({ told, key }) => bayes.standing(told, key, wrong01))),
      ),
    );
  // The most that any search could do: it knows which thing is wrong, and leaves it out.
  const knowing = wrong.map(({ key, said, query }) => ({
    key,
    query: askFor(query.observations.filter((seen) => said.includes(seen))),
  }));
  print(line('one wrong, by a search that knows which', measure(search, knowing)));
  const fewer = drawn.map(({ key, statements }) => ({ key, query: askFor(statements.slice(0, 3).flat()) }));
  print(line('five things, two of them not seen', measure(search, fewer)));
  print(line('five single slots, all right', measure(search, drawSlots(random, planted, asked))));
}

function line(
  name: string,
  { asked: count, first01, rank20, middle20, listed20, groups20, medianCount, largeCount }: Measured,
): string {
  return (
    `${name} (${count.toLocaleString('en')} queries): right school in the first group ${percent(first01)}, fewer than 20 fit ` +
    `better ${percent(rank20)}, the middle of its group within 20 ${percent(middle20)}, among 20 listed with ties drawn at ` +
    `random ${percent(listed20)}, its group among the first 20 groups ${percent(groups20)}; its group has ` +
    `${medianCount} schools in the median, ${largeCount} at the ninth decile`
  );
}

/** Where the right school stands once three more things were looked at and answered, rightly. */
function answeredThree(
  search: UniformSearch,
  { key, query, one }: { readonly key: string; readonly query: UniformQuery; readonly one: Planted },
): Standing | undefined {
  let asked = query;
  for (let turn = 0; turn < 3; turn += 1) {
    const seen = answerTo(search.questions(asked, 8), one);
    if (seen === undefined) break;
    asked = askFor([...asked.observations, seen]);
  }
  return search.standing(asked, key);
}

function questions(search: UniformSearch, planted: readonly Planted[], print: (line: string) => void): void {
  const random = createRandom('questions');
  const runs = drawStatements(random, planted, Math.ceil(asked / 4))
    .map(({ statements, planted: one }) => runQuestions(search, statements.slice(0, 2).flat(), one))
    .filter(({ started }) => started > 10);
  const steps = runs.flatMap((run) => run.steps);
  const lastLeft = ({ started, steps: own }: QuestionRun): number => own.at(-1)?.after ?? started;
  const done = runs.filter((run) => lastLeft(run) <= 10);
  const mean = (numbers: readonly number[]): number =>
    numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
  const share = (of: (step: QuestionStep) => boolean): string =>
    percent(mean(steps.map((step) => (of(step) ? 1 : 0))));
  const hasHalved = ({ before, after }: QuestionStep): boolean => after <= before / 2;
  const couldHalve = ({ before, fewestLeft }: QuestionStep): boolean =>
    fewestLeft !== undefined && fewestLeft <= before / 2;
  print(
    `questions after two things, where more than ten schools fit equally well (${runs.length} runs, ` +
      `${Math.round(mean(runs.map(({ started }) => started)))} schools at first, ${steps.length} questions): one leaves ` +
      `${percent(mean(steps.map(({ before, after }) => after / before)))} of them on average; it says that it will halve ` +
      `them at least in ${share(({ before, expectedLeft }) => expectedLeft <= before / 2)} of cases and does in ` +
      `${share(hasHalved)}; where it does not, another answer of that school would have in ` +
      `${share((step) => !hasHalved(step) && couldHalve(step))} of all cases and none in ` +
      `${share((step) => !hasHalved(step) && !couldHalve(step))}; ` +
      `${percent(done.length / Math.max(1, runs.length))} come to ten or fewer, after ` +
      `${mean(done.map((run) => run.steps.length)).toFixed(2)} questions; the right school is still in the group in ` +
      percent(mean(runs.map(({ isStillIn }) => (isStillIn ? 1 : 0)))),
  );
}

function speed(search: UniformSearch, planted: readonly Planted[], print: (line: string) => void): void {
  const random = createRandom('speed');
  const queries = drawStatements(random, planted, asked).map(({ statements }) => askFor(statements.flat()));
  for (const query of queries.slice(0, 200)) search.search(query);
  const plain = timedByProcessor(() => queries.forEach((query) => search.search(query, { limit: 1 })));
  const listed = timedByProcessor(() => queries.forEach((query) => search.search(query)));
  const near = { latitude: 51.5, longitude: -0.1, radiusKilometres: 40 };
  const filtered = timedByProcessor(() =>
    queries.forEach((query) => search.search({ ...query, filters: { near, phases: ['primary'] } })),
  );
  const listing = { limit: 40, groups: 20, ofEachGroup: 4 };
  const grouped = timedByProcessor(() => queries.forEach((query) => search.search(query, listing)));
  const each: number[] = queries.map((query) => timedByProcessorOnce(() => search.search(query, listing)));
  each.sort((left, right) => left - right);
  const asking = timedByProcessor(() => queries.slice(0, 200).forEach((query) => search.questions(query)));
  const rate = (seconds: number): string => Math.round(queries.length / seconds).toLocaleString('en');
  print(
    `speed on one core (processor seconds): ${rate(plain.cpuSeconds)} queries a second with the best schools and the count of ` +
      `ties, ${rate(listed.cpuSeconds)} with twenty schools and every reason, ${rate(filtered.cpuSeconds)} with two filters, ` +
      `${rate(grouped.cpuSeconds)} with twenty groups as the page lists them; one such query by the clock ${(1e3 * (each[Math.floor(each.length / 2)] ?? 0)).toFixed(2)} ms in the median, ` +
      `${(1e3 * (each[Math.floor(each.length * 0.95)] ?? 0)).toFixed(2)} ms at p95; next questions ` +
      `${((1e3 * asking.cpuSeconds) / 200).toFixed(1)} ms`,
  );
}

function timedByProcessorOnce(work: () => unknown): number {
  const started = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - started) / 1e9;
}

function percent(share01: number): string {
  return `${(100 * share01).toFixed(1)} %`;
}
