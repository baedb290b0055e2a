// Names of fields with `*`: field names are compared by case, unlike values.
const cache = new Map<string, (name: string) => boolean>();

/** Test of a field name; a pattern that begins with a letter or `*` leaves internal fields (`_…`) alone. */
export function fieldTest(pattern: string): (name: string) => boolean {
  const known = cache.get(pattern);
  if (known !== undefined) return known;
  const test = makeTest(pattern);
  if (cache.size > 500) cache.clear();
  cache.set(pattern, test);
  return test;
}

/** Names that fit one of the patterns, in the order of the patterns, then of the names. */
export function expandFields(patterns: readonly string[], names: Iterable<string>): readonly string[] {
  const all = [...names];
  const found = new Set<string>();
  for (const pattern of patterns) {
    if (!pattern.includes('*')) found.add(pattern);
    else for (const name of all) if (fieldTest(pattern)(name)) found.add(name);
  }
  return [...found];
}

/** What the stars of the pattern stood for in the name; undefined if the name does not fit. */
export function starsOf(pattern: string, name: string): readonly string[] | undefined {
  const pieces = pattern.split('*');
  const expression = pieces.map((piece) => piece.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('(.*)');
  return pieces.length > 4
    ? undefined
    : new RegExp(`^${expression}$`, 's').exec(name.slice(0, 1000))?.slice(1);
}

function makeTest(pattern: string): (name: string) => boolean {
  const pieces = pattern.split('*');
  if (pieces.length === 1) return (name) => name === pattern;
  const [first = '', last = ''] = [pieces[0], pieces.at(-1)];
  return (name) => {
    if (name.startsWith('_') && !pattern.startsWith('_')) return false;
    if (name.length < first.length + last.length || !name.startsWith(first) || !name.endsWith(last))
      return false;
    let place = first.length;
    for (const piece of pieces.slice(1, -1)) {
      const at = name.indexOf(piece, place);
      if (at < 0) return false;
      place = at + piece.length;
    }
    return place <= name.length - last.length;
  };
}
