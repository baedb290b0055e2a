// The second exam, for the registry of all.
import { languages } from '../heldBack/style';
import { exampleDomains, type Exam } from '../support/accuracy/exam';
import { carriers } from './carriers';
import { secondFloors, mostFalseFindsInSecondTraps } from './floors';
import { secondStyles, secondTexts } from './heldBackSecond';
import { secondTraps } from './negatives';
import { secondTrapTexts } from './trapTexts';
import { secondVersions } from './versions';

export const secondExam: Exam = {
  ordinal: 'second',
  folder: 'heldBackSecond',
  styles: secondStyles,
  languages,
  carriers,
  texts: secondTexts,
  traps: secondTraps,
  trapTexts: ({ seed, perTrap }) => secondTrapTexts({ seed, perText: perTrap }),
  domains: exampleDomains,
  frozen: { perStyle: 6, perTrap: 2 },
  versions: secondVersions,
  least: {
    styles: { phone: [60, 10], email: [25, 5], username: [25, 5], site: [25, 5] },
    kindsOfTrap: 30,
    textsOfTraps: 150,
  },
  floors: secondFloors,
  mostFalseFinds: mostFalseFindsInSecondTraps,
};
