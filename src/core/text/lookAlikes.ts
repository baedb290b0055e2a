// What reads as ASCII and is in no table of Unicode's: chosen by eye, each kind with its reason. Unicode's own table of
// confusables is `confusables.ts`.

function pairs(others: string, plain: string): readonly (readonly [string, string])[] {
  const letters = Array.from(plain);
  return Array.from(others, (other, place) => [other, letters[place] ?? other]);
}

/** Numbers from `first` on, one for each character from `from` to `to`. */
function counted(from: number, to: number, first: number): readonly (readonly [string, string])[] {
  return Array.from({ length: to - from + 1 }, (_, place) => [
    String.fromCodePoint(from + place),
    String(first + place),
  ]);
}

function lettersFrom(from: number, first: string): readonly (readonly [string, string])[] {
  const start = first.charCodeAt(0);
  return Array.from({ length: 26 }, (_, place) => [
    String.fromCodePoint(from + place),
    String.fromCharCode(start + place),
  ]);
}

/** Signs that stand for an ASCII sign in addresses, numbers and sites. */
export const plainSigns: ReadonlyMap<string, string> = new Map([
  ...pairs('‐‑‒–—―−⁃﹘﹣－˗➖', '-------------'),
  ...pairs('‘’‚‛′ʼʹ´', "''''''''"),
  ...pairs('“”„‟″«»', '"""""""'),
  ...pairs('。｡․·•∙⋅・･', '.........'),
  ...pairs('⁄∕╱', '///'),
  ...pairs('﹫＠', '@@'),
  ...pairs('﹢＋➕', '+++'),
  ...pairs('：︰﹕∶', '::::'),
  ...pairs('💲', '$'),
]);

/** Letters and numbers in circles, squares and brackets that have no compatibility form, or one with the brackets. */
export const enclosed: ReadonlyMap<string, string> = new Map<string, string>([
  ...counted(0x2776, 0x277f, 1), // negative circled, and the sans-serif sets after it
  ...counted(0x2780, 0x2789, 1),
  ...counted(0x278a, 0x2793, 1),
  ...counted(0x24eb, 0x24f4, 11),
  ...counted(0x24f5, 0x24fe, 1),
  ...counted(0x2474, 0x2487, 1), // parenthesised
  ...counted(0x2488, 0x249b, 1), // with a full stop
  ...Array.from({ length: 8 }, (_, place): readonly [string, string] => [
    String.fromCodePoint(0x3248 + place),
    String((place + 1) * 10),
  ]),
  ...pairs('⓿🄋🄌🄀', '0000'),
  ...counted(0x1f101, 0x1f10a, 0), // with a comma
  ['🔟', '10'],
  ...lettersFrom(0x249c, 'a'), // parenthesised
  ...lettersFrom(0x1f110, 'A'),
  ...lettersFrom(0x1f150, 'A'), // negative circled
  ...lettersFrom(0x1f170, 'A'), // negative squared
]);

/** Words in one square; they are set off from letters and digits beside them. */
export const squaredWords: ReadonlyMap<string, string> = new Map([
  ['🆎', 'AB'],
  ['🆑', 'CL'],
  ['🆒', 'COOL'],
  ['🆓', 'FREE'],
  ['🆔', 'ID'],
  ['🆕', 'NEW'],
  ['🆖', 'NG'],
  ['🆗', 'OK'],
  ['🆘', 'SOS'],
  ['🆙', 'UP'],
  ['🆚', 'VS'],
]);

/** Small capitals: a type face to their writers, phonetic letters to Unicode. */
export const smallCapitals: ReadonlyMap<string, string> = new Map(
  pairs('ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢᴎᴙ', 'abcdefghijklmnopqrstuvwyznr'),
);

/**
 * Letters that readers take for Latin ones within a Latin word only: they differ in a stroke or in height (`к`, `Я`), or
 * are syllabics that fancy writing is made of.
 */
export const lookAlikes: ReadonlyMap<string, string> = new Map([
  ...pairs('вкнтмпяицьЯИПЦ', 'bkhtmnrnubRNNU'),
  ...pairs('εκτχηωβΛΔ', 'ektxnwbAA'),
  ...pairs('ᗩᑕᘜᑎᔕᗯᘔᗴᕮ', 'ACGNSWZEE'),
  ['ꓸ', '.'],
]);

/** Letters turned upside down, and plain ones that read as another when the page is turned. */
export const turnedLetters: ReadonlyMap<string, string> = new Map([
  ...pairs('ɐɔǝɟƃɥᴉɾʞꞁɯɹʇʌʍʎ', 'acefghijklmrtvwy'),
  ...pairs('bdnpquoszxl', 'qpudbnoszxl'),
  ...pairs('∀ƆƎℲ⅁ſ⅂ԀΛ⅄HIMNOSWXZ', 'ACEFGJLPVYHIWNOSMXZ'),
  ...pairs('Ɩᄅ↊ƐㄣϛㄥƖ890@-_', '1223457168' + '0@-_'),
  ['6', '9'],
  ['9', '6'],
  ['8', '8'],
  ['0', '0'],
  ['˙', '.'],
  ['.', '.'],
]);

/** Only letters that cannot be anything but turned; two of them make a turned word. */
export const surelyTurned: ReadonlySet<string> = new Set('ɐɟƃɥᴉɾʞɯɹʇʌʍʎ');

/** What is read as digits only between digits: "555 🎱 0⭕2". Clocks, dominoes and cards have two readings and stay. */
export const digitsByContext: ReadonlyMap<string, string> = new Map([
  ...pairs('⚀⚁⚂⚃⚄⚅', '123456'),
  ['🎱', '8'],
  ['⭕', '0'],
  ['💯', '100'],
]);

/** Braille digits 1 to 9 and 0, after the number sign `⠼`. */
export const brailleDigits = '⠁⠃⠉⠙⠑⠋⠛⠓⠊⠚';

/** Latin letters that Cyrillic words are written with by mistake or to hide them, as those words need them. */
export const cyrillicLookAlikes: ReadonlyMap<string, string> = new Map(
  pairs('aceopxykiABCEHKMOPTXYI', 'асеорхукіАВСЕНКМОРТХУІ'),
);

/** Last labels by which a dotted word is known for a host; two letters and more, as they look in Latin. */
export const hostEndings: ReadonlySet<string> = new Set(
  (
    'com org net info biz edu gov int mobi name pro app dev io co me tv cc ly gl gg to us uk ca au nz ie ' +
    'de fr es it pt nl be at ch se no dk fi pl cz ro hu gr tr ru ua by kz cn jp kr vn th in br mx ar ' +
    'club shop store site online link live xyz top vip escort massage sex xxx porn cam chat'
  ).split(' '),
);
