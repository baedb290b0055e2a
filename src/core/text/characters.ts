// First pass of the clean-up, character by character: what is read alike wherever it stands, marks, and what is read
// by its neighbours. Whatever stays is copied in runs.
import { contextPiece } from './contextCharacters';
import {
  CONTEXT,
  DROP,
  KEEP,
  LOOK_ALIKE,
  MAP,
  MARK,
  TURNED,
  kindOf,
  kindsByUnit,
  pieceOfCodePoint,
} from './characterKinds';
import { composed } from './marks';
import { LayerBuilder, type Layer } from './segments';
import { unitAt } from './unitAt';

export interface CharactersRead {
  /** Undefined where nothing changes. */
  readonly layer: Layer | undefined;
  /** Whether another pass changes nothing. */
  readonly isSettled: boolean;
  readonly hasLookAlikes: boolean;
  /** Whether there are letters that stand upside down. */
  readonly hasTurned: boolean;
}

/**
 * Reads every character of a text.
 *
 * @returns the text in plain characters; words of look-alikes are still as they were. Linear.
 */
export function readCharacters(text: string): CharactersRead {
  const state = { builder: new LayerBuilder(text), keptFrom: 0, hasChanged: false, isSettled: true };
  let hasLookAlikes = false;
  let hasTurned = false;
  const { length } = text;
  let at = 0;
  while (at < length) {
    const unit = unitAt(text, at);
    let kind = kindsByUnit[unit] ?? 0;
    if (kind === KEEP) {
      at += 1;
      continue;
    }
    const codePoint = kind === 0 ? (text.codePointAt(at) ?? unit) : unit;
    if (kind === 0) kind = kindOf(codePoint);
    const next = at + (codePoint > 0xff_ff ? 2 : 1);
    if (kind === LOOK_ALIKE || kind === TURNED) {
      hasLookAlikes = true;
      hasTurned ||= kind === TURNED;
      at = next;
    } else {
      at = kind === KEEP ? next : change(text, { at, next, kind, codePoint }, state);
    }
  }
  const { builder, keptFrom, hasChanged, isSettled } = state;
  if (!hasChanged) return { layer: undefined, isSettled: true, hasLookAlikes, hasTurned };
  builder.keep(keptFrom, text.length);
  return { layer: builder.build(), isSettled, hasLookAlikes, hasTurned };
}

interface Met {
  readonly at: number;
  readonly next: number;
  readonly kind: number;
  readonly codePoint: number;
}

interface State {
  readonly builder: LayerBuilder;
  keptFrom: number;
  hasChanged: boolean;
  isSettled: boolean;
}

/** Deals with one character that may not stay; gives where to read on. */
function change(text: string, { at, next, kind, codePoint }: Met, state: State): number {
  state.builder.keep(state.keptFrom, at);
  state.keptFrom = at;
  if (kind === CONTEXT) {
    const { piece, to } = contextPiece(text, at, state.builder.lastTwo());
    // Once invisible characters beside it are gone it may be read in another way.
    state.isSettled = false;
    if (piece === undefined) return to;
    state.hasChanged = true;
    state.builder.put(at, to, piece);
    state.keptFrom = to;
    return to;
  }
  let to = next;
  if (kind !== MARK) state.hasChanged = true;
  if (kind === MAP) {
    const piece = pieceOfCodePoint(codePoint);
    if (piece > '\u007f') state.isSettled = false;
    state.builder.put(at, next, piece);
  } else if (kind === MARK) {
    to = readMarks(text, at, state);
  }
  state.keptFrom = to;
  return to;
}

/** Joins the marks from `at` on with the character before them; gives where they end. */
function readMarks(text: string, at: number, state: State): number {
  let end = at;
  let marks = '';
  while (end < text.length) {
    const codePoint = text.codePointAt(end) ?? 0;
    const kind = kindOf(codePoint);
    if (kind !== MARK && kind !== DROP) break;
    const units = codePoint > 0xff_ff ? 2 : 1;
    if (kind === MARK) marks += text.slice(end, end + units);
    end += units;
  }
  const base = state.builder.takeBack();
  const letter = composed(base?.letter ?? '', marks);
  const piece = (base?.before ?? '') + letter;
  const start = base?.rawStart ?? at;
  if (piece === text.slice(start, end)) {
    state.builder.keep(start, end);
    return end;
  }
  state.hasChanged = true;
  if (letter.length !== 1 || kindOf(letter.charCodeAt(0)) !== KEEP) state.isSettled = false;
  state.builder.put(start, end, piece);
  return end;
}
