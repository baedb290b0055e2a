// Linking and resolving, killed between any two writes, beside a twin that nobody kills: after the next run both have the same
// entities under the same ids, the same findings, and have told the same history. Random tenants; the seed is printed.
import { inputXml, ofSourcetype, runHere } from '../../../tests/support/inputRuns';
import { createMinervaLink } from './input';
import { MortalTenant, type TenantData } from './mortalTenant';

const seed = Number(process.env.MINERVA_SEED ?? Date.now() % 1_000_000);
const TENANTS = Number(process.env.MINERVA_TENANTS ?? 6);
const ROUNDS = 4;
const START = 1_700_000_000;
const HOUR = 3600;

function randomOf(start: number): (below: number) => number {
  let state = start >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
type Random = ReturnType<typeof randomOf>;

const phone = (n: number): string => `a${n % 10}:phone:120255501${String(n).padStart(2, '0')}`;
const given = ['Ottilie', 'Bruno', 'Marlene', 'Casimir', 'Wilhelmine', 'Thaddeus'];
const family = ['Marsh', 'Quillfeather', 'Abernathy', 'Winterbourne', 'Featherstone', 'Larkspur'];

/** A tenant at its beginning: adverts that share phones, persons that share names, and a few decisions. */
function firstData(random: Random): TenantData {
  const advert = (at: number) => ({
    key: `a:${at}`,
    version: '1',
    mids: [phone(random(14)), ...(random(3) === 0 ? [phone(random(14))] : [])],
    indexed: START - HOUR,
  });
  // Three records a person: what resolution finds about them stands in several documents and makes one entity.
  const persons = Array.from({ length: 12 }, (_, at) => {
    const who = Math.floor(at / 3);
    const name = `${given[who] ?? ''} ${family[(who + random(2)) % family.length] ?? ''}`;
    const facts = { name, birth_dates: [`19${60 + who}-03-0${1 + who}`] };
    return { record_key: `p:${at}`, kind: 'person', source: `s${at % 3}`, _raw: JSON.stringify(facts) };
  });
  return {
    events: [
      ...Array.from({ length: 24 }, (_, at) => advert(at)),
      ...persons.map(({ record_key: key }) => ({ key, version: '1', mids: [], indexed: START - HOUR })),
    ],
    retired: new Map(),
    decisions: [],
    persons,
  };
}

/** Edits: records change their values, which splits and merges; new ones come; people decide. */
function edited(data: TenantData, random: Random, now: number, round: number): TenantData {
  const retired = new Map(data.retired);
  const events = [...data.events];
  for (let edit = 0; edit < 3; edit += 1) {
    const key = `a:${random(24)}`;
    const versions = events.filter((event) => event.key === key);
    for (const { version } of versions)
      if (!retired.has(`${key}@${version}`)) retired.set(`${key}@${version}`, now - 60);
    const mids = [phone(random(14)), phone(random(14))];
    events.push({ key, version: String(versions.length + 1), mids, indexed: now - 60 });
  }
  events.push({
    key: `n:${round}`,
    version: '1',
    mids: [phone(random(14)), phone(random(14))],
    indexed: now - 60,
  });
  const records = [`a:${random(12)}`, `a:${12 + random(12)}`];
  const kind = random(2) === 0 ? 'same' : 'not_same';
  const decision = { id: `d_${String(round).padStart(12, '0')}`, kind, records, mid: '', created: now - 60 };
  return { ...data, events, retired, decisions: [...data.decisions, decision] };
}

type Told = Map<string, unknown>;

/** One run; what it tells of history is added, as far as it got out. */
async function run(tenant: MortalTenant, told: Told, random?: Random): Promise<boolean> {
  const xml = inputXml({ tenant: 'main', resolve: '1', full_every_hours: '48' }, '/tmp/unused', {
    scheme: 'minerva_link',
  });
  const done = await runHere(createMinervaLink({ tenant: () => tenant.splunk }), xml);
  const events = ofSourcetype(done, 'minerva:link');
  // Killed before the first membership, it may have been killed amid the events.
  const wasAmidEvents = done.exitCode !== 0 && !tenant.writes.includes('minerva_membership');
  const out = wasAmidEvents && random ? events.slice(0, random(events.length + 1)) : events;
  for (const { data } of out)
    if (data['link_event'] === 'history')
      told.set(String(data['history_id']), { ...data, reason: undefined });
  return done.exitCode === 0;
}

test(`killed between any two writes, the next run comes to the same (MINERVA_SEED=${seed})`, async () => {
  const killedAt = new Map<string, number>();
  let changes = 0;
  for (let number = 0; number < TENANTS; number += 1) {
    const random = randomOf(seed + number);
    const [twin, mortal] = [new MortalTenant(), new MortalTenant()];
    const told: readonly [Told, Told] = [new Map(), new Map()];
    let data = firstData(random);
    for (let round = 0; round < ROUNDS; round += 1) {
      const now = START + round * 8 * HOUR;
      if (round > 0) data = edited(data, random, now, round);
      for (const tenant of [twin, mortal]) {
        tenant.now = now;
        tenant.data = data;
        tenant.dieAfter(Infinity);
      }
      expect(await run(twin, told[0])).toBe(true);
      const writes = twin.writes.length;
      for (let kill = 0; kill < 4; kill += 1) {
        // Findings are few, and there is most to lose between them.
        const amidFindings = twin.writes.indexOf('minerva_findings') + random(6);
        mortal.dieAfter(random(2) === 0 ? Math.max(0, Math.min(amidFindings, writes - 1)) : random(writes));
        if (await run(mortal, told[1], random)) break;
        const before = mortal.writes.at(-1) ?? 'the first write';
        killedAt.set(`after ${before}`, (killedAt.get(`after ${before}`) ?? 0) + 1);
      }
      mortal.dieAfter(Infinity);
      // The twin links what it has found in its next run; the other may have done so already.
      for (const [at, tenant] of [twin, mortal].entries())
        for (let more = 0; more < 2; more += 1)
          expect(await run(tenant, at === 0 ? told[0] : told[1])).toBe(true);
      const where = { seed, number, round };
      for (const name of ['minerva_membership', 'minerva_findings'])
        expect({ ...where, name, documents: mortal.documents(name) }).toEqual({
          ...where,
          name,
          documents: twin.documents(name),
        });
      const [left, right] = told.map((each) => [...each.values()].map((one) => JSON.stringify(one)).sort());
      expect({ ...where, history: right }).toEqual({ ...where, history: left });
      changes += told[0].size;
    }
  }
  const kills = [...killedAt.values()].reduce((sum, count) => sum + count, 0);
  process.stdout.write(
    `MINERVA_SEED=${seed}: ${kills} kills ${JSON.stringify([...killedAt])}, ${changes} changes told\n`,
  );
  expect(kills).toBeGreaterThanOrEqual(12);
  expect(changes).toBeGreaterThan(20);
});
