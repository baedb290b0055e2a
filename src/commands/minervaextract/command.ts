// minervaextract as a search command: rows in, the same rows with their identifiers out, and a count of what was not read.
import type { CommandRun, Say, SearchCommand } from '../../adapters/splunk/searchCommand/searchCommand';
import type { CommandRow } from '../../adapters/splunk/searchCommand/table';
import { minervaextractDefinition } from './definition';
import { extractRows, MAX_ROW_IDENTIFIERS, MAX_VALUE_CHARACTERS, type ExtractedRow } from './extractRows';
import { readSettings, type ExtractSettings } from './settings';

const { name, type, isGenerating } = minervaextractDefinition;

/** As many as are worth reading together; a chunk has up to 50,000, whose finds would all be held. */
const ROWS_TOGETHER = 128;

export const minervaextract: SearchCommand = {
  name,
  type,
  isGenerating,
  begin: (info) => {
    const settings = readSettings(info.arguments);
    return settings.ok ? { ok: true, value: runOf(settings.value) } : settings;
  },
};

interface Counts {
  rows: number;
  withField: number;
  tooLong: number;
  countryUnknown: number;
  cut: number;
}

function runOf(settings: ExtractSettings): CommandRun {
  const counts: Counts = { rows: 0, withField: 0, tooLong: 0, countryUnknown: 0, cut: 0 };
  const { field, country } = settings;
  return {
    requiredFields: [...new Set([field, ...(country.kind === 'field' ? [country.name] : [])])],
    take: (rows) => extractAll(rows, settings, counts),
    finish: (say) => tell(say, settings, counts),
  };
}

function* extractAll(
  rows: readonly CommandRow[],
  settings: ExtractSettings,
  counts: Counts,
): Generator<CommandRow> {
  for (let first = 0; first < rows.length; first += ROWS_TOGETHER)
    for (const extracted of extractRows(rows.slice(first, first + ROWS_TOGETHER), settings)) {
      count(extracted, counts);
      yield extracted.row;
    }
}

function count({ hasField, isTooLong, isCountryUnknown, isCut }: ExtractedRow, counts: Counts): void {
  counts.rows += 1;
  counts.withField += Number(hasField);
  counts.tooLong += Number(isTooLong);
  counts.countryUnknown += Number(isCountryUnknown);
  counts.cut += Number(isCut);
}

/** Runs after the last row, and gives none: what could not be read is told once, with totals. */
function* tell(say: Say, { field, country }: ExtractSettings, counts: Counts): Generator<CommandRow> {
  const { rows, withField, tooLong, countryUnknown, cut } = counts;
  const warn = (text: string): void => say('WARN', `${name}: ${text}`);
  if (rows > 0 && withField === 0) warn(`none of ${rows} rows has the field '${field}'; nothing was read.`);
  if (tooLong > 0)
    warn(
      `${tooLong} of ${rows} rows have a value of more than ${MAX_VALUE_CHARACTERS} characters in '${field}'; it was not read. Cut it with substr() or split it before.`,
    );
  if (countryUnknown > 0 && country.kind === 'field')
    warn(
      `${countryUnknown} of ${rows} rows have no two-letter country in '${country.name}'; numbers without a country code were not read there.`,
    );
  if (cut > 0)
    warn(
      `${cut} of ${rows} rows hold more than ${MAX_ROW_IDENTIFIERS} identifiers (or attributes); the rest is in identifier_count (attribute_count) and not in the lists.`,
    );
}
