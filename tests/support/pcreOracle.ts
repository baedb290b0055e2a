// PCRE2 itself, compiled to WebAssembly: what our translation of its patterns is held against.

export interface OracleMatch {
  readonly index: number;
  /** The whole match, then each group; undefined for one that took no part. */
  readonly groups: readonly (string | undefined)[];
}

export interface PcreOracle {
  /** First match; `none`; `refused` where PCRE cannot read the pattern; `stopped` where it reached its own limit. */
  readonly match: (pattern: string, text: string) => OracleMatch | 'none' | 'refused' | 'stopped';
}

interface Capture {
  readonly start: number;
  readonly match: string;
}

interface CompiledPattern {
  readonly match: (text: string) => (Readonly<Record<number, Capture>> & { readonly length: number }) | null;
  readonly destroy: () => void;
}

type PcreClass = (new (pattern: string) => CompiledPattern) & { readonly init: () => Promise<void> };

/** Loads PCRE2. Its loader mistakes a Node that has `fetch` for a browser, so that is set aside meanwhile. */
export async function loadPcreOracle(): Promise<PcreOracle> {
  const { fetch } = globalThis;
  Reflect.deleteProperty(globalThis, 'fetch');
  try {
    const name = '@stephen-riley/pcre2-wasm';
    const { default: Pcre } = (await import(name)) as { readonly default: PcreClass };
    await Pcre.init();
    return { match: (pattern, text) => matchWith(Pcre, pattern, text) };
  } finally {
    globalThis.fetch = fetch;
  }
}

function matchWith(Pcre: PcreClass, pattern: string, text: string): ReturnType<PcreOracle['match']> {
  let compiled: CompiledPattern;
  try {
    compiled = new Pcre(pattern);
  } catch {
    return 'refused';
  }
  try {
    const found = compiled.match(text);
    if (found === null) return 'none';
    const captures = Array.from({ length: found.length }, (_, at) => found[at]);
    return {
      index: captures[0]?.start ?? 0,
      groups: captures.map((one) => (one === undefined || one.start < 0 ? undefined : one.match)),
    };
  } catch {
    return 'stopped';
  } finally {
    compiled.destroy();
  }
}
