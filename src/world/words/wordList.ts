/** Words of a text as a list, so that long lists stay readable in the source. */
export function wordList(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
