// What people call the signs of addresses, in the languages whose spelled-out telephone numbers are read and some more,
// kept by hand, November 2026. As written by natives; folded when it is read.
import { foldWord } from '../../text/tokens';
import { isWordOrMarkAt } from './characters';

interface SpokenSigns {
  /** Names of the at sign that are nothing else. */
  readonly at?: string;
  /** Names of it that are also words of running text: only before a host whose dot is said too. */
  readonly atOrWord?: string;
  /** Names of the dot that are rarely anything else beside a host. */
  readonly dot?: string;
  /** Names of it that are ordinary words: only before an ending that is clear. */
  readonly dotOrWord?: string;
  /**
   * Country endings that may follow the said dot in running text without an at sign before: "el punto es …" must stay
   * Spanish prose, so that not every country of the language is here.
   */
  readonly endings?: string;
  readonly underscore?: string;
  readonly hyphen?: string;
}

/** Phrases of several words have hyphens here. */
const languages: Readonly<Record<string, SpokenSigns>> = {
  en: {
    at: 'at-sign at-symbol at-the-rate at-d-rate commercial-at',
    dot: 'dot-sign dot-symbol dot d0t dott',
    dotOrWord: 'period point full-stop fullstop dt',
    endings: 'co uk us ca au nz ie za de fr nl tv io xxx',
    underscore: 'underscore-sign underscore-symbol underscore under-score',
    hyphen: 'hyphen-sign minus-sign hyphen dash minus',
  },
  de: {
    at: 'klammeraffe affenschwanz affenklammer',
    dot: 'punkt',
    dotOrWord: 'pkt',
    endings: 'de at ch eu',
    underscore: 'unterstrich bodenstrich tiefstrich',
    hyphen: 'bindestrich',
  },
  es: {
    at: 'arroba aroba',
    dot: 'punto',
    dotOrWord: 'pto',
    endings: 'it mx ar co cl pe uy',
    underscore: 'guion-bajo guión-bajo subguion barra-baja raya-baja linea-baja línea-baja',
    hyphen: 'guion guión',
  },
  pt: {
    dot: 'ponto',
    endings: 'br pt',
    underscore: 'underline traço-baixo traço-inferior sublinhado',
    hyphen: 'hífen traço',
  },
  fr: {
    at: 'arobase arrobase arobas arobaze arobaz a-commercial a-rond',
    atOrWord: 'chez',
    dotOrWord: 'point pt',
    endings: 'fr be ca ch',
    underscore: 'tiret-du-bas tiret-du-8 tiret-bas trait-bas souligné underscore',
    hyphen: 'tiret trait-d’union',
  },
  it: {
    at: 'chiocciola chiocciolina kiocciola chiocc',
    underscore: 'trattino-basso lineetta-bassa sottolineato',
    hyphen: 'trattino',
  },
  nl: {
    at: 'apenstaartje apestaartje apenstaart apestaart',
    dotOrWord: 'punt',
    endings: 'nl be',
    underscore: 'laag-streepje',
    hyphen: 'streepje',
  },
  pl: {
    at: 'małpa małpka',
    dot: 'kropka',
    endings: 'pl',
    underscore: 'podkreślnik podkreślenie podłoga',
    hyphen: 'myślnik',
  },
  ro: {
    at: 'coadă-de-maimuță arond',
    dot: 'punct',
    endings: 'ro',
    underscore: 'liniuță-jos linie-jos subliniere',
    hyphen: 'liniuță',
  },
  ru: {
    at: 'собака собачка sobaka sobachka sabaka эт',
    atOrWord: 'соб ат соба',
    dot: 'точка tochka тчк точк дот',
    endings: 'ru ua by kz рф',
    underscore: 'нижнее-подчеркивание нижний-пробел нижнее-тире подчеркивание андерскор',
    hyphen: 'дефис тире',
  },
  uk: { at: 'равлик', dot: 'крапка krapka', endings: 'ua' },
  bg: { at: 'кльомба маймунка' },
  tr: {
    at: 'kuyruklu-a et-işareti at-işareti',
    atOrWord: 'et',
    dot: 'nokta',
    endings: 'tr',
    underscore: 'alt-tire alt-çizgi',
    hyphen: 'tire',
  },
  vi: {
    at: 'a-còng a-móc a-vòng acòng amóc',
    dot: 'chấm dấu-chấm',
    endings: 'vn',
    underscore: 'gạch-dưới',
    hyphen: 'gạch-ngang',
  },
  zh: { at: '艾-特 爱-特 小-老-鼠 圈-a', dot: '点 點', endings: 'cn hk tw', underscore: '下-划-线' },
  ja: { at: 'アットマーク アット', dot: 'ドット', endings: 'jp' },
  ko: { at: '골뱅이 앳', dot: '점 닷 쩜', endings: 'kr' },
  th: { at: 'แอท แอด แอ็ท', dot: 'จุด ดอท ดอต', endings: 'th' },
  ar: { at: 'آت ات آتْ', dot: 'نقطة دوت', endings: 'ae' },
  fa: { at: 'ات-ساین', dot: 'نقطه' },
  he: { at: 'שטרודל כרוכית', dot: 'נקודה' },
  hi: { at: 'एट ऐट एट-द-रेट', dot: 'डॉट डाट', endings: 'in', underscore: 'अंडरस्कोर' },
  el: { at: 'παπάκι', dot: 'τελεία' },
  cs: { at: 'zavináč', dot: 'tečka bodka', endings: 'cz sk', underscore: 'podtržítko', hyphen: 'pomlčka' },
  hu: { at: 'kukac', dot: 'pont', endings: 'hu' },
  sv: { at: 'snabela snabel-a', underscore: 'understreck' },
  da: { dotOrWord: 'punktum' },
  fi: { at: 'miukumauku', dotOrWord: 'piste' },
  hr: { at: 'majmun', dot: 'točka tačka' },
  id: { dotOrWord: 'titik', endings: 'id' },
};

