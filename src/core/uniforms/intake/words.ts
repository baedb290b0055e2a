// Words of a cell as values of a slot: by the vocabulary in English and Welsh, by ids, strictly. A word that is none is a
// problem with the nearest one that is; nothing is guessed into the catalogue.
import { editDistance } from '../../similarity/editDistance';
import type { ColourId, SlotValue } from '../outfit';
import type { SlotDefinition } from '../slots';
import { badgePlaces, outlines } from '../vocabulary/badges';
import { colours } from '../vocabulary/colours';
import { garmentWords } from '../vocabulary/garments';
import { motifs } from '../vocabulary/motifs';
import { directions, groups, patterns, widths } from '../vocabulary/patterns';
import type { Term } from '../vocabulary/term';
import { trimPlaces } from '../vocabulary/trims';
import { meaningsOf } from '../vocabulary/vagueColours';

/** A word as it is compared: lower case, no accents, hyphens and underscores as spaces. */
export function foldCell(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']/g, "'")
    .replace(/[-_\s]+/g, ' ')
    .trim();
}

const yes = new Set(['yes', 'y', 'worn', 'true', 'ie', 'oes', 'x', '1']);
const no = new Set(['no', 'none', 'n', 'not worn', 'without', 'false', 'na', 'nac oes', 'dim', '0']);
/** Some wear one: both may be seen. */
const optional = new Set(['optional', 'some', 'either', 'sometimes', 'dewisol']);
const unknown = new Set(['', '?', '-', 'unknown', 'not known', 'n/a', 'anhysbys']);

/** Words by folded form; made once for each list. */
type WordList = ReadonlyMap<string, string>;

export type CellValues =
  | { readonly ok: true; readonly values: readonly SlotValue[] }
  | {
      readonly ok: false;
      readonly word: string;
      /** Looked for when it is asked: in a file of nothing but unknown words that is what takes the time. */
      readonly nearest: () => string | undefined;
    };

/**
 * Values of a cell.
 *
 * @param cell - one word or several, parted by `/`, `|`, `;`, `,`, `&`, "and", "or", "neu".
 * @returns values, each once; none where the cell is empty or says that it is not known; else the first word that is none.
 */
export function valuesOfCell(definition: SlotDefinition, cell: string): CellValues {
  const folded = foldCell(cell);
  if (unknown.has(folded)) return { ok: true, values: [] };
  if (no.has(folded)) return { ok: true, values: [{ kind: 'absent' }] };
  switch (definition.kind) {
    case 'worn':
      if (optional.has(folded))
        return { ok: true, values: [{ kind: 'choice', choice: 'yes' }, { kind: 'absent' }] };
      return yes.has(folded)
        ? { ok: true, values: [{ kind: 'choice', choice: 'yes' }] }
        : { ok: false, word: cell, nearest: () => 'yes, no or optional' };
    case 'text':
      return definition.aspect === 'stripe_order' ? orderOf(cell) : textOf(cell);
    default:
      return wordsOf(definition, cell);
  }
}

const SURE_SHARE = 0.5; // below it the word more often means another shade

/** Shades that a colour may stand for where its word names a whole family ("blue"), likeliest first; else none. */
export function shadesOf(value: SlotValue): readonly string[] {
  if (value.kind !== 'colour') return [];
  const meanings = meaningsOf(value.colour);
  const own = meanings.find(({ colour }) => colour === value.colour)?.share01 ?? 1;
  if (own >= SURE_SHARE) return [];
  return meanings
    .filter(({ colour }) => colour !== value.colour)
    .map(({ colour }) => colour.replaceAll('_', ' '));
}

/** Words to choose from for a slot, as a template or a form offers them; none where any text may stand. */
export function choicesOf(definition: SlotDefinition): readonly string[] {
  if (definition.kind === 'text') return [];
  if (definition.kind === 'worn') return ['yes', 'no', 'optional'];
  const ids =
    definition.kind === 'colour' ? colours.map(({ id }) => id) : [...new Set(listOf(definition).values())];
  return ids.map((id) => id.replaceAll('_', ' '));
}

/** A word to write for a value, as the template shows it. */
export function wordOfValue(value: SlotValue): string {
  switch (value.kind) {
    case 'absent':
      return 'none';
    case 'text':
      return value.text;
    case 'choice':
      return value.choice.replaceAll('_', ' ');
    case 'colour':
      return value.colour.replaceAll('_', ' ');
  }
}

