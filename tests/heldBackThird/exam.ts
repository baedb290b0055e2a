// The third exam, for the registry of all.
import { languages } from '../heldBack/style';
import { exampleDomains, type Exam } from '../support/accuracy/exam';
import { carriers } from './carriers';
import { thirdFloors, mostFalseFindsInThirdTraps } from './floors';
import { thirdStyles, thirdTexts } from './heldBackThird';
import { thirdTraps } from './negatives';
import { thirdTrapTexts } from './trapTexts';
import { thirdVersions } from './versions';

export const thirdExam: Exam = {
  ordinal: 'third',
  folder: 'heldBackThird',
  styles: thirdStyles,
  languages,
  carriers,
  texts: thirdTexts,
  traps: thirdTraps,
  trapTexts: ({ seed, perTrap }) => thirdTrapTexts({ seed, perText: perTrap }),
  domains: exampleDomains,
  frozen: { perStyle: 6, perTrap: 2 },
  versions: thirdVersions,
  least: {
    styles: { phone: [45, 15], email: [30, 8], username: [30, 12], site: [30, 10] },
    kindsOfTrap: 40,
    textsOfTraps: 180,
  },
  floors: thirdFloors,
  mostFalseFinds: mostFalseFindsInThirdTraps,
};
