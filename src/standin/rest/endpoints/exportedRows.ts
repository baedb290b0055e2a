// Rows of search/jobs/export: all of them, one after another (REST API Reference Manual, search/jobs/export). In JSON each
// row is a document of its own on a line of its own.
import type { Job } from '../../jobs/job';
import { writeResults } from '../../jobs/resultFormats';
import type { FieldValue } from '../../search/host';
import { RestRefusal, type RestAnswer, type RestValue } from '../answer';

/** Every row of a job that has ended; a search that failed is refused with its own words. */
export function exportedRows(job: Job, outputMode: string): RestAnswer {
  const [failure] = job.messages.filter(({ type }) => type === 'FATAL' || type === 'ERROR');
  if (job.outcome === undefined) throw new RestRefusal(400, failure?.text ?? 'The search failed.', 'FATAL');
  const { results } = job.outcome;
  if (outputMode === 'json')
    return { kind: 'text', status: 200, contentType: 'application/json; charset=UTF-8', text: asLines(job) };
  return writeResults(
    {
      results,
      offset: 0,
      count: results.rows.length,
      isPreview: false,
      messages: job.messages,
      onlyFields: undefined,
      isWhole: true,
    },
    outputMode,
  );
}

function asLines(job: Job): string {
  const rows = job.outcome?.results.rows ?? [];
  if (rows.length === 0) return `${JSON.stringify({ preview: false, lastrow: true })}\n`;
  const last = rows.length - 1;
  const lines = rows.map((row, offset) => {
    const result = Object.fromEntries([...row].map(([field, value]) => [field, cellOf(value)]));
    return JSON.stringify({ preview: false, offset, ...(offset === last ? { lastrow: true } : {}), result });
  });
  return `${lines.join('\n')}\n`;
}

function cellOf(value: FieldValue): RestValue {
  return value.length === 1 ? (value[0] ?? '') : value;
}
