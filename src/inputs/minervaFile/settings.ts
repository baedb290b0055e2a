// The arguments of one minerva_file stanza.
import { isAbsolute } from 'node:path';
import type { Result } from '../../core/brand';
import { fileMappings, findFileMapping } from '../../sources/file/registry';
import type { FileMapping } from '../../sources/file/mapping';
import {
  checked,
  readArguments,
  Refused,
  wholeNumber,
  type SettingsProblem,
  type Written,
} from '../collecting/readArguments';
import { readRecordSettings, type RecordSettings } from '../collecting/recordArguments';
import { minervaFileDefinition } from './definition';

export interface FileSettings extends RecordSettings {
  readonly path: string;
  readonly mapping: FileMapping;
  readonly batchRows: number;
}

const MAX_BATCH_ROWS = 10_000; // a batch is what a crash may write twice

/** Reads the arguments; an empty one counts as left out. */
export function readSettings(
  parameters: ReadonlyMap<string, string | readonly string[]>,
): Result<FileSettings, SettingsProblem> {
  return readArguments(minervaFileDefinition, parameters, settingsOf);
}

function settingsOf(value: Written): FileSettings {
  const mapping = findFileMapping(value('mapping'));
  if (!mapping) {
    const known = fileMappings.map(({ name }) => name).join(', ');
    throw new Refused(`mapping '${value('mapping')}' is not known. Known are: ${known}.`);
  }
  return {
    ...readRecordSettings(value),
    path: checked('path', value('path'), isAbsolute, 'an absolute path'),
    mapping,
    batchRows: wholeNumber('batch_size', value('batch_size'), MAX_BATCH_ROWS),
  };
}
