import { createDesk, type WorkerSide } from './desk';
import { serveUniforms, type AskedNumbered, type FromWorker, type Work, type WorkerScope } from './serve';

const work: Work = (asked) => {
  if (asked.kind === 'open') throw new Error('no such catalogue');
  return {
    kind: 'words',
    read: { observations: [], understood: [], notSearched: [], notUnderstood: [], slips: [], suggested: [] },
  };
};

/** A worker in this thread; one that does not answer hangs. */
function workerHere(answers = true): WorkerSide {
  const scope: WorkerScope = {
    onmessage: null,
    postMessage: (answer) =>
      queueMicrotask(() => worker.onmessage?.({ data: answer } as MessageEvent<FromWorker>)),
  };
  const worker: WorkerSide = {
    onmessage: null,
    onerror: null,
    postMessage: (asked) => {
      if (answers) queueMicrotask(() => scope.onmessage?.({ data: asked } as MessageEvent<AskedNumbered>));
    },
    terminate: () => undefined,
  };
  serveUniforms(scope, work);
  return worker;
}
const never = new AbortController().signal;
const words = { kind: 'words', text: 'navy blazer' } as const;

describe('the desk', () => {
  test.each([
    ['with a worker', () => workerHere()],
    ['without one', () => undefined],
  ])('answers %s, and says in words what failed', async (_, start) => {
    const desk = createDesk(start, work);
    expect(await desk.ask(words, 'words', never)).toMatchObject({ ok: true });
    const opened = await desk.ask({ kind: 'open', version: 'v1', bodies: [] }, 'opened', never);
    expect(opened.ok ? '' : opened.problem.message).toContain('no such catalogue');
  });

  test('answers two questions at once, each with its own', async () => {
    const desk = createDesk(() => workerHere(), work);
    const both = await Promise.all([
      desk.ask({ kind: 'open', version: 'v1', bodies: [] }, 'opened', never),
      desk.ask(words, 'words', never),
    ]);
    expect(both.map(({ ok }) => ok)).toEqual([false, true]);
  });

  test('gives up on a worker that hangs, and at once when nobody waits any more', async () => {
    const desk = createDesk(() => workerHere(false), work, 0.01);
    const outcome = await desk.ask(words, 'words', never);
    expect(outcome.ok ? '' : outcome.problem.message).toContain('0.01 seconds');
    const controller = new AbortController();
    const leaving = desk.ask(words, 'words', controller.signal);
    controller.abort();
    expect(await leaving).toMatchObject({ ok: false, problem: { code: 'cancelled' } });
  });

  test('works on the page once its worker is refused', async () => {
    const worker = workerHere(false);
    const desk = createDesk(() => worker, work);
    const first = desk.ask(words, 'words', never);
    worker.onerror?.({ message: '' } as ErrorEvent);
    expect(await first).toMatchObject({ ok: false });
    expect(await desk.ask(words, 'words', never)).toMatchObject({ ok: true });
  });
});
