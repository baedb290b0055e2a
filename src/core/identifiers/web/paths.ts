// Path and query of a page address, without the punctuation of the sentence around it.

/** A path without the punctuation of the sentence around it. */
export function trimPath(path: string): string {
  const surplus = { ')': surplusOf(path, '(', ')'), ']': surplusOf(path, '[', ']') };
  let end = path.length;
  while (end > 0) {
    const last = path[end - 1] ?? '';
    if (last === ')' || last === ']') {
      if (surplus[last] <= 0) break;
      surplus[last] -= 1;
    } else if (!".,;:!?'*".includes(last)) break;
    end -= 1;
  }
  return path.slice(0, end);
}

function surplusOf(path: string, open: string, close: string): number {
  return path.split(close).length - path.split(open).length;
}

const port = /:\d{1,5}(?!\d)/y;
const path = /\/[^\s<>"\\^`{|}。｡，、！？；：]{0,2000}|\?[^\s<>"\\^`{|}。｡，、！？；：]{1,2000}/y;
/** Behind a host that was written with spaces, its path is too. */
const spacedPath = /(?: ?\/ ?@?[\p{L}\p{N}_.~-]{1,60}){1,6}/uy;

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

export interface HostTail {
  /** Digits only; empty if there is none. */
  readonly port: string;
  /** Path and query as written, spaces undone; may end in a fragment. */
  readonly path: string;
  readonly end: number;
}

/** Port and path behind a host that ends at a place. */
export function readTail(text: string, at: number, isSpaced: boolean): HostTail {
  const writtenPort = text[at] === ':' ? matchAt(port, text, at) : '';
  const pathStart = at + writtenPort.length;
  if (isSpaced && text[pathStart] === ' ') {
    const written = trimPath(matchAt(spacedPath, text, pathStart));
    return { port: writtenPort.slice(1), path: written.replaceAll(' ', ''), end: pathStart + written.length };
  }
  const next = text[pathStart];
  const written = next === '/' || next === '?' ? trimPath(matchAt(path, text, pathStart)) : '';
  return { port: writtenPort.slice(1), path: written, end: pathStart + written.length };
}
