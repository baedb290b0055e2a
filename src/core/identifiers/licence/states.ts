// States whose licences are read, as texts name them.

const names = `al Alabama|ar Arkansas|az Arizona|ca California|co Colorado|fl Florida|ga Georgia|hi Hawaii|il Illinois|la Louisiana|mi Michigan|nc North Carolina|nj New Jersey|nv Nevada|ny New York|oh Ohio|or Oregon|pa Pennsylvania|tx Texas|ut Utah|va Virginia|wa Washington`;

const byName = new Map(names.split('|').map((entry) => [entry.slice(3).toLowerCase(), entry.slice(0, 2)]));
const named = new RegExp(String.raw`(?<![\p{L}])(?:${[...byName.keys()].join('|')})(?![\p{L}])`, 'giu');
/** In a text in capitals OR is a word, and LA is a town of California. */
const codes = new Set([...byName.values()].filter((code) => code !== 'or' && code !== 'la'));
/** Two capitals that stand where a state does: "TX license", "Miami, FL", "FL: MA12345", "(NV)". */
const coded = /(?<![A-Za-z])([A-Z]{2})(?![A-Za-z])/g;
/** Boards whose name says the state. */
const boardNames: readonly (readonly [RegExp, string])[] = [
  [/\btdlr\b/i, 'tx'],
  [/\bnys(?:ed)?\b/i, 'ny'],
  [/\bfla\.?(?![a-z])/i, 'fl'],
  [/\bcalif\b/i, 'ca'],
];

/**
 * States that a piece of text names.
 *
 * @param text - what stands around a number, short.
 * @returns two letters, lower case.
 */
export function statesIn(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [name] of text.matchAll(named)) {
    const code = byName.get(name.toLowerCase());
    if (code !== undefined) found.add(code);
  }
  for (const [, code = ''] of text.matchAll(coded))
    if (codes.has(code.toLowerCase())) found.add(code.toLowerCase());
  for (const [form, code] of boardNames) if (form.test(text)) found.add(code);
  return found;
}
