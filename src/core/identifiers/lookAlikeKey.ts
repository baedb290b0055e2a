// A key under which names meet that a reader takes for each other: a lead for people, never joined on.

/** Pairs of letters that look like one, then single signs; what looks like "i" is "l". */
const pairs: readonly (readonly [RegExp, string])[] = [
  [/vv/g, 'w'],
  [/rn/g, 'm'],
];
const single = new Map(
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
    '@': 'a',
  }),
);
const separators = /[._\-\s]/g;

/**
 * Look-alike key of a name: `jane_l0ve`, `janelove` and `jane.1ove` share one.
 *
 * Small letters; separators taken out; digits that stand for letters and letters that look alike folded; a letter
 * written three times or more counts twice. The key is no name: it is compared with other keys only.
 */
export function lookAlikeKey(name: string): string {
  let key = name.toLowerCase().replace(separators, '');
  for (const [pair, letter] of pairs) key = key.replace(pair, letter);
  key = Array.from(key, (sign) => single.get(sign) ?? sign).join('');
  return key.replace(/(.)\1{2,64}/gu, '$1$1');
}