/** A cell that says these values, as `valuesOfCell` reads it back. */
export function cellOfValues(values: readonly SlotValue[]): string {
  return values.map(wordOfValue).join(' / ');
}

function textOf(cell: string): CellValues {
  return { ok: true, values: [{ kind: 'text', text: cell.replace(/\s+/g, ' ').trim() }] };
}

/** Colours in the order they follow each other, `gold > white > gold`. */
function orderOf(cell: string): CellValues {
  const order: string[] = [];
  for (const word of cell.split(/[>,]/)) {
    const colour = colourWords().get(foldCell(word));
    if (colour === undefined)
      return { ok: false, word: word.trim(), nearest: () => nearestOf(colourWords(), foldCell(word)) };
    order.push(colour);
  }
  return { ok: true, values: [{ kind: 'text', text: order.join('>') }] };
}

function wordsOf(definition: SlotDefinition, cell: string): CellValues {
  const list = listOf(definition);
  // "Bow and arrow" is one thing, also beside others: what stands between strokes is looked up before it is parted further.
  const isKnown = (piece: string): boolean => list.has(foldCell(piece));
  const words = (isKnown(cell) ? [cell] : cell.split(strokes))
    .flatMap((piece) => (isKnown(piece) ? [piece] : piece.split(parting)))
    .filter((word) => word.trim() !== '');
  const found: SlotValue[] = [];
  for (const word of words) {
    const id = list.get(foldCell(word));
    if (id === undefined)
      return { ok: false, word: word.trim(), nearest: () => nearestOf(list, foldCell(word)) };
    const isNew = !found.some((value) => idOf(value) === id);
    if (isNew)
      found.push(
        definition.kind === 'colour'
          ? { kind: 'colour', colour: id as ColourId }
          : { kind: 'choice', choice: id },
      );
  }
  return { ok: true, values: found };
}

const strokes = /[/|;]/;
const parting = /[/|;,&+]|\b(?:and|or|neu|ac)\b/i;

function idOf(value: SlotValue): string {
  return value.kind === 'colour' ? value.colour : value.kind === 'choice' ? value.choice : '';
}

const MAX_SLIPS = 2;

function nearestOf(list: WordList, word: string): string | undefined {
  let [best, bestEdits]: [string | undefined, number] = [undefined, MAX_SLIPS + 1];
  for (const known of list.keys()) {
    const edits = editDistance(known, word, MAX_SLIPS);
    // Two slips in a word of four letters are another word.
    if (edits < bestEdits && edits * 3 <= known.length) [best, bestEdits] = [known, edits];
  }
  return best;
}

const lists = new Map<string, WordList>();

function listOf({ slot, garment, aspect, kind, choices }: SlotDefinition): WordList {
  if (kind === 'colour') return colourWords();
  const known = lists.get(slot);
  if (known) return known;
  const terms = aspect === 'kind' ? kindTerms(garment) : (termsByAspect[aspect] ?? []);
  const list = new Map<string, string>();
  const isAllowed = (id: string): boolean => aspect === 'motif' || choices.includes(id);
  for (const term of terms.filter(({ id }) => isAllowed(id)))
    addWords(list, term.id, [term.words, term.welsh]);
  for (const id of aspect === 'motif' ? motifs.map((motif) => motif.id) : choices) list.set(foldCell(id), id);
  lists.set(slot, list);
  return list;
}

const termsByAspect: Readonly<Record<string, readonly Term[]>> = {
  pattern: patterns,
  trim_place: trimPlaces,
  badge_place: badgePlaces,
  stripe_direction: directions,
  stripe_width: widths,
  stripe_group: groups,
  outline: outlines,
  motif: motifs,
  place: garmentWords,
};

function kindTerms(garment: string): readonly Term[] {
  return garmentWords.find(({ id }) => id === garment)?.kinds ?? [];
}

function colourWords(): WordList {
  const known = lists.get('colour');
  if (known) return known;
  const list = new Map<string, string>();
  for (const { id, words, welshWords } of colours) addWords(list, id, [...words, ...welshWords]);
  for (const { id } of colours) list.set(foldCell(id), id);
  lists.set('colour', list);
  return list;
}

/** The first thing that has a word keeps it. */
function addWords(list: Map<string, string>, id: string, words: readonly string[]): void {
  for (const word of words.flatMap((some) => some.split('|')).map(foldCell))
    if (word !== '' && !list.has(word)) list.set(word, id);
}
