// Rows of the link chart's searches, decoded. What cannot be read is counted, never passed over.
import * as z from 'zod';
import type { EpochSeconds, Mid } from '../core/brand';
import type { ChartRecord } from '../core/chart/chart';
import { isWithheld } from '../core/chart/withheld';
import type { ResultRow } from './jobAnswers';
import { decodeRows, firstValue, parseJsonText, type DecodedRows } from './recordRows';

// json_extract gives lists and objects as JSON text, and json_object may nest or quote them: both are read.
const nested = <Shape extends z.ZodType>(shape: Shape) =>
  z.union([
    shape,
    z
      .string()
      .transform((text) => parseJsonText(text))
      .pipe(shape),
  ]);
const tlp = z.enum(['TLP:RED', 'TLP:AMBER+STRICT', 'TLP:AMBER', 'TLP:GREEN', 'TLP:CLEAR']);
const cardSchema = z.object({
  record_key: z.string().min(1),
  kind: z.string(),
  source: z.string(),
  name: z.string().nullish(),
  mid: nested(z.array(z.string())).nullish(),
  seen_at: z.coerce.number().catch(0),
  // A marking that cannot be read allows nothing: the record stays on the chart and is never exported.
  marking: nested(z.object({ tlp, purpose: z.string() }))
    .optional()
    .catch(undefined),
});
const memberSchema = z.object({ record_key: z.string().min(1), members: z.coerce.number().int().positive() });

/** Why a value joins nobody, in linking's words. */
export interface Refusal {
  readonly verdict: string;
  readonly reason: string;
  /** When linking said so. */
  readonly at: EpochSeconds;
}

/** A refusal as its search gives it; undefined if there is none, or it gives no reason. */
export function decodeRefusal(row: ResultRow | undefined): Refusal | undefined {
  const reason = firstValue(row?.['reason']);
  if (row === undefined || reason === '') return undefined;
  return { verdict: firstValue(row['verdict']), reason, at: Number(firstValue(row['at'])) as EpochSeconds };
}

/** Records as the searches for cards give them. */
export function decodeChartCards(rows: readonly ResultRow[]): DecodedRows<ChartRecord> {
  return decodeRows(rows, (row) => {
    const read = cardSchema.safeParse(parseJsonText(firstValue(row['minerva_card'])));
    if (!read.success) return undefined;
    const { record_key: recordKey, kind, source, name, mid, seen_at: seenAt, marking } = read.data;
    const entity = firstValue(row['minerva_entity']);
    return {
      recordKey,
      kind,
      source,
      name: name === undefined || name === null || name === '' ? recordKey : name,
      seenAt: seenAt as EpochSeconds,
      mids: (mid ?? []).map((one) => one as Mid),
      entity: entity === '' ? undefined : entity,
      isWithheld: isWithheld(kind, marking),
    };
  });
}

/** Members of an entity as the lookup gives them. */
export function decodeMembers(rows: readonly ResultRow[]): {
  readonly recordKeys: readonly string[];
  readonly members: number;
} {
  const { rows: read } = decodeRows(rows, (row) => {
    const member = memberSchema.safeParse(row);
    return member.success ? member.data : undefined;
  });
  return { recordKeys: read.map(({ record_key: key }) => key), members: read[0]?.members ?? 0 };
}
