import { exampleFacts } from '../../../core/risk/indicators/exampleFacts';
import { writeFacts } from '../../../core/risk/factsDocument';
import { createPreviewer, MAX_ON_PAGE_SUBJECTS, type PreviewWorker } from './previewer';
import { servePreviews, type PreviewAnswer, type PreviewAsked, type WorkerScope } from './serve';

const never = (): AbortSignal => new AbortController().signal;
const own = ['category:massage', 'closes:20', 'rating:ordinary'];
const facts = exampleFacts({ own, rows: [{ kind: 'advert', signal: 'all', mid: 'phone', records: 9 }] });
const regionRecords = { advert: 500, review: 500, licence: 500 };
const text = writeFacts({ facts, regionRecords, leftOut: 0 });
const asked: PreviewAsked = {
  texts: [text, 'no facts'],
  before: [],
  after: [{ indicator: 'massage.phone_in_adverts', points: 90, on: true }],
  now: 1_793_491_200,
};

/** A worker in the same thread; `served` as the real one does it. */
function served(): PreviewWorker & { isEnded: boolean } {
  const scope: WorkerScope = { onmessage: null, postMessage: () => undefined };
  const worker: PreviewWorker & { isEnded: boolean } = {
    isEnded: false,
    onmessage: null,
    onerror: null,
    postMessage: (data) => {
      const answering: WorkerScope = {
        onmessage: null,
        postMessage: (answer) => worker.onmessage?.({ data: answer } as MessageEvent<PreviewAnswer>),
      };
      servePreviews(answering);
      answering.onmessage?.({ data } as MessageEvent<PreviewAsked>);
    },
    terminate: () => {
      worker.isEnded = true;
    },
  };
  servePreviews(scope);
  return worker;
}

describe('a preview', () => {
  test('is the same beside the page and on it, counts what are no facts, and ends its worker', async () => {
    const worker = served();
    const beside = await createPreviewer(() => worker)(asked, never());
    const here = await createPreviewer(() => undefined)(asked, never());
    expect(beside).toEqual(here);
    expect(here).toMatchObject({ ok: true, value: { unreadable: 1, moves: { compared: 1 } } });
    expect(worker.isEnded).toBe(true);
  });

  test('a change of weights moves whom it touches, no change moves nobody', async () => {
    const preview = createPreviewer(() => undefined);
    const changed = await preview(asked, never());
    const same = await preview({ ...asked, after: [] }, never());
    expect(changed.ok && changed.value.moves.up.length + changed.value.moves.within).toBe(1);
    expect(same.ok && [same.value.moves.up, same.value.moves.down, same.value.moves.within]).toEqual([
      [],
      [],
      0,
    ]);
  });

  test('too many businesses are refused where no worker may be started', async () => {
    const texts = Array.from({ length: MAX_ON_PAGE_SUBJECTS + 1 }, () => text);
    const outcome = await createPreviewer(() => undefined)({ ...asked, texts }, never());
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'refused' } });
  });

  test('a worker that hangs is ended, one that never came up is done without', async () => {
    const silent = { ...served(), postMessage: () => undefined };
    const hung = await createPreviewer(() => silent, 0.01)(asked, never());
    expect(hung).toMatchObject({ ok: false, problem: { code: 'failed' } });
    const refused: PreviewWorker = {
      onmessage: null,
      onerror: null,
      postMessage: () => refused.onerror?.({ message: 'refused by policy' } as ErrorEvent),
      terminate: () => undefined,
    };
    expect(await createPreviewer(() => refused)(asked, never())).toMatchObject({ ok: true });
  });

  test('is withdrawn with its page', async () => {
    const controller = new AbortController();
    const silent = { ...served(), postMessage: () => undefined };
    const waiting = createPreviewer(() => silent)(asked, controller.signal);
    controller.abort();
    expect(await waiting).toMatchObject({ ok: false, problem: { code: 'cancelled' } });
  });
});
