// The fifth exam, for the registry of all.
import { exampleDomains, type Exam } from '../support/accuracy/exam';
import { fifthCarriers } from './carriers/carriers';
import { fifthFloors, mostFalseFindsInFifthTraps } from './floors';
import { fifthStyles, fifthTexts } from './heldBackFifth';
import { fifthLanguages } from './languages';
import { fifthTraps, fifthTrapTexts } from './trapTexts';
import { fifthVersions } from './versions';

export const fifthExam: Exam = {
  ordinal: 'fifth',
  folder: 'heldBackFifth',
  styles: fifthStyles,
  languages: fifthLanguages,
  carriers: fifthCarriers,
  texts: fifthTexts,
  traps: fifthTraps,
  trapTexts: ({ seed, perTrap }) => fifthTrapTexts({ seed, perText: perTrap }),
  domains: exampleDomains,
  frozen: { perStyle: 6, perTrap: 2 },
  versions: fifthVersions,
  least: {
    styles: { phone: [120, 20], email: [40, 9], username: [70, 10], site: [40, 8] },
    kindsOfTrap: 65,
    textsOfTraps: 350,
  },
  floors: fifthFloors,
  mostFalseFinds: mostFalseFindsInFifthTraps,
};
