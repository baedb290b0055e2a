// Trim: what runs along the edges of a garment, and where. Own table, 30 November 2026.
import type { Term } from './term';

/** Words for the trim itself; all of them say "trim" to a slot. */
export const trims: readonly Term[] = [
  { id: 'trim', words: 'trim|trimming|trimmed|trims', welsh: 'trim|ymylwaith|ymyl' },
  {
    id: 'braid',
    words: 'braid|brade|brayd|braiding|braided|piping|piped|cording|corded edge|cord',
    welsh: 'brêd|pibellwaith',
  },
  {
    id: 'edging',
    words: 'edging|edged|edge|edges|border|bordered|binding|bound|tipping|tipped|contrast edge|rim',
    welsh: 'ymylon',
  },
  {
    id: 'band',
    words: 'band|bands|ribbon|hat band|hatband|contrast band|contrast strip|strip|flash',
    welsh: 'band|stribed',
  },
];

/** Where trim runs: choices of the slot `….trim_place`. Said with a colour alone they are trim too: "gold cuffs". */
export const trimPlaces: readonly Term[] = [
  { id: 'neck', words: 'neck|neckline|neck line|v of the neck|v neckline', welsh: 'gwddf' },
  {
    id: 'cuffs',
    words: 'cuffs|cuff|wrists|wrist|ends of the sleeves|end of the sleeves|bottom of the sleeves',
    welsh: 'cyffiau|cyffs|garddyrnau',
  },
  { id: 'hem', words: 'hem|hemline|waistband|waist band|welt|bottom edge', welsh: 'hem|godre' },
  { id: 'lapels', words: 'lapels|lapel', welsh: 'llabedi|llabed' },
  { id: 'pockets', words: 'pockets|pocket tops|pocket edges', welsh: 'pocedi' },
  { id: 'sleeves', words: 'sleeves|sleeve|arms|raglan sleeves', welsh: 'llewys' },
  {
    id: 'sides',
    words: 'sides|side panels|side panel|down the side|down the sides|side seams|side stripe|side stripes',
    welsh: 'ochrau',
  },
  { id: 'collar', words: 'collar|collars', welsh: 'coler|goler' },
];

/** Buttons: `blazer.button_colour`. */
export const buttons: Term = { id: 'buttons', words: 'buttons|button', welsh: 'botymau|botwm' };
