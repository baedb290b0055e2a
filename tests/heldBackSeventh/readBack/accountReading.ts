// Accounts read from what is written: a reader knows platforms by many names, and the name beside one.
import type { WrittenContact } from '../../heldBack/style';

/** Words that a reader takes for a platform, as they stand in folded text. */
const knownAs: Readonly<Record<string, RegExp>> = {
  instagram: /insta|\big\b|\binst?\b|instgram|1nsta|i\.g\.|инст|inst@/,
  snapchat: /snap|\bsc\b|sn@p|s\.n\.a\.p|snpchat|5nap|👻/,
  telegram: /tele|\btg\b|t\.me|t3legram|t\.g\.|teelgram|télégram|телега|тг|电报|纸飞机|t dot me/,
  kik: /kik|k!k|k\.i\.k|k1k|kiik/,
  line: /line|l\.i\.n\.e|l!ne/,
  wechat: /wechat|\bwx\b|wechta|weechat|w3chat|we\.chat|微|v信/,
  twitter: /twitter|twttr|twiter|twittr|tw1tter|tw!tter|推特/,
  tiktok: /tiktok|\btt\b|ticktok|tiktock|tikotk|t!kt0k|tik\.tok|t1ktok|тикток/,
  facebook: /face|\bfb\b|faecbook|f4cebook|f\.b\.|phây/,
  onlyfans: /onlyfans|\bof\b|onlyfnas|onlifans|0nlyfans|only-fans|0f\b/,
  fansly: /fansl[yi]|fasnly/,
  reddit: /reddit|redit|reddti|r3ddit/,
  youtube: /youtub|\byt\b|yuotube|y0utube/,
  twitch: /twitch|twich|twithc/,
  discord: /disc|discrod|dicord|d1scord/,
  skype: /skyp|skpye|sykpe|sk\.ype|скайп/,
  vk: /\bvk\b|v\.k\.|вк/,
  pinterest: /pint(?:e?rest|erst)/,
  threads: /threads/,
  kakaotalk: /kako|kakao|k4kao/,
  linkedin: /linkdin|linkedn|linkedin/,
  soundcloud: /soundclou?d/,
  chaturbate: /chaturbate/,
  fetlife: /fetli?fe/,
  tumblr: /tumblr|tumbler/,
  linktree: /linktree|linktr\.? ?\.? ?(?:dot )?\[?\.?\]?ee/,
};

const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\u200b/g, '')
    .toLowerCase();

/** True if each account expected is told by a name of its platform beside its own name. */
export function isAccountReadBack(id: string, { written, expected }: WrittenContact): boolean {
  const text = folded(written);
  const read = /name\.(?:spaced|underscore|dot)/.test(id)
    ? text
        .replace(/ underscore /g, '_')
        .replace(/ dot /g, '.')
        .replace(/: (.*)$/, (_, name: string) => `: ${name.replace(/ /g, '')}`)
    : text;
  return expected.every(({ value }) => {
    const [platform = '', name = ''] = value.split(':');
    // Facebook keeps names without their dots.
    const kept = platform === 'facebook' ? read.replace(/(?<=[a-z])\.(?=[a-z])/g, '') : read;
    const [before = '', after = ''] = kept.split(name);
    const isWhole = !/[a-z0-9_]$/.test(before) && !/^[a-z0-9_]/.test(after);
    return kept.includes(name) && isWhole && (knownAs[platform]?.test(before + ' ' + after) ?? false);
  });
}
