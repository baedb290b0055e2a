// Every review lexicon; a new language is one file and one line here. Reviews are read by them beside the lexicons of
// adverts, because customers write of a thing in other words than whoever offers it.
import type { Lexicon } from '../../attributes/lexicons/lexicon';
import { german } from './de';
import { english } from './en';
import { spanish } from './es';
import { korean } from './ko';
import { romanian } from './ro';
import { thai } from './th';
import { vietnamese } from './vi';
import { chinese } from './zh';

export const reviewLexicons: readonly Lexicon[] = [
  english,
  german,
  spanish,
  chinese,
  korean,
  romanian,
  vietnamese,
  thai,
];
