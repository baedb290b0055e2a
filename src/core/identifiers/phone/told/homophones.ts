// Chinese characters that sound like a digit, whatever their tone: who writes by ear, or takes the first character that a
// keyboard offers for the sound, writes "林耳林" for 零二零. Facts of the language, by syllable (Hanyu Pinyin), gathered by
// hand (2026-11); simplified and
// traditional ones; common characters of grammar whose sound is only near (是, 时, 十) are left out.
import { onlyDigitOf } from '../spelling/lexicon';

/** Characters of a digit, of each sound that it has: its own one, then those that are heard for it. */
const sounds: readonly string[] = [
  // ling, lin, dong
  '灵铃玲凌龄陵菱羚岭领令另棱绫伶聆林临邻琳淋霖麟磷鳞动冬东懂栋靈鈴齡嶺領臨鄰鱗東動凍',
  // yi, yao
  '衣医伊依亿易义意以已异艺译忆议益乙疫椅仪宜移遗姨疑翼怡逸亦蚁倚腰妖要药摇遥咬耀邀夭姚窑舀吆醫義藝憶譯議異億儀遺藥搖',
  // er, liang
  '尔而耳儿饵洱迩亮量良凉梁粮辆俩爾兒餌輛涼糧',
  // san, shan
  '伞散山闪善扇杉珊衫删傘閃',
  // si
  '司思死丝斯私寺似饲撕嘶巳祀絲飼',
  // wu
  '舞武无吴误雾屋物午勿务乌污悟梧捂伍侮巫诬吾毋兀晤钨無吳誤務烏霧嗚塢',
  // liu, lu
  '溜刘流柳留硫瘤榴琉路露鹿录鲁炉芦劉錄魯爐蘆鷺',
  // qi
  '期漆妻其奇起器气旗棋骑齐企启欺戚琪岂弃泣祺琦沏凄栖崎齊啟氣棄騎豈',
  // ba, fa
  '巴吧把爸拔霸罢芭疤扒坝叭靶笆跋发罷壩發',
  // jiu
  '久酒就旧救舅究揪韭疚灸鸠咎纠舊糾',
];

const digits: ReadonlyMap<string, string> = new Map(
  sounds.flatMap((characters, digit) => Array.from(characters, (one) => [one, String(digit)] as const)),
);

/** The digit that a character sounds like; undefined of those that are digits, and of all others. */
export const homophoneDigit = (word: string): string | undefined =>
  word.length === 1 && onlyDigitOf(word) === undefined ? digits.get(word) : undefined;
