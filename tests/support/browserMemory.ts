// What a page and its workers hold in memory, as the browser's own debugger counts it after a collection of garbage.
import type { CDPSession, Page } from 'playwright-core';

export interface BrowserMemory {
  /** Bytes of the page's heap and of what its arrays hold. */
  readonly page: number;
  /** The same of all its workers. */
  readonly workers: number;
}

interface HeapUsage {
  readonly usedSize: number;
  /** Typed arrays lie outside the heap; older browsers do not tell. */
  readonly backingStorageSize?: number;
}

const bytesOf = ({ usedSize, backingStorageSize = 0 }: HeapUsage): number => usedSize + backingStorageSize;

/** Collects garbage, then counts. */
export async function browserMemory(page: Page): Promise<BrowserMemory> {
  const session = await page.context().newCDPSession(page);
  const workers = await workersOf(session);
  await session.send('HeapProfiler.collectGarbage');
  const own = bytesOf(await session.send('Runtime.getHeapUsage'));
  let theirs = 0;
  for (const worker of workers) {
    await askWorker(session, worker, 'HeapProfiler.collectGarbage');
    theirs += bytesOf((await askWorker(session, worker, 'Runtime.getHeapUsage')) as HeapUsage);
  }
  await session.detach();
  return { page: own, workers: theirs };
}

/** Sessions of the page's workers; each is told of at once where the page has it already. */
async function workersOf(session: CDPSession): Promise<readonly string[]> {
  const found: string[] = [];
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'worker') found.push(sessionId);
  });
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  return found;
}

let number = 0;

function askWorker(session: CDPSession, sessionId: string, method: string): Promise<unknown> {
  number += 1;
  const id = number;
  return new Promise((resolve, reject) => {
    const listen = ({ message }: { readonly message: string }): void => {
      const answer = JSON.parse(message) as { readonly id?: number; readonly result?: unknown };
      if (answer.id !== id) return;
      session.off('Target.receivedMessageFromTarget', listen);
      resolve(answer.result);
    };
    session.on('Target.receivedMessageFromTarget', listen);
    session
      .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) })
      .catch(reject);
  });
}
