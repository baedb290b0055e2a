// What one record shows, as a short word that is indexed beside its identifiers: `closes:22`, `lexicon:2`, `all`. A
// signal says nothing about risk; indicators do, each for its sector. The readers lie in `signals/`.

/** `<name>` or `<name>:<value>`, in `a`–`z`, digits, `_`, `.` and `-`. */
export type Signal = string;

/** The signal that every record has, so that "how many records" is a question like any other. */
export const ALL: Signal = 'all';

/** Name of a signal: `closes` of `closes:22`. */
export function nameOfSignal(signal: Signal): string {
  const colon = signal.indexOf(':');
  return colon < 0 ? signal : signal.slice(0, colon);
}

/** Value of a signal: `22` of `closes:22`; empty where it has none. */
export function valueOfSignal(signal: Signal): string {
  const colon = signal.indexOf(':');
  return colon < 0 ? '' : signal.slice(colon + 1);
}
