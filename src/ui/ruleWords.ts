// What a rule looked for, in words for the person who has to vouch for what it found.
import { attributeFinders } from '../core/attributes/registry';
import { identifierExtractors } from '../core/identifiers/registry';
import { nameOfFind } from './words';

const ruleWords: Readonly<Record<string, string>> = {
  'email.plain': 'Written plainly, with an at sign and a domain that has a known ending.',
  'email.spelled':
    'The at sign or the dots are spelled out, bracketed or spaced, and the domain has a known ending.',
  'phone.link': 'A link that opens a chat or a call carries the number.',
  'phone.international': 'Written with its country code, and valid in that country.',
  'phone.labelled':
    'A word such as “call” or “tel” stands before it, and it is valid where the text is about.',
  'phone.national': 'Written as people of the chosen country dial it, and valid there.',
  'phone.shape':
    'Grouped as North American numbers are, and valid there; nothing else says that it is a phone.',
  'phone.spelled':
    'Digits are spelled out in words or mixed with them; read together they are a valid number.',
  'url.link': 'Written as a web address, or defanged as reports write it.',
  'domain.site': 'The registrable domain of a web address in the text.',
  'username.profile': 'A link to a profile carries the name.',
  'username.label': 'A platform’s name or short form stands beside it.',
  'address.us': 'House number, street word, place, state and ZIP code follow each other.',
  'address.gb': 'House number, street word, place and postcode follow each other.',
  'address.de': 'Street, house number, postcode and place follow each other.',
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
