// The seventh exam, for the registry of all.
import { exampleDomains, type Exam } from '../support/accuracy/exam';
import { seventhCarriers } from './carriers/carriers';
import { providerHosts } from './email/mailboxes';
import { mostFalseFindsInSeventhTraps, seventhFloors } from './floors';
import { seventhStyles, seventhTexts } from './heldBackSeventh';
import { seventhLanguages } from './languages';
import { seventhTraps, seventhTrapTexts } from './trapTexts';
import { seventhVersions } from './versions';

export const seventhExam: Exam = {
  ordinal: 'seventh',
  folder: 'heldBackSeventh',
  styles: seventhStyles,
  languages: seventhLanguages,
  carriers: seventhCarriers,
  texts: seventhTexts,
  traps: seventhTraps,
  trapTexts: ({ seed, perTrap }) => seventhTrapTexts({ seed, perText: perTrap }),
  domains: [...exampleDomains, ...providerHosts],
  frozen: { perStyle: 6, perTrap: 4 },
  versions: seventhVersions,
  least: {
    styles: { phone: [180, 11], email: [55, 5], username: [58, 5], site: [48, 5] },
    kindsOfTrap: 80,
    textsOfTraps: 300,
  },
  floors: seventhFloors,
  mostFalseFinds: mostFalseFindsInSeventhTraps,
};
