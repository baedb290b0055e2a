// Every way of hiding a number that development has seen, one line each.
import { betweenWords } from './betweenWords';
import { bracketed } from './bracketed';
import { bracketedGroups } from './bracketedGroups';
import { spokenLanguages } from './digitWords';
import { doubled } from './doubles';
import { glued } from './glued';
import { halfSpelled } from './halfSpelled';
import { inOrder } from './inOrder';
import { leet } from './leet';
import { letterForms } from './letterForms';
import { lettersApart } from './lettersApart';
import { overLines } from './lines';
import { lookAlike } from './lookAlikes';
import { misspelt } from './misspelt';
import { mixedLanguages } from './mixedLanguages';
import { mixedSigns, signsOfSums } from './mixedSigns';
import { noise } from './noise';
import type { Obfuscation } from './obfuscation';
import { otherDigits } from './otherDigits';
import { inPairs } from './pairs';
import { plain } from './plain';
import { scattered } from './scattered';
import { separated } from './separators';
import { spaced } from './spaced';
import { spelledIn } from './spelled';

export const obfuscations: readonly Obfuscation[] = [
  plain,
  spaced,
  separated,
  bracketed,
  overLines,
  ...spokenLanguages.map(spelledIn),
  halfSpelled,
  glued,
  misspelt,
  doubled,
  inPairs,
  lookAlike,
  noise,
  otherDigits,
  scattered,
  betweenWords,
  bracketedGroups,
  mixedSigns,
  signsOfSums,
  lettersApart,
  letterForms,
  leet,
  mixedLanguages,
  inOrder,
];
