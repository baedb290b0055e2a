// A catalogue as text in pages of bounded size, for a collection that keeps documents: written once where it is packed, read
// page after page in the browser. One binary body, cut into pages and written as base64.
//
// Body: 4 bytes length of the head (little-endian), the head as JSON, the columns one after the other, each begun at a
// multiple of four bytes. The head says of each column its kind, where it begins, how long it is and how it is written.
import type { Result } from '../../brand';
import type { Slot } from '../outfit';
import type { Catalogue, DesignTable, Numbers } from './catalogue';
import { kindOfColumn, readColumn, toFour, writeColumn, type Column, type ColumnPlace } from './columns';

/** One document; all pages of a catalogue have the same `version` and `of`. */
export interface CataloguePage {
  readonly version: string;
  readonly page: number;
  readonly of: number;
  /** Base64. */
  readonly text: string;
}

/** Bytes of a page before base64; its document is a third longer and stays below half a megabyte. */
export const PAGE_BYTES = 360_000;
/** Version of a document that held a page and was emptied; never whole. */
export const GIVEN_UP = 'given up';
/** Versions of a catalogue that are kept unless told: a tab may be reading the one before the newest. */
export const USUAL_KEPT_VERSIONS = 3;
const MAX_PAGES = 400; // 144 MB: ten times the catalogue of 55,000 schools
const MAX_SCHOOLS = 1_000_000;
const MAX_ROWS = 4_000_000;
const FORMAT = 1;

interface Head {
  readonly format: number;
  readonly columns: Readonly<Record<string, ColumnPlace>>;
  readonly texts: Readonly<Record<string, readonly string[]>>;
  readonly counts: { readonly schools: number; readonly rows: number };
  readonly cells: readonly (readonly [string, readonly string[]])[];
  readonly tables: readonly {
    readonly id: string;
    readonly slots: readonly string[];
    readonly designs: number;
  }[];
}

/** Columns that each catalogue has, by name. */
function namedColumns({ schools, rows, tables }: Catalogue): readonly (readonly [string, Column])[] {
  const { phases, sexes, nation, authority, place, latitude, longitude, isOpen, closedYear, successor } =
    schools;
  const { school, kind, from, to, source, supplierDesign } = rows;
  return [
    ...Object.entries({ phases, sexes, nation, authority, place, latitude, longitude }),
    ...Object.entries({ isOpen, closedYear, successor }),
    ...Object.entries({ school, kind, from, to, source, supplierDesign }),
    ...tables.flatMap(({ cells, rowDesign }, at) => [
      [`table ${at}`, rowDesign] as const,
      ...cells.map((column, slot) => [`table ${at} ${slot}`, column] as const),
    ]),
  ];
}

/**
 * Writes a catalogue.
 *
 * @param version - tells its pages from those of another; any text without a meaning of its own.
 */
export function writePages(catalogue: Catalogue, version: string): readonly CataloguePage[] {
  const body = writeBody(catalogue);
  const of = Math.ceil(body.length / PAGE_BYTES);
  return Array.from({ length: of }, (_, page) => ({
    version,
    page,
    of,
    text: toBase64(body.subarray(page * PAGE_BYTES, (page + 1) * PAGE_BYTES)),
  }));
}

function writeBody(catalogue: Catalogue): Uint8Array {
  let length = 0;
  const places: Record<string, ColumnPlace> = {};
  const parts = namedColumns(catalogue).map(([name, column]) => {
    const { bytes, isSparse } = writeColumn(column);
    const place = {
      kind: kindOfColumn(column),
      start: length,
      bytes: bytes.length,
      length: column.length,
      isSparse,
    };
    places[name] = place;
    length += toFour(bytes.length);
    return { bytes, start: place.start };
  });
  const { schools, rows, sources, supplierDesigns, cells, tables } = catalogue;
  const { keys, names, nations, authorities, places: towns } = schools;
  const head: Head = {
    format: FORMAT,
    columns: places,
    texts: { keys, names, nations, authorities, towns, sources, supplierDesigns },
    counts: { schools: schools.count, rows: rows.count },
    cells: [...cells],
    tables: tables.map(({ id, slots, designs }) => ({ id, slots, designs })),
  };
  const written = new TextEncoder().encode(JSON.stringify(head));
  const start = toFour(4 + written.length);
  const body = new Uint8Array(start + length);
  new DataView(body.buffer).setUint32(0, written.length, true);
  body.set(written, 4);
  for (const part of parts) body.set(part.bytes, start + part.start);
  return body;
}

export type PagesProblem =
  | { readonly code: 'pages-missing'; readonly missing: number; readonly of: number }
  | { readonly code: 'pages-unreadable'; readonly reason: string };

