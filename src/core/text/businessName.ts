// Names of businesses: legal forms in one spelling, since "L.L.C." and "Limited Liability Company" are one company and
// "Ltd" and "LLC" are two.
import { foldName } from './fold';

export interface BusinessName {
  /** Folded, legal form last: `lotus spa llc`. */
  readonly value: string;
  /** Folded, without the legal form. */
  readonly name: string;
  /** In its short form: `llc`, `ltd`, `gmbh co kg`. */
  readonly legalForm?: string;
  /** Names it trades under, folded. */
  readonly aliases: readonly string[];
}

const MAX_NAME_CHARACTERS = 300;
const MAX_FORM_WORDS = 6;

/** Short form, then the ways of writing it, folded. Facts from the company registers' own guides, 2026-11. */
const forms: readonly (readonly [string, string])[] = [
  ['llc', 'llc|l l c|limited liability company|limited liability co|ltd liability company|ltd liability co'],
  ['llp', 'llp|l l p|limited liability partnership'],
  ['lp', 'lp|l p|limited partnership'],
  ['pllc', 'pllc|p l l c|professional limited liability company'],
  ['pc', 'pc|p c|professional corporation'],
  ['ltd', 'ltd|limited|private limited company'],
  ['plc', 'plc|p l c|public limited company'],
  ['inc', 'inc|incorporated'],
  ['corp', 'corp|corporation'],
  ['co', 'co|company'],
  ['co ltd', 'co ltd|company limited|co limited|company ltd'],
  ['co inc', 'co inc|company inc|company incorporated'],
  ['pty ltd', 'pty ltd|proprietary limited|pty limited'],
  ['cic', 'cic|c i c|community interest company'],
  ['gmbh', 'gmbh|g m b h|mbh|gesellschaft mit beschrankter haftung|ges m b h|gesmbh'],
  ['gmbh co kg', 'gmbh co kg|gmbh and co kg|gmbh und co kg|gmbh cie kg'],
  ['ug', 'ug|ug haftungsbeschrankt|unternehmergesellschaft|unternehmergesellschaft haftungsbeschrankt'],
  ['ag', 'ag|aktiengesellschaft'],
  ['kg', 'kg|kommanditgesellschaft'],
  ['ohg', 'ohg|offene handelsgesellschaft'],
  ['gbr', 'gbr|gesellschaft burgerlichen rechts'],
  ['ek', 'ek|e k|e kfr|e kfm|eingetragene kauffrau|eingetragener kaufmann'],
  ['sa', 'sa|s a|sociedad anonima|societe anonyme'],
  ['sl', 'sl|s l|sociedad limitada|sociedad de responsabilidad limitada'],
  ['sarl', 'sarl|s a r l|societe a responsabilite limitee'],
  ['srl', 'srl|s r l|societa a responsabilita limitata'],
  ['spa', 's p a|societa per azioni'],
  ['bv', 'bv|b v|besloten vennootschap'],
  ['nv', 'nv|n v'],
  ['ltda', 'ltda|limitada'],
  ['sp z o o', 'sp z o o|spolka z ograniczona odpowiedzialnoscia'],
  ['sro', 'sro|s r o'],
  ['kft', 'kft'],
  ['doo', 'doo|d o o'],
  ['ooo', 'ooo|o o o'],
];
/** Ways of writing a form, folded → its short form. */
export const legalForms: ReadonlyMap<string, string> = new Map(
  forms.flatMap(([short, ways]) => ways.split('|').map((way) => [way, short] as const)),
);
const trading =
  /(?:^|[\s,;(])(?:d\.? ?\/? ?b\.? ?\/? ?a\.?|t\/a|trading as|doing business as|a\.? ?k\.? ?a\.?|firmierend als)(?=\s)\s{1,3}/iu;

/**
 * Takes a business's name apart.
 *
 * @param written - as a source writes it, e.g. `The Lotus Spa, L.L.C. d/b/a Golden Lotus`.
 * @returns undefined where nothing is left but a legal form. Reading `value` again gives the same `value`.
 */
export function readBusinessName(written: string): BusinessName | undefined {
  if (written.length > MAX_NAME_CHARACTERS) return undefined;
  const [own = '', ...others] = written.split(trading);
  const words = foldName(own.replace(/ ?[&+] ?/g, ' and '))
    .split(' ')
    .filter((word) => word !== '');
  const { rest, form } = splitForm(words);
  const first = rest.findIndex((word) => word !== 'the');
  const plain = first < 0 ? rest.slice(-1) : rest.slice(first);
  if (plain.length === 0) return undefined;
  const name = plain.join(' ');
  const aliases = others.map((other) => foldName(other)).filter((alias) => alias !== '');
  return form === undefined
    ? { value: name, name, aliases }
    : { value: `${name} ${form}`, name, legalForm: form, aliases };
}

function splitForm(words: readonly string[]): { rest: readonly string[]; form?: string } {
  for (let count = Math.min(MAX_FORM_WORDS, words.length - 1); count > 0; count -= 1) {
    const form = legalForms.get(words.slice(-count).join(' '));
    if (form !== undefined) return { rest: words.slice(0, -count), form };
  }
  return { rest: words };
}
