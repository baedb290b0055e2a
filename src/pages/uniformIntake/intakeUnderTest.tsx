// Test support: the page of the intake with a tenant's collections in memory, and what a person does on it.
import { act } from 'react';
import type { Result } from '../../core/brand';
import type { Pixels } from '../../core/uniforms/guard/skin';
import { writePages } from '../../core/uniforms/catalogue/pages';
import { openCatalogue } from '../../core/uniforms/catalogue/buildCatalogue';
import { acceptedOutfits, decide, submit, type NewSubmission } from '../../core/uniforms/intake/moderation';
import { documentOfOutfit } from '../../core/uniforms/intake/outfitDocument';
import { documentOfSubmission } from '../../core/uniforms/intake/submissionDocument';
import type { SchoolKey } from '../../core/uniforms/outfit';
import { memorySearches } from '../../queries/memoryRest';
import type { SearchProblem } from '../../queries/searchProblem';
import type { RestRequest, SplunkRest } from '../../queries/splunkRest';
import { noShelf } from '../../queries/uniforms/catalogueShelf';
import { createIntakeStore } from '../../queries/uniforms/intakeStore';
import { draw, one, settle, type } from '../pageUnderTest';
import { UniformIntakePage } from './UniformIntakePage';

export const NOW = Date.UTC(2026, 10, 30) / 1000;
export const school = (number: number) => `GB-ENG:${number}` as SchoolKey;
export const schoolRow = (number: number, more: Readonly<Record<string, string>> = {}) => ({
  school_key: school(number),
  name: `School ${number}`,
  status: 'open',
  phase: number % 2 === 0 ? 'primary' : 'secondary',
  authority: 'Sampleshire',
  place: 'Brackwater',
  ...more,
});
export const outfit = (number: number, id = `o_${number}`) => ({
  _key: id,
  outfit_id: id,
  school: school(number),
  kind: 'everyday',
  worn_from: 2015,
  facts: JSON.stringify([
    { slot: 'blazer.colour', values: [{ kind: 'colour', colour: 'navy' }] },
    { slot: 'tie.colour', values: [{ kind: 'colour', colour: 'red' }] },
  ]),
  source: 'supplier: Lantern Schoolwear',
  author: 'bea',
  created: 1_000,
});

export const given: NewSubmission = {
  senderKind: 'school',
  sender: 'Lantern Row School',
  basis: 'policy of 2026',
  artworkLicence: '',
  file: '',
  fileSha256: '',
  year: 2026,
  outfits: [
    {
      school: school(100_001),
      kind: 'everyday',
      row: 2,
      wornFrom: 2024,
      facts: [{ slot: 'blazer.colour' as never, values: [{ kind: 'colour', colour: 'maroon' as never }] }],
    },
  ],
  problems: [],
  artwork: [],
  author: 'ann',
  created: 1_000,
};

export function waiting(more: Partial<NewSubmission> = {}) {
  const taken = submit({ ...given, ...more });
  if (!taken.ok) throw new Error(taken.problem.message);
  return taken.value;
}

/** What ann sent in and bea accepted: the submission, and the outfits that came of it, as they are kept. */
export function accepted(outfits: NewSubmission['outfits']) {
  const sent = waiting({ senderKind: 'supplier', sender: 'Lantern Schoolwear', outfits });
  const decided = decide(sent, { verdict: 'accepted', by: 'bea', at: 1_000, reason: '' });
  if (!decided.ok) throw new Error(decided.problem.message);
  return {
    submission: documentOfSubmission(decided.value),
    outfits: acceptedOutfits(decided.value).map(documentOfOutfit),
  };
}

/** Navy blazer, red tie; as `outfit` has it. */
export const told = (number: number, wornFrom: number, row = 2): NewSubmission['outfits'][number] => ({
  school: school(number),
  kind: 'everyday',
  row,
  wornFrom,
  facts: JSON.parse(outfit(number).facts) as never,
});

/** A packed catalogue of some schools, as its pages are kept. */
function catalogueOf(numbers: readonly number[]): readonly object[] {
  const builder = openCatalogue();
  for (const number of numbers) {
    const key = school(number);
    const about = { key, name: `School ${number}`, phase: 'primary', sex: 'mixed', isOpen: true } as const;
    builder.add(about, [{ ...told(number, 2015), source: 'school' }]);
  }
  return writePages(builder.finish(), 'v1').map(({ version, page, of, text }) => {
    return { _key: `${version}:${page}`, version, number: page, of, body: text, created: 500 };
  });
}

type Documents = Map<string, Readonly<Record<string, unknown>>>;

