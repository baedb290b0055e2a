// Labels that are signs and single letters: "V❤", "+v", "O/F", "s/c", "🐧".
import { platforms } from './platforms/platforms';
import type { DisguisedLabel } from './usernameDisguised';

/** Labels of signs that letters do not tell. */
const bySigns: readonly (readonly [RegExp, string])[] = [
  [/(?:\+ ?v|v ?[❤♥💚💬🧡💗]\ufe0f?|[vw] ?x|微 ?x|微 信|薇 信|加 ?[薇微威徽]|薇|威 信)$/iu, 'wechat'],
  [/(?<=\p{Script=Han}[^\p{L}\p{N}]{0,4})v$/iu, 'wechat'],
  [/(?:薇|(?<!\p{L})[微威]) ?[❤♥🧡💛💚💙💜]?\ufe0f?$/u, 'wechat'],
  [/(?:0F|O\.F\.?|O-F|O\/F|O F|Ø[Ff])$/u, 'onlyfans'],
  [/s ?\/ ?c$/iu, 'snapchat'],
  [/i ?\/ ?g$/iu, 'instagram'],
  [/t ?\/ ?g$/iu, 'telegram'],
  [/f ?\/ ?b$/iu, 'facebook'],
  [/(?:企鹅|扣 扣|q ?号|🐧)$/iu, 'qq'],
];
const byId = new Map(platforms.map((platform) => [platform.id, platform]));

const LOWER = 0x20; // bit of small letters
const SLASH = 0x2f;
const PERIOD = 0x2e;
const isSmallLetter = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;

/** Whether one of those may end at a place, by its last characters: spares most signs the patterns. */
function mayBeSigns(text: string, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  if (last >= 128) return true;
  const before = end > 1 ? text.charCodeAt(end - 2) : 0x78;
  switch (last | LOWER) {
    case 0x76: // v
    case 0x78: // x
      return true;
    case 0x66: // f
      return !isSmallLetter(before | LOWER) || before === 0x46;
    case 0x62: // b
    case 0x63: // c
    case 0x67: // g
      return before === SLASH || text.charCodeAt(end - 3) === SLASH;
    default:
      return last === PERIOD && (!isSmallLetter(before | LOWER) || before === 0x46);
  }
}

/** The label of such signs that ends at a place. */
export function labelOfSigns(text: string, end: number): DisguisedLabel | undefined {
  if (!mayBeSigns(text, end)) return undefined;
  const before = text.slice(Math.max(0, end - 6), end);
  for (const [pattern, id] of bySigns) {
    const found = pattern.exec(before)?.[0];
    const platform = found === undefined ? undefined : byId.get(id);
    const start = end - (found ?? '').length;
    if (platform === undefined || /[a-z0-9]/i.test(text[start - 1] ?? ' ')) continue;
    return { platform, start, end, isShort: false };
  }
  return undefined;
}
