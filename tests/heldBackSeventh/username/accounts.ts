// User names as people tell them: profile addresses, labels in full, short, mistyped and disguised, and in prose.
import type { Language } from '../../heldBack/style';
import { seventhLanguages, type SeventhStyle } from '../languages';
import { accountStyle, bigOnes, hasProfile, isOf } from './accountStyle';
import { platforms } from './platforms';
import { asked, told } from './tellings';

const plain: readonly SeventhStyle[] = [
  accountStyle({
    id: 'page.withScheme',
    family: 'plain',
    at: hasProfile,
    write: ({ platform, name }) => `https://www.${platform.profile ?? ''}${name}`.replace('www.t.me', 't.me'),
  }),
  accountStyle({
    id: 'page.bare',
    family: 'plain',
    at: hasProfile,
    write: ({ platform, name }) => `${platform.profile ?? ''}${name}`,
  }),
  accountStyle({
    id: 'label.inFull',
    family: 'plain',
    write: ({ platform, name }) => `${platform.name}: ${name}`,
  }),
  accountStyle({
    id: 'label.inFullWithAt',
    family: 'plain',
    at: bigOnes,
    write: ({ platform, name }) => `${platform.name} @${name}`,
  }),
  accountStyle({
    id: 'label.behind',
    family: 'plain',
    at: bigOnes,
    write: ({ platform, name }) => `@${name} (${platform.name})`,
  }),
];

/** A platform's short names, each platform a class of its own. */
const short = platforms
  .filter((platform) => platform.short !== undefined)
  .map((platform) =>
    accountStyle({
      id: `short.${platform.id}`,
      at: isOf(platform.id),
      write: ({ name }, random) => {
        const label = random.pick(platform.short ?? []);
        const shown = random.pick([label, label, label.toUpperCase()]);
        return shown + random.pick([': ', ' - ', ': @', ' @', '👉 ', ' = ']) + name;
      },
    }),
  );

const mistyped = accountStyle({
  id: 'label.mistyped',
  at: ({ mistyped: ways }) => ways !== undefined,
  write: ({ platform, name }, random) =>
    random.pick(platform.mistyped ?? []) + random.pick([': ', ' @', ' - ', ': @']) + name,
});

const disguised = (['colon', 'at', 'dash'] as const).map((id, place) =>
  accountStyle({
    id: `label.disguised.${id}`,
    at: ({ disguised: ways }) => ways !== undefined,
    write: ({ platform, name }, random) =>
      random.pick(platform.disguised ?? []) + ([': ', ' @', ' - '][place] ?? '') + name,
  }),
);

/** Told in a sentence of the language. */
const prose = seventhLanguages.map((language) =>
  accountStyle({
    id: `prose.${language}`,
    languages: [language],
    at: bigOnes,
    write: ({ platform, name }, random) =>
      random
        .pick(told[language])
        .replace('§p', platform.name)
        .replace('§n', random.pick(['', '@']) + name),
  }),
);

/** Asked to write, with the name people of the language give the platform. */
const local = (Object.keys(asked) as Language[]).map((language) => {
  const labels = asked[language] ?? [];
  return accountStyle({
    id: `local.${language}`,
    languages: [language],
    at: isOf(...labels.map(([id]) => id)),
    write: ({ platform, name }, random) =>
      random.pick(labels.filter(([id]) => id === platform.id))[1] + random.pick([': ', ' @', ' ']) + name,
  });
});

export const accountStyles: readonly SeventhStyle[] = [
  ...[...plain, ...short, mistyped],
  ...[...disguised, ...prose, ...local],
];
