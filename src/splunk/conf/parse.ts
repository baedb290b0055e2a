// The language of .conf files (Splunk, "How to edit a configuration file", and the head comments of *.conf.spec):
// `[stanza]`, `key = value`, `#` comments on their own line, a backslash at the end of a line continues the value.
import type { ConfFile, ConfNode, ConfProblem } from './tree';

export interface ParsedConf {
  readonly file: ConfFile;
  readonly problems: readonly ConfProblem[];
}

/**
 * Reads a .conf or .meta file.
 *
 * @param text - the whole file; a byte order mark and CR LF are tolerated.
 * @returns the tree, and a problem for each line that is neither header, setting, comment nor blank. Never throws.
 */
export function parseConf(text: string): ParsedConf {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
  if (lines.at(-1) === '') lines.pop();
  const nodes: ConfNode[] = [];
  const problems: ConfProblem[] = [];
  for (let index = 0; index < lines.length; index++) {
    const start = index;
    const first = lines[index] ?? '';
    const trimmed = first.trim();
    if (trimmed === '' || trimmed.startsWith('#')) {
      nodes.push({ kind: 'remark', text: first });
      continue;
    }
    const pieces = [first];
    while ((pieces.at(-1) ?? '').endsWith('\\') && index + 1 < lines.length) {
      pieces.push(lines[++index] ?? '');
    }
    const whole = joinPieces(pieces);
    const node = readHeader(trimmed, pieces.length) ?? readSetting(whole);
    if (node === undefined) {
      problems.push({
        line: start + 1,
        message: `Line ${start + 1} is neither a [stanza] nor a key = value: '${trimmed.slice(0, 80)}'.`,
      });
      nodes.push(...pieces.map((piece): ConfNode => ({ kind: 'remark', text: `# ${piece}` })));
    } else nodes.push(node);
  }
  return { file: { nodes }, problems };
}

function joinPieces(pieces: readonly string[]): string {
  return pieces.map((piece, at) => (at < pieces.length - 1 ? piece.slice(0, -1) : piece)).join('\n');
}

function readHeader(trimmed: string, pieceCount: number): ConfNode | undefined {
  if (!trimmed.startsWith('[') || pieceCount > 1) return undefined;
  // The last bracket closes: stanza names such as [source::...[0-9]] hold brackets themselves.
  const end = trimmed.lastIndexOf(']');
  return end > 0 ? { kind: 'header', name: trimmed.slice(1, end) } : undefined;
}

function readSetting(whole: string): ConfNode | undefined {
  const equals = whole.indexOf('=');
  const key = whole.slice(0, Math.max(equals, 0)).trim();
  if (key === '' || key.includes('\n')) return undefined;
  return { kind: 'setting', key, value: whole.slice(equals + 1).trim() };
}
