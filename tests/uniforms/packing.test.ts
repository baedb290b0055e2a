// The catalogue of uniforms packed out of collections in memory: when, from what, and over which pages.
import type { SearchRow } from '../../src/adapters/splunk/rest/searchJob';
import { newestCatalogue } from '../../src/commands/minervauniform/cataloguePages';
import { packedPages, type PackingWish } from '../../src/commands/minervauniform/packing';
import type { PageDocument } from '../../src/commands/minervauniform/pageKeys';
import {
  acceptedOutfits,
  decide,
  submit,
  takeBack,
  type AcceptedOutfit,
  type Submission,
} from '../../src/core/uniforms/intake/moderation';
import { documentOfOutfit } from '../../src/core/uniforms/intake/outfitDocument';
import { documentOfSubmission } from '../../src/core/uniforms/intake/submissionDocument';
import type { OutfitFact, SchoolKey, Slot } from '../../src/core/uniforms/outfit';

const NOW = 1_790_000_000;
type Document = Readonly<Record<string, unknown>>;

/** As a search gives documents: text, lists apart; the key under its other name. */
function rowsOf(documents: Iterable<Document>): readonly SearchRow[] {
  return [...documents].map(({ _key, ...fields }) => ({
    row_key: String(_key),
    ...Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, String(value)])),
  }));
}

class Tenant {
  readonly collections = new Map<string, Map<string, Document>>();
  readonly said: string[] = [];

  keep(collection: string, documents: readonly Document[]): void {
    const kept = this.collections.get(collection) ?? new Map<string, Document>();
    this.collections.set(collection, kept);
    for (const document of documents) kept.set(String(document._key), document);
  }

  documents(collection: string): readonly Document[] {
    return [...(this.collections.get(collection)?.values() ?? [])];
  }

  readonly ask = (search: string): Promise<readonly SearchRow[]> => {
    const collection = /inputlookup (\w+)/.exec(search)?.[1] ?? '';
    const since = Number(/>=(\d+)/.exec(search)?.[1] ?? '0');
    const all = this.documents(collection);
    const isSince = (document: Document): boolean =>
      ['created', 'undone', 'decided'].some((field) => Number(document[field] ?? -1) >= since);
    if (search.includes('table change'))
      return Promise.resolve(
        all.filter(isSince).map((document) => ({
          change: `${String(document._key)} ${String(document.state)} ${String(document.undone)} ${String(document.decided)}`,
        })),
      );
    const rows = rowsOf(all);
    if (search.includes('number=0')) return Promise.resolve(rows.filter(({ number }) => number === '0'));
    if (search.includes('state="accepted"'))
      return Promise.resolve(rows.filter(({ state }) => state === 'accepted'));
    return Promise.resolve(rows);
  };

  /** Packs and writes, as the saved search does. */
  async pack(wish: Partial<PackingWish> = {}): Promise<readonly PageDocument[]> {
    const pages = await packedPages(this.ask, { when: 'changed', keep: 3, now: NOW, ...wish }, (_, text) =>
      this.said.push(text),
    );
    this.keep('minerva_uniform_catalogue', pages as unknown as readonly Document[]);
    return pages;
  }

  names(): readonly string[] {
    const rows = rowsOf(this.documents('minerva_uniform_catalogue'));
    return newestCatalogue(rows)?.schools.names ?? [];
  }
}

const colour = (id: string): readonly OutfitFact[] => [
  { slot: 'jumper.colour' as Slot, values: [{ kind: 'colour', colour: id as never }] },
];

function accepted(number: number, { author = 'ann', by = 'ben', at = NOW - 100 } = {}): Submission {
  const submitted = submit({
    senderKind: 'school',
    ...{ sender: `School ${number}`, basis: '', artworkLicence: '', file: '' },
    ...{ fileSha256: '', year: 2026, problems: [], artwork: [], author, created: at - 50 },
    outfits: [
      { school: `GB-ENG:90000${number}` as SchoolKey, kind: 'everyday', row: 1, facts: colour('plum') },
    ],
  });
  if (!submitted.ok) throw new Error(submitted.problem.message);
  // Written by hand: the rules of the core let nobody decide about their own.
  const decision = { by, at, reason: '' };
  const decided = decide(submitted.value, { ...decision, verdict: 'accepted' });
  return decided.ok ? decided.value : { ...submitted.value, state: 'accepted', decision };
}

function tenantWith(
  submissions: readonly Submission[],
  outfits: readonly AcceptedOutfit[] = submissions.flatMap((one) => acceptedOutfits(one)),
): Tenant {
  const tenant = new Tenant();
  const schools = [1, 2, 3, 4].map((number) => ({
    ...{ _key: `GB-ENG:90000${number}`, name: `School ${number}`, status: 'open', phase: 'primary' },
  }));
  tenant.keep('minerva_uniform_schools', schools);
  tenant.keep('minerva_uniform_intake', submissions.map(documentOfSubmission));
  tenant.keep('minerva_uniform_outfits', outfits.map(documentOfOutfit));
  return tenant;
}

