import { createTextReader, MAX_ON_PAGE_CHARACTERS, type WorkerSide } from './textReader';
import { serveTexts, type WorkerAnswer, type WorkerScope } from './serve';
import type { TextToRead } from './readText';

/** A worker in this thread; `answers: false` hangs. */
function workerHere({ answers }: { readonly answers: boolean }) {
  const scope: WorkerScope = {
    onmessage: null,
    postMessage: (answer) =>
      queueMicrotask(() => worker.onmessage?.({ data: answer } as MessageEvent<WorkerAnswer>)),
  };
  const worker = {
    onmessage: null as WorkerSide['onmessage'],
    onerror: null as WorkerSide['onerror'],
    isEnded: false,
    asked: [] as TextToRead[],
    postMessage: (asked: TextToRead) => {
      worker.asked.push(asked);
      if (answers) queueMicrotask(() => scope.onmessage?.({ data: asked } as MessageEvent<TextToRead>));
    },
    terminate: () => {
      worker.isEnded = true;
    },
  };
  serveTexts(scope);
  return worker;
}

const never = new AbortController().signal;
const asked: TextToRead = { text: 'write to jane@example.org', country: '' };
const valuesIn = async (reading: ReturnType<ReturnType<typeof createTextReader>['read']>) => {
  const outcome = await reading;
  return outcome.ok ? outcome.value.finds.map(({ value }) => value) : outcome.problem.code;
};

describe('the reader of pasted texts', () => {
  test('starts its worker before there is a text, and reads one after the other in it', async () => {
    const worker = workerHere({ answers: true });
    const start = jest.fn(() => worker);
    const reader = createTextReader(start);
    expect(start).toHaveBeenCalledTimes(1);
    expect(await valuesIn(reader.read(asked, never))).toEqual(['jane@example.org']);
    expect(await valuesIn(reader.read({ text: 'ada@example.net', country: 'GB' }, never))).toEqual([
      'ada@example.net',
    ]);
    expect([start.mock.calls.length, worker.asked.length, worker.isEnded]).toEqual([1, 2, false]);
  });

  test('ends a worker that hangs, says what to do, and reads the next text in a new one', async () => {
    jest.useFakeTimers();
    const workers = [workerHere({ answers: false }), workerHere({ answers: true })] as const;
    const start = jest.fn<WorkerSide, []>().mockReturnValueOnce(workers[0]).mockReturnValueOnce(workers[1]);
    const reader = createTextReader(start, 30);
    const reading = reader.read(asked, never);
    await jest.advanceTimersByTimeAsync(29_000);
    expect(workers[0].isEnded).toBe(false);
    await jest.advanceTimersByTimeAsync(1_001);
    jest.useRealTimers();
    const outcome = await reading;
    expect(workers[0].isEnded).toBe(true);
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'timed-out' } });
    expect(outcome.ok ? '' : outcome.problem.message).toContain('30 seconds');
    expect(outcome.ok ? '' : outcome.problem.remedy).toContain('Try a part of it');
    expect(await valuesIn(reader.read(asked, never))).toEqual(['jane@example.org']);
  });

  test('a text that is withdrawn, or overtaken by the next, ends its worker', async () => {
    const workers = [false, false, true].map((answers) => workerHere({ answers }));
    const reader = createTextReader(() => workers.find(({ isEnded }) => !isEnded));
    const controller = new AbortController();
    const withdrawn = valuesIn(reader.read(asked, controller.signal));
    controller.abort();
    expect(await withdrawn).toBe('cancelled');
    const overtaken = valuesIn(reader.read(asked, never));
    const next = valuesIn(reader.read(asked, never));
    expect([await overtaken, await next]).toEqual(['cancelled', ['jane@example.org']]);
    expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, true, false]);
  });

  test.each(['none can be started', 'it is refused later', 'it is refused while it reads'])(
    'where %s, short texts are read on the page and long ones are not',
    async (how) => {
      const worker = workerHere({ answers: false });
      worker.onmessage = null;
      const refuse = () => worker.onerror?.({ message: '' } as ErrorEvent);
      const reader = createTextReader(() => (how === 'none can be started' ? undefined : worker));
      // What was posted at the start of serveTexts never comes: a refused script does not run.
      worker.onmessage = null;
      if (how === 'it is refused later') refuse();
      const reading = reader.read(asked, never);
      if (how === 'it is refused while it reads') refuse();
      expect(await valuesIn(reading)).toEqual(['jane@example.org']);
      const long = { text: 'x'.repeat(MAX_ON_PAGE_CHARACTERS + 1), country: '' };
      expect(await valuesIn(reader.read(long, never))).toBe('refused');
    },
  );

  test('a worker that fails says so, and the next text gets a new one', async () => {
    const workers = [workerHere({ answers: false }), workerHere({ answers: true })];
    const reader = createTextReader(() => workers.find(({ isEnded }) => !isEnded));
    await Promise.resolve();
    const reading = valuesIn(reader.read(asked, never));
    workers[0]?.onerror?.({ message: 'out of memory' } as ErrorEvent);
    expect(await reading).toBe('failed');
    expect(await valuesIn(reader.read(asked, never))).toEqual(['jane@example.org']);
  });
});
