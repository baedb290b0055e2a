import { act } from 'react';
import type { Result } from '../../core/brand';
import { writePages } from '../../core/uniforms/catalogue/pages';
import { openCatalogue } from '../../core/uniforms/catalogue/buildCatalogue';
import type { ColourId, Outfit, OutfitFact, SchoolKey, Slot } from '../../core/uniforms/outfit';
import type { SearchProblem } from '../../queries/searchProblem';
import { unreachable } from '../../queries/searchProblem';
import type { RestRequest, SplunkRest } from '../../queries/splunkRest';
import { noShelf, type CatalogueShelf } from '../../queries/uniforms/catalogueShelf';
import { memoryShelf } from '../../queries/uniforms/memoryShelf';
import {
  byText,
  choose,
  click,
  close,
  draw,
  one,
  settle,
  shown,
  submit,
  type,
  violations,
} from '../pageUnderTest';
import { createDesk } from './desk/desk';
import { createWork } from './desk/work';
import { UniformsPage } from './UniformsPage';

const colour = (slot: string, ...ids: readonly string[]): OutfitFact => ({
  slot: slot as Slot,
  values: ids.map((id) => ({ kind: 'colour', colour: id as ColourId })),
});
const choice = (slot: string, id: string): OutfitFact => ({
  slot: slot as Slot,
  values: [{ kind: 'choice', choice: id }],
});

/** Twelve made-up schools: ten wear navy blazers, two of them with gold trim, one with a ship on the badge. */
function exampleBodies(schools = 12): readonly string[] {
  const builder = openCatalogue();
  for (let number = 0; number < schools; number++) {
    const school = `GB-ENG:${100_000 + number}` as SchoolKey;
    const facts = [
      colour('blazer.colour', number < 10 ? 'navy' : 'black'),
      colour('blazer.trim_colour', ...(number < 2 ? ['gold'] : [])),
      colour('tie.stripe_colour', number % 2 === 0 ? 'silver' : 'red'),
      choice('badge.motif', number === 0 ? 'ship' : 'oak'),
    ].filter(({ values }) => values.length > 0);
    const outfit: Outfit = { school, kind: 'everyday', wornFrom: 2010, facts, source: 'world' };
    builder.add(
      {
        key: school,
        name: `School ${number}`,
        phase: number % 3 === 0 ? 'primary' : 'secondary',
        sex: 'mixed',
        place: 'Brackwater',
        authority: number < 6 ? 'Northmoor' : 'Southmoor',
        at: { latitude: 53 + number / 10, longitude: -1.5 },
        isOpen: number !== 1,
      },
      [outfit],
    );
  }
  return writePages(builder.finish(), 'v1').map(({ text }) => text);
}

interface Packed {
  readonly version: string;
  readonly bodies: readonly string[];
}

interface MemoryCollections extends SplunkRest {
  readonly sent: RestRequest[];
  /** The newest catalogue. */
  packed: Packed;
  /** Splunk cannot be reached. */
  isAway: boolean;
}

/** The tenant's collections in memory, asked as the page asks them. */
function memoryCollections(packed: Packed): MemoryCollections {
  const sent: RestRequest[] = [];
  const saved = new Map<string, unknown[]>();
  const answer = (request: RestRequest): unknown => {
    const [, name = '', rest] = /collections\/data\/(\w+)(\/batch_save)?$/.exec(request.path) ?? [];
    if (rest !== undefined) {
      saved.set(name, [...(saved.get(name) ?? []), ...(request.json as unknown[])]);
      return [];
    }
    if (name === 'minerva_uniform_catalogue') {
      const { bodies, version } = memory.packed;
      const query = JSON.parse(request.parameters.query ?? '{}') as Partial<Record<string, number>>;
      const heads = bodies.map((_, number) => ({
        version,
        number,
        of: bodies.length,
        created: 1_780_000_000,
      }));
      return query.version === undefined ? heads : [{ body: bodies[query.number ?? 0] }];
    }
    if (name === 'minerva_uniform_schools')
      return [
        {
          _key: 'GB-ENG:100000',
          name: 'School 0',
          phone: '020 7946 0001',
          site: 'https://school.example.org',
        },
      ];
    return saved.get(name) ?? [];
  };
  const memory: MemoryCollections = {
    sent,
    packed,
    isAway: false,
    send: (request): Promise<Result<unknown, SearchProblem>> => {
      sent.push(request);
      return Promise.resolve(
        memory.isAway
          ? { ok: false, problem: unreachable('no network') }
          : { ok: true, value: answer(request) },
      );
    },
  };
  return memory;
}

const LOOK_EVERY_MILLISECONDS = 30;

interface Opening {
  /** It asks for a newer catalogue while the test runs. */
  readonly isLooking?: boolean;
  readonly shelf?: CatalogueShelf;
  readonly isAway?: boolean;
}

