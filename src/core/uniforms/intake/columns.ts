// Columns of a submission: those of the outfit as a whole, and one for every slot. Their names are read without regard to
// case, spaces and signs, so that `Tie colour`, `tie_colour` and `tie.colour` are one.
import { slots, type SlotDefinition } from '../slots';
import type { IntakeProblem } from './problem';
import { shown } from './problem';

export const outfitColumns = ['school', 'kind', 'worn_from', 'worn_to', 'supplier_design'] as const;
export type OutfitColumn = (typeof outfitColumns)[number];

export type ReadColumn =
  | { readonly kind: 'outfit'; readonly column: OutfitColumn; readonly written: string }
  | { readonly kind: 'slot'; readonly definition: SlotDefinition; readonly written: string }
  | { readonly kind: 'unread' };

const otherNames: Readonly<Record<OutfitColumn, readonly string[]>> = {
  school: ['school key', 'urn', 'school number', 'dfe number', 'reference', 'rhif yr ysgol', 'ysgol'],
  kind: ['outfit', 'kind of outfit', 'uniform', 'math', 'gwisg'],
  worn_from: ['from', 'from year', 'year', 'since', 'o flwyddyn', 'blwyddyn'],
  worn_to: ['to', 'to year', 'until', 'last year', 'hyd at'],
  supplier_design: ['design', 'stock design', 'supplier code', 'dyluniad'],
};

/** Each column of the header as what it is; problems of columns that are missing, unknown or there twice. */
export function readColumns(written: readonly string[]): {
  readonly columns: readonly ReadColumn[];
  readonly problems: readonly IntakeProblem[];
} {
  const problems: IntakeProblem[] = [];
  const seen = new Set<string>();
  const columns = written.map((name): ReadColumn => {
    const known = columnOf(name);
    if (known === undefined) {
      if (name !== '')
        problems.push({
          code: 'column-unknown',
          row: 1,
          column: shown(name),
          message: `Column '${shown(name)}' is not read. Name it as the template does, e.g. 'tie.colour', or leave it out.`,
        });
      return { kind: 'unread' };
    }
    const id = known.kind === 'slot' ? known.definition.slot : known.kind === 'outfit' ? known.column : '';
    if (!seen.has(id)) {
      seen.add(id);
      return known;
    }
    const message = `Column '${shown(name)}' is there twice; only the first is read. Remove one.`;
    problems.push({ code: 'column-twice', row: 1, column: shown(name), message });
    return { kind: 'unread' };
  });
  if (!seen.has('school')) {
    const message =
      "There is no column 'school'. Add one with the school's number (URN, Welsh number or DE reference).";
    problems.push({ code: 'column-missing', row: 1, column: 'school', message });
  }
  return { columns, problems };
}

/** Header of an empty template: every column there is. */
export function templateColumns(): readonly string[] {
  return [...outfitColumns, ...slots.map(({ slot }) => slot)];
}

function columnOf(written: string): ReadColumn | undefined {
  const name = bare(written);
  const outfit = outfitColumns.find((column) =>
    [column, ...otherNames[column]].some((one) => bare(one) === name),
  );
  if (outfit !== undefined) return { kind: 'outfit', column: outfit, written };
  const definition = slotsByName.get(name);
  return definition && { kind: 'slot', definition, written };
}

function bare(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace('color', 'colour');
}

const slotsByName = new Map(slots.map((definition) => [bare(definition.slot), definition] as const));
