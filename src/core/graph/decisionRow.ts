// A decision as a search over minerva_decisions answers it, whoever asks: a command of the search head or a page.
import type { WrittenDecision } from './decision';

/** A row: field → its value, or its values; null where a page's answer has none. */
export type DecisionRow = Readonly<Record<string, string | readonly string[] | null>>;

/** What a row with `decision_id`, `decision`, `records`, `mid`, `author`, `created`, `undone`, `undone_by` says; nothing is checked. */
export function writtenDecision(row: DecisionRow): WrittenDecision {
  const first = (field: string): string => [row[field] ?? ''].flat()[0] ?? '';
  return {
    id: first('decision_id'),
    kind: first('decision'),
    records: [row['records'] ?? []].flat().filter((key) => key !== ''),
    mid: first('mid'),
    author: first('author'),
    created: first('created'),
    undone: first('undone'),
    undoneBy: first('undone_by'),
  };
}
