// What a rule looked for, in words for the person who has to vouch for what it found.
import { attributeFinders } from '../core/attributes/registry';
import { identifierExtractors } from '../core/identifiers/registry';
import { nameOfFind } from './words';

/** By `<type>.<rule>`; the rule `column` of every type is said below. A test holds that no rule is without. */
export const ruleWords: Readonly<Record<string, string>> = {
  'email.plain': 'Written plainly, with an at sign and a domain that has a known ending.',
  'email.spelled':
    'The at sign or the dots are spelled out, bracketed or spaced, and the domain has a known ending.',
  'email.provider': 'A well-known provider stands behind the at sign, without the ending of its domain.',
  'email.canonical':
    'The mailbox that the written address leads to: the provider ignores dots or what follows a plus.',
  'url.link': 'Written as a web address, or defanged as reports write it.',
  'domain.site': 'The registrable domain of a web address in the text.',
  'wallet.checked': 'Written as addresses of this chain are, and its check digits are right.',
  'wallet.shape': 'Written as addresses of this chain are, which have no check digits in this form.',
  'wallet.labelled':
    'A word such as “wallet” or the name of the chain stands before it, and it is written as addresses there are.',
  'wallet.named': 'A name that a service of names turns into a wallet, by its ending.',
  'wallet.broken': 'An address broken over the end of a line; put together its check digits are right.',
  'wallet.spaced': 'An address written with gaps; put together its check digits are right.',
  'iban.labelled':
    'A word such as “IBAN” stands before it, and its check digits and its length are right for its country.',
  'iban.shape': 'Its check digits and its length are right for its country; no word says what it is.',
  'hash.labelled': 'The name of a kind of fingerprint stands before it, and it has the length of one.',
  'hash.shape':
    'Letters and digits as fingerprints of files have them, of the length of one; no word says what it is.',
  'coordinates.pair': 'Latitude and longitude as two decimal numbers beside each other.',
  'coordinates.labelled': 'Words such as “lat” and “lon” stand beside the numbers.',
  'coordinates.degrees': 'Degrees, minutes and seconds with the points of the compass.',
  'coordinates.link': 'A link to a map carries the place.',
  'coordinates.plus': 'A plus code, which names a small square of the map.',
  'coordinates.words':
    'Three words that name a small square of the map, written as that service writes them.',
  'payment.link': 'A link to a payment service carries the name of who is paid.',
  'payment.label': 'The name of a payment service stands before it.',
  'payment.before': 'The name of a payment service stands behind it.',
  'username.profile': 'A link to a profile carries the name.',
  'username.label': 'A platform’s name or short form stands beside it.',
  'username.host': 'The name carries the server that it is at, as networks of many servers write it.',
  'registration.labelled':
    'The name of a register or of a tax number stands before it, and it is written as numbers there are.',
  'registration.shape':
    'Its prefix says which country’s number it is, and its check digits are right; no word says what it is.',
  'licence.labelled':
    'A word such as “licence” stands beside it, and it is written as a board’s numbers are.',
  'licence.shape': 'Written as only one board writes its numbers.',
  'document.passport': 'A word for passport stands before it.',
  'document.national': 'A word for an identity card or a national number stands before it.',
  'document.tax': 'A word for a tax number stands before it.',
  'document.driving': 'A word for a driving licence stands before it.',
  'document.residence': 'A word for a residence permit stands before it.',
  'document.electoral': 'A word for a voter’s or electoral card stands before it.',
  'document.company': 'A word for a company’s register stands before it.',
  'plate.labelled': 'A word such as “plate” stands before it.',
  'plate.vehicle': 'It stands beside a vehicle that the text describes.',
  'phone.link': 'A link that opens a chat or a call carries the number.',
  'phone.international': 'Written with its country code, and valid in that country.',
  'phone.labelled':
    'A word such as “call” or “tel” stands before it, and it is valid where the text is about.',
  'phone.national': 'Written as people of the chosen country dial it, and valid there.',
  'phone.shape':
    'Grouped as North American numbers are, and valid there; nothing else says that it is a phone.',
  'phone.spelled':
    'Digits are spelled out in words or mixed with them; read together they are a valid number.',
  'phone.vanity': 'Letters stand for digits, as on the keys of a telephone.',
  'phone.told': 'A number told in words, signs or pieces that no search finds; enough speaks for it.',
  'phone.ordered': 'Pieces that say themselves where they stand: first, middle, last, area code.',
  'phone.scattered':
    'Its digits stand apart, between other words or signs; read together they are a valid number.',
  'phone.reversed':
    'Its digits are written backwards, as the text says; turned round they are a valid number.',
  'address.us': 'House number, street word, place, state and ZIP code follow each other.',
  'address.zip': 'House number, street word and a ZIP code follow each other; no state is named.',
  'address.ca': 'House number, street word, place and a Canadian postcode follow each other.',
  'address.gb': 'House number, street word, place and postcode follow each other.',
  'address.de': 'Street, house number, postcode and place follow each other.',
  'address.state': 'House number, street word, place and state follow each other; there is no postcode.',
  'address.place': 'House number and street word, and a big town behind; there is no postcode.',
  'address.box': 'A post office box with its place: letters reach it, but it is no door.',
  'language.text': 'Its script, or its words and letters, are those of this language.',
  'age.unit': 'A number with a word for years behind it: “22 yo”, “19 Jahre”.',
  'age.label': 'A word such as “age” stands before the number.',
  'age.person': 'A word for a person or “I’m” stands beside the number.',
  'age.name': 'The number stands right behind a first name, as adverts introduce somebody.',
  'age.decade': 'A range of years: “early 20s”, “Anfang 30”.',
  'age.appearance': 'Words say how old somebody looks; a witness’s guess.',
  'age.lexicon': 'A phrase about age in a word list, without a number.',
  'price.currency': 'A sign or the name of a currency stands beside the amount.',
  'price.list':
    'A length of time stands beside the amount, among words or other amounts that make it a price.',
  'price.duration': 'A length of time as prices have it stands beside the amount; no currency is named.',
  'price.label': 'A word such as “price” or “donation” stands before the amount.',
  'price.euphemism': 'A word that adverts put for money stands behind the amount, such as “roses”.',
  'availability.lexicon': 'A phrase of a word list that says when somebody can be reached.',
  'hours.clock': 'Hours of the clock, or days with hours, as opening times are written.',
  'tour.dates': 'A place or a word for a visit, with the dates of the stay.',
  'tour.place': 'A word for a visit, and the place right behind it.',
  'tour.until': 'A word such as “until” and the last day of a stay.',
  'tour.leaving': 'A word such as “leaving” and when it is.',
  'service.lexicon': 'A phrase of a word list that names a service.',
  'arrival.lexicon': 'A phrase of a word list that says that somebody is new or has just come.',
  'wording.lexicon':
    'A phrase of a word list of wordings that reports on trafficking name; an indicator, never a finding.',
  'restriction.lexicon': 'A phrase of a word list that says whom or what the advert rules out.',
  'contactrule.lexicon': 'A phrase of a word list that says how to get in touch, or how not to.',
  'name.cue': 'Words such as “I’m” or “ask for” stand before a first name.',
  'name.age': 'A first name with an age right behind it, at the head of a line.',
  'name.here': 'A first name at the head of a line with a word such as “here” behind it.',
  'name.arrival': 'A first name at the head of a line, of whom the next words say that she or he has come.',
  'name.signature': 'A first name behind a dash at the end, as a signature.',
  'name.title': 'A title such as “Dr” or “Ms” stands before it.',
  'name.role': 'A word for a role such as “owner” or “manager” stands beside it.',
  'name.credential': 'Letters of a profession such as “LMT” stand behind it.',
  'name.company': 'A legal form such as “LLC” or “GmbH” stands behind it.',
  'name.shop': 'Capitalised words that end with a word for a shop or a trade.',
};

/**
 * Says what a rule looked for.
 *
 * @param rule - `<type>.<rule>`, as it stands in every find.
 * @returns one or two sentences; of a rule without words of its own, its name and what its reader reads.
 */
export function wordsOfRule(rule: string): string {
  if (Object.hasOwn(ruleWords, rule)) return ruleWords[rule] ?? '';
  const [kind = '', ...names] = rule.split('.');
  const name = names.join(' ');
  if (name === 'column')
    return `The source declares the whole column to be a ${nameOfFind(kind)}, and it reads as one.`;
  const reader =
    identifierExtractors.find(({ type }) => type === kind) ??
    attributeFinders.find((finder) => finder.kind === kind);
  const said = name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return reader === undefined
    ? `Rule “${said}”.`
    : `Rule “${said}” of what reads this: ${reader.description}`;
}
