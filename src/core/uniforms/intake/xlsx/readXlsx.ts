// The first sheet of a workbook (Office Open XML, ECMA-376 part 1, 18.3 and 18.4) as rows of texts. Formulas are not worked
// out: the value that the program saved with them is read. Macros, links, pictures and every other part are not opened.
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { Result } from '../../../brand';
import type { IntakeProblem } from '../problem';
import { MAX_COLUMNS, MAX_ROWS, refused, tableOfRows, type IntakeRow, type IntakeTable } from '../table';
import { readZip, unpack, type ZipMember } from './zip';

const MOST_BYTES = 20 * 1024 * 1024; // of each part unpacked; the largest honest sheet of 2,000 rows is about 8 MB
const MOST_TEXTS = 200_000;
const ROWS_READ = MAX_ROWS * 2;

/**
 * Reads a workbook.
 *
 * @returns the table of the sheet that comes first; problems `file-unreadable` (no workbook, damaged, encrypted),
 *   `file-too-large` (a part unpacks to more than 20 MB), `no-rows`, `too-many-rows`.
 */
export function readXlsx(bytes: Uint8Array): Result<IntakeTable, IntakeProblem> {
  const members = readZip(bytes);
  const sheet = members && firstSheet(members);
  if (!members || !sheet)
    return refused(
      'file-unreadable',
      'The file is no workbook, or it has a password. Save it as XLSX without one, or as CSV.',
    );
  const texts = partOf(
    bytes,
    members.find(({ name }) => name === 'xl/sharedStrings.xml'),
  );
  const cells = partOf(bytes, sheet);
  if (!cells || !isWhole(cells) || !isWhole(texts)) return refusal(cells, texts);
  const shared = texts === undefined ? [] : sharedTexts(texts.xml);
  const rows = shared && rowsOf(cells.xml, shared);
  return rows ? tableOfRows(rows) : damaged();
}

/** A part of the workbook as text, or why there is none. */
type Part = { readonly xml: string } | { readonly reason: 'damaged' | 'too-large' } | undefined;

function isWhole(part: Part): part is { readonly xml: string } | undefined {
  return part === undefined || 'xml' in part;
}

function refusal(...parts: readonly Part[]): ReturnType<typeof refused> {
  const isTooLarge = parts.some(
    (part) => part !== undefined && 'reason' in part && part.reason === 'too-large',
  );
  if (!isTooLarge) return damaged();
  const message = 'The workbook unpacks to more than 20 MB. Save only the sheet with the outfits, as CSV.';
  return refused('file-too-large', message);
}

function damaged(): ReturnType<typeof refused> {
  return refused(
    'file-unreadable',
    'The workbook is damaged. Open it, save it again as XLSX, or save it as CSV.',
  );
}

/** The sheet with the lowest number: programs number them in the order they stand. */
function firstSheet(members: readonly ZipMember[]): ZipMember | undefined {
  const numbered = members.flatMap((member) => {
    const number = /^xl\/worksheets\/sheet(\d{1,4})\.xml$/.exec(member.name)?.[1];
    return number === undefined ? [] : [{ member, number: Number(number) }];
  });
  return numbered.sort((left, right) => left.number - right.number)[0]?.member;
}

function partOf(bytes: Uint8Array, member: ZipMember | undefined): Part {
  if (member === undefined) return undefined;
  const part = unpack(bytes, member, MOST_BYTES);
  return part.ok ? { xml: new TextDecoder().decode(part.bytes) } : { reason: part.reason };
}

/** Texts that cells refer to by number; undefined where the part is no XML. */
function sharedTexts(xml: string): readonly string[] | undefined {
  const texts: string[] = [];
  let [text, isText, isPhonetic] = ['', false, false];
  const isRead = parse(xml, {
    open: (name) => {
      if (name === 'si') text = '';
      isText = name === 't' && !isPhonetic;
      if (name === 'rPh') isPhonetic = true; // how it is read aloud, not what it says
    },
    close: (name) => {
      if (name === 'si') texts.push(text);
      if (name === 'rPh') isPhonetic = false;
      isText = false;
    },
    text: (piece) => {
      if (isText) text += piece;
    },
    isEnough: () => texts.length > MOST_TEXTS,
  });
  return isRead ? texts : undefined;
}

function rowsOf(xml: string, shared: readonly string[]): readonly IntakeRow[] | undefined {
  const rows: IntakeRow[] = [];
  let cells: string[] = [];
  let [row, column, type, value, isValue] = [0, 0, '', '', false];
  const isRead = parse(xml, {
    open: (name, attributes) => {
      if (name === 'row') {
        row = Number(attributes.r ?? row + 1) || row + 1;
        [cells, column] = [[], 0];
      } else if (name === 'c') {
        column = columnOf(attributes.r) ?? column;
        [type, value] = [attributes.t ?? '', ''];
      }
      isValue = name === 'v' || (name === 't' && type === 'inlineStr');
    },
    close: (name) => {
      isValue = false;
      if (name === 'c') {
        if (column < MAX_COLUMNS && value !== '') {
          while (cells.length < column) cells.push('');
          cells[column] = type === 's' ? (shared[Number(value)] ?? '') : type === 'e' ? '' : value;
        }
        column += 1;
      } else if (name === 'row') rows.push({ row, cells });
    },
    text: (piece) => {
      if (isValue) value += piece;
    },
    isEnough: () => rows.length > ROWS_READ,
  });
  return isRead ? rows : undefined;
}

/** Column of `BC12`, from 0. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (letters === undefined) return undefined;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

interface Handlers {
  readonly open: (name: string, attributes: Readonly<Record<string, string | undefined>>) => void;
  readonly close: (name: string) => void;
  readonly text: (piece: string) => void;
  readonly isEnough: () => boolean;
}

const PIECE = 64 * 1024;

/** Runs through an XML text; false where it is none. No entity but XML's own five is known, so none can grow. */
function parse(xml: string, { open, close, text, isEnough }: Handlers): boolean {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const broken: unknown[] = [];
  // Prefixes do not matter here: some programs write `x:row`.
  const local = (name: string): string => name.slice(name.indexOf(':') + 1);
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => open(local(name), attributes));
  parser.on('closetag', ({ name }: SaxesTagPlain) => close(local(name)));
  parser.on('text', text);
  parser.on('error', (error) => void broken.push(error));
  for (let at = 0; at < xml.length && broken.length === 0 && !isEnough(); at += PIECE)
    parser.write(xml.slice(at, at + PIECE));
  if (broken.length === 0 && !isEnough()) parser.close();
  return broken.length === 0;
}
