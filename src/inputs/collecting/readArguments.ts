// The arguments of a stanza, read once by each input; everything behind that trusts them.
import type { Result } from '../../core/brand';
import type { InputDefinition } from '../definition';

export interface SettingsProblem {
  readonly code: 'argument-missing' | 'argument-invalid';
  readonly message: string;
}

/** Value of an argument as written, trimmed; its default, or '', where it is left out. */
export type Written = (name: string) => string;

/** An argument does not fit; its message says what to write instead. */
export class Refused extends Error {}

const MAX_SHOWN_CHARACTERS = 200;

/**
 * Reads the arguments of a stanza; an empty one counts as left out.
 *
 * @param parameters - of the stanza, as splunkd gives them; names it does not know (`index`, `interval`) are Splunk's.
 * @param read - makes settings of them; throws `Refused` for what does not fit.
 * @returns settings, or the first problem with what to write instead.
 */
export function readArguments<Settings>(
  definition: InputDefinition,
  parameters: ReadonlyMap<string, string | readonly string[]>,
  read: (value: Written) => Settings,
): Result<Settings, SettingsProblem> {
  const value: Written = (name) => {
    const parameter = parameters.get(name);
    const text = (typeof parameter === 'string' ? parameter : (parameter?.[0] ?? '')).trim();
    return text === ''
      ? (definition.arguments.find((argument) => argument.name === name)?.defaultValue ?? '')
      : text;
  };
  const missing = definition.arguments.find(
    ({ name, requiredOnCreate }) => requiredOnCreate && value(name) === '',
  );
  if (missing) {
    const message = `${missing.name} is missing. ${missing.description} Example: ${missing.example}`;
    return { ok: false, problem: { code: 'argument-missing', message } };
  }
  try {
    return { ok: true, value: read(value) };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { ok: false, problem: { code: 'argument-invalid', message: error.message } };
  }
}

/** The text, if it is fine; else `Refused` with what is expected. */
export function checked(
  name: string,
  text: string,
  isFine: (text: string) => boolean,
  expected: string,
): string {
  if (!isFine(text))
    throw new Refused(`${name} '${text.slice(0, MAX_SHOWN_CHARACTERS)}' must be ${expected}.`);
  return text;
}

/** A whole number from 1 to `most`, at most 6 digits. */
export function wholeNumber(name: string, text: string, most: number): number {
  const isFine = (digits: string): boolean =>
    /^\d{1,6}$/.test(digits) && Number(digits) >= 1 && Number(digits) <= most;
  return Number(checked(name, text, isFine, `a whole number from 1 to ${most}`));
}

/** Splunk's spellings of yes and no. */
export function yesOrNo(name: string, text: string): boolean {
  const isFine = (word: string): boolean => /^(0|1|true|false|yes|no)$/.test(word);
  return /^(1|true|yes)$/.test(checked(name, text.toLowerCase(), isFine, '1 or 0'));
}
