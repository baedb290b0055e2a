/** A search that cannot be run, and why: shown to the person as the job's message. */
export class SearchRefusal extends Error {
  constructor(
    readonly code:
      | 'syntax'
      | 'unknown-command'
      | 'unknown-function'
      | 'bad-argument'
      | 'not-covered'
      | 'not-permitted'
      | 'limit',
    message: string,
  ) {
    super(message);
    this.name = 'SearchRefusal';
  }
}

/** The name among those known that is spelled most alike, for "Nearest it has". */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const wanted = name.toLowerCase().slice(0, 40);
  const ranked = known.map((candidate) => ({
    candidate,
    distance: editDistance(wanted, candidate) - (candidate.includes(wanted) ? 3 : 0),
  }));
  return ranked.sort((left, right) => left.distance - right.distance)[0]?.candidate;
}

function editDistance(left: string, right: string): number {
  let previous = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const replaced = (previous[column - 1] ?? 0) + (left[row - 1] === right[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[right.length] ?? 0;
}
