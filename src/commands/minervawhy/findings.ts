// What resolution says about two records: its waterfall, row by row.
import { z } from 'zod';
import type { CommandRow } from '../../adapters/splunk/searchCommand/table';
import { dayOf } from '../../core/graph/reasons';
import { compareTexts } from '../../core/graph/compareTexts';
import { quotedSearchValue } from '../../splunk/spl/quotedValue';
import { textOf, type Asker } from '../minervachanged/ask';
import { rowOf } from '../minervapath/rows';
import { findingBetween } from '../minervapath/searches';
import { timeOf } from '../minervapath/source';
import type { WhySettings } from './settings';

const shown = z.union([z.string(), z.number(), z.null()]).optional();
const stepSchema = z.object({
  feature: z.string(),
  level: shown,
  left: shown,
  right: shown,
  bits: z.coerce.number(),
});

export interface Finding {
  readonly id: string;
  readonly level: string;
  readonly bits: number;
  readonly rows: readonly CommandRow[];
}

/** The finding about a pair; undefined where resolution has none, or takes it back. */
export async function findingAbout(asker: Asker, { left, right }: WhySettings): Promise<Finding | undefined> {
  const [smaller = left, larger = right] = [left, right].sort(compareTexts);
  const [one, other] = [quotedSearchValue(smaller), quotedSearchValue(larger)];
  if (one === undefined || other === undefined) return undefined;
  const [row] = await asker.ask(findingBetween(one, other));
  const level = row === undefined ? '' : textOf(row, 'level');
  if (row === undefined || level === '' || level === 'none') return undefined;
  const id = textOf(row, 'finding_id');
  const bits = Number(textOf(row, 'bits')) || 0;
  const steps = stepsIn(textOf(row, 'why'));
  const isSwapped = smaller !== left;
  const at = timeOf(row, 'updated');
  const summary = rowOf({
    feature: 'resolution',
    verdict: bits > 0 ? 'for' : 'against',
    left,
    right,
    sentence:
      `Resolution calls the two ${level} by ${bits.toFixed(1)} bits (${id}${at > 0 ? `, ${dayOf(at)}` : ''}` +
      `${textOf(row, 'method') === '' ? '' : `, weights ${textOf(row, 'method')}`}).` +
      (steps === undefined ? ' Its reasons cannot be read.' : ''),
  });
  return { id, level, bits, rows: [...(steps ?? []).map((step) => stepRow(step, isSwapped)), summary] };
}

function stepsIn(json: string): readonly z.infer<typeof stepSchema>[] | undefined {
  try {
    const read = z.array(stepSchema).safeParse(JSON.parse(json === '' ? '[]' : json));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}

function stepRow(
  { feature, level, left, right, bits }: z.infer<typeof stepSchema>,
  isSwapped: boolean,
): CommandRow {
  const [mine, others] = isSwapped ? [right, left] : [left, right];
  const words = String(level ?? '');
  return rowOf({
    feature: `resolution: ${feature}`,
    verdict: bits > 0 ? 'for' : bits < 0 ? 'against' : 'neutral',
    left: String(mine ?? ''),
    right: String(others ?? ''),
    bits: bits.toFixed(1),
    sentence: `${feature}${words === '' ? '' : `: ${words}`}, ${bits < 0 ? '' : '+'}${bits.toFixed(1)} bits.`,
  });
}
