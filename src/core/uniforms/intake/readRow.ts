// One row of a submission as an outfit, with what in it cannot be read.
import { outfitKinds, type Outfit, type OutfitFact, type OutfitKind, type SlotValue } from '../outfit';
import type { SlotDefinition } from '../slots';
import type { OutfitColumn, ReadColumn } from './columns';
import { shown, type IntakeProblem } from './problem';
import { schoolOfCell, type IsKnownSchool } from './schoolOfCell';
import { MAX_CELL_CHARACTERS, type IntakeRow } from './table';
import { foldCell, shadesOf, valuesOfCell, wordOfValue } from './words';

/** An outfit as submitted; its source is given when it is accepted. */
export type SubmittedOutfit = Omit<Outfit, 'source'> & {
  /** Row of the file, as a spreadsheet counts. */
  readonly row: number;
};

export interface ReadingOccasion {
  /** Whether the base has a school. */
  readonly isKnownSchool: IsKnownSchool;
  /** Calendar year now: an outfit of a later one than next year is a slip. */
  readonly year: number;
  /** Problems are counted and no longer listed, so that no nearest word is looked for. */
  readonly isOnlyCounted?: boolean;
}

const FIRST_YEAR = 1900; // pictures of older uniforms are history, not evidence

export interface ReadRow {
  /** Undefined where nobody could say whose outfit it is, or nothing is told. */
  readonly outfit: SubmittedOutfit | undefined;
  readonly problems: readonly IntakeProblem[];
}

/** Reads a row; a cell that is wrong costs its fact only. */
export function readRow(row: IntakeRow, columns: readonly ReadColumn[], occasion: ReadingOccasion): ReadRow {
  return new RowReader(row, columns, occasion).read();
}

class RowReader {
  private readonly problems: IntakeProblem[] = [];

  constructor(
    private readonly row: IntakeRow,
    private readonly columns: readonly ReadColumn[],
    private readonly occasion: ReadingOccasion,
  ) {}

  read(): ReadRow {
    const { cells } = this.row;
    if (cells.slice(this.columns.length).some((cell) => cell.trim() !== ''))
      this.note(
        'row-too-long',
        '',
        `Row ${this.row.row} has more cells than the header; they are not read. Check for a stray separator.`,
      );
    const school = schoolOfCell(this.cell('school'), this.occasion.isKnownSchool);
    if (!school.ok)
      this.note(
        school.problem.code,
        this.written('school'),
        `Row ${this.row.row}: ${school.problem.message}`,
      );
    const kind = this.kind();
    const years = this.years();
    const facts = this.facts();
    if (school.ok && kind && years && facts.length === 0)
      this.note(
        'nothing-told',
        '',
        `Row ${this.row.row} tells nothing of the uniform. Fill in a column, e.g. 'blazer.colour'.`,
      );
    const isUsable = school.ok && kind !== undefined && years !== undefined && facts.length > 0;
    if (!isUsable) return { outfit: undefined, problems: this.problems };
    const design = this.cell('supplier_design').slice(0, MAX_CELL_CHARACTERS);
    const outfit = {
      school: school.value,
      kind,
      ...years,
      facts,
      ...(design === '' ? {} : { supplierDesign: design }),
      row: this.row.row,
    };
    return { outfit, problems: this.problems };
  }

  private kind(): OutfitKind | undefined {
    const written = foldCell(this.cell('kind'));
    const kind = written === '' ? 'everyday' : kindWords.get(written);
    if (kind === undefined)
      this.note(
        'kind-unknown',
        this.written('kind'),
        `Row ${this.row.row}: '${shown(written)}' is no kind of outfit. Write ${outfitKinds.join(', ')}.`,
      );
    return kind;
  }

  private years(): Pick<Outfit, 'wornFrom' | 'wornTo'> | undefined {
    const [wornFrom, wornTo] = [this.year('worn_from'), this.year('worn_to')];
    if (wornFrom === 'unusable' || wornTo === 'unusable') return undefined;
    if (wornFrom !== undefined && wornTo !== undefined && wornFrom > wornTo) {
      this.note(
        'year-unusable',
        this.written('worn_to'),
        `Row ${this.row.row}: worn from ${wornFrom} to ${wornTo}. Exchange the two.`,
      );
      return undefined;
    }
    return { ...(wornFrom === undefined ? {} : { wornFrom }), ...(wornTo === undefined ? {} : { wornTo }) };
  }

