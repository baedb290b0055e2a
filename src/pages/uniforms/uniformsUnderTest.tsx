// Test support: the page Uniforms with a tenant's collections in memory, and what a person does on it.
import { act } from 'react';
import type { Result } from '../../core/brand';
import { writePages } from '../../core/uniforms/catalogue/pages';
import { openCatalogue } from '../../core/uniforms/catalogue/buildCatalogue';
import type { ColourId, Outfit, OutfitFact, SchoolKey, Slot } from '../../core/uniforms/outfit';
import { unreachable, type SearchProblem } from '../../queries/searchProblem';
import type { RestRequest, SplunkRest } from '../../queries/splunkRest';
import { noShelf, type CatalogueShelf } from '../../queries/uniforms/catalogueShelf';
import { draw, settle, submit, type } from '../pageUnderTest';
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
export function exampleBodies(schools = 12): readonly string[] {
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

export async function open(bodies = exampleBodies(), opening: Opening = {}) {
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
export async function wait(): Promise<void> {
  await act(() => new Promise((resolve) => setTimeout(resolve, 3 * LOOK_EVERY_MILLISECONDS)));
}

export async function say(words: string): Promise<void> {
  await type('#uniform-words', words);
  await submit('form:has(#uniform-words)');
  await settle();
}
