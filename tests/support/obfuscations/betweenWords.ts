import { wordOf } from './digitWords';
import { plainGroups, plusOf, type Obfuscation } from './obfuscation';

const fillers = [
  'baby',
  'honey',
  'my dear',
  'ok',
  'sweetheart',
  'kisses',
  'mwah',
  'papi',
  'mi amor',
  'cherie',
  'xx',
  'lol',
] as const;

/** 202 baby 555 honey 0123, all in figures or a group said in words. */
export const betweenWords: Obfuscation = {
  id: 'between-words',
  floors: { international: 0.9, national: 0.8 },
  render: (number, random) => {
    const isUniform = random.chance(0.3);
    const same = random.pick(fillers);
    const isSaid = random.chance(0.3);
    const glue = random.pick([' ', ', ', ' - ']);
    return (
      plusOf(number) +
      plainGroups(number).reduce((text, group, at) => {
        const said =
          isSaid && at % 2 === 1 ? Array.from(group, (digit) => wordOf(digit, 'en')).join(' ') : group;
        return text === '' ? said : `${text}${glue}${isUniform ? same : random.pick(fillers)}${glue}${said}`;
      }, '')
    );
  },
};
