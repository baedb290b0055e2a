// Links to profiles that were typed by hand: "t,me/jane", "instagram com/jane", "t dot me slash jane", "t.me\jane". The
// host is one of a platform, whatever stands for its dot, and a name follows; nothing else looks so.
import { platformHosts } from '../platforms/platformLookup';
import { hostOf } from './host';
import { saidDots, saidSignAt } from './signWords';
import type { Site } from './site';
import { inOrder } from './spans';

const slash =
  / {0,2}(?:[/\\]{1,3}|(?:forward |back)?slash(?= )|barra(?= )|barre(?= )|schrägstrich(?= )|ukośnik(?= )|слеш(?= )|слэш(?= )) {0,2}/iuy;
const name = /@?[a-z0-9_][a-z0-9_.-]{1,38}/iy;
const MAX_HOST_CHARACTERS = 14;
/** Between the two labels: a blank, a comma, a period with blanks. */
const between = /^(?:,| {1,2}|[.,;] | [.,] ?|[([{]\.[)\]}]|·|•)$/;

/** The ends of hosts, "com" and "me", with what may stand before them. */
const byEnding = new Map<string, ReadonlySet<string>>();
for (const host of platformHosts) {
  const dot = host.lastIndexOf('.');
  const ending = host.slice(dot + 1);
  byEnding.set(ending, new Set([...(byEnding.get(ending) ?? []), host.slice(0, dot)]));
}
const endings = new RegExp(`(?:${[...byEnding.keys()].join('|')})$`, 'i');

/** Such links, in order of place. */
export function platformLinksIn(text: string): readonly Site[] {
  const found: Site[] = [];
  for (const sign of ['/', '\\', 'slash ', 'barra ', 'barre '])
    for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) {
      const site = endingBefore(text, at);
      if (site !== undefined && !found.some(({ start }) => start === site.start)) found.push(site);
    }
  return inOrder(found);
}

function endingBefore(text: string, sign: number): Site | undefined {
  for (let end = sign; end >= Math.max(1, sign - MAX_SAID_CHARACTERS); end -= 1) {
    slash.lastIndex = end;
    if (!slash.test(text) || slash.lastIndex <= sign) continue;
    const site = siteBefore(text, end, slash.lastIndex);
    if (site !== undefined) return site;
  }
  return undefined;
}
const MAX_SAID_CHARACTERS = 3; // blanks before it

function siteBefore(text: string, end: number, nameStart: number): Site | undefined {
  const ending = endings.exec(text.slice(Math.max(0, end - 6), end))?.[0].toLowerCase();
  if (ending === undefined) return undefined;
  name.lastIndex = nameStart;
  const written = name.exec(text)?.[0].replace(/[.-]+$/, '');
  if (written === undefined) return undefined;
  const dotEnd = end - ending.length;
  for (let length = 1; length <= MAX_DOT_CHARACTERS; length += 1) {
    const dot = text.slice(dotEnd - length, dotEnd);
    if (!between.test(dot) && !isSaidDot(text, dotEnd - length, dotEnd)) continue;
    const labelEnd = dotEnd - length;
    const [label = ''] =
      /[a-z0-9.]+$/i.exec(text.slice(Math.max(0, labelEnd - MAX_HOST_CHARACTERS), labelEnd)) ?? [];
    const host = `${label.toLowerCase().replace(/^www\./, '')}.${ending}`;
    const start = labelEnd - label.length;
    if (byEnding.get(ending)?.has(host.slice(0, -ending.length - 1)) !== true) continue;
    if (/[\p{L}\p{N}@_-]/u.test(text[start - 1] ?? ' ')) continue;
    const read = hostOf(host);
    if (read === undefined) continue;
    return siteOf(read, { start, end: nameStart + written.length, path: `/${written}` });
  }
  return undefined;
}
const MAX_DOT_CHARACTERS = 8;

function isSaidDot(text: string, from: number, to: number): boolean {
  if (text[from] !== ' ' || text[to - 1] !== ' ') return false;
  const said = saidSignAt(text, from + 1, saidDots);
  return said !== undefined && said.end === to - 1;
}

const siteOf = (host: Site['host'], { start, end, path }: Pick<Site, 'start' | 'end' | 'path'>): Site => ({
  start,
  end,
  host,
  path,
  port: '',
  hasScheme: false,
  hasWww: false,
  isDefanged: true,
  userInfo: '',
});
