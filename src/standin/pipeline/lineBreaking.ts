// How a text becomes events: LINE_BREAKER, TRUNCATE, and the merging of lines (props.conf.spec, "Line breaking").
import { isTrue } from '../../splunk/conf/layers';
import type { ConfSettings } from '../../splunk/conf/tree';
import { compilePattern } from './evalEngine';

const DEFAULT_TRUNCATE = 10_000; // bytes
const DEFAULT_MAX_EVENTS = 256; // lines of one event

/** Breaks a text into the texts of events; none is empty. `hasDate` tells whether a line has a timestamp. */
export type BreakLines = (text: string, hasDate: (line: string) => boolean) => readonly string[];

/**
 * Makes the line breaker for merged settings of props.conf.
 *
 * @param report - told of expressions that cannot be read; then the default stands.
 */
export function createLineBreaker(settings: ConfSettings, report: (text: string) => void): BreakLines {
  const breaker = lineBreaker(settings.get('LINE_BREAKER') ?? '', report);
  const split = (text: string): readonly string[] =>
    (breaker === undefined ? text.split(/[\r\n]+/) : splitAt(text, breaker))
      .map((line) => truncate(line, settings))
      .filter((line) => line !== '');
  if (!isTrue(settings.get('SHOULD_LINEMERGE'), true)) return split;
  const merge = createMerger(settings, report);
  return (text, hasDate) => merge(split(text), hasDate);
}

/** Cuts a line at TRUNCATE bytes, never within a character; 0 is no limit. */
export function truncate(raw: string, settings: ConfSettings): string {
  const limit = Number(settings.get('TRUNCATE') ?? DEFAULT_TRUNCATE);
  if (!(limit > 0) || raw.length * 3 <= limit) return raw;
  const bytes = Buffer.from(raw);
  if (bytes.length <= limit) return raw;
  let end = limit;
  while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end--; // the rest of a character that began before
  return bytes.toString('utf8', 0, end);
}

function lineBreaker(written: string, report: (text: string) => void): RegExp | undefined {
  if (written === '' || written === '([\\r\\n]+)') return undefined;
  const pattern = compilePattern(written, 'gd');
  if (typeof pattern !== 'string') return pattern;
  report(`props.conf LINE_BREAKER: ${pattern}`);
  return undefined;
}

/** The first group that took part is what comes between; without one, the break is before the match. */
function splitAt(text: string, breaker: RegExp): readonly string[] {
  const lines: string[] = [];
  let start = 0;
  breaker.lastIndex = 0;
  for (let match = breaker.exec(text); match !== null; match = breaker.exec(text)) {
    const [from, to] = gapOf(match);
    if (from > start) lines.push(text.slice(start, from));
    start = Math.max(start, to);
    // The rest of the match belongs to the next line and may hold the next break.
    breaker.lastIndex = Math.max(to, match.index + (to > match.index ? 0 : 1));
  }
  return [...lines, text.slice(start)];
}

function gapOf(match: RegExpExecArray): readonly [number, number] {
  const group = match.indices
    ?.slice(1)
    .find((one: readonly [number, number] | undefined) => one !== undefined);
  return group ?? [match.index, match.index];
}

interface MergeRules {
  readonly before: RegExp | undefined;
  readonly beforeDate: boolean;
  readonly mustAfter: RegExp | undefined;
  readonly notAfter: RegExp | undefined;
  readonly notBefore: RegExp | undefined;
  readonly mostLines: number;
}

function createMerger(
  settings: ConfSettings,
  report: (text: string) => void,
): (lines: readonly string[], hasDate: (line: string) => boolean) => readonly string[] {
  const pattern = (key: string): RegExp | undefined => {
    const written = settings.get(key) ?? '';
    const compiled = written === '' ? undefined : compilePattern(written);
    if (typeof compiled !== 'string') return compiled;
    report(`props.conf ${key}: ${compiled}`);
    return undefined;
  };
  const rules: MergeRules = {
    before: pattern('BREAK_ONLY_BEFORE'),
    beforeDate: isTrue(settings.get('BREAK_ONLY_BEFORE_DATE'), true),
    mustAfter: pattern('MUST_BREAK_AFTER'),
    notAfter: pattern('MUST_NOT_BREAK_AFTER'),
    notBefore: pattern('MUST_NOT_BREAK_BEFORE'),
    mostLines: Math.max(1, Number(settings.get('MAX_EVENTS') ?? DEFAULT_MAX_EVENTS) || DEFAULT_MAX_EVENTS),
  };
  return (lines, hasDate) => mergeLines(lines, rules, hasDate);
}

function mergeLines(
  lines: readonly string[],
  rules: MergeRules,
  hasDate: (line: string) => boolean,
): readonly string[] {
  const events: string[][] = [];
  let isHeld = false; // since MUST_NOT_BREAK_AFTER, until MUST_BREAK_AFTER
  let wasLast = true;
  for (const line of lines) {
    const event = events.at(-1);
    const isFull = event === undefined || event.length >= rules.mostLines;
    if (isFull || wasLast || (!isHeld && mayBegin(line, rules, hasDate))) events.push([line]);
    else event.push(line);
    wasLast = rules.mustAfter?.test(line) === true;
    if (wasLast) isHeld = false;
    else if (rules.notAfter?.test(line) === true) isHeld = true;
  }
  return events.map((event) => event.join('\n'));
}

function mayBegin(line: string, rules: MergeRules, hasDate: (line: string) => boolean): boolean {
  if (rules.notBefore?.test(line) === true) return false;
  return rules.before?.test(line) === true || (rules.beforeDate && hasDate(line));
}
