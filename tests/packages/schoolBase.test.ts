// From records of schools to the base of the uniform tool, on the stand-in: the packages, the real command, the tenant's
// own nightly search. All schools are invented.
import { RiskTenant } from '../support/riskTenant';
import type { Sent } from '../support/riskRecords';

jest.setTimeout(600_000);
const describeHere = process.platform === 'linux' && process.arch === 'x64' ? describe : describe.skip;

const school = (urn: string, attributes: Sent['attributes'], daysOld = 10, source = 'gias'): Sent => ({
  kind: 'school',
  id: urn,
  source,
  daysOld,
  attributes: { nation: 'GB-ENG', school_key: `GB-ENG:${urn}`, urn, name: `School ${urn}`, ...attributes },
});

describeHere('the school base of a tenant', () => {
  let tenant: RiskTenant;
  beforeAll(async () => {
    tenant = await RiskTenant.start();
    await tenant.send([
      school('900001', { status: 'Closed', successors: ['900002 School 900002 (Successor, 2019-09-01)'] }),
      school('900002', { status: 'Open', phase: 'Primary', latitude: 51.5, longitude: -0.1, lowest_age: 4 }),
      // The same Welsh school in its own list and in the English one.
      school(
        '6612999',
        { nation: 'GB-WLS', school_key: 'GB-WLS:6612999', status: 'Open' },
        10,
        'wales_schools',
      ),
      school('900003', { nation: 'GB-WLS', school_key: 'GB-WLS:6612999', site: 'www.example.org' }),
    ]);
    await tenant.saved('Put the schools together');
  });
  afterAll(() => tenant.stop());

  const rows = () =>
    tenant.search(
      '| inputlookup minerva_uniform_schools | eval key=_key | sort 0 key | table key name names status phase successors site latitude lowest_age',
    );

  test('has each school once, in the words of the tool, with numbers as numbers and what follows a closed one', async () => {
    expect(await rows()).toMatchObject([
      { key: 'GB-ENG:900001', status: 'closed', successors: 'GB-ENG:900002 School 900002' },
      { key: 'GB-ENG:900002', status: 'open', phase: 'primary', latitude: '51.5', lowest_age: '4' },
      { key: 'GB-WLS:6612999', name: 'School 6612999', site: 'www.example.org' },
    ]);
    const [state] = await tenant.search('| inputlookup minerva_state | where job="schools" | table summary');
    expect(state?.summary).toBe('3 schools written');
  });

  test('keeps the name that a school had before as a former one', async () => {
    await tenant.send([
      school('900002', { status: 'Open', phase: 'Primary', name: 'Lantern Row Academy' }, 1),
    ]);
    await tenant.saved('Retire older versions');
    await tenant.saved('Put the schools together');
    const [, renamed] = await rows();
    expect(renamed?.name).toBe('Lantern Row Academy');
    expect(renamed?.names).toEqual([
      'en: Lantern Row Academy',
      expect.stringMatching(/^en: School 900002 \(until \d{4}-\d\d-\d\d\)$/),
    ]);
  });
});
