// Tokens of the HTTP Event Collector: stanzas `[http://<name>]` of inputs.conf, under the switch in `[http]`
// (inputs.conf.spec, "HTTP Event Collector").
import { timingSafeEqual } from 'node:crypto';
import { effectiveStanza, isTrue } from '../../splunk/conf/layers';
import type { ConfStanzas } from '../../splunk/conf/tree';
import { isDisabled } from '../apps/confSystem';

export const TOKEN_PREFIX = 'http://';

export interface HecToken {
  readonly name: string;
  readonly token: string;
  readonly isDisabled: boolean;
  /** '' and `default`: main. */
  readonly index: string;
  /** Empty: every index. */
  readonly allowedIndexes: readonly string[];
  readonly source: string;
  readonly sourcetype: string;
  readonly host: string;
  readonly usesAcknowledgement: boolean;
  readonly takesTokenInQuery: boolean;
}

/** Whether the collector is switched on; it is not until somebody does. */
export function isCollectorOn(inputs: ConfStanzas): boolean {
  return !isTrue(inputs.get('http')?.get('disabled'), true);
}

/** All tokens that have a value. */
export function tokensOf(inputs: ConfStanzas): readonly HecToken[] {
  return [...inputs.keys()]
    .filter((stanza) => stanza.startsWith(TOKEN_PREFIX))
    .flatMap((stanza) => {
      const own = inputs.get(stanza) ?? new Map<string, string>();
      const settings = new Map([...effectiveStanza(inputs, 'http'), ...own]);
      const token = own.get('token') ?? '';
      return token === ''
        ? []
        : [tokenOf(stanza.slice(TOKEN_PREFIX.length), token, settings, isDisabled(own))];
    });
}

function tokenOf(
  name: string,
  token: string,
  settings: ReadonlyMap<string, string>,
  isOff: boolean,
): HecToken {
  const value = (key: string): string => settings.get(key)?.trim() ?? '';
  const allowed = value('indexes')
    .split(',')
    .map((index) => index.trim())
    .filter((index) => index !== '');
  return {
    name,
    token,
    isDisabled: isOff,
    index: value('index'),
    allowedIndexes: allowed,
    source: value('source'),
    sourcetype: value('sourcetype'),
    host: value('host'),
    usesAcknowledgement: isTrue(settings.get('useACK')),
    takesTokenInQuery: isTrue(settings.get('allowQueryStringAuth')),
  };
}

/** The token with this value; how long it takes says nothing about the values. */
export function findToken(tokens: readonly HecToken[], value: string): HecToken | undefined {
  const asked = Buffer.from(value.toLowerCase());
  return tokens.find(({ token }) => {
    const known = Buffer.from(token.toLowerCase());
    return known.length === asked.length && timingSafeEqual(known, asked);
  });
}
