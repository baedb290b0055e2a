// The first exam, for the registry of all.
import { exampleDomains, type Exam } from '../support/accuracy/exam';
import { heldBackFloors, mostFalseFindsInTraps } from './floors';
import { heldBackStyles, heldBackTexts, heldBackTraps } from './heldBack';
import { traps } from './negatives';
import { sentences } from './sentences';
import { languages } from './style';
import { heldBackVersions } from './versions';

export const firstExam: Exam = {
  ordinal: 'first',
  folder: 'heldBack',
  styles: heldBackStyles,
  languages,
  carriers: sentences,
  texts: heldBackTexts,
  traps,
  trapTexts: heldBackTraps,
  domains: [...exampleDomains, 'example.co.uk'],
  frozen: { perStyle: 10, perTrap: 10 },
  versions: heldBackVersions,
  least: {
    styles: { phone: [120, 12], email: [25, 5], username: [25, 5], site: [25, 5] },
    kindsOfTrap: 25,
    textsOfTraps: 100,
  },
  floors: heldBackFloors,
  mostFalseFinds: mostFalseFindsInTraps,
};