const phrases = (words: string | undefined): readonly (readonly string[])[] =>
  words === undefined ? [] : words.split(' ').map((phrase) => phrase.split('-').map(foldWord));

/** A name of a sign; `then` are the words behind the first. */
export interface SignWord {
  readonly then: readonly string[];
  /** Is an ordinary word too. */
  readonly isWord: boolean;
  /** Of a dot: country endings that may follow it in running text. */
  readonly endings: readonly string[];
  readonly sign: '@' | '.' | '_' | '-';
}

type NamesByWord = ReadonlyMap<string, readonly SignWord[]>;

/** Names by their first word; `first` tells which letters of ASCII one begins with, and spares most words the look. */
interface Names {
  readonly byWord: NamesByWord;
  readonly first: Uint8Array;
}

const signs = {
  at: '@',
  atOrWord: '@',
  dot: '.',
  dotOrWord: '.',
  underscore: '_',
  hyphen: '-',
} as const;

/** Names of some kinds by their first word; those of more words first: "tiret bas" before "tiret". */
function namesOf(kinds: readonly (keyof typeof signs)[]): NamesByWord {
  const found = new Map<string, SignWord[]>();
  for (const language of Object.values(languages))
    for (const kind of kinds)
      for (const [first = '', ...then] of phrases(language[kind]))
        found.set(
          first,
          withName(found.get(first) ?? [], {
            then,
            isWord: kind.endsWith('Word'),
            endings: language.endings?.split(' ') ?? [],
            sign: signs[kind],
          }),
        );
  for (const words of found.values()) words.sort((left, right) => right.then.length - left.then.length);
  return found;
}

/** Languages that share a word share its endings. */
function withName(known: readonly SignWord[], name: SignWord): SignWord[] {
  const same = known.find(({ then }) => then.join(' ') === name.then.join(' '));
  const others = known.filter((one) => one !== same);
  const isWord = name.isWord && same?.isWord !== false;
  return [...others, { ...name, isWord, endings: [...(same?.endings ?? []), ...name.endings] }];
}

function named(byWord: NamesByWord): Names {
  const first = new Uint8Array(128);
  for (const word of byWord.keys()) {
    const unit = word.charCodeAt(0);
    if (unit >= 128) continue;
    first[unit] = 1;
    first[word.toUpperCase().charCodeAt(0)] = 1;
  }
  return { byWord, first };
}

/** Names of the at sign by their first word, folded. */
export const atNames = namesOf(['at', 'atOrWord']);
/** Names of the dot. */
export const dotNames = namesOf(['dot', 'dotOrWord']);
/** Names of the signs within the name of a mailbox or at a platform. */
export const innerNames = namesOf(['underscore', 'hyphen', 'dot']);

/** The same, as they are looked for in a text. */
export const saidAts = named(atNames);
export const saidDots = named(dotNames);
export const saidInnerSigns = named(innerNames);

/** A name of a sign that stands in a text. */
export interface SaidSign {
  readonly end: number;
  /** Its first word, folded. */
  readonly word: string;
  readonly name: SignWord;
}

const MAX_WORD_CHARACTERS = 14; // "трейтдюньон" and some

/**
 * The name of a sign that begins at a place.
 *
 * @param isGlued - the text goes on without a space, so that a word ends where its script does: "example点com".
 */
export function saidSignAt(text: string, at: number, names: Names, isGlued = false): SaidSign | undefined {
  const unit = text.charCodeAt(at);
  if (unit < 128 && names.first[unit] !== 1) return undefined;
  const end = wordEnd(text, at, isGlued);
  if (end === at) return undefined;
  const word = foldWord(text.slice(at, end));
  for (const name of names.byWord.get(word) ?? []) {
    const last = endOfPhrase(text, end, name.then);
    if (last !== undefined) return { end: last, word, name };
  }
  return undefined;
}

function endOfPhrase(text: string, from: number, then: readonly string[]): number | undefined {
  let end = from;
  for (const next of then) {
    const start = text[end] === ' ' || text[end] === '-' ? end + 1 : end;
    end = wordEnd(text, start, false);
    if (foldWord(text.slice(start, end)) !== next) return undefined;
  }
  return end;
}

function wordEnd(text: string, at: number, isGlued: boolean): number {
  if (isHan(text, at)) return at + 1;
  let end = at;
  while (end - at < MAX_WORD_CHARACTERS && isWordOrMarkAt(text, end)) {
    if (isHan(text, end)) return end;
    if (isGlued && text.charCodeAt(end) < 128) break;
    end += 1;
  }
  return end;
}

const isHan = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit >= 0x4e_00 && unit <= 0x9f_ff;
};
