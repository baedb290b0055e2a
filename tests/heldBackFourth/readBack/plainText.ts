// What is undone before any contact of the fourth exam is read back: markup, fonts, accents.
import { plainGlyphs } from '../glyphs';
import { withoutAccents } from '../phone/digitWords';

const entities: readonly (readonly [RegExp, string])[] = [
  [/&(#64|commat|#x40);|%40/gi, '@'],
  [/&(#46|period|#x2e);|%2e/gi, '.'],
  [/&nbsp;/g, ' '],
  [/<\/?(b|br|span)>|\[\/?b\]/g, ' '],
];

/** Without markup, in characters of a keyboard, lower case, without accents. */
export const plainText = (written: string): string =>
  withoutAccents(
    plainGlyphs(entities.reduce((text, [pattern, plain]) => text.replace(pattern, plain), written)),
  );
