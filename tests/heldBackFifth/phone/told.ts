// Phones behind slang, under another name, or with a part that the sentence around them says.
import { inLanguage, languagesOf, type FifthStyle, type InLanguages } from '../languages';
import { abroad, atHome, digitsOf, hasGroups, joined, phoneStyle, startsWithZero } from './phoneStyle';

const serviceSlang: InLanguages<readonly string[]> = {
  ...{
    es: ['wasap', 'guasap', 'wasa', 'wpp'],
    pt: ['zap', 'zapzap', 'whats', 'wpp'],
    it: ['uazzap', 'wapp', 'whazzap'],
  },
  ...{
    fr: ['watsap', 'what’s', 'wha'],
    de: ['whatsi', 'WhatsAp', 'Wattsapp'],
    en: ['whatsap', 'wapp', 'watsup'],
  },
  ...{
    ru: ['ватсап', 'вотсап', 'вацап', 'вайбер'],
    uk: ['вотсап', 'вайбер', 'ватсап'],
    bg: ['уатсап', 'вайбър', 'вотсап'],
  },
  ...{
    el: ['βάιμπερ', 'γουατσαπ', 'viber'],
    ar: ['واتس', 'واتساب', 'وتساب', 'واتس اب'],
    hi: ['व्हाट्सएप', 'wp', 'whatsap'],
  },
  ...{
    tr: ['vatsap', 'wp', 'whatsap'],
    id: ['WA', 'wasap', 'wa'],
    tl: ['viber', 'wats app'],
    pl: ['łocap', 'whatsapie', 'wacapp'],
  },
  ...{
    ro: ['uatsap', 'whatsup'],
    vi: ['zalo', 'za lo'],
    zh: ['WhatsApp', 'wa', '瓦次艾普'],
    ja: ['ワッツアップ'],
  },
};

const labelSlang: InLanguages<readonly string[]> = {
  ...{
    en: ['fone', 'numba', 'nmbr', 'mob#', 'ph#', 'cel'],
    de: ['Nr', 'tele', 'Handynr', 'Mobi'],
    es: ['nº', 'telf', 'fono', 'cel'],
  },
  ...{
    fr: ['num', 'fone', 'tél', 'n°'],
    pt: ['tele', 'cel', 'fone', 'nº'],
    it: ['tel', 'num', 'cell', 'nr'],
  },
  ...{
    pl: ['nr', 'fon', 'tel'],
    ru: ['тлф', 'номерочек', 'сот', 'тел'],
    uk: ['тлф', 'номер', 'моб'],
    bg: ['тлф', 'ном', 'жсм'],
  },
  ...{
    el: ['τηλ', 'κιν', 'νουμ'],
    tr: ['tlf', 'num', 'cep'],
    id: ['nope', 'no hp', 'telp'],
    tl: ['cp#', 'num', 'cell#'],
  },
};

const prices: InLanguages<readonly string[]> = {
  en: ['price: {} (call it)', 'costs {} lol just ring', 'price {} pounds, you get it'],
  de: ['Preis: {} € (bitte anrufen)', 'VB {} – einfach anrufen'],
  es: ['precio: {} (llama)', 'vale {} euros, tú llama'],
  fr: ['prix : {} (appelez)', 'à {} €, il suffit d’appeler'],
  pl: ['cena: {} (dzwonić)', 'cena {} zł, wiesz gdzie dzwonić'],
  ru: ['цена: {} (звоните)', 'стоит {} руб, набирай'],
  ro: ['preț: {} (sunați)', 'costă {} lei, sună'],
};

const zeroTold: InLanguages<readonly string[]> = {
  en: ['{} with a 0 in front', '0 first and then {}', 'put a zero before {}'],
  de: ['{} mit einer 0 davor', 'erst eine 0, dann {}'],
  fr: ['{} avec un 0 devant', 'd’abord 0 puis {}'],
  ro: ['{} cu un 0 în față', 'mai întâi 0 apoi {}'],
  uk: ['{} і 0 спереду', 'спершу 0, потім {}'],
  tr: ['{} başına 0 koy', 'önce 0 sonra {}'],
};

const codeTold: InLanguages<readonly string[]> = {
  en: ['country code {code}, number {rest}', '(code {code}) {rest}', 'its {rest} but dial +{code} first'],
  de: ['Vorwahl +{code}, dann {rest}', 'Landesvorwahl {code}, Nummer {rest}'],
  es: ['prefijo {code} y luego {rest}', 'código de país {code}, número {rest}'],
  fr: ['indicatif {code} puis {rest}', 'indicatif +{code}, numéro {rest}'],
  it: ['prefisso +{code} e poi {rest}', 'prefisso internazionale {code}, numero {rest}'],
  ru: ['код страны {code}, номер {rest}', 'код +{code} и дальше {rest}'],
  uk: ['код країни {code}, номер {rest}', 'код +{code}, далі {rest}'],
  el: ['κωδικός χώρας {code}, αριθμός {rest}'],
  ar: ['رمز الدولة {code} ثم {rest}'],
  id: ['kode negara {code}, nomor {rest}'],
};

const ordered: InLanguages<readonly [string, string, string]> = {
  uk: ['спочатку', 'потім', 'останні'],
  bg: ['първо', 'после', 'накрая'],
  el: ['πρώτα', 'μετά', 'τέλος'],
  id: ['pertama', 'lalu', 'terakhir'],
  tl: ['una', 'sunod', 'huli'],
  hi: ['pehle', 'phir', 'last me'],
  ar: ['أولا', 'ثم', 'وأخيرا'],
  ja: ['最初は', '次に', '最後は'],
};

