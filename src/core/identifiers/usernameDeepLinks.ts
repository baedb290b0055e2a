// Names in the links by which apps open one another: "tg://resolve?domain=jane", "snapchat://add/jane". Their schemes are
// those the apps are known to register, written down in November 2026.
import type { Span } from '../brand';
import { platformOfId } from './platforms/platformLookup';
import type { Platform } from './platforms/platforms';

export interface DeepLink extends Span {
  readonly platform: Platform;
  readonly name: string;
}

/** By scheme: the platform, and what stands between the scheme and the name. */
const links: ReadonlyMap<string, readonly [id: string, lead: RegExp]> = new Map([
  // The page in which Telegram runs, the name behind a hash.
  ['https', ['telegram', /\/\/web\.telegram\.org\/(?:[akz]\/)?#(?:\/im\?p=)?@/iy]],
  ['tg', ['telegram', /(?:\/\/)?resolve\/?\?(?:[a-z]+=\w*&)?domain=/iy]],
  ['instagram', ['instagram', /\/\/user\/?\?username=/iy]],
  ['snapchat', ['snapchat', /\/\/(?:add\/|user\/?\?username=)/iy]],
  ['twitter', ['twitter', /\/\/user\/?\?screen_name=/iy]],
  ['fb', ['facebook', /\/\/(?:profile\/|page\/)/iy]],
  ['fb-messenger', ['facebook', /\/\/user(?:-thread)?\//iy]],
  ['tiktok', ['tiktok', /\/\/(?:user\/?@?|@)/iy]],
  ['line', ['line', /\/\/ti\/p\/[~@]/iy]],
  ['skype', ['skype', /(?:\/\/)?/y]],
  ['vk', ['vk', /\/\/(?:vk\.com\/)?/iy]],
  ['kik', ['kik', /\/\/(?:users?\/|profile\/)/iy]],
  ['kik-share', ['kik', /\/\/kik\.com\/u\//iy]],
  ['weixin', ['wechat', /\/\/contacts\/profile\//iy]],
]);

const scheme = /(?:^|[^a-z0-9-])([a-z-]{2,12})$/i;
const name = /[a-z0-9_][a-z0-9_.-]{1,38}/iy;
const MAX_SCHEME = 14;

/** Such links, in order of place. */
export function deepLinksIn(text: string): readonly DeepLink[] {
  const found: DeepLink[] = [];
  for (let at = text.indexOf(':'); at !== -1; at = text.indexOf(':', at + 1)) {
    // A colon with something glued to it: most have a blank behind.
    const next = text[at + 1];
    if (next !== '/' && next !== 'r') continue;
    const link = linkAt(text, at);
    if (link !== undefined) found.push(link);
  }
  return found;
}

function linkAt(text: string, colon: number): DeepLink | undefined {
  const word = scheme.exec(text.slice(Math.max(0, colon - MAX_SCHEME), colon))?.[1]?.toLowerCase();
  const [id, lead] = links.get(word ?? '') ?? [];
  const platform = id === undefined ? undefined : platformOfId(id);
  if (word === undefined || lead === undefined || platform === undefined) return undefined;
  lead.lastIndex = colon + 1;
  if (!lead.test(text) || lead.lastIndex === colon + 1) return undefined;
  name.lastIndex = lead.lastIndex;
  const whole = name.exec(text)?.[0].replace(/[.-]+$/, '');
  if (whole === undefined) return undefined;
  // "…=jane99。2018": a full stop, and what begins the next sentence.
  const written = platform.handle.test(whole.toLowerCase()) ? whole : (whole.split('.')[0] ?? '');
  return { platform, name: written, start: colon - word.length, end: lead.lastIndex + written.length };
}
