// E-mail addresses in hiding.
import type { Random } from '../../../../src/world/random';
import { hostLabels, inSentence, inventedWord, mailboxName, type Style } from './style';
import { spokenSigns } from './words';

interface Parts {
  readonly local: string;
  readonly labels: readonly string[];
  readonly random: Random;
}

const styleOf = (id: string, floor: number, write: (parts: Parts) => string): Style => ({
  id,
  type: 'email',
  floor,
  write: (random) => {
    const local = mailboxName(random);
    const labels = hostLabels(random);
    return {
      text: inSentence(write({ local, labels, random }), random),
      value: `${local}@${labels.join('.')}`,
    };
  },
});

const brackets = ['()', '[]', '{}', '<>'] as const;
const enclosed = (word: string, random: Random): string => {
  const [open = '', close = ''] = random.pick(brackets);
  const inner = random.pick(['', '', ' ']);
  const outer = random.pick(['', ' ']);
  return outer + open + inner + word + inner + close + outer;
};

const spoken = Object.entries(spokenSigns).map(([language, { at, dot, isUnspaced }]) =>
  styleOf(`email-said-${language}`, 0.9, ({ local, labels, random }) => {
    const glue = isUnspaced && random.chance(0.5) ? '' : ' ';
    const saidDot = random.pick(dot);
    const said = random.chance(0.8) ? labels.join(glue + saidDot + glue) : labels.join('.');
    return local + glue + random.pick(at) + glue + said;
  }),
);

const providers = ['gmail', 'hotmail', 'yahoo', 'outlook', 'icloud', 'protonmail'] as const;
const providerStyle = (
  id: string,
  floor: number,
  write: (local: string, host: string, random: Random) => string,
): Style => ({
  id,
  type: 'email',
  floor,
  write: (random) => {
    const local = inventedWord(random) + String(random.integer(10, 99));
    const provider = random.pick(providers);
    return { text: inSentence(write(local, provider, random), random), value: `${local}@${provider}.com` };
  },
});

const apart = (word: string): string => Array.from(word).join(' ');

export const emailStyles: readonly Style[] = [
  styleOf('email-plain', 0.99, ({ local, labels }) => `${local}@${labels.join('.')}`),
  styleOf('email-spaced', 0.97, ({ local, labels, random }) =>
    random.pick([
      `${local} @ ${labels.join('.')}`,
      `${local}@ ${labels.join(' . ')}`,
      `${local} @ ${labels.join(' . ')}`,
      `${local} @${labels.join('.')}`,
    ]),
  ),
  styleOf('email-bracketed', 0.97, ({ local, labels, random }) => {
    const at = enclosed(random.pick(['at', 'AT', '@', 'a', 'ät', 'arroba']), random);
    return local + at + labels.join(random.pick(['.', enclosed(random.pick(['dot', '.', 'punkt']), random)]));
  }),
  styleOf('email-ending-bracketed', 0.9, ({ local, labels, random }) => {
    const [open = '', close = ''] = random.pick(['()', '[]'] as const);
    const ending = labels.at(-1) ?? '';
    return `${local}${open}at${close}${labels.slice(0, -1).join('.')}${random.pick(['', ' '])}${open}${ending}${close}`;
  }),
  styleOf('email-quoted', 0.93, ({ local, labels, random }) => {
    const quote = random.pick(['"', "'", '“”', '*', '|', '_', '-']);
    const open = quote[0] ?? '';
    const close = quote[1] ?? open;
    return `${local} ${open}at${close} ${labels.join(` ${open}dot${close} `)}`;
  }),
  styleOf('email-glued-signs', 0.93, ({ local, labels, random }) => {
    const sign = random.pick(['-', '_', '.', '*', '|', '~']);
    return `${local}${sign}at${sign}${labels.join(`${sign}dot${sign}`)}`;
  }),
  styleOf('email-capitals', 0.93, ({ local, labels, random }) =>
    random.pick([`${local}AT${labels.join('.')}`, `${local}AT${labels.join('DOT')}`]),
  ),
  styleOf('email-other-signs', 0.93, ({ local, labels, random }) => {
    const sign = random.pick([
      'ⓐ',
      '📧',
      '✉️',
      'Ⓐ',
      '🅐',
      '＠',
      '﹫',
      '(a)',
      '{a}',
      '📩',
      '🅰️',
      '[ @ ]',
      '<@>',
    ]);
    const glue = random.pick(['', ' ']);
    return local + glue + sign + glue + labels.join('.');
  }),
  styleOf(
    'email-dot-disguised',
    0.93,
    ({ local, labels, random }) =>
      `${local}@${labels.join(random.pick([',', ' , ', '。', '·', ' d0t ', '(.)', '[dot]', ' dot ', '{.}', ' • ', '-dot-']))}`,
  ),
  {
    id: 'email-ending-disguised',
    type: 'email',
    floor: 0.97,
    write: (random) => {
      const local = mailboxName(random);
      const host = random.pick(['example.c0m', 'example.C0M', 'example.corn', 'example.0rg']);
      const value = `${local}@example.${host.endsWith('rg') ? 'org' : 'com'}`;
      return { text: inSentence(`${local}@${host}`, random), value };
    },
  },
  styleOf('email-letters', 0.93, ({ local, labels, random }) => {
    const host = labels.join('.');
    return random.pick([
      apart(`${local}@${host}`),
      `${apart(local)} @ ${apart(host)}`,
      `${apart(local)} @ ${host}`,
      Array.from(`${local}@${host}`).join('  '),
    ]);
  }),
  styleOf('email-lines', 0.93, ({ local, labels, random }) =>
    random.pick([
      `${local}\n@\n${labels.join('.')}`,
      `${local}@\n${labels.join('.')}`,
      `${local}\n@${labels.join('.')}`,
      `${local}\nat\n${labels.join('\ndot\n')}`,
      `${local}\n(at)\n${labels.join('.')}`,
      `${local}\n@\n${labels.join('\n.\n')}`,
      `${local} at\n${labels.join(' dot ')}`,
      `${local}@${labels.join('\n.')}`,
      `${local}@${labels.slice(0, -1).join('.')}.\n${labels.at(-1) ?? ''}`,
    ]),
  ),
  styleOf('email-name-said', 0.93, ({ labels, local, random }) => {
    const said = local
      .replaceAll('_', random.pick([' underscore ', '(underscore)', ' under score ', '[underscore]']))
      .replaceAll('.', random.pick([' dot ', '(dot)', '[.]']));
    return `${said} at ${labels.join(' dot ')}`;
  }),
  providerStyle('email-provider-said', 0.93, (local, provider, random) =>
    random.pick([
      `${local} at ${provider}`,
      `${local} @ ${provider}`,
      `${local}@${provider}`,
      `${local} at ${provider} dot com`,
      `${local} ${provider} com`,
      `${local} (at) ${provider}`,
      `${local} at ${provider} com`,
      `${local} [at] ${provider} [dot] com`,
    ]),
  ),
  providerStyle('email-provider-first', 0.9, (local, provider, random) =>
    random.pick([
      `my ${provider} is ${local}`,
      `${provider}: ${local}`,
      `${provider} - ${local}`,
      `my ${provider} name is ${local}`,
      `${provider} address ${local}`,
      `on ${provider} i am ${local}`,
      `${local} on ${provider}`,
      `${local} (${provider})`,
    ]),
  ),
  ...spoken,
];