const disguises: InLanguages<readonly string[]> = {
  en: ['room no. {}', 'ref {} (ring the ref)', 'item no {} = my phone'],
  de: ['Artikelnr. {} (= mein Handy)', 'Ref. {}, einfach wählen'],
  es: ['ref. {} (es mi móvil)', 'código {}, márcalo'],
  fr: ['réf. {} (c’est mon tel)', 'code {}, compose-le'],
  ru: ['артикул {} (это телефон)', 'лот {}, по нему и звони'],
  it: ['codice {} (è il mio cell)', 'rif. {} da comporre'],
};

const countryNames: Readonly<Record<string, readonly string[]>> = {
  GB: ['UK', 'GB', 'England'],
  DE: ['Germany', 'DE', 'Deutschland'],
  FR: ['France', 'FR'],
  UA: ['Ukraine', 'UA'],
  RO: ['Romania', 'RO'],
  TR: ['Turkey', 'TR'],
  BG: ['Bulgaria', 'BG'],
  GR: ['Greece', 'GR'],
  IN: ['India'],
  PH: ['Philippines', 'PH'],
  AE: ['UAE', 'Dubai'],
};
const named = Object.keys(countryNames);

const flagOf = (country: string): string =>
  Array.from(country, (letter) => String.fromCodePoint(0x1f1a5 + letter.charCodeAt(0))).join('');

export const toldPhoneStyles: readonly FifthStyle[] = [
  phoneStyle(
    'slang.service',
    (phone, random, language) =>
      random.pick(inLanguage(serviceSlang, language)) +
      random.pick([' ', ': ', '-', ' 👉 ']) +
      phone.groups.join(random.pick([' ', ''])),
    { ...abroad, isWhole: true, languages: languagesOf(serviceSlang) },
  ),
  phoneStyle(
    'slang.label',
    (phone, random, language) =>
      random.pick(inLanguage(labelSlang, language)) +
      random.pick([' ', '. ', ':', ' = ']) +
      joined(phone, random.pick([' ', '', '-'])),
    { ...atHome, isWhole: true, languages: languagesOf(labelSlang) },
  ),
  phoneStyle(
    'disguise.price',
    (phone, random, language) =>
      random.pick(inLanguage(prices, language)).replace('{}', phone.groups.join(random.pick([' ', '', '.']))),
    { ...atHome, isWhole: true, languages: languagesOf(prices) },
  ),
  phoneStyle(
    'disguise.reference',
    (phone, random, language) =>
      random
        .pick(inLanguage(disguises, language))
        .replace('{}', phone.groups.join(random.pick(['', '-', ' ']))),
    { ...atHome, isWhole: true, languages: languagesOf(disguises) },
  ),
  phoneStyle(
    'lacks.zero',
    ({ number }, random, language) =>
      random
        .pick(inLanguage(zeroTold, language))
        .replace('{}', number.international.slice(1).join(random.pick([' ', '']))),
    {
      ...atHome,
      isWhole: true,
      languages: languagesOf(zeroTold),
      from: ['DE', 'GB', 'FR', 'UA', 'RO', 'TR'],
      suits: startsWithZero,
    },
  ),
  phoneStyle(
    'lacks.code',
    ({ groups: [code = '', ...rest] }, random, language) =>
      random
        .pick(inLanguage(codeTold, language))
        .replace('{code}', code)
        .replace('{rest}', rest.join(random.pick([' ', '']))),
    {
      ...abroad,
      isWhole: true,
      languages: languagesOf(codeTold),
      suits: ({ groups }) => groups.length >= 2 && groups[0] !== '1',
    },
  ),
  phoneStyle(
    'place.inBrackets',
    (phone, random) =>
      `${joined(phone, random.pick([' ', '']))} (${random.pick(countryNames[phone.number.country] ?? [])})`,
    { ...atHome, from: named, tellsCountry: true },
  ),
  phoneStyle(
    'place.before',
    (phone, random) =>
      `${random.pick(countryNames[phone.number.country] ?? [])}${random.pick([': ', ' ', ' - '])}${joined(phone, random.pick([' ', '']))}`,
    { ...atHome, from: named, tellsCountry: true },
  ),
  phoneStyle(
    'place.flag',
    (phone, random) =>
      `${flagOf(phone.number.country)}${random.pick([' ', ''])}${joined(phone, random.pick([' ', '']))}`,
    {
      ...atHome,
      from: named,
      tellsCountry: true,
    },
  ),
  phoneStyle(
    'place.flagAndCode',
    ({ groups, number }, random) => `${flagOf(number.country)} ${groups.join(random.pick([' ', '']))}`,
    abroad,
  ),
  phoneStyle(
    'parts.ordered',
    ({ groups }, random, language) => {
      const words = inLanguage(ordered, language);
      const parts = [groups[0] ?? '', groups.slice(1, -1).join(' '), groups.at(-1) ?? ''];
      return parts.map((part, place) => `${words[place] ?? ''} ${part}`).join(random.pick([', ', ' ', '\n']));
    },
    { ...atHome, languages: languagesOf(ordered), suits: hasGroups(3) },
  ),
  phoneStyle(
    'parts.plusMore',
    (phone, random) => {
      const digits = digitsOf(phone);
      const cut = random.integer(4, digits.length - 4);
      return `${phone.isInternational ? '+' : ''}${digits.slice(0, cut)} ${random.pick(['➕', '+', 'plus', '&&', '~and~'])} ${digits.slice(cut)}`;
    },
    { ...atHome, languages: ['en', 'de', 'fr', 'tl', 'hi'] },
  ),
];
