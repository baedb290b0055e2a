// Contacts set into sentences: what is said before, beside and after them.
import { createRandom } from '../../src/world/random';
import type { HeldBackText } from '../heldBack/heldBack';
import { seventhCarriers } from './carriers/carriers';
import type { SeventhStyle } from './languages';

/** So many texts of each style; equal seeds give equal texts, and no style's texts depend on another's. */
export function drawSeventh(
  styles: readonly SeventhStyle[],
  { seed, perStyle }: { readonly seed: string; readonly perStyle: number },
): readonly HeldBackText[] {
  return styles.flatMap((style) =>
    Array.from({ length: perStyle }, (_, index) => textOf(style, `${seed}/${style.id}/${String(index)}`)),
  );
}

function textOf(style: SeventhStyle, seed: string): HeldBackText {
  const random = createRandom(seed);
  const language = random.pick(style.languages);
  const { written, expected, allowed = [], country, isWhole = false } = style.write(random, language);
  const { openers, distractors, closers, leads } = seventhCarriers[language];
  const lead = random.pick(leads[style.kind]).split('{}').join(written);
  const parts = [
    random.pick(openers),
    ...(random.chance(0.7) ? [random.pick(distractors)] : []),
    lead,
    ...(random.chance(0.5) ? [random.pick(distractors)] : []),
    ...(random.chance(0.6) ? [random.pick(closers)] : []),
  ];
  // A short advert says nothing before its contact.
  const said = random.chance(0.2) ? parts.slice(1) : parts;
  const gap = random.pick([' ', ' ', '\n']);
  // What follows a contact at the end of its sentence would else run into it.
  const text = said
    .map((part) => part + (part.endsWith(written) ? '\n' : gap))
    .join('')
    .trimEnd();
  return {
    text: isWhole ? written : text,
    ...(country !== undefined && { country }),
    ...{ language, expected, allowed },
    ...{ style: style.id, kind: style.kind, family: style.family },
  };
}
