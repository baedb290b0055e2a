// The arguments of one minerva_file stanza, read once; everything behind this trusts them.
import { isAbsolute } from 'node:path';
import type { Result } from '../../core/brand';
import type { TrafficLight } from '../../core/records/record';
import { fileMappings, findFileMapping } from '../../sources/file/registry';
import type { FileMapping } from '../../sources/file/mapping';
import { minervaFileDefinition } from './definition';

export interface FileSettings {
  readonly path: string;
  readonly mapping: FileMapping;
  readonly tenant: string;
  readonly tlp: TrafficLight;
  readonly purpose: string;
  readonly retentionDays: number;
  readonly country: string | undefined;
  readonly batchRows: number;
}

export interface SettingsProblem {
  readonly code: 'argument-missing' | 'argument-invalid';
  readonly message: string;
}

const trafficLights: readonly TrafficLight[] = [
  'TLP:RED',
  'TLP:AMBER+STRICT',
  'TLP:AMBER',
  'TLP:GREEN',
  'TLP:CLEAR',
];
const MAX_RETENTION_DAYS = 36_500;
const MAX_BATCH_ROWS = 10_000; // a batch is what a crash may write twice
const MAX_PURPOSE_CHARACTERS = 200;

class Refused extends Error {}

/**
 * Reads the arguments; an empty one counts as left out.
 *
 * @param parameters - of the stanza, as splunkd gives them; names it does not know (`index`, `interval`) are Splunk's.
 * @returns settings, or the first problem with what to write instead.
 */
export function readSettings(
  parameters: ReadonlyMap<string, string | readonly string[]>,
): Result<FileSettings, SettingsProblem> {
  const missing = minervaFileDefinition.arguments.find(
    ({ name, requiredOnCreate }) => requiredOnCreate && written(parameters, name) === '',
  );
  if (missing) {
    const message = `${missing.name} is missing. ${missing.description} Example: ${missing.example}`;
    return { ok: false, problem: { code: 'argument-missing', message } };
  }
  try {
    return { ok: true, value: settingsOf((name) => written(parameters, name)) };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { ok: false, problem: { code: 'argument-invalid', message: error.message } };
  }
}

function settingsOf(value: (name: string) => string): FileSettings {
  const mapping = findFileMapping(value('mapping'));
  if (!mapping) {
    const known = fileMappings.map(({ name }) => name).join(', ');
    throw new Refused(`mapping '${value('mapping')}' is not known. Known are: ${known}.`);
  }
  const tlp = trafficLights.find((label) => label === value('tlp').toUpperCase());
  if (!tlp)
    throw new Refused(`tlp '${value('tlp')}' is no TLP 2.0 label; write one of ${trafficLights.join(', ')}.`);
  const country = value('country').toUpperCase();
  return {
    path: checked('path', value('path'), isAbsolute, 'an absolute path'),
    mapping,
    tenant: checked(
      'tenant',
      value('tenant'),
      (text) => /^[a-z0-9]{2,24}$/.test(text),
      '2 to 24 of a-z and 0-9',
    ),
    tlp,
    purpose: checked(
      'purpose',
      value('purpose'),
      (text) => text.length <= MAX_PURPOSE_CHARACTERS,
      `at most ${MAX_PURPOSE_CHARACTERS} characters`,
    ),
    retentionDays: wholeNumber('retention_days', value('retention_days'), MAX_RETENTION_DAYS),
    country:
      country === ''
        ? undefined
        : checked(
            'country',
            country,
            (text) => /^[A-Z]{2}$/.test(text),
            'a two-letter country code, e.g. GB',
          ),
    batchRows: wholeNumber('batch_size', value('batch_size'), MAX_BATCH_ROWS),
  };
}

function written(parameters: ReadonlyMap<string, string | readonly string[]>, name: string): string {
  const parameter = parameters.get(name);
  const text = (typeof parameter === 'string' ? parameter : (parameter?.[0] ?? '')).trim();
  const fallback = minervaFileDefinition.arguments.find((argument) => argument.name === name)?.defaultValue;
  return text === '' ? (fallback ?? '') : text;
}

function checked(name: string, text: string, isFine: (text: string) => boolean, expected: string): string {
  if (!isFine(text)) throw new Refused(`${name} '${text.slice(0, 200)}' must be ${expected}.`);
  return text;
}

function wholeNumber(name: string, text: string, most: number): number {
  checked(
    name,
    text,
    (digits) => /^\d{1,6}$/.test(digits) && Number(digits) >= 1 && Number(digits) <= most,
    `a whole number from 1 to ${most}`,
  );
  return Number(text);
}
