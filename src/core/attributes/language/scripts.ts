// Scripts that name their language, and those that several share.

/** `latin`, `cyrillic`, `arabic`, `han` or `kana`, which languages share; else the code of the one language. */
export type ScriptClass = string;

/** Ranges of code units, from Unicode's Blocks.txt, in order; a language code where the script has one main language. */
const ranges: readonly (readonly [from: number, to: number, script: ScriptClass])[] = [
  [0x00_41, 0x03_6f, 'latin'],
  [0x03_70, 0x03_ff, 'el'],
  [0x04_00, 0x05_2f, 'cyrillic'],
  [0x05_30, 0x05_8f, 'hy'],
  [0x05_90, 0x05_ff, 'he'],
  [0x06_00, 0x07_7f, 'arabic'],
  [0x09_00, 0x09_7f, 'hi'],
  [0x09_80, 0x09_ff, 'bn'],
  [0x0a_00, 0x0a_7f, 'pa'],
  [0x0a_80, 0x0a_ff, 'gu'],
  [0x0b_80, 0x0b_ff, 'ta'],
  [0x0c_00, 0x0c_7f, 'te'],
  [0x0c_80, 0x0c_ff, 'kn'],
  [0x0d_00, 0x0d_7f, 'ml'],
  [0x0d_80, 0x0d_ff, 'si'],
  [0x0e_00, 0x0e_7f, 'th'],
  [0x0e_80, 0x0e_ff, 'lo'],
  [0x10_00, 0x10_9f, 'my'],
  [0x10_a0, 0x10_ff, 'ka'],
  [0x11_00, 0x11_ff, 'ko'],
  [0x12_00, 0x13_9f, 'am'],
  [0x17_80, 0x17_ff, 'km'],
  [0x1e_00, 0x1e_ff, 'latin'],
  [0x1f_00, 0x1f_ff, 'el'],
  [0x30_40, 0x30_ff, 'kana'],
  [0x34_00, 0x9f_ff, 'han'],
  [0xac_00, 0xd7_a3, 'ko'],
  [0xf9_00, 0xfa_ff, 'han'],
];

const known = new Map<number, ScriptClass | undefined>();

/** Script of a letter by its code unit; undefined where the table has none. */
export function scriptOf(unit: number): ScriptClass | undefined {
  if (unit < 0x02_50) return 'latin';
  const page = unit >> 4;
  if (!known.has(page)) known.set(page, ranges.find(([from, to]) => unit >= from && unit <= to)?.[2]);
  return known.get(page);
}

/** Whether several languages of the model write in a script. */
export function isSharedScript(script: ScriptClass): boolean {
  return script === 'latin' || script === 'cyrillic' || script === 'arabic';
}