/** Collections of a tenant in memory; a query of fields with values, `$or` of such, or `$gte`. */
function memoryCollections(start: Readonly<Record<string, readonly object[]>>, refused = '') {
  const asked: RestRequest[] = [];
  const collections = new Map<string, Documents>();
  const of = (name: string): Documents => {
    const known = collections.get(name) ?? (new Map() as Documents);
    collections.set(name, known);
    return known;
  };
  for (const [name, documents] of Object.entries(start))
    for (const document of documents as readonly Readonly<Record<string, unknown>>[])
      of(name).set(String(document._key), document);
  const fits = (
    document: Readonly<Record<string, unknown>>,
    query: Readonly<Record<string, unknown>>,
  ): boolean =>
    Object.entries(query).every(([field, wanted]) => {
      if (field === '$or') return (wanted as (typeof query)[]).some((part) => fits(document, part));
      const least = (wanted as { readonly $gte?: number } | null)?.$gte;
      return least === undefined ? document[field] === wanted : Number(document[field]) >= least;
    });
  const rest: SplunkRest = {
    send: (request): Promise<Result<unknown, SearchProblem>> => {
      asked.push(request);
      const [, name = '', isSaving] = /data\/(\w+)(\/batch_save)?$/.exec(request.path) ?? [];
      if (isSaving !== undefined && name === refused)
        return Promise.resolve({
          ok: false,
          problem: { code: 'not-allowed', message: 'No.', remedy: 'Ask.' },
        });
      if (isSaving !== undefined)
        for (const document of request.json as readonly Readonly<Record<string, unknown>>[])
          of(name).set(String(document._key), document);
      const query = JSON.parse(request.parameters.query ?? '{}') as Readonly<Record<string, unknown>>;
      const found = [...of(name).values()].filter((document) => fits(document, query));
      return Promise.resolve({ ok: true, value: found.slice(0, Number(request.parameters.limit ?? 1_000)) });
    },
  };
  return { rest, asked, of: (name: string) => [...of(name).values()] };
}

export interface Opening {
  readonly address?: string;
  readonly author?: string;
  readonly collections?: Readonly<Record<string, readonly object[]>>;
  readonly refused?: string;
  readonly pixels?: Pixels;
}

const rows = [
  schoolRow(100_001),
  schoolRow(100_002),
  schoolRow(100_003),
  schoolRow(100_005, { status: 'closed' }),
];

export async function open({
  address = '',
  author = 'bea',
  collections = {},
  refused,
  pixels,
}: Opening = {}) {
  const memory = memoryCollections(
    { minerva_uniform_catalogue: catalogueOf([100_001]), ...collections },
    refused,
  );
  const client = memorySearches([
    [/minerva_uniform_schools.*stats count/, [{ rows: String(rows.length) }]],
    [/minerva_uniform_schools/, rows],
  ]);
  await draw(
    <UniformIntakePage
      client={client}
      rest={memory.rest}
      tenantApp="minerva_tenant_main"
      store={createIntakeStore(memory.rest, 'minerva_tenant_main', author)}
      shelf={noShelf}
      now={() => NOW}
      pixelsOf={() => Promise.resolve(pixels)}
    />,
    `uniformIntake${address}`,
  );
  await settle();
  return memory;
}

export const field = (label: string): HTMLElement => {
  const found = [...document.querySelectorAll('label')].find(({ textContent }) =>
    textContent.startsWith(label),
  );
  const control =
    found?.querySelector<HTMLElement>('input, select') ?? document.getElementById(found?.htmlFor ?? '');
  if (control === null) throw new Error(`There is no field ${label}.`);
  control.id ||= `field-${label.replace(/\W+/g, '-')}`;
  return control;
};
export const fill = (label: string, words: string) => type(`[id="${field(label).id}"]`, words);

/** Gives a file to a box, as a person who chooses one. */
export async function give(selector: string, name: string, bytes: Uint8Array | string): Promise<void> {
  const box = one(selector);
  if (!(box instanceof HTMLInputElement)) throw new Error(`There is no box ${selector}.`);
  const file = new File([bytes as BlobPart], name);
  // jsdom's files have no arrayBuffer.
  Object.defineProperty(file, 'arrayBuffer', {
    value: () =>
      Promise.resolve(typeof bytes === 'string' ? new TextEncoder().encode(bytes).buffer : bytes.buffer),
  });
  Object.defineProperty(box, 'files', { value: [file], configurable: true });
  Object.defineProperty(box, 'value', { value: '', writable: true, configurable: true });
  await act(async () => {
    box.dispatchEvent(new Event('change', { bubbles: true }));
    await Promise.resolve();
  });
  await settle();
}

export async function tellWho(): Promise<void> {
  await fill('Its name', 'Lantern Row School');
  await fill('Told from', 'policy of 2026');
}

export const plain = (red: number, green: number, blue: number): Pixels => {
  const data = new Uint8ClampedArray(16 * 4);
  for (let at = 0; at < data.length; at += 4) data.set([red, green, blue, 255], at);
  return { data, width: 4, height: 4 };
};
export const svg = '<svg viewBox="0 0 9 9"><path d="M0 0h9"/></svg>';
