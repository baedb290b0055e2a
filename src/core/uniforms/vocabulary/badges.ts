// Badges: words for one, its outline, where on a garment it sits, and what introduces letters and mottoes. Own table,
// 30 November 2026.
import type { Term } from './term';

/** Words for a badge as such. */
export const badgeWords: Term = {
  id: 'badge',
  words:
    'badge|crest|logo|emblem|insignia|coat of arms|school arms|embroidery|embroidered|bdge|school badge|school logo|motif|symbol|patch|sewn on badge|monogram|school crest',
  welsh: 'bathodyn|arfbais|logo|arwyddlun|bathodyn ysgol|logo ysgol',
};

/** Choices of `badge.outline`. */
export const outlines: readonly Term[] = [
  {
    id: 'shield',
    words: 'shield|shield shaped|shield shape|escutcheon|shield outline',
    welsh: 'tarian|siâp tarian',
  },
  { id: 'circle', words: 'circle|circular|round|roundel|round shaped|disc', welsh: 'cylch|crwn' },
  { id: 'oval', words: 'oval|oval shaped|egg shaped|ellipse', welsh: 'hirgrwn' },
  {
    id: 'diamond',
    words: 'diamond|diamond shaped|lozenge|rhombus|diamond shape|lozenge shaped',
    welsh: 'diemwnt|siâp diemwnt',
  },
  { id: 'square', words: 'square|square shaped|box shaped', welsh: 'sgwâr' },
  { id: 'rectangle', words: 'rectangle|rectangular|oblong', welsh: 'petryal|hirsgwar' },
  {
    id: 'scroll',
    words: 'scroll|banner|ribbon underneath|scroll shaped|ribbon scroll',
    welsh: 'sgrôl|baner',
  },
  {
    id: 'free',
    words: 'free standing|no outline|no border round it|irregular|irregular shape',
    welsh: 'heb amlinell',
  },
];

/** Choices of `….badge_place`. */
export const badgePlaces: readonly Term[] = [
  {
    id: 'breast_pocket',
    words: 'breast pocket|top pocket|chest pocket|pocket|front pocket',
    welsh: 'poced|poced frest',
  },
  {
    id: 'left_chest',
    words: 'left chest|left breast|left side|left hand side|chest|breast|left of the chest|left front',
    welsh: 'brest chwith|ochr chwith|brest|ar y chwith',
  },
  {
    id: 'right_chest',
    words: 'right chest|right breast|right side|right hand side|right of the chest',
    welsh: 'brest dde|ochr dde',
  },
  {
    id: 'centre',
    words: 'centre|center|middle|centre of the chest|middle of the chest|centre front|central',
    welsh: 'canol',
  },
  {
    id: 'sleeve',
    words: 'on the sleeve|on the arm|upper arm|on his sleeve|on her sleeve|on one sleeve',
    welsh: 'ar y llawes',
  },
  { id: 'front', words: 'front|on the front', welsh: 'blaen|ar y blaen' },
  { id: 'back', words: 'on the back|back of', welsh: 'ar y cefn|cefn' },
  { id: 'all_over', words: 'all over|repeated all over|repeating', welsh: 'drosto i gyd' },
];

/** Words after which letters stand: "letters SJS", "initials B.H.S.". */
export const letterWords: Term = {
  id: 'letters',
  words:
    'letters|letter|initials|initial|acronym|capitals|lettering|letters of the school|with the letters|capital letters|abbreviation',
  welsh: 'llythrennau|llythyren',
};

/** Words after which a motto or a name stands: "motto says …", "with the words …". */
export const mottoWords: Term = {
  id: 'motto',
  words: 'motto|motto says|motto reads|motto reading|motto is|slogan|strapline|latin motto|motto in latin',
  welsh: 'arwyddair|arwyddair yw',
};

/** Words after which a text on the badge stands. */
export const textWords: Term = {
  id: 'text',
  words:
    'says|said|saying|reads|reading|that says|which says|with the words|the words|words|wording|written|with writing|the word|word|text|name|writing|it says|with the word|inscription',
  welsh: 'yn dweud|y geiriau|gair|geiriau',
};
