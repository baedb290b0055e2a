// Sentences that tell a phone in parts, or explain what stands in it. Marks in braces are filled in by the styles.
import type { InLanguages } from '../languages';

export type Sentences = InLanguages<readonly string[]>;

/** {start} and {end} are the halves of the number. */
export const startAndEnd: Sentences = {
  en: [
    'it starts {start} and ends {end}',
    'begins with {start}, the rest is {end}',
    'first half {start}, second half {end}',
  ],
  de: ['fängt an mit {start} und geht weiter mit {end}', 'vorne {start}, hinten {end}'],
  es: ['empieza por {start} y sigue con {end}', 'primero {start} y luego {end}'],
  fr: ['ça commence par {start} et ça finit par {end}', 'd’abord {start} puis {end}'],
  it: ['inizia con {start} e finisce con {end}', 'prima {start} e poi {end}'],
  pl: ['zaczyna się od {start}, a dalej {end}', 'najpierw {start}, potem {end}'],
  ru: ['начинается на {start}, дальше {end}', 'сначала {start}, потом {end}'],
  nl: ['begint met {start} en dan {end}', 'eerst {start}, daarna {end}'],
  hu: ['{start} az eleje, {end} a vége', 'először {start}, aztán {end}'],
  cs: ['začíná {start} a pokračuje {end}', 'nejdřív {start}, pak {end}'],
  sv: ['börjar på {start} och slutar på {end}', 'först {start}, sedan {end}'],
  tr: ['başı {start}, devamı {end}', 'önce {start} sonra {end}'],
};

export const countryTold: Sentences = {
  en: [
    'dial +{code} first, then {rest}',
    '{rest} (country code +{code} goes in front)',
    'code +{code}, number {rest}',
  ],
  de: ['Vorwahl des Landes +{code}, dann {rest}', '{rest}, davor die +{code}'],
  es: ['prefijo +{code} y después {rest}', '{rest} con el +{code} delante'],
  fr: ['indicatif +{code} puis {rest}', '{rest} avec le +{code} devant'],
  pl: ['kierunkowy +{code}, potem {rest}'],
  ru: ['код страны +{code}, номер {rest}', '{rest}, впереди +{code}'],
  nl: ['landnummer +{code} en dan {rest}'],
  it: ['prefisso +{code}, poi {rest}'],
};

/** Words that stand between groups. */
export const fillers: Sentences = {
  en: [' followed by ', ' and ', ' & then '],
  de: [' gefolgt von ', ' und ', ' weiter mit '],
  es: [' seguido de ', ' y ', ' más '],
  fr: [' suivi de ', ' et ', ' et puis '],
  pt: [' seguido de ', ' e ', ' depois '],
  ro: [' urmat de ', ' și ', ' apoi '],
  ru: [' и ещё ', ' затем ', ' и '],
  tr: [' ve ', ' ardından '],
  sv: [' följt av ', ' och '],
};

/** Remarks in brackets between groups. */
export const remarks: Sentences = {
  en: ['no spam', 'text only', 'Mia', 'not before noon'],
  de: ['kein Spam', 'nur SMS', 'bitte abends', 'privat'],
  es: ['solo whatsapp', 'sin ocultos', 'Mía', 'tardes'],
  fr: ['pas de masqué', 'SMS ok', 'après-midi'],
  pt: ['só whatsapp', 'sem privado', 'tardes'],
  it: ['solo whatsapp', 'no anonimi', 'pomeriggio'],
  ru: ['только днём', 'без скрытых', 'пишите'],
  pl: ['tylko sms', 'bez zastrzeżonych'],
};

/** One sign stands for one digit, and the text says for which. */
export const replaced: Sentences = {
  en: ['{number} (put {digit} for {sign})', '{number} where {sign} is {digit}', '{number} [{sign}={digit}]'],
  de: ['{number} ({sign} ist eine {digit})', '{number} (statt {sign} die {digit})'],
  es: ['{number} ({sign} es un {digit})', '{number} (cambia {sign} por {digit})'],
  fr: ['{number} ({sign} vaut {digit})', '{number} (remplacez {sign} par {digit})'],
  ru: ['{number} ({sign} это {digit})', '{number}, вместо {sign} цифра {digit}'],
  pl: ['{number} (zamiast {sign} jest {digit})'],
  hu: ['{number} ({sign} helyett {digit})'],
};

/** Letters that the text asks to leave out. */
export const leftOut: Sentences = {
  en: ['{number} (leave out the letters)', '{number} - delete the {letter}s', '{number} minus the letters'],
  de: ['{number} (Buchstaben weglassen)', '{number} ohne die {letter}'],
  es: ['{number} (sin las letras)', '{number} quita las {letter}'],
  fr: ['{number} (sans les lettres)', '{number} enlève les {letter}'],
  it: ['{number} (togli le lettere)'],
  pt: ['{number} (sem as letras)'],
  ru: ['{number} (буквы уберите)'],
  cs: ['{number} (bez písmen)'],
};

export const partLabels: Sentences = {
  en: ['a) # b) # c) #', 'first # second # third #', '1st bit: # / 2nd bit: # / last bit: #'],
  de: ['Anfang # Mitte # Ende #', 'a) # b) # c) #'],
  es: ['primero # segundo # tercero #', 'inicio: # medio: # final: #'],
  fr: ['début # milieu # fin #', 'a) # b) # c) #'],
  ru: ['начало # середина # конец #'],
  pl: ['początek # środek # koniec #'],
};
