// A key under which names meet that a reader takes for each other: a lead for people, never joined on.

/** What looks like another letter; what looks like "i" is "l". Separators are nothing. */
const folded = new Map(
  Object.entries({
    '0': 'o',
    '1': 'l',
    i: 'l',
    '!': 'l',
    '|': 'l',
    '2': 'z',
    '3': 'e',
    '4': 'a',
    '5': 's',
    '6': 'b',
    '7': 't',
    '8': 'b',
    '9': 'g',
    $: 's',
    '.': '',
    _: '',
    '-': '',
    ' ': '',
  }),
);

/**
 * Look-alike key of a name: `jane_l0ve`, `janelove` and `jane.1ove` share one.
 *
 * Small letters; separators taken out; digits that stand for letters and letters that look alike folded; a letter
 * written three times or more counts twice. The key is no name: it is compared with other keys only.
 */
export function lookAlikeKey(name: string): string {
  let key = '';
  // The last letter of the key, and the one before it.
  let last = '';
  let secondLast = '';
  for (const sign of name.toLowerCase()) {
    const letter = folded.get(sign) ?? sign;
    // Three of one letter and more are two.
    if (letter === '' || (letter === last && letter === secondLast)) continue;
    key += letter;
    secondLast = last;
    last = letter;
  }
  return key.replaceAll('vv', 'w').replaceAll('rn', 'm');
}
