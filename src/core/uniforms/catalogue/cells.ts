// Sets of values as they are numbered in the catalogue: each distinct set of a slot once, as a short text.
import type { ColourId, SlotValue } from '../outfit';
import type { CompletedValues } from './completeFacts';

/** Number of a slot of which nothing is told. */
export const UNKNOWN = 0;
/** Number of a slot that the garment has not. */
export const NOTHING_THERE = 1;
/** First number of a set of values. */
export const FIRST_CELL = 2;

const marks = { colour: 'c', choice: 'x', text: 't', absent: '-' } as const;

/** `cgrey|cblack` for grey or black; equal sets give equal texts whatever their order. */
export function writeCell(values: readonly SlotValue[]): string {
  return [...new Set(values.map(writeValue))].sort().join('|');
}

function writeValue(value: SlotValue): string {
  switch (value.kind) {
    case 'colour':
      return marks.colour + value.colour;
    case 'choice':
      return marks.choice + value.choice;
    case 'text':
      return marks.text + value.text.slice(0, MAX_TEXT).replaceAll('|', ' ');
    case 'absent':
      return marks.absent;
  }
}

const MAX_TEXT = 200;

/** The values of a cell; those with a mark that no value has are left out. */
export function readCell(cell: string): readonly SlotValue[] {
  return cell.split('|').flatMap((part): readonly SlotValue[] => {
    const text = part.slice(1);
    switch (part.charAt(0)) {
      case marks.colour:
        return [{ kind: 'colour', colour: text as ColourId }];
      case marks.choice:
        return [{ kind: 'choice', choice: text }];
      case marks.text:
        return [{ kind: 'text', text }];
      case marks.absent:
        return [{ kind: 'absent' }];
      default:
        return [];
    }
  });
}

/** Numbers the cells of one slot. */
export class CellTable {
  private readonly numbers = new Map<string, number>();
  readonly cells: string[] = [];

  number(values: CompletedValues | undefined): number {
    if (values === undefined) return UNKNOWN;
    if (values === 'nothing there') return NOTHING_THERE;
    const cell = writeCell(values);
    const known = this.numbers.get(cell);
    if (known !== undefined) return known;
    const made = FIRST_CELL + this.cells.push(cell) - 1;
    this.numbers.set(cell, made);
    return made;
  }
}
