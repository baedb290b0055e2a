// E-mail addresses, sites and user names as people write them, plainly and hidden.
import { worldPlatforms, type WorldPlatform } from '../identifiers/handles';
import type { Random } from '../random';
import type { Written, WritingChoice } from './planted';

/** Writes an e-mail address plainly, at times with capitals, which mean nothing in it. */
export function writeEmailPlainly(email: string, { random }: WritingChoice): Written {
  const shouted = email.charAt(0).toUpperCase() + email.slice(1);
  return { written: random.chance(0.15) ? shouted : email, writing: 'plain' };
}

const atWords = { en: 'at', de: 'at', es: 'arroba' } as const;
const dotWords = { en: 'dot', de: 'punkt', es: 'punto' } as const;

/** Writes an e-mail address with the at and the dots said or spaced. */
export function hideEmail(email: string, { random, language }: WritingChoice): Written {
  const at = email.indexOf('@');
  const name = email.slice(0, at);
  const host = email.slice(at + 1);
  const writing = random.pick(['email-at-dot', 'email-bracketed', 'email-spaced'] as const);
  switch (writing) {
    case 'email-at-dot': {
      const dot = ` ${dotWords[language]} `;
      const said = `${name.replaceAll('.', dot)} ${atWords[language]} ${host.replaceAll('.', dot)}`;
      return { writing, written: said };
    }
    case 'email-bracketed':
      return { writing, written: `${name}[at]${host.replaceAll('.', random.pick(['[dot]', '(dot)']))}` };
    case 'email-spaced':
      return { writing, written: `${name} @ ${host.replaceAll('.', ' . ')}` };
  }
}

/** Writes a site with or without its scheme's marks. */
export function writeSitePlainly(site: string): Written {
  return { written: site, writing: 'plain' };
}

/** Writes a site so that software does not make a link of it. */
export function hideSite(site: string): Written {
  return { written: site.replace('https', 'hxxps').replaceAll('.', '[.]'), writing: 'url-defanged' };
}

interface Labels {
  readonly plain: readonly string[];
  readonly hidden: readonly string[];
}

const labels: Readonly<Record<WorldPlatform, Labels>> = {
  telegram: { plain: ['telegram: ', 'telegram @', 'tg: '], hidden: ['t3legram ', 'tele gram: ', 't-g @'] },
  instagram: { plain: ['instagram: ', 'ig: @', 'insta: '], hidden: ['1nsta ', 'i.g. ', 'insta gram: '] },
  kik: { plain: ['kik: '], hidden: ['k!k ', 'k.i.k. '] },
  tiktok: { plain: ['tiktok: @', 'tiktok @'], hidden: ['t!kt0k ', 'tik t0k '] },
};

/** Parts of `telegram:name`. */
export function splitUsername(username: string): { readonly platform: WorldPlatform; readonly name: string } {
  const colon = username.indexOf(':');
  const platform = worldPlatforms.find((known) => known === username.slice(0, colon));
  if (platform === undefined) throw new Error(`'${username}' names no platform of the world.`);
  return { platform, name: username.slice(colon + 1) };
}

/** What people put before a user name, so that the reader knows the platform; hidden, only a person does. */
export function labelUsername(platform: WorldPlatform, random: Random, isHidden: boolean): string {
  return random.pick(isHidden ? labels[platform].hidden : labels[platform].plain);
}