/**
 * Reads the pages of a catalogue, in any order.
 *
 * @returns the catalogue, or which is wrong: pages that are missing, or a body that is none of this format. Whatever the
 *   pages say, no more schools and outfits are made room for than the two limits above.
 */
export function readPages(pages: readonly CataloguePage[]): Result<Catalogue, PagesProblem> {
  const [{ version, of } = { version: '', of: 0 }] = pages;
  const byPage = new Map(
    pages.filter((page) => page.version === version).map(({ page, text }) => [page, text]),
  );
  if (of < 1 || of > MAX_PAGES) return unreadable(`it says that it has ${of} pages`);
  const texts = Array.from({ length: of }, (_, page) => byPage.get(page));
  const missing = texts.filter((text) => text === undefined).length;
  if (missing > 0) return { ok: false, problem: { code: 'pages-missing', missing, of } };
  try {
    return { ok: true, value: readBody(joined(texts.map((text) => fromBase64(text ?? '')))) };
  } catch (error) {
    return unreadable(error instanceof Error ? error.message : 'unknown');
  }
}

/** Reads a catalogue from the texts of all its pages, in order. */
export function readBodies(bodies: readonly string[]): Result<Catalogue, PagesProblem> {
  return readPages(bodies.map((text, page) => ({ version: '', page, of: bodies.length, text })));
}

function unreadable(reason: string): { readonly ok: false; readonly problem: PagesProblem } {
  return { ok: false, problem: { code: 'pages-unreadable', reason } };
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const body = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    body.set(part, at);
    at += part.length;
  }
  return body;
}

function readBody(body: Uint8Array): Catalogue {
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  const headLength = view.getUint32(0, true);
  const head = JSON.parse(new TextDecoder().decode(body.subarray(4, 4 + headLength))) as Head;
  if (head.format !== FORMAT) throw new Error(`its format is ${String(head.format)}, not ${FORMAT}`);
  const { schools, rows } = head.counts;
  if (!(schools <= MAX_SCHOOLS && rows <= MAX_ROWS)) throw new Error(`it says that it has ${rows} outfits`);
  const start = toFour(4 + headLength);
  const column: ReadColumn = (name, length, wanted) => {
    const place = head.columns[name];
    if (place?.length !== length) throw new Error(`its column ${name} is not ${length} long`);
    const from = start + place.start;
    const made = readColumn(body.subarray(from, from + place.bytes), place);
    if (made.length !== length || (wanted !== undefined && !(made instanceof wanted)))
      throw new Error(`its column ${name} is of another kind`);
    return made as never;
  };
  return catalogueOf(head, column);
}

type ReadColumn = <Wanted extends Column>(
  name: string,
  length: number,
  wanted?: new (length: number) => Wanted,
) => Wanted;

function catalogueOf({ counts, texts, cells, tables }: Head, column: ReadColumn): Catalogue {
  const { schools, rows } = counts;
  const text = (name: string): readonly string[] => texts[name] ?? [];
  return {
    schools: {
      count: schools,
      keys: text('keys'),
      names: text('names'),
      phases: column('phases', schools, Uint8Array),
      sexes: column('sexes', schools, Uint8Array),
      nation: column('nation', schools, Uint8Array),
      authority: column('authority', schools, Uint16Array),
      place: column('place', schools, Uint16Array),
      nations: text('nations'),
      authorities: text('authorities'),
      places: text('towns'),
      latitude: column('latitude', schools, Int32Array),
      longitude: column('longitude', schools, Int32Array),
      isOpen: column('isOpen', schools, Uint8Array),
      closedYear: column('closedYear', schools, Uint16Array),
      successor: column('successor', schools, Uint32Array),
    },
    rows: {
      count: rows,
      school: column<Numbers>('school', rows),
      kind: column('kind', rows, Uint8Array),
      from: column('from', rows, Uint16Array),
      to: column('to', rows, Uint16Array),
      source: column('source', rows, Uint16Array),
      supplierDesign: column('supplierDesign', rows, Uint16Array),
    },
    sources: text('sources'),
    supplierDesigns: text('supplierDesigns'),
    cells: new Map(cells.map(([slot, all]) => [slot as Slot, all])),
    tables: tables.map(({ id, slots, designs }, at): DesignTable => ({
      id,
      slots: slots as readonly Slot[],
      designs,
      cells: slots.map((_, slot) => column<Numbers>(`table ${at} ${slot}`, designs)),
      rowDesign: column<Numbers>(`table ${at}`, rows),
    })),
  };
}

const CHUNK = 0x8000; // arguments of one call

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
}

function fromBase64(text: string): Uint8Array {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
