// A transform of index time with INGEST_EVAL, and STOP_PROCESSING_IF (transforms.conf.spec).
import { addIndexed, isMetadata, type Draft, type Transform } from './draft';
import { compileCalculated, compileIngest, type CompiledAssignment } from './evalEngine';
import type { FieldValue } from '../search/host';

/** Makes the transform of an INGEST_EVAL; what cannot run is reported, the other assignments stand. */
export function evalTransform(text: string, report: (text: string) => void): Transform {
  const { assignments, problems } = compileIngest(withQuotedNames(text));
  problems.forEach(report);
  return (draft) => assignments.forEach((assignment) => assign(draft, assignment));
}

/** Makes the transform of a STOP_PROCESSING_IF: 0, false and null go on, everything else ends the processing. */
export function stopTransform(text: string, report: (text: string) => void): readonly Transform[] {
  const test = compileCalculated(`if(${withQuotedNames(text)}, "1", "0")`);
  const value = compileCalculated(withQuotedNames(text));
  const evaluate = typeof test === 'string' ? value : test;
  if (typeof evaluate === 'string') {
    report(`STOP_PROCESSING_IF: ${evaluate}`);
    return [];
  }
  return [
    (draft) => {
      const result = evaluate({ get: (name) => readDraft(draft, name) })?.[0];
      draft.isFinished = result !== undefined && result !== '0' && result !== 'False';
    },
  ];
}

/** `$mv:name$`, `$field:name$`, `$pd:name$` become quoted names, which the language of eval has; not within texts. */
function withQuotedNames(text: string): string {
  return text.replace(
    /("(?:[^"\\]|\\.)*")|\$((?:mv|field|pd):[^$\s]{1,200})\$/g,
    (whole, quoted: string | undefined, name: string | undefined) =>
      quoted === undefined ? `'${name ?? ''}'` : whole,
  );
}

function assign(draft: Draft, { field, type, replaces, evaluate }: CompiledAssignment): void {
  const values = evaluate({ get: (name) => readDraft(draft, name) });
  const isIndexed = field.startsWith('field:') || field.startsWith('mv:');
  const name = field.replace(/^(field|mv|pd):/, '');
  if (values === undefined) {
    if (replaces) draft.indexed.delete(name);
    return;
  }
  const first = values[0] ?? '';
  if (!isIndexed && name === '_raw') draft.raw = first;
  else if (!isIndexed && name === '_time')
    draft.time = Number.isFinite(Number(first)) ? Number(first) : draft.time;
  else if (!isIndexed && name === 'queue') draft.isDropped = first === 'nullQueue';
  else if (!isIndexed && isMetadata(name)) draft[name] = first;
  else {
    const typed = values.map((value) => asType(value, type));
    if (replaces) draft.indexed.set(name, typed);
    else addIndexed(draft, name, typed);
  }
}

/** Without `[string]` a value of digits is stored as a number: leading zeros and precision are lost. */
function asType(value: string, type: CompiledAssignment['type']): string {
  if (type === 'string' || !/^-?\d+(\.\d+)?$/.test(value)) return value;
  return String(type === 'int' ? Math.trunc(Number(value)) : Number(value));
}

/** Of an indexed field that occurs several times the first value is read, with `mv:` all. */
function readDraft(draft: Draft, written: string): FieldValue | undefined {
  const name = written.replace(/^(mv|pd|field):/, '');
  if (!written.startsWith('mv:') && !written.startsWith('field:')) {
    if (name === '_raw') return [draft.raw];
    if (name === '_time') return [String(draft.time)];
    if (name === 'queue') return [draft.isDropped ? 'nullQueue' : 'indexQueue'];
    if (isMetadata(name)) return [draft[name]];
  }
  const values = draft.indexed.get(name);
  return written.startsWith('mv:') ? values : values?.slice(0, 1);
}
