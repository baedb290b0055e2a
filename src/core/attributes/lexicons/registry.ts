// Every lexicon; a new language is one file and one line here.
import { german } from './de';
import { english } from './en';
import { spanish } from './es';
import { korean } from './ko';
import type { Lexicon } from './lexicon';
import { romanian } from './ro';
import { thai } from './th';
import { vietnamese } from './vi';
import { chinese } from './zh';

export const lexicons: readonly Lexicon[] = [
  english,
  german,
  spanish,
  chinese,
  korean,
  romanian,
  vietnamese,
  thai,
];
