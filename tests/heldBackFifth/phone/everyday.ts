// Phones as they stand where nobody hides them: exports, forms, links, reports, in the digits of the place.
import type { Random } from '../../../src/world/random';
import { mapDigits } from '../../heldBack/style';
import { inLanguage, languagesOf, type FifthStyle, type InLanguages } from '../languages';
import {
  abroad,
  atHome,
  chatsOf,
  digitsOf,
  joined,
  phoneFor,
  phoneStyle,
  plain,
  type Phone,
} from './phoneStyle';

const persons = ['Boris', 'Nadja', 'Office', 'Ms Coral', 'Driver', 'Petra K.'] as const;

/** The zero of a row of ten digits → the number in them. */
export const digitsFrom =
  (zero: number) =>
  (text: string): string =>
    mapDigits(text, (digit) => String.fromCodePoint(zero + digit));

const stamp = (random: Random): string => {
  const two = (smallest: number, largest: number): string =>
    String(random.integer(smallest, largest)).padStart(2, '0');
  const [day, month] = [two(1, 28), two(1, 12)];
  const time = `${two(6, 23)}:${two(0, 59)}`;
  return random.pick([
    `[${day}/${month}/2026, ${time}:${two(0, 59)}] `,
    `${day}.${month}.26, ${time} - `,
    `${month}/${day}/26, ${time} - `,
  ]);
};

const hellos: InLanguages<readonly string[]> = {
  ...{
    en: ['hi hun', 'still looking for work?'],
    de: ['hallo', 'wann kommst du?'],
    es: ['hola guapa', 'ya saliste?'],
  },
  ...{ fr: ['coucou', 'tu pars quand ?'], ro: ['buna', 'ai pasaportul?'], it: ['ciao bella', 'sei pronta?'] },
  ...{ pt: ['oi', 'já tem passaporte?'], pl: ['hej', 'masz paszport?'], ru: ['привет', 'паспорт готов?'] },
  ...{ uk: ['привіт', 'паспорт готовий?'], bg: ['здравей', 'готова ли си?'], el: ['γεια', 'έτοιμη;'] },
  ...{ tr: ['selam', 'hazır mısın?'], ar: ['مرحبا', 'الجواز جاهز؟'], hi: ['hello ji', 'passport ready?'] },
  ...{
    vi: ['chào em', 'có hộ chiếu chưa?'],
    zh: ['你好', '护照好了吗'],
    ja: ['こんにちは'],
    id: ['halo kak'],
    tl: ['hi po'],
  },
};

const reports: InLanguages<readonly string[]> = {
  en: [
    'The suspect used the number {} to arrange the journey.',
    'Calls were received from {} on three nights.',
  ],
  de: [
    'Der Anrufer nutzte die Rufnummer {} mehrfach.',
    'Kontakt bestand über den Anschluss {}, Inhaber unbekannt.',
  ],
  es: ['El investigado usaba el teléfono {} para citarlas.', 'Recibió llamadas del número {} de madrugada.'],
  fr: ['Le mis en cause utilisait la ligne {} pour les joindre.', 'Appels reçus du numéro {} la nuit.'],
  it: ['L’indagato usava l’utenza {} per contattarle.', 'Riceveva chiamate dal numero {} di notte.'],
  pl: ['Podejrzany posługiwał się numerem {} w rozmowach.', 'Połączenia przychodziły z numeru {} nocą.'],
  ru: ['Неизвестный звонил с номера {} ночью.', 'Связь поддерживали по абонентскому номеру {}.'],
  uk: ['Невідомий телефонував з номера {} вночі.', 'Звʼязок тримали за номером {}.'],
  bg: ['Извършителят ползвал номер {} за връзка.'],
  ro: ['Suspectul folosea numărul {} pentru a le contacta.'],
  el: ['Ο δράστης χρησιμοποιούσε τον αριθμό {} τις νύχτες.'],
};

