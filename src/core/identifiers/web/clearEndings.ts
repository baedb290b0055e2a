// Endings that say in any text that a host ends there.
const clearEnding = /(?:com|net|org|info|co\.uk)(?![\p{L}\p{N}_-])/iuy;

/** Where such an ending ends that stands at a place; undefined where none does. */
export function endOfClearEnding(text: string, at: number): number | undefined {
  clearEnding.lastIndex = at;
  return clearEnding.test(text) ? clearEnding.lastIndex : undefined;
}

/** Whether an ending that is clear in any text stands at a place, and ends there. */
export const isClearEndingAt = (text: string, at: number): boolean =>
  endOfClearEnding(text, at) !== undefined;

/** Endings that are clear wherever they stand. */
export const plainEndings: ReadonlySet<string> = new Set(
  'com net org info biz edu gov mil int eu'.split(' '),
);
