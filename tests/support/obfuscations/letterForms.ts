import { wordOf } from './digitWords';
import { plainGroups, plusOf, type Obfuscation } from './obfuscation';

const small = 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀsᴛᴜᴠᴡxʏᴢ';

/** ᴛᴡᴏ ᴢᴇʀᴏ ᴛᴡᴏ, ⓣⓦⓞ, 𝓽𝔀𝓸, ＴＷＯ, 🅃🅆🄾 */
export const letterForms: Obfuscation = {
  id: 'letter-forms',
  floors: { international: 0.93, national: 0.9 },
  render: (number, random) => {
    const smalls = Array.from(small);
    const forms: readonly ((place: number) => string)[] = [
      (place) => smalls[place] ?? '',
      (place) => String.fromCodePoint(0x24d0 + place),
      (place) => String.fromCodePoint(0x1d4ea + place),
      (place) => String.fromCodePoint(0xff21 + place),
      (place) => String.fromCodePoint(0x1f130 + place),
      (place) => String.fromCodePoint(0x249c + place),
    ];
    const form = random.pick(forms);
    const shown = (word: string): string =>
      Array.from(word, (letter) => form(letter.charCodeAt(0) - 97)).join('');
    return (
      plusOf(number) +
      plainGroups(number)
        .map((group) => Array.from(group, (digit) => shown(wordOf(digit, 'en'))).join(' '))
        .join(random.pick([' ', '  ', ' - ']))
    );
  },
};
