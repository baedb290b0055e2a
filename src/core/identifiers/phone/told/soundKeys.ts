// How a word sounds to somebody who writes by ear, per language: two words of one key are heard alike. Rules of spelling of
// each language that its schools teach because people get them wrong ("rz" and "ż", "ch" and "h", "qu" and "k"), gathered
// by hand (2026-11). Words are folded: small letters without marks.

type Rule = readonly [pattern: RegExp, by: string];

/** "k/qu/ck": one line a rule, the sound first and after it what is written for it. */
const rule = (sound: string, ...written: readonly string[]): Rule => [
  new RegExp(written.join('|'), 'gu'),
  sound,
];

const doubled: Rule = [/(.)\1+/gu, '$1'];

const rules: Readonly<Record<string, readonly Rule[]>> = {
  en: [
    rule('n', '^[kg]n'),
    rule('r', '^wr'),
    rule('ai', 'igh'),
    rule('f', 'ph', 'v'),
    rule('ks', 'x', 'cks', 'cs$'),
    rule('s', 'c(?=[eiy])', 'z'),
    rule('k', 'ck', 'q', 'c'),
    rule('', 'gh(?=t|n|$)', '(?<=[aeiou])h(?=[^aeiou]|$)'),
    rule('ai', 'i(?=[^aeiou]+e)', 'ie(?=[^aeiou])', 'ai', '[ae]y', 'y(?=[^aeiou])', 'ei(?=[^aeiou])'),
    rule('o', 'o+[wreuh]*$', 'o[aeou]+', 'oh'),
    rule('i', 'ee', 'ea', 'y$'),
    rule('', '(?<=..)e$'),
    rule('e', '[aeiou](?=n$)'),
    rule('si', '^se(?=r)'),
  ],
  de: [
    rule('ks', 'chs', 'ck?s', 'x', 'gs'),
    rule('x', 'ch', '(?<=a)ks?(?=t)'),
    rule('ai', 'e[iy]h?', 'a[iy]h?'),
    rule('oi', 'eu', 'ae?u(?=n)', 'o[jy]', 'ui?(?=n)'),
    rule('f', 'ph', 'v(?!a|e[iy])', 'pf'),
    rule('z', '^t[sz]', '^ds', '^c(?=[wv])'),
    rule('zw', 'zv', 'zu(?=[aeo])'),
    rule('s', '[tds]?[sz]$', 'ß', '^z(?=[ie])'),
    rule('n', 'm(?=p?f)'),
    rule('u', 'ue'),
    rule('i', 'i[eh]+', 'y'),
    rule('', '(?<=[aeiou])h'),
    rule('t', 'd?t$', 'd$', 'th'),
    rule('f', 'b(?=[e]?n$)', '[vw](?=[e]?n$)'),
    rule('n', 'en$'),
  ],
  es: [
    rule('x', 't?ch', 'x', 'ts(?=o)'),
    rule('s', 'c(?=[eiy])', 'z'),
    rule('ku', 'q[uw]?(?=a)', 'c[uow](?=a)', 'k[uow]?(?=[ua])'),
    rule('k', 'qu?', 'c'),
    rule('ueb', 'we[bv]'),
    rule('b', 'v'),
    rule('i', 'y', 'll'),
    rule('x', 'tx'),
    rule('', 'h'),
  ],
  fr: [
    rule('k', 'qu?', 'c(?=[aoukr])', 'ck'),
    rule('s', 'c(?=[eiy])', 'ç', 'z(?!er)', 'ss'),
    rule('f', 'ph', 'v(?=e?$)'),
    rule('', 'h'),
    rule('o', 'eaux?t?$', 'aut?$', 'aux$', 'ot$'),
    rule('wa', 'oi', 'oa', 'ua(?=s?$)'),
    rule('e', 'eu', 'oeu?', 'ai(?!n)', 'ei(?!n)'),
    rule('in', '[ae]?in', 'un', '[ae]n', 'im'),
    rule('ui', 'oui', 'w[ie]', 'uy'),
    rule('', 'p(?=t)'),
    rule('', '(?<=..)e?[tsxz]*e?$'),
  ],
  it: [
    rule('k', 'qu', 'q', 'ch', 'c(?=[aouw])', 'c[uw]'),
    rule('ku', 'k[uw]+(?=[ae])', 'k(?=[ae])'),
    rule('i', 'j', 'y'),
    rule('v', 'f', 'w'),
    rule('s', 'dz', 'z'),
    rule('', 'h'),
    rule('', '(?<=[aeiou][^aeiou]{1,3})[aeiou]$'),
  ],
  pt: [
    rule('s', 'c(?=[eiéê])', 'z', 'x', 'ss', 'ç'),
    rule('ku', 'q[uo]?', 'c[uo](?=[ao])', 'k[uow]?(?=[ua])', 'k[uo](?=[^n])'),
    rule('k', 'c'),
    rule('v', 'b', 'f', 'w'),
    rule('', 'h'),
    rule('i', 'y'),
    rule('e', 'ei', 'ea(?!$)'),
    rule('o', 'o[uiy]'),
    rule('', '(?<=[aeiou][^aeiou]{1,3})[aeiou]$'),
    rule('m', 'n$'),
  ],
  ro: [
    rule('s', 'sh', 'z$'),
    rule('c', 'ch', 'ts(?=i)'),
    rule('k', 'q', 'c(?=[aou])'),
    rule('i', 'y', 'j'),
    rule('u', 'w'),
    rule('ou', 'o[uv]?[aeo]$', 'ov'),
    rule('', '(?<=[^aeiou])[aeiou]$', '(?<=ou)[aoe]$'),
    rule('b', 'p(?=t)'),
    rule('e', 'ei?(?=ro?$)'),
  ],
  pl: [
    rule('c', 't?cz', 't[rs]?[sz]*z?(?=[iy])', 'tch', 'tr?sh', '(?<!^)dz', 'ts'),
    rule('c', '^d[zj](?=[ie])', 'cz?'),
    rule('s', 'sz', 'z(?!e?r)', 'sh'),
    rule('h', 'ch'),
    rule('i', '[jy]'),
    rule('f', '[wv]'),
    rule('e', 'ie'),
    rule('e', 'e[nm](?=[cs]|d$)'),
    rule('u', 'o'),
    rule('es', 'ei?[scd]*[ict]$', 'ei?s+c*$'),
    rule('', 'i(?=[eu])', '[ei](?=m$)'),
    rule('in', 'en$'),
    rule('m', 'im$'),
    rule('steri', '^s?c?t[ei]r[ei]$', '^ciri$'),
  ],
  ru: [
    rule('', '[ьъ]'),
    rule('и', '[еэыяйё]'),
    rule('а', 'о'),
    rule('ш', 'щ'),
    rule('с', 'ст$'),
    rule('т', 'д$', 'т?ц$'),
    rule('ф', 'в(?=$|[тдк])', '(?<=[дт])в'),
    rule('ч', 'т?щ', 'тч'),
    rule('к', 'г$'),
  ],
  'ru-Latn': [
    rule('c', 't?s?ch', '4', 'tsh'),
    rule('s', 'sz', 'sh', 'z$'),
    rule('v', 'w', 'f', 'b(?=o)'),
    rule('', "'", '[yji](?=[aeou])', '(?<=[tml])[yji]$', 'h'),
    rule('e', '[iyj]'),
    rule('a', 'o'),
    rule('t', 'd$', 't[sz]$'),
    rule('at', '(?<=ev)et$'),
    rule('s', 'st$'),
  ],
  tr: [
    rule('s', 'sh', 'ch', 'c', 'z', 'j'),
    rule('k', 'q', 'g'),
    rule('t', 'd'),
    rule('i', 'e', 'y(?=[^aeiou]|$)'),
    rule('o', 'u'),
    rule('tort', '^to[riy]+[th]*$'),
    rule('sifir', '^s[io]*f[io]*r$'),
    rule('alti', '^alto$'),
  ],
  vi: [
    rule('k', '^kh', '^c(?!h)', '^q'),
    rule('kong', '^[kh]h?o+n[gh]*$', '^k[oh]*n[gh]*$', '^k?hum$', '^k?ho[kn]$', '^kum$', '^kh?o$'),
    rule('b', '^p(?!h)'),
    rule('s', '^x'),
    rule('c', '^tr', '^ch'),
    rule('n', '^l', 'n[gh]+$'),
    rule('d', '^gi', '^r', '^z'),
    rule('i', 'y'),
    rule('t', 'c$', 'k$'),
  ],
  'zh-Latn': [
    rule('', '[0-9]', "'"),
    rule('u', 'oo'),
    rule('u', '^[wv]u*$', '^wo$'),
    rule('i', 'ee', '^y(?=i)', '^yee?$', '^ie$'),
    rule('er', '^a?e?[lr]h?$', '^er+h?$', '^arh?$', '^erl$', '^ur$'),
    rule('n', 'n[gn]+$'),
    rule('lin', '^[ln][eyi]+n$'),
    rule('iu', '(?<=[jlqn])(?:i?ou?|ieu|eo|ew|yu|ioo|iew|yo|iuo?)$'),
    rule('z', 'zh'),
    rule('s', 'sz?h?', 'th'),
    rule('q', 'ch?(?=i)', 'ts(?=i)', 'tch(?=i)', 'k(?=i)'),
    rule('j', 'g(?=iu)', 'zh?(?=iu)', 'dj'),
    rule('i', '(?<=[sq])(?:ih?|u|zu)$', '(?<=^s)e?$'),
    rule('b', 'p(?=a)'),
    rule('a', 'a[hr]?$'),
    rule('l', '^n(?=iu)'),
  ],
};

/** Whether words of a language are told by how they sound. */
export const hasSoundKeys = (id: string): boolean => rules[id] !== undefined;

/**
 * How a folded word sounds in a language; empty if nothing is known of it.
 *
 * @param id - of the language, as the spelling tables have it.
 */
export function soundKeyOf(word: string, id: string): string {
  const known = rules[id];
  if (known === undefined) return '';
  let key = id === 'zh-Latn' || id === 'en' || id === 'ro' ? word : word.replace(...doubled);
  for (const [pattern, by] of known) key = key.replace(pattern, by);
  return key.replace(...doubled);
}