const labels: InLanguages<readonly string[]> = {
  ...{
    en: ['Phone no: ', 'Contact #: ', 'tel '],
    de: ['Telefonnr.: ', 'Mobilnummer '],
    es: ['Número: ', 'Telef: '],
  },
  ...{
    fr: ['N° : ', 'Num : '],
    ro: ['Nr: ', 'Telefon mobil: '],
    it: ['Numero: ', 'Recapito: '],
    pt: ['Fone: ', 'Contacto: '],
  },
  ...{
    pl: ['Nr: ', 'Komórka: '],
    ru: ['Номер: ', 'сот. '],
    tr: ['Telefon no: ', 'Numara: '],
    zh: ['手机号码：', '联系方式 '],
  },
  ...{
    vi: ['Số đt: ', 'LH: '],
    uk: ['Тел.: ', 'моб. '],
    bg: ['Тел: ', 'GSM: '],
    el: ['Τηλ. ', 'Κιν: ', 'Τηλέφωνο: '],
  },
  ...{
    ar: ['هاتف: ', 'جوال ', 'رقم الهاتف: '],
    hi: ['मोबाइल: ', 'फोन नं. ', 'Mob no. '],
    ja: ['電話：', 'TEL ', '携帯: '],
  },
  ...{ id: ['No. HP: ', 'Telp. ', 'HP '], tl: ['CP no. ', 'Cell: ', 'Contact no.: '] },
};

const spaces = ['\u00A0', '\u202F', '\u2009', '\u2011', '\u00A0'] as const;

const twoTimes: FifthStyle = {
  id: 'phone.everyday.dayAndNight',
  kind: 'phone',
  family: 'plain',
  languages: ['en', 'de', 'fr', 'es', 'pl'],
  write: (random, language) => {
    const phones = [0, 1].map(() => phoneFor(random, language, abroad));
    const [day = '', night = ''] = phones.map((phone) => joined(phone, ' '));
    const words: InLanguages<string> = {
      ...{ en: `days ${day}, nights ${night}`, de: `tagsüber ${day}, nachts ${night}` },
      ...{ fr: `le jour ${day}, la nuit ${night}`, es: `de día ${day}, de noche ${night}` },
      ...{ pl: `w dzień ${day}, w nocy ${night}` },
    };
    const values = [...new Set(phones.map(({ number }) => number.value))];
    return {
      written: inLanguage(words, language),
      expected: values.map((value) => ({ type: 'phone', value })),
      allowed: values.flatMap(chatsOf),
      isWhole: true,
    };
  },
};

const solid = (phone: Phone): string => joined(phone, '');