async function open(bodies = exampleBodies(), opening: Opening = {}) {
  const { shelf = noShelf, isAway = false, isLooking = false } = opening;
  const rest = memoryCollections({ version: 'v1', bodies });
  rest.isAway = isAway;
  const desk = createDesk(() => undefined, createWork());
  const given = {
    desk,
    rest,
    shelf,
    ...(isLooking ? { lookEveryMilliseconds: LOOK_EVERY_MILLISECONDS } : {}),
  };
  await draw(<UniformsPage {...given} tenantApp="minerva_tenant_main" />, 'uniforms');
  await settle();
  return rest;
}

/** Until the page has asked once more whether there is a newer catalogue. */
async function wait(): Promise<void> {
  await act(() => new Promise((resolve) => setTimeout(resolve, 3 * LOOK_EVERY_MILLISECONDS)));
}

async function say(words: string): Promise<void> {
  await type('#uniform-words', words);
  await submit('form:has(#uniform-words)');
  await settle();
}

afterEach(close);

describe('Uniforms', () => {
  test('says what is searched before anything was asked, and where there is no catalogue', async () => {
    await open();
    expect(shown()).toContain('12 schools, of 12 the uniform is known (12 outfits), catalogue v1');
    expect(await violations()).toEqual([]);
    close();
    await open([]);
    expect(shown()).toContain('no catalogue of uniforms yet');
  });

  test('shows words back, what was understood and what was not, and how many schools fit equally well', async () => {
    await open();
    await say('navy blazer with a flumph');
    expect(shown()).toContain('10 schools fit equally well');
    expect(
      [...document.querySelectorAll('mark[data-state="missed"]')].map(({ textContent }) => textContent),
    ).toContain('flumph');
    expect(shown()).toContain('A shortlist is a lead');
    expect(await violations()).toEqual([]);
  });

  test('a chip is doubted, changed and taken away, and the answer follows', async () => {
    await open();
    await say('navy blazer');
    await click(byText('button', 'Unsure about blazer’s colour'));
    expect(shown()).toContain('(unsure)');
    await click(byText('button', 'Change blazer’s colour'));
    const select = [...document.querySelectorAll('label')]
      .find(({ textContent }) => textContent.includes('Change blazer’s colour to'))
      ?.getAttribute('for');
    await choose(document.getElementById(select ?? ''), 'colour:black');
    expect(shown()).toContain('2 schools fit equally well');
    await click(byText('button', 'Take away blazer’s colour'));
    expect(shown()).not.toContain('fit equally well');
  });

  test('the next question names its effect, and its answer narrows the list', async () => {
    await open();
    await say('navy blazer');
    expect(shown()).toMatch(/would separate about \d+ of 10 schools/);
    await click(byText('button', 'ship ('));
    expect(shown()).toContain('One school fits best');
    expect(shown()).toContain('School 0');
  });

  test('pictures of garments edit the same question', async () => {
    await open();
    await say('navy blazer');
    await click(
      [...document.querySelectorAll('button[aria-expanded]')].find(({ textContent }) =>
        textContent.startsWith('tie'),
      ),
    );
    await click(
      [...document.querySelectorAll('fieldset')]
        .find(({ textContent }) => textContent.includes('stripes, all that you saw'))
        ?.querySelector('button[aria-pressed]:nth-of-type(16)'),
    );
    expect(shown()).toMatch(/tie’s stripes: \w+ · chosen/);
    expect(await violations()).toEqual([]);
  });

  test('a filter says what it leaves, and what taking it away gives', async () => {
    await open();
    await say('navy blazer');
    const select = [...document.querySelectorAll('label')]
      .find(({ textContent }) => textContent.startsWith('Authority'))
      ?.querySelector('select');
    await choose(select ?? null, 'Northmoor');
    expect(shown()).toContain('6 of 12 schools left');
    expect(shown()).toContain('(then 12)');
    expect(shown()).toContain('6 schools fit equally well');
    await click(byText('button', 'Take away the filter Authority'));
    expect(shown()).toContain('10 schools fit equally well');
  });

  test('schools stand side by side, and where they differ', async () => {
    await open();
    await say('navy blazer');
    await click(byText('button', 'Compare School 0'));
    await click(byText('button', 'Compare School 1'));
    const table = byText('section', 'Side by side')?.textContent ?? '';
    expect(table).toContain('ship');
    expect(table).toContain('oak');
    expect(await violations()).toEqual([]);
  });

  test('a sheet is on record before it is shown, with contacts, reasons and its audit number', async () => {
    const rest = await open();
    await say('navy blazer with gold trim, badge a sailing ship');
    await click(byText('button', 'Make the sheet'));
    await settle();
    const saved = rest.sent.find(({ path }) => path.endsWith('minerva_uniform_sheets/batch_save'));
    const [document_] = (saved?.json ?? []) as readonly { _key: string; sheet: string }[];
    expect(document_?._key).toMatch(/^U-\d{8}-[0-9A-F]{12}$/);
    const paper = one('#uniform-sheet')?.textContent ?? '';
    for (const words of [document_?._key ?? '', 'This is a lead, not a finding', 'School 0', '020 7946 0001'])
      expect(paper).toContain(words);
    expect(await violations()).toEqual([]);
  });

  test('a confirmed school counts with its place and the time it took', async () => {
    const rest = await open();
    await say('navy blazer with gold trim, badge a sailing ship');
    await click(byText('button', 'Confirm School 0'));
    await settle();
    const saved = rest.sent.find(({ path }) => path.endsWith('minerva_uniform_confirmations/batch_save'));
    expect(saved?.json).toMatchObject([
      { school: 'GB-ENG:100000', answer: 'confirmed', rank: 1, tie_count: 1 },
    ]);
    expect(shown()).toContain('School 0 confirmed for this question');
    expect(shown()).toContain('first 1: 100 %');
  });

  test('nothing that was typed stands in the address or in the browser’s stores', async () => {
    await open();
    await say('navy blazer');
    expect(window.location.href).not.toContain('navy');
    expect([window.localStorage.length, window.sessionStorage.length]).toEqual([0, 0]);
  });

  test('a newer catalogue is told of, and taken only when the analyst says so', async () => {
    const rest = await open(exampleBodies(), { isLooking: true });
    await say('navy blazer');
    await wait();
    expect(shown()).not.toContain('newer catalogue');
    rest.packed = { version: 'v2', bodies: exampleBodies(6) };
    await wait();
    expect(shown()).toContain('There is a newer catalogue of uniforms');
    expect(shown()).toContain('10 schools fit equally well');
    expect(await violations()).toEqual([]);
    await click(byText('button', 'Search in the newer one'));
    await settle();
    expect(shown()).toContain('6 schools, of 6 the uniform is known (6 outfits), catalogue v2');
    expect(shown()).toContain('6 schools fit equally well');
    expect(shown()).not.toContain('There is a newer catalogue');
    await click(byText('button', 'Make the sheet'));
    await settle();
    const saved = rest.sent.find(({ path }) => path.endsWith('minerva_uniform_sheets/batch_save'));
    const [sheet] = saved?.json as readonly { readonly sheet: string }[];
    expect(JSON.parse(sheet?.sheet ?? '{}')).toMatchObject({ catalogueVersion: 'v2', allSchools: 6 });
  });

  test('a newer catalogue that cannot be read leaves what is open, and says why', async () => {
    const rest = await open(exampleBodies(), { isLooking: true });
    await say('navy blazer');
    rest.packed = { version: 'v2', bodies: ['bm9uZQ=='] };
    await wait();
    await click(byText('button', 'Search in the newer one'));
    await settle();
    expect(shown()).toContain('the catalogue could not be read');
    expect(shown()).toContain('10 schools fit equally well');
    await click(byText('button', 'Take away blazer’s colour'));
    await say('black blazer');
    expect(shown()).toContain('2 schools fit equally well');
  });

  test('searches on without Splunk, and says which part waits for it', async () => {
    const rest = await open();
    expect(shown()).toContain('goes on without a connection');
    rest.isAway = true;
    await say('navy blazer with gold trim');
    expect(shown()).toContain('2 schools fit equally well');
    expect(shown()).toContain('Contacts of these schools could not be read. Splunk cannot be reached');
    expect(await violations()).toEqual([]);
    rest.isAway = false;
    await click(byText('button', 'Read them again'));
    await settle();
    expect(shown()).not.toContain('could not be read');
  });

  test('opens with the browser’s own copy where Splunk is away, and says so until it answers', async () => {
    const shelf = memoryShelf({ version: 'v1', created: 1_780_000_000, bodies: exampleBodies() });
    const rest = await open([], { shelf, isAway: true, isLooking: true });
    expect(shown()).toContain('Splunk gave no answer, so this is the copy that this browser kept, of 2026');
    expect(shown()).toContain('12 schools, of 12 the uniform is known');
    rest.isAway = false;
    rest.packed = { version: 'v1', bodies: exampleBodies() };
    await wait();
    expect(shown()).not.toContain('gave no answer');
  });

  test('throws away a copy that cannot be opened, and reads Splunk’s', async () => {
    const shelf = memoryShelf({ version: 'v1', created: 1_780_000_000, bodies: ['bm9uZQ=='] });
    await open(exampleBodies(), { shelf });
    expect(shown()).toContain('12 schools, of 12 the uniform is known');
    expect(shelf.kept()).toBeUndefined();
  });

  test('keeps the catalogue and nothing of a question', async () => {
    const shelf = memoryShelf();
    await open(exampleBodies(), { shelf });
    await say('navy blazer');
    expect(shelf.kept()).toEqual({
      ...{ version: 'v1', created: 1_780_000_000, bodies: exampleBodies() },
      origin: 'splunk',
    });
  });
});
