// Empty files to fill in: a header, and beside it a list of the words that each column takes.
import { slots } from '../slots';
import { outfitColumns, templateColumns } from './columns';
import { choicesOf } from './words';

/** What a school's list of uniform usually says; every other column is in the whole template. */
const usualColumns: readonly string[] = [
  ...outfitColumns,
  'blazer.worn',
  'blazer.colour',
  'blazer.trim_colour',
  'jumper.colour',
  'jumper.kind',
  'jumper.trim_colour',
  'shirt.colour',
  'shirt.kind',
  'tie.worn',
  'tie.colour',
  'tie.pattern',
  'tie.stripe_colour',
  'tie.stripe_direction',
  'trousers.colour',
  'skirt.colour',
  'skirt.pattern',
  'socks.colour',
  'pe_top.colour',
  'pe_top.second_colour',
  'pe_shorts.colour',
  'badge.place',
  'badge.outline',
  'badge.motif',
  'badge.letters',
  'badge.motto',
  'badge.colour',
];

/** A template: the usual columns, or every one. CSV with CR LF, as spreadsheets write it. */
export function templateCsv(columns: 'usual' | 'every'): string {
  return lines([columns === 'every' ? templateColumns() : usualColumns]);
}

/** Which words each column takes, one row a column. */
export function wordsCsv(): string {
  const ofOutfit: readonly (readonly string[])[] = [
    ['school', 'the school', 'number in its register: URN, Welsh number or DE reference'],
    ['kind', 'which outfit', 'everyday / summer / sixth form / pe kit; empty: everyday'],
    ['worn_from', 'first year worn', 'four digits; empty: the year of the submission'],
    ['worn_to', 'last year worn', 'four digits; empty: still worn'],
    ['supplier_design', 'a supplier’s stock design', 'any text; empty: none'],
  ];
  const ofSlots = slots.map((definition) => [
    definition.slot,
    definition.label,
    choicesOf(definition).join(' / ') || 'any text, as it stands there',
  ]);
  return lines([['column', 'what it is', 'words'], ...ofOutfit, ...ofSlots]);
}

function lines(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
