// What is said of a piece of a number that is told all over a text, and the phrases of two words that say it: "goes on",
// "第 一", "zweite Hälfte". Facts of common knowledge, gathered by hand (2026-11).
import { beginsPhrases, endsPhrases, goesOnPhrases } from './noteWords';
import { firstPhrases, lastPhrases, laterPhrases } from './orderWords';

/** What is said of a piece; a bit each. */
export const cue = {
  first: 1,
  later: 2,
  last: 4,
  /** A verb or a noun of beginning, going on or ending: more than "first" or "then". */
  sure: 8,
  second: 16,
  third: 32,
  fourth: 64,
  /** Asks to dial it; the first of such pieces begins. */
  dial: 128,
  /** Asks to write it down; the first of such pieces begins. */
  note: 256,
} as const;

/** Two words that say it together only. */
export const phrases: readonly (readonly [phrase: string, bits: number])[] = [
  ...beginsPhrases.map((phrase) => [phrase, cue.first | cue.sure] as const),
  ...goesOnPhrases.map((phrase) => [phrase, cue.later | cue.sure] as const),
  ...endsPhrases.map((phrase) => [phrase, cue.last | cue.sure] as const),
  ...firstPhrases.map((phrase) => [phrase, cue.first | cue.sure] as const),
  ...laterPhrases.map((phrase) => [phrase, cue.later | cue.sure] as const),
  ...lastPhrases.map((phrase) => [phrase, cue.last | cue.sure] as const),
  ['goes on', cue.later | cue.sure],
  ['go on', cue.later | cue.sure],
  ['carries on', cue.later | cue.sure],
  ['carry on', cue.later | cue.sure],
  ['moves on', cue.later | cue.sure],
  ...'kicks off|kick off|leads off|geht los|los geht|parte con|parte da|half of|eine hälfte|una mitad|une moitié|una metà|uma metade|o jumătate|jedna połowa|bir yarısı|打 头|în față|la început|area code|dialling code|alan kodu|код города|mã vùng|区 号|primera mitad|prima metà|primeira metade|première moitié|prima jumătate|erste hälfte|ersten hälfte|first half|pierwsza połowa|pierwszą połową|первая половина|ilk yarısı|前 半|上 半'
    .split('|')
    .map((phrase) => [phrase, cue.first | cue.sure] as const),
  ...'other half|andere hälfte|otra mitad|autre moitié|altra metà|outra metade|cealaltă jumătate|diğer yarısı|другая половина|nửa sau|segunda mitad|seconda metà|segunda metade|seconde moitié|deuxième moitié|doua jumătate|zweite hälfte|zweiten hälfte|second half|druga połowa|drugą połową|вторая половина|ikinci yarısı|diğer yarı|后 半|下 半'
    .split('|')
    .map((phrase) => [phrase, cue.later | cue.second | cue.sure] as const),
  ...'it off|rounds off|round off|finishes off|finish off|s achève|en son|en sonda|en sona'
    .split('|')
    .map((phrase) => [phrase, cue.last | cue.sure] as const),
  ['nửa đầu', cue.first | cue.sure],
  ['đoạn đầu', cue.first | cue.sure],
  ['đoạn cuối', cue.last | cue.sure],
  ['theo sau', cue.later | cue.sure],
  ['bấm số', cue.dial],
  ['thứ hai', cue.later | cue.sure | cue.second],
  ['phần hai', cue.later | cue.sure | cue.second],
  ['thứ ba', cue.later | cue.sure | cue.third],
  ['phần ba', cue.later | cue.sure | cue.third],
  ['phần một', cue.first | cue.sure],
  ['phần đầu', cue.first | cue.sure],
  ['số đầu', cue.first | cue.sure],
  ['tiếp tục', cue.later | cue.sure],
  ['số giữa', cue.later | cue.sure],
  ['số cuối', cue.last | cue.sure],
  ...'dört üç iki beş altı ikisi üçü dördü beşi altısı hane hanesi haneler haneleri rakam rakamlar rakamları rakamı kısmı kısım parça parçası bölüm bölümü blok bloğu grup grubu yarısı olarak gelen'
    .split(' ')
    .map((word) => [`son ${word}`, cue.last | cue.sure] as const),
  ['kết lại', cue.last | cue.sure],
  ['开 头', cue.first | cue.sure],
  ['开 始', cue.first | cue.sure],
  ['起 头', cue.first | cue.sure],
  ['前 面', cue.first | cue.sure],
  ['第 一', cue.first | cue.sure],
  ['接 着', cue.later | cue.sure],
  ['接 下', cue.later | cue.sure],
  ['中 间', cue.later | cue.sure],
  ['然 后', cue.later],
  ['后 面', cue.later],
  ['继 续', cue.later | cue.sure],
  ['第 二', cue.later | cue.sure | cue.second],
  ['第 三', cue.later | cue.sure | cue.third],
  ['结 尾', cue.last | cue.sure],
  ['最 后', cue.last | cue.sure],
  ['末 尾', cue.last | cue.sure],
  ['尾 号', cue.last | cue.sure],
  ['结 束', cue.last | cue.sure],
];
