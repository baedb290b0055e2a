/** Names in the `args` of a macro: separated by commas. */
export function splitArguments(text: string): readonly string[] {
  return text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