describe('packing', () => {
  test('is of accepted outfits, and not done again while nothing changes', async () => {
    const tenant = tenantWith([accepted(1)]);
    expect(await tenant.pack()).toHaveLength(1);
    expect(tenant.names()).toEqual(['School 1']);
    expect(await tenant.pack({ now: NOW + 300 })).toEqual([]);
    expect(await tenant.pack({ now: NOW + 300, when: 'always' })).toHaveLength(1);
    expect(tenant.said).toEqual([]);
  });

  test('follows an acceptance, also one by a browser whose clock is hours behind', async () => {
    const tenant = tenantWith([accepted(1)]);
    await tenant.pack();
    const late = accepted(2, { at: NOW - 5 * 3600 });
    tenant.keep('minerva_uniform_outfits', acceptedOutfits(late).map(documentOfOutfit));
    tenant.keep('minerva_uniform_intake', [documentOfSubmission(late)]);
    await tenant.pack({ now: NOW + 300 });
    expect(tenant.names()).toEqual(['School 1', 'School 2']);
  });

  test('of an outfit whose decision was not written yet is done again when it is', async () => {
    const tenant = tenantWith([accepted(1)]);
    const second = accepted(2);
    tenant.keep('minerva_uniform_outfits', acceptedOutfits(second).map(documentOfOutfit));
    await tenant.pack();
    expect(tenant.names()).toEqual(['School 1']);
    tenant.keep('minerva_uniform_intake', [documentOfSubmission(second)]);
    await tenant.pack({ now: NOW + 300 });
    expect(tenant.names()).toEqual(['School 1', 'School 2']);
  });

  test('of a tenant without outfits writes nothing, and nothing over what is there', async () => {
    const tenant = tenantWith([]);
    expect(await tenant.pack()).toEqual([]);
    await tenant.pack({ when: 'always' });
    expect(tenant.said.join()).toContain('no outfit');
  });

  test('writes the first page last, so that a version with a first page is whole', async () => {
    const tenant = tenantWith([accepted(1)]);
    for (const turn of [1, 2, 3, 4, 5]) {
      const pages = await tenant.pack({ when: 'always', now: NOW + turn });
      expect(pages.at(-1)?.number).toBe(0);
    }
  });
});

describe('versions', () => {
  test('are kept as many as are asked for; the new one is written over the oldest', async () => {
    const tenant = tenantWith([accepted(1)]);
    for (let turn = 0; turn < 9; turn += 1) await tenant.pack({ when: 'always', now: NOW + turn, keep: 3 });
    const documents = tenant.documents('minerva_uniform_catalogue');
    expect(documents.map(({ created }) => Number(created) - NOW).sort()).toEqual([6, 7, 8]);
    await tenant.pack({ when: 'always', now: NOW + 9, keep: 2 });
    expect(documents.length).toBe(3);
    const left = tenant.documents('minerva_uniform_catalogue').map(({ version }) => String(version));
    expect(left.filter((version) => version === 'given up')).toHaveLength(1);
    expect(tenant.names()).toEqual(['School 1']);
    // An emptied page is the first to be used again, and is not emptied twice.
    expect(await tenant.pack({ when: 'always', now: NOW + 10, keep: 3 })).toHaveLength(1);
    expect(tenant.documents('minerva_uniform_catalogue')).toHaveLength(3);
  });

  test('of which a page is missing make room for the new one', async () => {
    const tenant = tenantWith([accepted(1)]);
    await tenant.pack();
    const half = {
      _key: 'half:1',
      version: 'half',
      number: 1,
      of: 2,
      body: 'x',
      created: NOW + 1,
      left_out: 0,
    };
    tenant.keep('minerva_uniform_catalogue', [half]);
    const [page] = await tenant.pack({ when: 'always', now: NOW + 2 });
    expect(page?._key).toBe('half:1');
    expect(tenant.names()).toEqual(['School 1']);
  });
});

describe('an outfit for which no second person stands', () => {
  const told = (tenant: Tenant): string => tenant.said.join('\n');
  const [own] = acceptedOutfits(accepted(2, { author: 'ann', by: 'ann' }));
  if (own === undefined) throw new Error('no outfit');

  test.each<[string, readonly Submission[], AcceptedOutfit, string]>([
    ['was proposed by who accepted it', [accepted(2, { author: 'ann', by: 'ann' })], own, 'own proposal: 1'],
    ['names no submission', [], { ...own, submission: '' }, 'no submission: 1'],
    [
      'borrows a submission of others',
      [accepted(1)],
      { ...own, submission: accepted(1).id },
      'another moderator: 1',
    ],
    [
      'borrows name and submission of others',
      [accepted(1)],
      { ...own, submission: accepted(1).id, author: 'ben' },
      'not what was accepted: 1',
    ],
    [
      'was changed after it was accepted',
      [accepted(2)],
      { ...(acceptedOutfits(accepted(2))[0] ?? own), facts: colour('red') },
      'not what was accepted: 1',
    ],
  ])('is not packed: it %s', async (_, submissions, outfit, why) => {
    const tenant = tenantWith([accepted(1), ...submissions], [...acceptedOutfits(accepted(1)), outfit]);
    const pages = await tenant.pack();
    expect(tenant.names()).toEqual(['School 1']);
    expect(pages[0]?.left_out).toBe(1);
    expect(told(tenant)).toContain('1 of 2 outfits are left out');
    expect(told(tenant)).toContain(why);
  });

  test('is not packed after it was withdrawn, nor where somebody alone takes the withdrawal out of the record', async () => {
    const second = accepted(2);
    const withdrawn = takeBack(second, { by: 'ann', at: NOW - 10, reason: 'wrong year' });
    if (!withdrawn.ok) throw new Error(withdrawn.problem.message);
    const outfits = acceptedOutfits(second);
    const undone = outfits.map((outfit) => ({ ...outfit, undone: { at: NOW - 10, by: 'ann', reason: '' } }));
    const tenant = tenantWith([accepted(1), withdrawn.value], [...acceptedOutfits(accepted(1)), ...undone]);
    await tenant.pack();
    expect(tenant.names()).toEqual(['School 1']);
    expect(tenant.said).toEqual([]);
    tenant.keep('minerva_uniform_outfits', outfits.map(documentOfOutfit));
    await tenant.pack({ when: 'always', now: NOW + 1 });
    expect(tenant.names()).toEqual(['School 1']);
    expect(told(tenant)).toContain('no submission: 1');
  });
});
