// Sites in hiding.
import type { Random } from '../../../../src/world/random';
import { inSentence, inventedWord, type Style } from './style';
import { spokenSigns } from './words';

/** The registrable domain is what must be found. */
const styleOf = (
  id: string,
  floor: number,
  write: (labels: readonly string[], random: Random) => string,
): Style => ({
  id,
  type: 'domain',
  floor,
  write: (random) => {
    const labels = random.pick([
      ['example', 'org'],
      ['example', 'com'],
      ['example', 'net'],
      ['example', 'co', 'uk'],
      ['example', 'com'],
      [`${inventedWord(random)}-example`, 'com'],
    ]);
    return { text: inSentence(write(labels, random), random), value: labels.join('.') };
  },
});

const enclosed = (word: string, random: Random): string => {
  const [open = '', close = ''] = random.pick(['()', '[]', '{}', '<>'] as const);
  const outer = random.pick(['', ' ']);
  return outer + open + word + close + outer;
};

export const siteStyles: readonly Style[] = [
  styleOf('site-plain', 0.99, (labels, random) =>
    random.pick([labels.join('.'), `www.${labels.join('.')}`, `https://${labels.join('.')}/lily`]),
  ),
  styleOf('site-capitals', 0.97, (labels, random) =>
    random.pick([labels.join('.').toUpperCase(), `WWW.${labels.join('.').toUpperCase()}`]),
  ),
  styleOf('site-defanged', 0.97, (labels, random) =>
    random.pick([
      `hxxps://${labels.join('[.]')}`,
      labels.join('[.]'),
      `hxxp://${labels.join('.')}/a`,
      labels.join('(.)'),
      `https[:]//${labels.join('.')}`,
    ]),
  ),
  styleOf('site-bracketed', 0.95, (labels, random) =>
    labels.join(enclosed(random.pick(['dot', 'DOT', '.', 'punkt', 'point', 'punto']), random)),
  ),
  styleOf('site-quoted', 0.93, (labels, random) => {
    const sign = random.pick(['"', "'", '*', '-', '_', '|', '~']);
    return labels.join(random.pick([` ${sign}dot${sign} `, `${sign}dot${sign}`]));
  }),
  styleOf('site-spaced', 0.93, (labels, random) =>
    random.pick([
      labels.join(' . '),
      labels.join(' .'),
      `www . ${labels.join(' . ')}`,
      `www ${labels.join(' ')}`,
      `www.${labels.join(' . ')}`,
    ]),
  ),
  styleOf('site-comma', 0.9, (labels, random) =>
    random.pick([`www,${labels.join(',')}`, labels.join(','), `www.${labels.join(',')}`]),
  ),
  styleOf('site-lines', 0.9, (labels, random) =>
    random.pick([
      labels.join('\n.'),
      labels.join('.\n'),
      labels.join('\ndot\n'),
      labels.join('\n.\n'),
      `www.\n${labels.join('.')}`,
      `www\n${labels.join('\n')}`,
    ]),
  ),
  styleOf('site-letters', 0.93, (labels, random) =>
    random.pick([
      Array.from(labels.join('.')).join(' '),
      `w w w . ${Array.from(labels.join('.')).join(' ')}`,
      labels.map((label) => Array.from(label).join(' ')).join(' dot '),
    ]),
  ),
  styleOf('site-signs', 0.93, (labels, random) =>
    labels.join(random.pick(['。', '·', '•', '．', ' d0t ', ' dt ', 'DOT', '[d0t]'])),
  ),
  ...Object.entries(spokenSigns).map(([language, { dot, isUnspaced }]) =>
    styleOf(`site-said-${language}`, 0.9, (labels, random) => {
      const glue = isUnspaced && random.chance(0.5) ? '' : ' ';
      return (
        `www ${random.pick(dot)} `.repeat(random.chance(0.2) && glue === ' ' ? 1 : 0) +
        labels.join(glue + random.pick(dot) + glue)
      );
    }),
  ),
];
