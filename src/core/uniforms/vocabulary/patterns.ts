// Patterns of cloth: stripes with their direction, width, grouping; checks; tartans. Own table, 30 November 2026.
import type { Term } from './term';

/** Choices of the slot `….pattern`. */
export const patterns: readonly Term[] = [
  {
    id: 'plain',
    words: 'plain|unpatterned|solid|self coloured|block colour|block coloured|no pattern',
    welsh: 'plaen',
  },
  {
    id: 'stripes',
    words:
      'stripes|stripe|striped|stripey|stripy|strips|lines|line|bands of colour|stripped|candy stripe|candy striped',
    welsh: 'streipiau|streipen|streipiog|streips|llinellau',
  },
  {
    id: 'checks',
    words:
      'checks|check|checked|chequered|checkered|checkerboard|gingham|window pane|windowpane|houndstooth|dogtooth|squares|gingam|gingum|ginham',
    welsh: 'siec|sieciau|sgwariau|gingham',
  },
  {
    id: 'tartan',
    words: 'tartan|plaid|black watch|royal stewart|dress gordon|tartan pattern',
    welsh: 'tartan|brithwe',
  },
  { id: 'spots', words: 'spots|spotted|spotty|dots|polka dots|polka dot|dotted', welsh: 'smotiau|smotiog' },
  {
    id: 'crested',
    words:
      'crested|little crests|small crests|repeating crest|repeat crest|crests all over|repeated crests|repeating badge|all over crest|small badges all over|little badges all over|tiny crests',
    welsh: 'arfbeisiau bach',
  },
  {
    id: 'panels',
    words:
      'panels|panel|panelled|colour block|half and half|halves|quartered|quarters|two tone|contrast panels',
    welsh: 'paneli',
  },
];

/** Words that name stripes and their way at once. */
export const stripeKinds: readonly (Term & { readonly direction?: string; readonly width?: string })[] = [
  { id: 'hoops', words: 'hoops|hoop|hooped|rugby stripes|rings', welsh: 'cylchau', direction: 'horizontal' },
  {
    id: 'pinstripe',
    words: 'pinstripe|pin stripe|pinstriped|pin striped|pinstripes|pin stripes',
    welsh: 'streipen fain',
    direction: 'vertical',
    width: 'thin',
  },
];

/** Named checks and tartans whose name says the colours; a named tartan is a colour set, never a hint at a family. */
export const namedChecks: readonly { readonly words: string; readonly colours: readonly string[] }[] = [
  { words: 'black watch', colours: ['navy', 'bottle_green', 'black'] },
  { words: 'royal stewart', colours: ['red', 'bottle_green', 'navy'] },
  { words: 'dress gordon', colours: ['navy', 'bottle_green', 'white'] },
];

/** Choices of `….stripe_direction`, as the viewer sees it: `rising_right` is /. */
export const directions: readonly Term[] = [
  {
    id: 'rising_right',
    words:
      'diagonal|diagonally|slanting|slanted|sloping|angled|slantwise|diagonals|diaganal|going diagonally',
    welsh: 'lletraws|croeslinol',
  },
  {
    id: 'rising_left',
    words: 'reverse diagonal|diagonal the other way|american diagonal|backward diagonal',
    welsh: 'lletraws am yn ôl',
  },
  {
    id: 'horizontal',
    words: 'horizontal|horizontally|going across|going round|crosswise|sideways|straight across',
    welsh: 'llorweddol',
  },
  {
    id: 'vertical',
    words: 'vertical|vertically|up and down|going down|lengthwise|lengthways|downward',
    welsh: 'fertigol|fertig',
  },
];

/** Choices of `….stripe_width`. */
export const widths: readonly Term[] = [
  {
    id: 'thin',
    words: 'thin|narrow|fine|skinny|slim|pencil thin|hairline|thinner|thinnish',
    welsh: 'tenau|cul|main|meinion',
  },
  { id: 'medium', words: 'medium width|medium sized|medium', welsh: 'canolig' },
  { id: 'wide', words: 'wide|thick|broad|fat|chunky|wider|thicker|bold', welsh: 'llydan|trwchus|lled' },
  {
    id: 'mixed',
    words: 'mixed widths|different widths|thick and thin|thin and thick|wide and narrow|varying',
    welsh: 'o led gwahanol',
  },
];

/** Choices of `….stripe_group`. */
export const groups: readonly Term[] = [
  { id: 'single', words: 'single|one|1|lone', welsh: 'un|sengl' },
  { id: 'double', words: 'double|twin|two|2|pair of|pairs of|a couple of|doubled', welsh: 'dwbl|dwy|dau' },
  { id: 'triple', words: 'triple|three|3|treble', welsh: 'triphlyg|tair|tri' },
  {
    id: 'even',
    words: 'even|equal|alternating|alternate|evenly spaced|same width|equal width',
    welsh: 'cyfartal|bob yn ail',
  },
];
