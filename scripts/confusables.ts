// Makes src/core/text/confusables.ts of Unicode's table of confusables (UTS #39):
//   npx tsx scripts/confusables.ts <confusables.txt> <version of Unicode>
// The version in the repository was made of the skeletons that ICU 78.3 (SpoofChecker, through PyICU) gives every code
// point, written in the form of that file (`0441 ; 0063 ; MA`): the table with all that follows from it.
// Kept is what reads as a Latin letter or as an ASCII sign. Which letters of other scripts look like one another is of
// no use here, because nothing is ever resolved to another script than Latin.
import { readFileSync, writeFileSync } from 'node:fs';
import { enclosed, plainSigns, smallCapitals } from '../src/core/text/lookAlikes';

const [file, version] = process.argv.slice(2);
if (file === undefined || version === undefined)
  throw new Error('Give the file confusables.txt and the version of Unicode that it is of.');

/** Prototypes of the table that are no plain letters themselves, as the plain letter they are read as. */
const plainOfPrototype = new Map([
  ...smallCapitals,
  ...Array.from('ꞓeꞒEĸkʍmƅbßbʘOɅAǝeƏEƐEɯwɥhȷj').reduce<[string, string][]>((all, letter, at, letters) => {
    if (at % 2 === 0) all.push([letter, letters[at + 1] ?? letter]);
    return all;
  }, []),
]);
/** Signs that quote or compare in ordinary texts, and what has a place of its own in `lookAlikes.ts`. */
const keptSigns = new Set('‹›❮❯˂˃∼¨ǃʔɁ');
/** Look-alikes only by the letter of the table: a reader of a Latin word would stumble over them. */
const keptLetters = new Set('ЛЫыЮ×∞∥‖∣ǀǁб');
/** Letters of living Latin alphabets are no disguise. */
const ownLetters = /^[\u0080-\u024f\u1e00-\u1effɓɖɗɛɔɣɩɲʋŋƒǝəʒʔ]$/u;
const wordless =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]$/u;

const letters = new Map<string, string[]>();
const signs = new Map<string, string[]>();
let total = 0;
for (const line of readFileSync(file, 'utf8').split('\n')) {
  const match = /^\ufeff?([0-9A-F]+)\s*;\s*([0-9A-F][0-9A-F ]*?)\s*;/.exec(line);
  if (match === null) continue;
  total += 1;
  const source = String.fromCodePoint(parseInt(match[1] ?? '', 16));
  const prototype = String.fromCodePoint(...(match[2] ?? '').split(/\s+/).map((hex) => parseInt(hex, 16)));
  const letter = plainLetter(source, prototype);
  if (letter !== undefined) letters.set(letter, [...(letters.get(letter) ?? []), source]);
  else if (isSign(source, prototype)) signs.set(prototype, [...(signs.get(prototype) ?? []), source]);
}

/** As Unicode publishes it with ICU 78; it has to stand beside the data. */
const licence = `// UNICODE LICENSE V3
//
// COPYRIGHT AND PERMISSION NOTICE
//
// Copyright © 2016-2025 Unicode, Inc.
//
// NOTICE TO USER: Carefully read the following legal agreement. BY DOWNLOADING, INSTALLING, COPYING OR OTHERWISE
// USING DATA FILES, AND/OR SOFTWARE, YOU UNEQUIVOCALLY ACCEPT, AND AGREE TO BE BOUND BY, ALL OF THE TERMS AND
// CONDITIONS OF THIS AGREEMENT. IF YOU DO NOT AGREE, DO NOT DOWNLOAD, INSTALL, COPY, DISTRIBUTE OR USE THE DATA FILES
// OR SOFTWARE.
//
// Permission is hereby granted, free of charge, to any person obtaining a copy of data files and any associated
// documentation (the "Data Files") or software and any associated documentation (the "Software") to deal in the Data
// Files or Software without restriction, including without limitation the rights to use, copy, modify, merge,
// publish, distribute, and/or sell copies of the Data Files or Software, and to permit persons to whom the Data Files
// or Software are furnished to do so, provided that either (a) this copyright and permission notice appear with all
// copies of the Data Files or Software, or (b) this copyright and permission notice appear in associated
// Documentation.
//
// THE DATA FILES AND SOFTWARE ARE PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT
// NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT OF THIRD
// PARTY RIGHTS.
//
// IN NO EVENT SHALL THE COPYRIGHT HOLDER OR HOLDERS INCLUDED IN THIS NOTICE BE LIABLE FOR ANY CLAIM, OR ANY SPECIAL
// INDIRECT OR CONSEQUENTIAL DAMAGES, OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER
// IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR
// PERFORMANCE OF THE DATA FILES OR SOFTWARE.
//
// Except as contained in this notice, the name of a copyright holder shall not be used in advertising or otherwise to
// promote the sale, use or other dealings in these Data Files or Software without prior written authorization of the
// copyright holder.
//
// SPDX-License-Identifier: Unicode-3.0`;

