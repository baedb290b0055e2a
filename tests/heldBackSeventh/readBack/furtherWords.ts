// Number words a reader knows besides those of numberWords.ts: short, old and regional forms, hundreds, doubles.
import type { PerLanguage } from '../languages';

/** Word → value. */
export const furtherWords: PerLanguage<Readonly<Record<string, number>>> = {
  en: { o: 0, nil: 0, zilch: 0, zed: 0, won: 1, to: 2, for: 4, sevn: 7 },
  de: { ein: 1, hundert: 100, dreissig: 30, fuenf: 5, zwoelf: 12, fuenfzig: 50, fuenfzehn: 15 },
  es: {
    ...{ veinti: 20, dós: 2, trés: 3, séis: 6, cien: 100, ciento: 100, cientos: 100 },
    ...{ doscientos: 200, trescientos: 300, cuatrocientos: 400, quinientos: 500, seiscientos: 600 },
    ...{ setecientos: 700, ochocientos: 800, novecientos: 900 },
  },
  fr: { cent: 100, vingts: 20, septante: 70, huitante: 80, octante: 80, nonante: 90, zero: 0 },
  ro: {
    o: 1,
    două: 2,
    sase: 6,
    sapte: 7,
    noua: 9,
    sută: 100,
    sute: 100,
    unșpe: 11,
    doișpe: 12,
    treișpe: 13,
    paișpe: 14,
    cinșpe: 15,
    șaișpe: 16,
    șaptișpe: 17,
    optișpe: 18,
    nouășpe: 19,
  },
  it: {
    vent: 20,
    trent: 30,
    quarant: 40,
    cinquant: 50,
    sessant: 60,
    settant: 70,
    ottant: 80,
    novant: 90,
    tré: 3,
    cento: 100,
  },
  pt: {
    ...{ cem: 100, cento: 100, duzentos: 200, trezentos: 300, quatrocentos: 400, quinhentos: 500 },
    ...{ seiscentos: 600, setecentos: 700, oitocentos: 800, novecentos: 900, duas: 2 },
  },
  pl: {
    ...{ sto: 100, dwieście: 200, trzysta: 300, czterysta: 400, pięćset: 500, sześćset: 600 },
    ...{ siedemset: 700, osiemset: 800, dziewięćset: 900, piec: 5, szesc: 6, dziewiec: 9 },
  },
  ru: {
    ...{ сто: 100, двести: 200, триста: 300, четыреста: 400, пятьсот: 500, шестьсот: 600 },
    ...{ семьсот: 700, восемьсот: 800, девятьсот: 900 },
    ...{ nol: 0, odin: 1, dva: 2, tri: 3, chetyre: 4, pyat: 5, shest: 6, sem: 7, vosem: 8, devyat: 9 },
  },
  tr: { on: 10, yüz: 100, sifir: 0, uc: 3, dort: 4, bes: 5, alti: 6 },
  zh: {
    ...{ 〇: 0, 洞: 0, 幺: 1, 两: 2, 拐: 7, 勾: 9 },
    ...{ 壹: 1, 贰: 2, 叁: 3, 肆: 4, 伍: 5, 陆: 6, 柒: 7, 捌: 8, 玖: 9 },
    ...{ ling: 0, yi: 1, yao: 1, er: 2, san: 3, si: 4, wu: 5, liu: 6, qi: 7, ba: 8, jiu: 9 },
    ...{ líng: 0, yī: 1, yāo: 1, èr: 2, sān: 3, sì: 4, wǔ: 5, liù: 6, qī: 7, bā: 8, jiǔ: 9 },
  },
  vi: {
    ...{ khong: 0, mot: 1, bon: 4, nam: 5, sau: 6, bay: 7, tam: 8, chin: 9 },
    mười: 10,
    mươi: 10,
    lăm: 5,
    mốt: 1,
  },
};

/** Words for a digit said several times. */
export const repeatWords: PerLanguage<Readonly<Record<string, number>>> = {
  en: { double: 2, triple: 3, treble: 3 },
  de: { doppel: 2, zweimal: 2, dreimal: 3, dreifach: 3 },
  es: { doble: 2, triple: 3 },
  fr: { double: 2, triple: 3 },
  ro: { dublu: 2, triplu: 3 },
  it: { doppio: 2, triplo: 3 },
  pt: { duplo: 2, triplo: 3 },
  pl: { podwójne: 2, potrójne: 3 },
  ru: { дважды: 2, трижды: 3 },
  tr: { çift: 2 },
  zh: { 双: 2 },
  vi: {},
};

/** Words between how often and which digit. */
export const timesWords: PerLanguage<readonly string[]> = {
  en: ['times'],
  de: ['mal'],
  es: ['veces'],
  fr: ['fois'],
  ro: ['ori'],
  it: ['volte'],
  pt: ['vezes'],
  pl: ['razy'],
  ru: ['раза'],
  tr: ['tane', 'kere'],
  zh: ['个'],
  vi: ['con', 'số'],
};

/** Words between the parts of one number. */
export const joinWords: PerLanguage<readonly string[]> = {
  en: ['and'],
  de: ['und'],
  es: ['y'],
  fr: ['et'],
  ro: ['și'],
  it: [],
  pt: ['e'],
  pl: [],
  ru: [],
  tr: [],
  zh: [],
  vi: [],
};
