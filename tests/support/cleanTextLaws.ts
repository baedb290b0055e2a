// Laws of the clean-up that hold for every text; the unit test asks them of thousands, the long one of a million.
import { cleanText } from '../../src/core/text/cleanText';

/**
 * What of the laws a text breaks; empty if none.
 *
 * @param raw - any string, surrogates without a partner included.
 */
export function brokenLaws(raw: string): readonly string[] {
  const { text, rawSpan, isReordered } = cleanText(raw);
  const broken: string[] = [];
  if (cleanText(text).text !== text) broken.push('cleaning twice is not cleaning once');
  let before = 0;
  for (let place = 0; place < text.length; place += 1) {
    const { start, end } = rawSpan(place, place + 1);
    if (start < 0 || end <= start || end > raw.length) broken.push(`span of ${place} is outside or empty`);
    if (!isReordered && start < before) broken.push(`span of ${place} goes back`);
    before = start;
  }
  const whole = rawSpan(0, text.length);
  if (
    text !== '' &&
    (whole.start > rawSpan(0, 1).start || whole.end < rawSpan(text.length - 1, text.length).end)
  )
    broken.push('the span of all does not cover the spans of its ends');
  const lines = cleanText(`${raw}\n${raw}`).text;
  if (lines !== `${text}\n${text}`) broken.push('two lines are not read as one and the other');
  return broken;
}
