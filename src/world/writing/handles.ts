// E-mail addresses, sites and user names as people write them, plainly and hidden.
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

const labels: Readonly<Record<string, readonly string[]>> = {
  telegram: ['telegram: ', 'telegram @', 'tg: '],
  instagram: ['instagram: ', 'ig: @', 'insta: '],
  snapchat: ['snapchat: ', 'snap: '],
  kik: ['kik: '],
  twitter: ['twitter: @', 'twitter '],
};

/** Splits `telegram:name` into a label as people put it before the name, and the name. */
export function labelUsername(username: string, { random }: WritingChoice): { label: string; name: string } {
  const colon = username.indexOf(':');
  const platform = username.slice(0, colon);
  return { label: random.pick(labels[platform] ?? [`${platform}: `]), name: username.slice(colon + 1) };
}

/** Writes a user name with a gap in it. */
export function hideUsername(name: string): Written {
  return { written: `${name.slice(0, 4)} ${name.slice(4)}`, writing: 'username-spaced' };
}
