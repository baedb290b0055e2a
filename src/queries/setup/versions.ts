// Versions as Splunk writes them: numbers with dots, perhaps with letters behind (10.2.2503.1, 9.4.0).

/**
 * Compares the first two numbers of a version with those of another.
 *
 * @returns below 0 if the first is older, 0 if they are equal, above 0 if it is newer; undefined if one is no version.
 */
export function compareVersions(version: string, other: string): number | undefined {
  const [left, right] = [numbersOf(version), numbersOf(other)];
  if (left === undefined || right === undefined) return undefined;
  return left[0] === right[0] ? left[1] - right[1] : left[0] - right[0];
}

function numbersOf(version: string): readonly [number, number] | undefined {
  const [, major, minor] = /^(\d{1,4})\.(\d{1,4})(?:\D|$)/.exec(version) ?? [];
  return major === undefined || minor === undefined ? undefined : [Number(major), Number(minor)];
}
