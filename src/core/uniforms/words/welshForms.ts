// Initial mutations: the same Welsh word with another first letter, after what stands before it ("coch", "siwmper goch").

const soft: Readonly<Record<string, string>> = {
  p: 'b',
  t: 'd',
  c: 'g',
  b: 'f',
  d: 'dd',
  g: '',
  m: 'f',
  ll: 'l',
  rh: 'r',
};
const aspirate: Readonly<Record<string, string>> = { p: 'ph', t: 'th', c: 'ch' };
const unchanged = ['ch', 'ph', 'th', 'dd', 'ff', 'ng'];

/**
 * A Welsh word or phrase as it may stand in a sentence.
 *
 * @param phrase - folded words, one space between.
 * @returns the phrase itself, and with soft and aspirate mutation of its first word, each also with the second word
 *   softened ("llwyd tywyll", "lwyd dywyll"). Nasal mutation does not meet what is worn.
 */
export function welshForms(phrase: string): readonly string[] {
  const [first = '', ...rest] = phrase.split(' ');
  const firsts = [first, mutated(first, soft), mutated(first, aspirate)];
  const [second, ...others] = rest;
  if (second === undefined) return [...new Set(firsts)];
  const seconds = [second, mutated(second, soft)];
  return [...new Set(firsts.flatMap((one) => seconds.map((two) => [one, two, ...others].join(' '))))];
}

function mutated(word: string, table: Readonly<Record<string, string>>): string {
  const pair = word.slice(0, 2);
  if (unchanged.includes(pair)) return word;
  const letters = table[pair] === undefined ? 1 : 2;
  const by = table[word.slice(0, letters)];
  return by === undefined || word.length <= letters ? word : by + word.slice(letters);
}
