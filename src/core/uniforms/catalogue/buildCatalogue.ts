// Packs schools and outfits into a catalogue, school after school: memory is the catalogue's own.
import type { Outfit, Slot } from '../outfit';
import { CellTable, UNKNOWN } from './cells';
import { kindNames, type Catalogue, type CatalogueSchool, type DesignTable, type Numbers } from './catalogue';
import { completeFacts, type CompletedValues } from './completeFacts';
import { slotGroups, type SlotGroup } from './groups';
import { SchoolTable, TextNumbers } from './schoolTable';

/** Takes schools with their outfits, gives the catalogue. */
export interface CatalogueBuilder {
  /** A school may come once; its outfits are those of this call. */
  readonly add: (school: CatalogueSchool, outfits: readonly Outfit[]) => void;
  readonly finish: () => Catalogue;
}

/** Opens an empty catalogue. */
export function openCatalogue(): CatalogueBuilder {
  const schools = new SchoolTable();
  const cells = new Map<Slot, CellTable>();
  const drafts = slotGroups.map((group) => new TableDraft(group, cells));
  const rows = { school: [] as number[], kind: [] as number[], from: [] as number[], to: [] as number[] };
  const origins = { source: [] as number[], supplierDesign: [] as number[] };
  const sources = new TextNumbers();
  const supplierDesigns = new TextNumbers();
  return {
    add: (school, outfits) => {
      const number = schools.add(school);
      if (number === undefined) return;
      for (const outfit of outfits) {
        const facts = withPeKit(outfit, outfits);
        for (const draft of drafts) draft.add(facts);
        rows.school.push(number);
        rows.kind.push(kindNames.indexOf(outfit.kind));
        rows.from.push(yearOf(outfit.wornFrom));
        rows.to.push(yearOf(outfit.wornTo));
        origins.source.push(sources.number(outfit.source));
        origins.supplierDesign.push(supplierDesigns.number(outfit.supplierDesign));
      }
    },
    finish: () => ({
      schools: schools.columns(),
      rows: {
        count: rows.school.length,
        school: packNumbers(rows.school),
        kind: Uint8Array.from(rows.kind),
        from: Uint16Array.from(rows.from),
        to: Uint16Array.from(rows.to),
        source: Uint16Array.from(origins.source),
        supplierDesign: Uint16Array.from(origins.supplierDesign),
      },
      sources: sources.texts,
      supplierDesigns: supplierDesigns.texts,
      cells: new Map([...cells].map(([slot, table]) => [slot, table.cells])),
      tables: drafts.map((draft) => draft.finish()).filter(({ designs }) => designs > 1),
    }),
  };
}

/** Years outside of what a column holds are not known. */
function yearOf(year: number | undefined): number {
  return year !== undefined && Number.isInteger(year) && year > 0 && year < 65_536 ? year : 0;
}

const peSlots = /^pe_/;

/** An outfit's facts; a day outfit has the games kit of the same years beside it. */
function withPeKit(outfit: Outfit, outfits: readonly Outfit[]): ReadonlyMap<Slot, CompletedValues> {
  const facts = completeFacts(outfit.facts);
  if (outfit.kind === 'pe kit') return facts;
  const kit = outfits.find((other) => other.kind === 'pe kit' && overlap(outfit, other));
  if (kit === undefined) return facts;
  const beside = [...completeFacts(kit.facts)].filter(([slot]) => peSlots.test(slot) && !facts.has(slot));
  return new Map([...facts, ...beside]);
}

function overlap(one: Outfit, two: Outfit): boolean {
  const [first, last] = [0, 65_536];
  return (one.wornFrom ?? first) <= (two.wornTo ?? last) && (two.wornFrom ?? first) <= (one.wornTo ?? last);
}

/** One table of designs while it grows. */
class TableDraft {
  private readonly numbers = new Map<string, number>();
  private readonly cells: number[][];
  private readonly rowDesign: number[] = [];

  constructor(
    private readonly group: SlotGroup,
    private readonly tables: Map<Slot, CellTable>,
  ) {
    this.cells = group.slots.map(() => [UNKNOWN]);
    this.numbers.set(group.slots.map(() => UNKNOWN).join(' '), 0);
  }

  add(facts: ReadonlyMap<Slot, CompletedValues>): void {
    const row = this.group.slots.map((slot) => {
      const values = facts.get(slot);
      if (values === undefined) return UNKNOWN;
      const table = this.tables.get(slot) ?? new CellTable();
      this.tables.set(slot, table);
      return table.number(values);
    });
    const name = row.join(' ');
    let design = this.numbers.get(name);
    if (design === undefined) {
      design = this.numbers.size;
      this.numbers.set(name, design);
      row.forEach((cell, at) => this.cells[at]?.push(cell));
    }
    this.rowDesign.push(design);
  }

  finish(): DesignTable {
    return {
      id: this.group.id,
      slots: this.group.slots,
      designs: this.numbers.size,
      cells: this.cells.map(packNumbers),
      rowDesign: packNumbers(this.rowDesign),
    };
  }
}

/** Numbers in the smallest column that holds them. */
export function packNumbers(numbers: readonly number[]): Numbers {
  const largest = numbers.reduce((most, number) => Math.max(most, number), 0);
  if (largest < 256) return Uint8Array.from(numbers);
  return largest < 65_536 ? Uint16Array.from(numbers) : Uint32Array.from(numbers);
}
