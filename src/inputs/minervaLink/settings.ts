// The arguments of one minerva_link stanza.
import { isAbsolute } from 'node:path';
import { isLoopbackHost } from '../../adapters/http/addressGuard';
import { credentialPattern } from '../../adapters/splunk/rest/storedPassword';
import type { Result } from '../../core/brand';
import type { LinkLimits } from '../../core/graph/partition';
import {
  checked,
  readArguments,
  Refused,
  wholeNumber,
  yesOrNo,
  type SettingsProblem,
  type Written,
} from '../collecting/readArguments';
import { minervaLinkDefinition } from './definition';

export interface LinkJobSettings {
  readonly tenant: string;
  /** The search head; undefined for the splunkd that runs the input. */
  readonly splunkd: { readonly url: URL; readonly credential: string } | undefined;
  readonly caFile: string | undefined;
  readonly resolves: boolean;
  readonly scores: boolean;
  readonly fullEveryHours: number;
  readonly limits: LinkLimits;
}

const MAX_FULL_EVERY_HOURS = 8760;
const MAX_HUB_ABOVE = 1000; // as minervachanged: the rows of a value of so many records are all kept in memory
const MAX_MEMBERS = 100_000;
const FEWEST = 2; // one record alone is no entity

/** Reads the arguments; an empty one counts as left out. Asks no server. */
export function readSettings(
  parameters: ReadonlyMap<string, string | readonly string[]>,
): Result<LinkJobSettings, SettingsProblem> {
  return readArguments(minervaLinkDefinition, parameters, settingsOf);
}

function settingsOf(value: Written): LinkJobSettings {
  const isTenant = (text: string): boolean => /^[a-z0-9]{2,24}$/.test(text);
  return {
    tenant: checked('tenant', value('tenant'), isTenant, '2 to 24 of a-z and 0-9'),
    splunkd: splunkdOf(value('splunkd_url'), value('credential')),
    caFile: caFileOf(value('splunkd_url'), value('ca_file')),
    resolves: yesOrNo('resolve', value('resolve')),
    scores: yesOrNo('score', value('score')),
    fullEveryHours: wholeNumber('full_every_hours', value('full_every_hours'), MAX_FULL_EVERY_HOURS),
    limits: {
      hubAbove: twoOrMore('hub_above', value('hub_above'), MAX_HUB_ABOVE),
      maxMembers: twoOrMore('max_members', value('max_members'), MAX_MEMBERS),
    },
  };
}

/** Neither is shown: a token may have been written there by mistake. */
function splunkdOf(written: string, credential: string): LinkJobSettings['splunkd'] {
  if (written === '') {
    if (credential === '') return undefined;
    throw new Refused(
      'credential must be left out where splunkd_url is: the Splunk that runs this input gives it a key. To link on another search head write its splunkd_url too.',
    );
  }
  if (credential === '')
    throw new Refused(
      'credential is missing: splunkd_url needs the name, or realm:name, of an authentication token in storage/passwords of TA-minerva.',
    );
  if (!credentialPattern.test(credential))
    throw new Refused(
      'credential must be the name, or realm:name, of a stored password, of A-Z a-z 0-9 _ . @ -.',
    );
  return { url: urlOf(written), credential };
}

function urlOf(written: string): URL {
  const url = URL.canParse(written) ? new URL(written) : undefined;
  const isBare =
    url &&
    [url.username, url.password, url.search, url.hash].every((part) => part === '') &&
    url.pathname === '/';
  // Without TLS a token would be read by anybody on the way; on this machine there is no way.
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopbackHost(url.hostname));
  if (!url || !isBare || !isSafe)
    throw new Refused(
      'splunkd_url must be https, host and management port, without user, password, path and query, e.g. https://search.example.org:8089.',
    );
  return url;
}

function caFileOf(url: string, caFile: string): string | undefined {
  if (caFile === '') return undefined;
  if (url === '')
    throw new Refused(
      'ca_file must be left out where splunkd_url is: the certificate of the Splunk that runs this input is checked by its own etc/auth/cacert.pem.',
    );
  return checked('ca_file', caFile, isAbsolute, 'an absolute path');
}

function twoOrMore(name: string, written: string, most: number): number {
  const number = wholeNumber(name, written, most);
  if (number < FEWEST) throw new Refused(`${name} must be at least ${FEWEST}.`);
  return number;
}
