// The sixth exam, for the registry of all.
import { exampleDomains, type Exam } from '../support/accuracy/exam';
import { sixthCarriers } from './carriers/carriers';
import { mostFalseFindsInSixthTraps, sixthFloors } from './floors';
import { sixthStyles, sixthTexts } from './heldBackSixth';
import { sixthLanguages } from './languages';
import { sixthTraps, sixthTrapTexts } from './trapTexts';
import { sixthVersions } from './versions';

export const sixthExam: Exam = {
  ordinal: 'sixth',
  folder: 'heldBackSixth',
  styles: sixthStyles,
  languages: sixthLanguages,
  carriers: sixthCarriers,
  texts: sixthTexts,
  traps: sixthTraps,
  trapTexts: ({ seed, perTrap }) => sixthTrapTexts({ seed, perText: perTrap }),
  domains: exampleDomains,
  frozen: { perStyle: 6, perTrap: 6 },
  versions: sixthVersions,
  least: {
    styles: { phone: [200, 40], email: [70, 9], username: [70, 45], site: [60, 12] },
    kindsOfTrap: 90,
    textsOfTraps: 600,
  },
  floors: sixthFloors,
  mostFalseFinds: mostFalseFindsInSixthTraps,
};
