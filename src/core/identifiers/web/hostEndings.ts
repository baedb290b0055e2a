// Endings of hosts that are not written as what they are: "c0m", "точка ком".

/** Endings in which a digit or a comma hides a letter or the dot. */
const disguisedEndings = new Map([
  ['c0m', 'com'],
  ['corn', 'com'],
  ['0rg', 'org'],
  ['n3t', 'net'],
  ['inf0', 'info'],
  ['c0', 'co'],
]);

const MAX_DISGUISED = Math.max(...[...disguisedEndings.keys()].map(({ length }) => length));

/** Endings in the letters of another script, behind a label in Latin ones: "example точка ком". */
const otherLetters = new Map([
  ['ком', 'com'],
  ['орг', 'org'],
  ['нет', 'net'],
  ['ру', 'ru'],
  ['юа', 'ua'],
  ['инфо', 'info'],
]);

export const latinEnding = (label: string, before: string | undefined): string =>
  label.charCodeAt(0) >= 128 && before !== undefined && /^[ -~]+$/.test(before)
    ? (otherLetters.get(label.toLowerCase()) ?? label)
    : label;

/** A label as a reader takes it: `c0m` is "com". */
export const undisguisedEnding = (label: string): string =>
  label.length > MAX_DISGUISED ? label : (disguisedEndings.get(label.toLowerCase()) ?? label);
