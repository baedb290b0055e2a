// Splunk's regular expressions are PCRE; what JavaScript writes differently is rewritten, what it lacks is refused.

/** Compiled expression, or why it cannot be. */
export function compilePcre(pattern: string, flags = ''): RegExp | string {
  let source = pattern.replaceAll('(?P<', '(?<');
  let all = flags;
  const inline = /^\(\?([ims]+)\)/.exec(source);
  if (inline !== null) {
    source = source.slice(inline[0].length);
    all += inline[1] ?? '';
  }
  try {
    return new RegExp(source, [...new Set(`${all}u`)].join(''));
  } catch {
    try {
      return new RegExp(source, [...new Set(all)].join(''));
    } catch (error) {
      return `The stand-in cannot run the regular expression '${pattern.slice(0, 200)}': ${error instanceof Error ? error.message : ''}`;
    }
  }
}
