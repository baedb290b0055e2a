// Other characters in the place of Latin letters, for every kind of contact that is written in letters.
import { mapLetters } from '../heldBack/style';

const small = 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡxʏᴢ';
const greek: Readonly<Record<string, string>> = { o: 'ο', a: 'α', v: 'ν', i: 'ι', p: 'ρ', u: 'υ' };
const shifted =
  (start: number) =>
  (letter: string): string =>
    /[a-z]/.test(letter) ? String.fromCodePoint(start + letter.charCodeAt(0) - 97) : letter;

/** `ⓛⓘⓚⓔ ⓣⓗⓘⓢ`; digits stay. */
export const circled = (text: string): string => mapLetters(text, shifted(0x24d0));
/** Bold script of mathematics, the favourite of font generators. */
export const boldScript = (text: string): string => mapLetters(text, shifted(0x1d4ea));
export const smallCapitals = (text: string): string =>
  mapLetters(text, (letter) => (/[a-z]/.test(letter) ? small.charAt(letter.charCodeAt(0) - 97) : letter));
/** Greek letters that look like Latin ones. */
export const greekLetters = (text: string): string => mapLetters(text, (letter) => greek[letter] ?? letter);
/** A combining mark on every letter. */
export const marked = (text: string, mark: string): string => mapLetters(text, (letter) => letter + mark);
export const alternatingCase = (text: string): string =>
  Array.from(text, (letter, place) => (place % 2 === 0 ? letter.toUpperCase() : letter)).join('');
export const backwards = (text: string): string => Array.from(text).reverse().join('');
