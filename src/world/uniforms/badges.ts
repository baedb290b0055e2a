// Badges of schools that do not exist: an outline, a motif, letters of the name, colours, sometimes a motto.
import type { Random } from '../random';
import { initials } from '../schools/names';
import type { WorldSchool } from '../schools/generateSchools';
import { wordList } from '../words/wordList';
import { motif, outline } from './frequencies';
import { other } from './stock';

const mottoStarts = wordList(
  'Learn Strive Grow Serve Believe Achieve Aspire Care Share Work Play Shine Reach Lead Think Explore Dare Create',
);
const mottoEnds = wordList(
  'together always forward higher bravely kindly truly gladly onward upward freely boldly in_faith with_joy in_hope as_one',
);
const latinStarts = wordList(
  'Lux Veritas Virtus Fides Labor Sapientia Spes Honor Pax Scientia Semper Ad Per Cum',
);
const latinEnds = wordList(
  'vincit floreat lucet et_labor et_honor ad_astra fortis fidelis crescat in_omnibus cum_spe sursum prodesse',
);

export type BadgeAspects = Readonly<Record<string, string | undefined>>;

/** A badge, with the colours of the school. */
export function badgeOf(
  random: Random,
  school: WorldSchool,
  { main, second }: { readonly main: string; readonly second: string },
): BadgeAspects {
  const isFormal = school.phase === 'secondary' || school.phase === 'all-through';
  const first = motif(random);
  const also = random.chance(0.25) ? motif(random) : undefined;
  const ground = random.chance(0.45) ? main : random.chance(0.4) ? 'white' : second;
  return {
    outline: outline(random),
    motif: also === undefined || also === first ? first : `${first}|${also}`,
    letters: random.chance(0.55) ? initials(school.name) : 'absent',
    motto: random.chance(isFormal ? 0.4 : 0.15) ? mottoOf(random, isFormal) : 'absent',
    colour: ground,
    motif_colour: other(random, [ground]),
    second_colour: random.chance(0.4) ? other(random, [ground]) : undefined,
  };
}

function mottoOf(random: Random, isFormal: boolean): string {
  const isLatin = isFormal && random.chance(0.5);
  const [starts, ends] = isLatin ? [latinStarts, latinEnds] : [mottoStarts, mottoEnds];
  return `${random.pick(starts)} ${random.pick(ends).replace('_', ' ')}`;
}
