import type { Check, Outcome } from './checks';
import { runChecks } from './runChecks';

const passed: Outcome = { passed: 2, failed: 0, skipped: 1, said: '' };
const failed: Outcome = { passed: 1, failed: 1, skipped: 0, said: 'first line\nlast line' };

/** A check that ends when it is told to. */
function heldCheck(name: string, outcome = passed) {
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  let isStarted = false;
  const run = async (): Promise<Outcome> => {
    isStarted = true;
    await ended;
    return outcome;
  };
  return { check: { name, run }, end, isStarted: () => isStarted };
}

const check = (name: string, outcome: Outcome): Check => ({ name, run: () => Promise.resolve(outcome) });

function printed() {
  const lines: string[] = [];
  const add = (text: string): void => void lines.push(text.replace(/[\d.]+ s(?=\)|$)/, '# s'));
  return { lines, print: { line: add, error: add } };
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('runChecks', () => {
  test('lanes run side by side, and what a lane holds one after the other', async () => {
    const [left, first, second] = [heldCheck('left'), heldCheck('first'), heldCheck('second')];
    const running = runChecks([[[left.check], [first.check, second.check]]], printed().print);
    await turn();
    expect([left, first, second].map(({ isStarted }) => isStarted())).toEqual([true, true, false]);
    first.end();
    await turn();
    expect(second.isStarted()).toBe(true);
    left.end();
    second.end();
    expect(await running).toBe(0);
  });

  test('a step begins when all lanes of the one before have ended', async () => {
    const [slow, next] = [heldCheck('slow'), heldCheck('next')];
    const running = runChecks([[[check('quick', passed)], [slow.check]], next.check], printed().print);
    await turn();
    expect(next.isStarted()).toBe(false);
    slow.end();
    next.end();
    expect(await running).toBe(0);
  });

  test('what is said is kept apart, in the order of the lanes, whole, whoever ends first', async () => {
    const slow = heldCheck('slow');
    const { lines, print } = printed();
    const running = runChecks([[[slow.check], [check('broken', failed)]]], print);
    await turn();
    expect(lines).toEqual(['slow | broken …']);
    slow.end();
    expect(await running).toBe(1);
    expect(lines).toEqual([
      'slow | broken …',
      'slow: ok, 2 passed, 0 failed, 1 skipped (# s)',
      'first line\nlast line',
      'broken: FAILED, 1 passed, 1 failed, 0 skipped (# s)',
      '',
      'All checks: # s',
      '3 passed, 1 failed, 1 skipped',
    ]);
  });

  test('a check that throws has failed, is named, and ends no other', async () => {
    const { lines, print } = printed();
    const throwing: Check = { name: 'throwing', run: () => Promise.reject(new Error('no disk')) };
    expect(await runChecks([[[throwing, check('after', passed)], [check('beside', passed)]]], print)).toBe(1);
    expect(lines).toContain('throwing: Error: no disk');
    expect(lines.at(-1)).toBe('4 passed, 1 failed, 2 skipped');
  });

  test('nothing that ran is no success', async () => {
    const none: Outcome = { passed: 0, failed: 0, skipped: 3, said: 'Skipped: all' };
    expect(await runChecks([check('skipped', none)], printed().print)).toBe(1);
  });
});
