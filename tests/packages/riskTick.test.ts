// A new review counts within one tick of the schedule: nobody starts a search here, the scheduler does, as the service user.
import { clinic, first, review } from '../support/riskRecords';
import { RiskTenant } from '../support/riskTenant';

jest.setTimeout(600_000);
const describeHere = process.platform === 'linux' && process.arch === 'x64' ? describe : describe.skip;
const TICK_MILLISECONDS = 300_000;

describeHere('the schedule', () => {
  let tenant: RiskTenant;
  // Behind at first, so that a tick may come after the review without waiting for it.
  let aheadMilliseconds = -2 * TICK_MILLISECONDS;
  beforeAll(async () => {
    tenant = await RiskTenant.start(() => Date.now() + aheadMilliseconds);
    await tenant.send(first);
    await tenant.tick(); // learns what is scheduled
    aheadMilliseconds += TICK_MILLISECONDS;
    await tenant.tick();
  });
  afterAll(() => tenant.stop());

  const scoreOf = async (subject: string): Promise<number> =>
    Number((await tenant.scores()).find((row) => row.subject === subject)?.score);

  test('scores what was there at its first tick', async () => {
    expect(await scoreOf('businesses:clinic')).toBe(0);
    expect(await scoreOf('businesses:willow')).toBeGreaterThan(10);
  });

  test('one new review changes the score of its business, and of no other, at the next tick', async () => {
    const willow = await scoreOf('businesses:willow');
    await tenant.send([review('c-new', clinic, 'Handjob and extras available, she was naked.', 1)]);
    aheadMilliseconds += 2 * TICK_MILLISECONDS;
    const started = Date.now();
    await tenant.tick();
    expect(Date.now() - started).toBeLessThan(TICK_MILLISECONDS);
    expect(await scoreOf('businesses:clinic')).toBeGreaterThan(0);
    expect(await scoreOf('businesses:willow')).toBe(willow);
    expect(await tenant.pointsOf('businesses:clinic')).toBe(await scoreOf('businesses:clinic'));
  });
});
