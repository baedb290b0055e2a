// Names at platforms in hiding.
import type { Random } from '../../../../src/world/random';
import { handleName, inSentence, inventedWord, type Style } from './style';

interface Parts {
  readonly label: string;
  readonly name: string;
  readonly random: Random;
}

/** What goes over lines has lines of its own. */
const withinText = (written: string, random: Random): string =>
  written.includes('\n')
    ? random.pick([
        written,
        `60 min 150\n${written}\nno blocked calls`,
        `Hi I am Lily\n\n${written}\n\nkisses`,
      ])
    : inSentence(written, random);

const labels: readonly (readonly [string, readonly string[]])[] = [
  ['instagram', ['instagram', 'insta', 'Instagram', 'IG', 'ig', 'Insta']],
  ['snapchat', ['snapchat', 'snap', 'Snap', 'SnapChat', 'SC']],
  ['telegram', ['telegram', 'Telegram', 'tg', 'TG', 'tele']],
  ['kik', ['kik', 'Kik', 'KIK']],
  ['tiktok', ['tiktok', 'TikTok', 'tik tok']],
  ['onlyfans', ['onlyfans', 'only fans', 'OnlyFans']],
  ['twitter', ['twitter', 'Twitter']],
];

const styleOf = (id: string, floor: number, write: (parts: Parts) => string, plainName = false): Style => ({
  id,
  type: 'username',
  floor,
  write: (random) => {
    const [platform, names] = random.pick(labels);
    const fits = ['telegram', 'twitter'].includes(platform);
    const name = plainName
      ? inventedWord(random)
      : fits
        ? `${inventedWord(random).slice(0, 11)}_${random.integer(1, 9)}`
        : handleName(random);
    const label = random.pick(names);
    return { text: withinText(write({ label, name, random }), random), value: `${platform}:${name}` };
  },
});

const leet = (word: string): string =>
  word.replace(/[iI]/, '1').replace(/[oO]/, '0').replace(/[eE]/, '3').replace(/a/, '@');

export const usernameStyles: readonly Style[] = [
  styleOf('name-plain', 0.98, ({ label, name, random }) =>
    random.pick([
      `${label}: ${name}`,
      `${label} @${name}`,
      `@${name} on ${label}`,
      `${label} - ${name}`,
      `${label}:@${name}`,
    ]),
  ),
  styleOf(
    'name-letters-only',
    0.93,
    ({ label, name, random }) =>
      random.pick([
        `${label}: ${name}`,
        `${label} @${name}`,
        `@${name} on ${label}`,
        `${label} = ${name}`,
        `my ${label} is ${name}`,
      ]),
    true,
  ),
  styleOf('name-at-apart', 0.93, ({ label, name, random }) =>
    random.pick([
      `${label} @ ${name}`,
      `${label}: @ ${name}`,
      `@ ${name} on ${label}`,
      `@ ${name} (${label})`,
    ]),
  ),
  styleOf('name-lines', 0.93, ({ label, name, random }) =>
    random.pick([
      `${label}\n${name}`,
      `${label}:\n${name}`,
      `${label}\n@${name}`,
      `${label}\n\n${name}`,
      `${name}\n${label}`,
    ]),
  ),
  styleOf('name-first', 0.9, ({ label, name, random }) =>
    random.pick([
      `${name} on ${label}`,
      `my name is ${name} on ${label}`,
      `im ${name} on ${label}`,
      `add ${name} on ${label}`,
      `${name} (${label})`,
      `${label} me at ${name}`,
      `username ${name} on ${label}`,
      `find me on ${label}: ${name}`,
      `find me on ${label} as ${name}`,
      `search ${name} on ${label}`,
    ]),
  ),
  styleOf('name-other-language', 0.9, ({ label, name, random }) =>
    random.pick([
      `mi ${label} es ${name}`,
      `mein ${label} ist ${name}`,
      `mon ${label} c'est ${name}`,
      `mon ${label} est ${name}`,
      `il mio ${label} è ${name}`,
      `meu ${label} é ${name}`,
      `mój ${label} to ${name}`,
      `мой ${label} ${name}`,
      `${label} hesabım ${name}`,
      `${label} kullanıcı adım ${name}`,
      `${label} của tôi là ${name}`,
      `${label} của em: ${name}`,
      `我的${label}是${name}`,
      `我的${label}：${name}`,
      `mijn ${label} is ${name}`,
      `${label}-ul meu este ${name}`,
      `내 ${label} ${name}`,
      `${label} ของฉัน ${name}`,
      `حسابي ${label} ${name}`,
      `mera ${label} ${name} hai`,
    ]),
  ),
  styleOf('name-label-leet', 0.9, ({ label, name }) => `${leet(label)}: ${name}`),
  styleOf('name-label-letters', 0.9, ({ label, name, random }) =>
    random.pick([
      `${Array.from(label.replaceAll(' ', '')).join(' ')}: ${name}`,
      `${Array.from(label.replaceAll(' ', '')).join('.')}: ${name}`,
      `${Array.from(label.replaceAll(' ', '')).join('-')} @${name}`,
    ]),
  ),
  {
    id: 'name-sign-said',
    type: 'username',
    floor: 0.9,
    write: (random) => {
      const [platform, names] = random.pick(labels);
      const left = inventedWord(random).slice(0, 6);
      const right = random.pick(['rose', 'fic', 'lark', 'fox']);
      const said = random.pick([
        ' underscore ',
        '(underscore)',
        ' under score ',
        '[underscore]',
        ' guion bajo ',
        ' _ ',
        ' unterstrich ',
      ]);
      const label = random.pick(names);
      return {
        text: inSentence(`${label}${random.pick([': ', ' @', ': @'])}${left}${said}${right}`, random),
        value: `${platform}:${left}_${right}`,
      };
    },
  },
];