  private year(column: 'worn_from' | 'worn_to'): number | 'unusable' | undefined {
    const written = this.cell(column);
    if (written === '') return undefined;
    // `2019/20` and `2019-2020` are school years: their first year begins it, their second ends it.
    const [, first = '', second] = /^(\d{4})(?:\.0+)?(?:\s?[/–-]\s?(?:\d{2})?(\d{2}))?$/.exec(written) ?? [];
    const year = column === 'worn_to' && second !== undefined ? Number(first) + 1 : Number(first);
    if (first !== '' && year >= FIRST_YEAR && year <= this.occasion.year + 1) return year;
    const message = `Row ${this.row.row}: '${shown(written)}' is no year from ${FIRST_YEAR} to ${this.occasion.year + 1}. Write four digits, or leave it empty.`;
    this.note('year-unusable', this.written(column), message);
    return 'unusable';
  }

  private facts(): readonly OutfitFact[] {
    const facts: OutfitFact[] = [];
    this.columns.forEach((column, place) => {
      if (column.kind !== 'slot') return;
      const values = this.values(column.definition, column.written, this.row.cells[place] ?? '');
      if (values.length > 0) facts.push({ slot: column.definition.slot, values });
    });
    return this.withoutConflicts(facts);
  }

  private values(definition: SlotDefinition, written: string, cell: string): readonly SlotValue[] {
    const most = definition.kind === 'text' ? MAX_TEXT_CHARACTERS : MAX_CELL_CHARACTERS;
    if (cell.length > most) {
      this.note(
        'text-too-long',
        written,
        `Row ${this.row.row}, ${written}: ${cell.length} characters; at most ${most}. Write what is on the garment.`,
      );
      return [];
    }
    const read = valuesOfCell(definition, cell);
    if (read.ok) {
      this.noteVague(read.values, written);
      return read.values;
    }
    const word = this.occasion.isOnlyCounted === true ? undefined : read.nearest();
    const nearest = word === undefined ? 'See the words of the template.' : `Did you mean '${word}'?`;
    this.note(
      'word-unknown',
      written,
      `Row ${this.row.row}, ${written}: '${shown(read.word)}' is not known there. ${nearest}`,
    );
    return [];
  }

  private noteVague(values: readonly SlotValue[], written: string): void {
    for (const value of values) {
      const shades = shadesOf(value).slice(0, MOST_SHADES);
      if (shades.length === 0) continue;
      const said = `'${wordOfValue(value)}' may be ${shades.join(', ')}`;
      this.note(
        'word-vague',
        written,
        `Row ${this.row.row}, ${written}: ${said}. Write the shade if it is known.`,
      );
    }
  }

  /** "No tie" and a colour of the tie cannot both be: the colour is kept, because it took more trouble to write. */
  private withoutConflicts(facts: readonly OutfitFact[]): readonly OutfitFact[] {
    const garmentOf = ({ slot }: OutfitFact): string => slot.slice(0, slot.indexOf('.'));
    const isNotWorn = ({ slot, values }: OutfitFact): boolean =>
      slot.endsWith('.worn') && values.every(({ kind }) => kind === 'absent');
    return facts.filter((fact) => {
      if (!isNotWorn(fact)) return true;
      const told = facts.filter((other) => garmentOf(other) === garmentOf(fact) && other !== fact);
      if (told.length === 0) return true;
      this.note(
        'values-conflict',
        fact.slot,
        `Row ${this.row.row}: ${fact.slot} says there is none, ${told[0]?.slot ?? ''} says what it is like. Empty one of them.`,
      );
      return false;
    });
  }

  private cell(column: OutfitColumn): string {
    const place = this.columns.findIndex((one) => one.kind === 'outfit' && one.column === column);
    return (this.row.cells[place] ?? '').trim();
  }

  private written(column: OutfitColumn): string {
    const found = this.columns.find((one) => one.kind === 'outfit' && one.column === column);
    return found?.kind === 'outfit' ? found.written : column;
  }

  private note(code: IntakeProblem['code'], column: string, message: string): void {
    this.problems.push({ code, row: this.row.row, column, message });
  }
}

const MOST_SHADES = 3;
const MAX_TEXT_CHARACTERS = 200; // as `foldText` reads of a motto

const kindWords: ReadonlyMap<string, OutfitKind> = new Map([
  ...outfitKinds.map((kind) => [kind, kind] as const),
  ['winter', 'everyday'],
  ['main', 'everyday'],
  ['main school', 'everyday'],
  ['bob dydd', 'everyday'],
  ['haf', 'summer'],
  ['sixth', 'sixth form'],
  ['6th form', 'sixth form'],
  ['chweched dosbarth', 'sixth form'],
  ['pe', 'pe kit'],
  ['p.e.', 'pe kit'],
  ['sports', 'pe kit'],
  ['games', 'pe kit'],
  ['dillad chwaraeon', 'pe kit'],
]);
