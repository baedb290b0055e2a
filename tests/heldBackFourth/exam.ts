// The fourth exam, for the registry of all.
import { exampleDomains, type Exam } from '../support/accuracy/exam';
import { fourthCarriers } from './carriers/carriers';
import { fourthFloors, mostFalseFindsInFourthTraps } from './floors';
import { fourthStyles, fourthTexts } from './heldBackFourth';
import { fourthLanguages } from './languages';
import { fourthTraps, fourthTrapTexts } from './trapTexts';
import { fourthVersions } from './versions';

export const fourthExam: Exam = {
  ordinal: 'fourth',
  folder: 'heldBackFourth',
  styles: fourthStyles,
  languages: fourthLanguages,
  carriers: fourthCarriers,
  texts: fourthTexts,
  traps: fourthTraps,
  trapTexts: ({ seed, perTrap }) => fourthTrapTexts({ seed, perText: perTrap }),
  domains: exampleDomains,
  frozen: { perStyle: 6, perTrap: 2 },
  versions: fourthVersions,
  least: {
    styles: { phone: [90, 15], email: [30, 6], username: [40, 9], site: [40, 9] },
    kindsOfTrap: 45,
    textsOfTraps: 250,
  },
  floors: fourthFloors,
  mostFalseFinds: mostFalseFindsInFourthTraps,
};
