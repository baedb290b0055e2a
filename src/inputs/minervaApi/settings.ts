// The arguments of one minerva_api stanza.
import { isAbsolute } from 'node:path';
import { credentialPattern } from '../../adapters/splunk/rest/storedPassword';
import type { Result } from '../../core/brand';
import { findHttpSource, httpSources } from '../../sources/http/registry';
import type { HttpSource } from '../../sources/http/source';
import {
  checked,
  readArguments,
  Refused,
  wholeNumber,
  yesOrNo,
  type SettingsProblem,
  type Written,
} from '../collecting/readArguments';
import { readRecordSettings, type RecordSettings } from '../collecting/recordArguments';
import { minervaApiDefinition } from './definition';

export interface ApiSettings extends RecordSettings {
  readonly source: HttpSource;
  /** Whole URL of the table, without parameters. */
  readonly url: URL;
  readonly credential: string | undefined;
  readonly allowPrivateAddresses: boolean;
  readonly caFile: string | undefined;
  readonly pageRows: number;
  readonly maxPages: number;
}

/** Finds a source by name; tests pass their own. */
export type FindSource = (name: string) => HttpSource | undefined;

const MAX_PAGES = 10_000;
const FEWEST_PAGE_ROWS = 2; // a page by offset asks one row of the page before, and must get further

/** Reads the arguments; an empty one counts as left out. */
export function readSettings(
  parameters: ReadonlyMap<string, string | readonly string[]>,
  find: FindSource = findHttpSource,
): Result<ApiSettings, SettingsProblem> {
  return readArguments(minervaApiDefinition, parameters, (value) => settingsOf(value, find));
}

function settingsOf(value: Written, find: FindSource): ApiSettings {
  const source = find(value('source_name'));
  if (!source) {
    const known = httpSources.map(({ name }) => name).join(', ');
    throw new Refused(`source_name '${value('source_name')}' is not known. Known are: ${known}.`);
  }
  const allowPrivateAddresses = yesOrNo('allow_private_addresses', value('allow_private_addresses'));
  return {
    ...readRecordSettings(value),
    source,
    url: urlOf(source, value('base_url') || source.baseUrl, allowPrivateAddresses),
    credential: credentialOf(source, value('credential')),
    allowPrivateAddresses,
    caFile:
      value('ca_file') === ''
        ? undefined
        : checked('ca_file', value('ca_file'), isAbsolute, 'an absolute path'),
    pageRows: pageRowsOf(source, value('page_size')),
    maxPages: wholeNumber('max_pages', value('max_pages'), MAX_PAGES),
  };
}

/** The value is not shown: it may hold a password or a key. */
function urlOf(source: HttpSource, base: string, allowsPlain: boolean): URL {
  const url = URL.canParse(base) ? new URL(base) : undefined;
  const isBare = url && url.username === '' && url.password === '' && url.search === '' && url.hash === '';
  if (!url || !isBare || !['https:', 'http:'].includes(url.protocol)) {
    throw new Refused(
      'base_url must be scheme, host and port, without user, password, query and fragment, e.g. https://data.example.org.',
    );
  }
  if (url.protocol === 'http:' && !allowsPlain) {
    throw new Refused(
      'base_url is http:, where anybody on the way can read and change the data. Write https:, or set allow_private_addresses = 1.',
    );
  }
  return new URL(`${url.pathname.replace(/\/$/, '')}${source.path}`, url.origin);
}

function credentialOf(source: HttpSource, name: string): string | undefined {
  if (name === '') {
    if (source.credential?.isRequired !== true) return undefined;
    throw new Refused(`credential is missing: ${source.name} needs one. ${source.credential.description}`);
  }
  if (!source.credential) throw new Refused(`credential must be left out: ${source.name} takes none.`);
  // A secret written here by mistake must not be repeated.
  if (!credentialPattern.test(name))
    throw new Refused(
      'credential must be the name, or realm:name, of a stored password, of A-Z a-z 0-9 _ . @ -.',
    );
  return name;
}

function pageRowsOf(source: HttpSource, written: string): number {
  if (written === '') return source.pageRows.standard;
  const rows = wholeNumber('page_size', written, source.pageRows.most);
  if (rows < FEWEST_PAGE_ROWS) throw new Refused(`page_size must be at least ${FEWEST_PAGE_ROWS}.`);
  return rows;
}
