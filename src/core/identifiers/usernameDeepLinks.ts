// Names in the links by which apps open one another: "tg://resolve?domain=jane", "snapchat://add/jane". Their schemes are
// those the apps are known to register, written down in November 2026.
import type { Span } from '../brand';
import type { TokenTable } from '../text/tokens';
import { unitAt } from '../text/unitAt';
import { platformOfId } from './platforms/platformLookup';
import type { Platform } from './platforms/platforms';
import { jointsOf, LEADING } from './web/joints';

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

const COLON = 0x3a;
const SLASH = 0x2f;
const SMALL_R = 0x72; // of "resolve"
const none: readonly DeepLink[] = [];

/** Such links, in order of place. */
export function deepLinksIn(text: string, table: TokenTable): readonly DeepLink[] {
  const { starts, ends } = table;
  const { places, kinds } = jointsOf(text, table);
  let found: DeepLink[] | undefined;
  for (let joint = 0; joint < places.length; joint += 1) {
    if (((kinds[joint] ?? 0) & LEADING) === 0) continue;
    const place = places[joint] ?? 0;
    if (place < 0) continue;
    const to = starts[place + 1] ?? text.length;
    for (let at = ends[place] ?? 0; at < to; at += 1) {
      if (unitAt(text, at) !== COLON) continue;
      // A colon with something glued to it: most have a blank behind.
      const next = unitAt(text, at + 1);
      const link = next === SLASH || next === SMALL_R ? linkAt(text, at) : undefined;
      if (link !== undefined) (found ??= []).push(link);
    }
  }
  return found ?? none;
}

/** "https://" of any page but those of Telegram. */
const isOtherPage = (text: string, colon: number): boolean =>
  (unitAt(text, colon - 1) | 0x20) === SMALL_S && (unitAt(text, colon + 3) | 0x20) !== SMALL_W;
const SMALL_S = 0x73;
const SMALL_W = 0x77;

function linkAt(text: string, colon: number): DeepLink | undefined {
  if (isOtherPage(text, colon)) return undefined;
  const word = scheme.exec(text.slice(Math.max(0, colon - MAX_SCHEME), colon))?.[1]?.toLowerCase();
  const [id, lead] = links.get(word ?? '') ?? [];
  if (word === undefined || id === undefined || lead === undefined) return undefined;
  lead.lastIndex = colon + 1;
  if (!lead.test(text) || lead.lastIndex === colon + 1) return undefined;
  const platform = platformOfId(id);
  if (platform === undefined) return undefined;
  name.lastIndex = lead.lastIndex;
  const whole = name.exec(text)?.[0].replace(/[.-]+$/, '');
  if (whole === undefined) return undefined;
  // "…=jane99。2018": a full stop, and what begins the next sentence.
  const written = platform.handle.test(whole.toLowerCase()) ? whole : (whole.split('.')[0] ?? '');
  return { platform, name: written, start: colon - word.length, end: lead.lastIndex + written.length };
}
