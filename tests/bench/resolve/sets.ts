// What resolution is measured on: the FEBRL sets, where they lie beside the repository, and generated persons.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { RecordToResolve, ResolutionSchema } from '../../../src/core/matching/schema';
import {
  generatePersons,
  heavySet,
  lightMistakes,
  type PersonRow,
} from '../../support/persons/generatePersons';

export interface ResolutionSet {
  readonly name: string;
  /** One part: repeats are sought in it; two: each holds everybody once. */
  readonly parts: readonly (readonly PersonRow[])[];
}

const recordsFolder =
  process.env.MINERVA_RECORDS_FOLDER ?? join(__dirname, '../../../../shared/data/records');

export const personSchema: ResolutionSchema = {
  columns: [
    { column: 'given_name', means: 'givenName' },
    { column: 'surname', means: 'familyName' },
    { column: 'street_number', means: 'streetNumber' },
    { column: 'address_1', means: 'street' },
    { column: 'address_2', means: 'addressLine' },
    { column: 'suburb', means: 'place' },
    { column: 'postcode', means: 'postcode' },
    { column: 'state', means: 'region' },
    { column: 'date_of_birth', means: 'birthDate' },
    { column: 'soc_sec_id', means: 'identifier', identifierType: 'social security' },
  ],
};

/** The FEBRL sets; none where they are absent. */
export function febrlSets(): readonly ResolutionSet[] {
  if (!existsSync(recordsFolder)) return [];
  return [
    { name: 'FEBRL 1', parts: [readSet('dataset1')] },
    { name: 'FEBRL 2', parts: [readSet('dataset2')] },
    { name: 'FEBRL 4a × 4b', parts: [readSet('dataset4a'), readSet('dataset4b')] },
  ];
}

/** Generated sets of 50,000 records; the heavy one was looked at last. */
export function generatedSets(): readonly ResolutionSet[] {
  const light = { seed: 'bench', records: 50_000, furtherShare: 0.4, mistakes: lightMistakes };
  return [
    { name: 'generated 50,000, light mistakes', parts: [generatePersons(light)] },
    { name: 'generated 50,000, heavy mistakes', parts: [generatePersons(heavySet)] },
  ];
}

function readSet(name: string): readonly PersonRow[] {
  return parse(readFileSync(join(recordsFolder, `${name}.csv`), 'utf8'), {
    columns: (head: readonly string[]) => head.map((column) => column.trim()),
    trim: true,
  }) as unknown as readonly PersonRow[];
}

/** Rows as resolution takes them; the source is the number of the part. */
export function recordsOf({ parts }: ResolutionSet): readonly RecordToResolve[] {
  return parts.flatMap((rows, part) =>
    rows.map((row) => ({
      id: row.rec_id,
      kind: 'person' as const,
      source: `part ${part}`,
      values: { ...row },
    })),
  );
}
