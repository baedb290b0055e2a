// Which find is looked at, which part of the text is on the screen, and the keys that lead through them.
import { useCallback, useMemo, useState, type KeyboardEvent } from 'react';
import type { Find, FindKind } from '../finds';
import { partOf, type TextPart } from '../parts';

export interface Walk {
  /** The find that is open; undefined for none. */
  readonly current: Find | undefined;
  readonly part: TextPart;
  /** Place of the part, from 0. */
  readonly place: number;
  readonly hiddenKinds: ReadonlySet<FindKind>;
  readonly isShown: (find: Find) => boolean;
  /** Opens a find, wherever it is; undefined closes. */
  readonly open: (find: Find | undefined) => void;
  readonly goTo: (place: number) => void;
  /** Switches off exactly these kinds. */
  readonly hide: (kinds: ReadonlySet<FindKind>) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

const steps: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

/** The walk through the finds of a text. */
export function useWalk(finds: readonly Find[], parts: readonly TextPart[]): Walk {
  const [current, setCurrent] = useState<Find>();
  const [place, setPlace] = useState(0);
  const [hiddenKinds, setHiddenKinds] = useState<ReadonlySet<FindKind>>(new Set());
  const isShown = useCallback((find: Find) => !hiddenKinds.has(find.kind), [hiddenKinds]);
  const shown = useMemo(() => finds.filter(isShown), [finds, isShown]);
  const open = useCallback(
    (find: Find | undefined) => {
      setCurrent(find);
      if (find !== undefined) setPlace(partOf(parts, find));
    },
    [parts],
  );
  const goTo = useCallback((next: number) => {
    setCurrent(undefined);
    setPlace(next);
  }, []);
  const hide = (kinds: ReadonlySet<FindKind>): void => {
    setHiddenKinds(kinds);
    if (current !== undefined && kinds.has(current.kind)) setCurrent(undefined);
  };
  const part = parts[place] ?? { start: 0, end: 0, finds: [], disguises: [] };
  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = steps[event.key];
    // The text itself, with no mark picked, is scrolled by the arrows.
    const isScrolling =
      event.key.startsWith('Arrow') && event.target instanceof HTMLElement && event.target.role === 'region';
    if (step !== undefined && !isScrolling) {
      event.preventDefault();
      open(neighbour(shown, current, step, part) ?? current);
    } else if (event.key === 'Escape' && current !== undefined) {
      event.preventDefault();
      setCurrent(undefined);
    }
  };
  return { current, part, place, hiddenKinds, isShown, open, goTo, hide, onKey };
}

/** The next or last shown find; from nowhere the first of the part that is on the screen. */
function neighbour(
  shown: readonly Find[],
  current: Find | undefined,
  step: number,
  part: TextPart,
): Find | undefined {
  if (current === undefined) return shown.find(({ start }) => start >= part.start);
  const at = shown.findIndex(({ id }) => id >= current.id);
  return shown[at + step];
}
