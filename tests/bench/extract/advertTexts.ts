// Adverts to measure with: of the fictional world, each brought to one length, with its own one or two contacts in it.
import { createRandom, type Random } from '../../../src/world/random';
import { readWorld } from '../../../src/world/testSupport';

const CHARACTERS = 700;
const ADVERTS = 2000;
const EMOJI_SHARE = 0.4; // adverts of this field are full of them; they take the slower way through the clean-up
const emoji = ['💋', '❤️', '🌹', '✨', '📞', '💆', '⭐'];

export interface AdvertText {
  readonly text: string;
  readonly country?: string;
}

/** Distinct adverts of 700 characters: what one says, filled up with what others of its country say besides contacts. */
export function advertTexts(): readonly AdvertText[] {
  const random = createRandom('bench of extraction');
  const rows = [...readWorld({ seed: 'bench', records: 4000 }).rows.values()]
    .filter(({ file }) => file === 'adverts')
    .map(({ cells }) => cells);
  const fillers = new Map<string, string[]>();
  for (const { body = '', country = '' } of rows) {
    const sentences = body.split(/(?<=[.!?])\s/).filter((sentence) => !/[\d@:]/.test(sentence));
    fillers.set(country, [...(fillers.get(country) ?? []), ...sentences]);
  }
  return rows
    .slice(0, ADVERTS)
    .map(({ headline = '', body = '', price_hour: price = '', hours = '', country = '' }) => {
      const own = `${headline}. ${price} per hour, open ${hours}. ${body}`.slice(0, CHARACTERS);
      const isLively = random.chance(EMOJI_SHARE);
      const filling = fillingOf(random, fillers.get(country) ?? [], isLively).slice(
        0,
        CHARACTERS - own.length - 1,
      );
      // A pair that the cut tore apart would be a lone surrogate, which no advert holds.
      const whole = /[\ud800-\udbff]$/.test(filling) ? `${filling.slice(0, -1)}.` : filling;
      return { text: `${own} ${whole}`, ...(/^[A-Z]{2}$/.test(country) && { country }) };
    });
}

function fillingOf(random: Random, sentences: readonly string[], isLively: boolean): string {
  let filling = '';
  while (filling.length < CHARACTERS) {
    filling += `${random.pick(sentences)} `;
    if (isLively && random.chance(0.3)) filling += `${random.pick(emoji)} `;
  }
  return filling;
}
