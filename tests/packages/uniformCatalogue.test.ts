// From an accepted outfit to the catalogue that is searched, on the stand-in: the packages, the real command, the tenant's
// own schedule, and the collector's job where the search head runs no commands. All schools are invented.
import { acceptedOutfits, decide, submit } from '../../src/core/uniforms/intake/moderation';
import { documentOfOutfit } from '../../src/core/uniforms/intake/outfitDocument';
import { documentOfSubmission } from '../../src/core/uniforms/intake/submissionDocument';
import type { SchoolKey, Slot } from '../../src/core/uniforms/outfit';
import type { Cells } from '../support/riskRecords';
import { RiskTenant } from '../support/riskTenant';

jest.setTimeout(600_000);
const describeHere = process.platform === 'linux' && process.arch === 'x64' ? describe : describe.skip;

let clock = Date.UTC(2026, 8, 1, 12, 0, 30); // a Tuesday at noon: nothing nightly is due
const fiveMinutes = 300_000;

describeHere('the catalogue of uniforms of a tenant', () => {
  let tenant: RiskTenant;
  beforeAll(async () => {
    tenant = await RiskTenant.start(() => clock);
    for (const number of [1, 2, 3])
      await tenant.saveAsAdmin('minerva_uniform_schools', {
        ...{ _key: `GB-ENG:90000${number}`, name: `School ${number}`, status: 'open', phase: 'primary' },
      });
    await tick(); // learns what is scheduled
    await tick();
  });
  afterAll(() => tenant.stop());

  const tick = (): Promise<void> => {
    clock += fiveMinutes;
    return tenant.tick();
  };
  const accept = async (number: number, author: string): Promise<void> => {
    const submitted = submit({
      senderKind: 'school',
      ...{ sender: `School ${number}`, basis: 'policy', artworkLicence: '', file: '' },
      ...{ fileSha256: '', year: 2026, problems: [], artwork: [], author, created: nowSeconds() - 60 },
      outfits: [
        {
          school: `GB-ENG:90000${number}` as SchoolKey,
          kind: 'everyday',
          row: 1,
          facts: [
            { slot: 'jumper.colour' as Slot, values: [{ kind: 'colour', colour: 'plum' as never }] },
            { slot: 'badge.motif' as Slot, values: [{ kind: 'choice', choice: 'owl' }] },
          ],
        },
      ],
    });
    if (!submitted.ok) throw new Error(submitted.problem.message);
    const decision = { by: 'moderator', at: nowSeconds(), reason: '' };
    const decided = decide(submitted.value, { ...decision, verdict: 'accepted' });
    // By hand, as nobody can at the page.
    const kept = decided.ok ? decided.value : { ...submitted.value, state: 'accepted' as const, decision };
    for (const outfit of acceptedOutfits(kept))
      await tenant.saveAsAdmin('minerva_uniform_outfits', documentOfOutfit(outfit));
    await tenant.saveAsAdmin('minerva_uniform_intake', documentOfSubmission(kept));
  };
  const found = async (): Promise<readonly unknown[]> => {
    const rows = await tenant.search(
      '| makeresults | eval words="plum jumper, owl on the badge" | minervauniform | sort school_name | table school_name',
    );
    return rows.flatMap(({ school_name }) => school_name ?? []);
  };
  const pages = (): Promise<readonly Cells[]> =>
    tenant.search(
      '| inputlookup minerva_uniform_catalogue | eval key=_key | sort 0 - created | table key version of created left_out',
    );

  test('is not made where no outfit was accepted', async () => {
    expect(await pages()).toEqual([]);
    expect(
      await tenant.search('| inputlookup minerva_state where job="retire" | table summary'),
    ).toHaveLength(1);
  });

  test('has what was accepted after one tick, and nobody runs anything by hand', async () => {
    await accept(1, 'volunteer');
    await tick();
    expect(await found()).toEqual(['School 1']);
    const [state] = await tenant.search('| inputlookup minerva_state where job="uniforms" | table summary');
    expect(state?.summary).toBe('1 pages written, 0 outfits left out');
  });

  test('is not packed anew while nothing changes', async () => {
    const before = await pages();
    await tick();
    expect(await pages()).toEqual(before);
  });

  test('has no outfit that its author accepted alone, and says how many', async () => {
    await accept(2, 'moderator');
    await tick();
    expect(await found()).toEqual(['School 1']);
    expect((await pages())[0]?.left_out).toBe('1');
  });

  test('is made by the collector too, which keeps no more versions', async () => {
    await accept(3, 'volunteer');
    const told = await tenant.scoreByInput('packing');
    expect(told).toMatchObject({ outcome: 'complete', catalogue_pages: 1 });
    expect(await found()).toEqual(['School 1', 'School 3']);
    for (const author of ['supplier', 'school', 'parent']) {
      await accept(3, author);
      await tenant.saved('Pack the catalogue of uniforms');
    }
    expect(await pages()).toHaveLength(3);
    expect(await found()).toEqual(['School 1', 'School 3']);
  });
});

function nowSeconds(): number {
  return Math.floor(Date.now() / 1000);
}