export const everydayPhoneStyles: readonly FifthStyle[] = [
  phoneStyle(
    'everyday.chatExport',
    (phone, random, language) =>
      `${stamp(random)}${random.pick([joined(phone, ' '), `\u202A${joined(phone, ' ')}\u202C`])}: ${random.pick(inLanguage(hellos, language))}`,
    { ...plain, ...abroad, isWhole: true, languages: languagesOf(hellos) },
  ),
  phoneStyle(
    'everyday.card',
    (phone, random) =>
      `BEGIN:VCARD\nFN:${random.pick(persons)}\nTEL;TYPE=${random.pick(['CELL', 'WORK', 'cell,voice'])}:${joined(phone, random.pick(['', '-']))}\nEND:VCARD`,
    { ...plain, ...abroad, isWhole: true },
  ),
  phoneStyle(
    'everyday.row',
    (phone, random) => {
      const sign = random.pick([';', '\t', ',']);
      return [
        random.pick(persons),
        joined(phone, random.pick([' ', ''])),
        random.pick(['new', 'paid', 'hot lead']),
      ].join(sign);
    },
    { ...plain, isWhole: true },
  ),
  phoneStyle(
    'everyday.field',
    (phone, random) =>
      `{"name":"${random.pick(persons)}","${random.pick(['phone', 'mobile', 'phone_number'])}":"${joined(phone, random.pick(['', ' ']))}"}`,
    { ...plain, ...abroad, isWhole: true },
  ),
  phoneStyle(
    'everyday.report',
    (phone, random, language) =>
      random.pick(inLanguage(reports, language)).replace('{}', joined(phone, random.pick([' ', '']))),
    { ...plain, isWhole: true, languages: languagesOf(reports) },
  ),
  phoneStyle(
    'everyday.form',
    (phone, random) =>
      `${random.pick(['Phone number *', 'Your telephone', 'Mobile'])}\n${joined(phone, ' ')}\n${random.pick(['Country *', 'Message'])}`,
    { ...plain, isWhole: true, languages: ['en', 'tl', 'hi'] },
  ),
  phoneStyle(
    'everyday.smsLink',
    (phone, random) => `${random.pick(['sms:', 'sms://', 'callto:'])}${solid(phone)}`,
    { ...plain, ...abroad },
  ),
  phoneStyle(
    'everyday.viberLink',
    ({ number }, random) =>
      `viber://${random.pick(['chat', 'add'])}?number=${random.pick(['%2B', ''])}${number.value}`,
    { ...plain, ...abroad },
  ),
  phoneStyle('everyday.signalLink', ({ number }) => `https://signal.me/#p/+${number.value}`, {
    ...plain,
    ...abroad,
  }),
  phoneStyle(
    'everyday.chatLinkWithText',
    ({ number }, random) =>
      random.pick([
        `https://wa.me/${number.value}?text=Hi`,
        `https://wa.me/${number.value}?text=I%20saw%20your%20ad`,
        `https://api.whatsapp.com/send?phone=${number.value}&text=Hello`,
        `whatsapp://send?phone=${number.value}`,
        `https://web.whatsapp.com/send?phone=%2B${number.value}`,
      ]),
    { ...plain, ...abroad },
  ),
  phoneStyle(
    'everyday.markup',
    (phone, random) =>
      `<a href="tel:${solid(phone)}">${random.pick(['Call us', '<b>Call</b>', joined(phone, ' ')])}</a>`,
    { ...plain, ...abroad },
  ),
  phoneStyle('everyday.typeset', (phone, random) => joined(phone, random.pick(spaces)), plain),
  phoneStyle(
    'everyday.services',
    (phone, random) =>
      `${random.pick(['WhatsApp/Viber/Telegram', 'Viber, WhatsApp', 'WhatsApp + Signal', 'Viber/Telegram/WhatsApp', 'WhatsApp | IMO'])}: ${joined(phone, random.pick([' ', '']))}`,
    { ...plain, ...abroad, isWhole: true },
  ),
  twoTimes,
  phoneStyle(
    'everyday.arabicDigits',
    (phone, random) => digitsFrom(0x660)(joined(phone, random.pick([' ', '', '-']))),
    {
      ...plain,
      ...atHome,
      languages: ['ar'],
      from: ['EG', 'SA', 'AE', 'IQ'],
    },
  ),
  phoneStyle(
    'everyday.devanagari',
    (phone, random) => digitsFrom(0x966)(joined(phone, random.pick([' ', '']))),
    {
      ...plain,
      languages: ['hi'],
      from: ['IN'],
    },
  ),
  phoneStyle(
    'everyday.wideJapanese',
    (phone, random) => digitsFrom(0xff10)(joined(phone, random.pick(['－', '‐', 'ー', '−']))),
    { ...plain, ...atHome, languages: ['ja'], from: ['JP'] },
  ),
  phoneStyle(
    'everyday.tableRow',
    (phone, random) =>
      `| ${random.pick(persons)} | ${joined(phone, ' ')} | ${random.pick(['nights', '24h', 'EN/ES'])} |`,
    { ...plain, isWhole: true },
  ),
  phoneStyle(
    'everyday.named',
    (phone, random) =>
      `${random.pick(persons)}${random.pick([' (', ' ( '])}${joined(phone, random.pick([' ', '-', '']))})`,
    plain,
  ),
  phoneStyle(
    'everyday.signature',
    (phone, random) =>
      `-- \n${random.pick(persons)}\n${random.pick(['Recruitment', 'Travel desk', 'Sales'])} | M ${joined(phone, ' ')}`,
    { ...plain, ...abroad, isWhole: true },
  ),
  phoneStyle(
    'everyday.labelled',
    (phone, random, language) =>
      random.pick(inLanguage(labels, language)) + joined(phone, random.pick([' ', '', '-'])),
    { ...plain, isWhole: true, languages: languagesOf(labels) },
  ),
  phoneStyle(
    'everyday.subscriber',
    (phone, random) => `${random.pick(['MSISDN ', 'msisdn=', 'A-number: ', 'caller '])}${digitsOf(phone)}`,
    { ...plain, ...abroad, isWhole: true },
  ),
];
