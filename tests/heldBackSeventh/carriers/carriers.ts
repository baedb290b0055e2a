// Sentences of the seventh exam by language.
import type { Carriers } from '../../heldBack/sentences';
import { chinese, polish, russian, vietnamese } from './eastern';
import { italian, portuguese, romanian, turkish } from './southern';
import { english, french, german, spanish } from './western';

export const seventhCarriers: Carriers = {
  ...{ en: english, de: german, es: spanish, fr: french, ro: romanian, it: italian },
  ...{ pt: portuguese, pl: polish, ru: russian, tr: turkish, zh: chinese, vi: vietnamese },
};