const kept = [...letters.values(), ...signs.values()].reduce((sum, { length }) => sum + length, 0);
writeFileSync(
  'src/core/text/confusables.ts',
  `// Characters that look like Latin letters and ASCII signs: Unicode's confusables (UTS #39), Unicode ${version}.
// Made by scripts/confusables.ts of the skeletons that ICU 78.3 gives every code point: ${kept} of ${total}, those that
// read as Latin and that no compatibility form resolves already. Code points in hexadecimal, by what they read as.
//
${licence}

/** Letters; they are resolved only within words that are Latin otherwise (\`mixedWords.ts\`). */
export const confusableLetters: Readonly<Record<string, string>> = {
${rows(letters)}
};

/** Signs that all scripts share; they are resolved wherever they stand. */
export const confusableSigns: Readonly<Record<string, string>> = {
${rows(signs)}
};
`,
);
console.log(`${kept} of ${total} entries kept.`);

function plainLetter(source: string, prototype: string): string | undefined {
  const isTaken = smallCapitals.has(source) || enclosed.has(source) || plainSigns.has(source);
  if (isTaken || source < '\u0080' || source.normalize('NFKC') !== source) return undefined;
  if (/^[\p{Nd}\p{M}\p{Sc}]$/u.test(source) || wordless.test(source) || keptLetters.has(source))
    return undefined;
  if (ownLetters.test(source) && source !== 'ı') return undefined;
  const plain = Array.from(
    prototype.normalize('NFC').replaceAll('rn', 'm'),
    (letter) => plainOfPrototype.get(letter) ?? letter,
  ).join('');
  if (!/^[A-Za-z0-9\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f]+$/.test(plain) || plain === source)
    return undefined;
  if (/^[0-9]$/.test(plain) && !/^\p{Lu}$/u.test(source)) return undefined;
  if (plain.length > 1 && !/^[\p{Script=Latin}Ӕӕ]$/u.test(source)) return undefined;
  return plain === 'l' && /^\p{Lu}$/u.test(source) ? 'I' : plain;
}

function isSign(source: string, prototype: string): boolean {
  return (
    source > '\u007f' &&
    /^[-'./:*~^(){}\\_,!?+=]$/.test(prototype) &&
    /^[\p{P}\p{S}\p{Lm}]$/u.test(source) &&
    /^\p{Script=Common}$/u.test(source) &&
    source.normalize('NFKC') === source &&
    !plainSigns.has(source) &&
    !keptSigns.has(source)
  );
}

function rows(table: ReadonlyMap<string, readonly string[]>): string {
  return [...table]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([plain, sources]) => {
      const codes = sources
        .map((source) => source.codePointAt(0) ?? 0)
        .sort((left, right) => left - right)
        .map((code) => code.toString(16));
      return `  ${JSON.stringify(plain)}:\n    '${codes.join(' ')}',`;
    })
    .join('\n');
}
