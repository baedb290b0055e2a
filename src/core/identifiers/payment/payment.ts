// Names by which people are paid: from links, and behind or before the name of the service. Zelle, Bizum, Alipay and
// WeChat Pay pay to a phone, a mailbox or a user name, which their own extractors find.
import type { Needs } from '../../text/needs';
import { hasAnyOf, signSetOf } from '../../text/signsOf';
import { firstOfEach } from '../codes/firstOfEach';
import { defineExtractor, type Candidate, type PreparedText } from '../extractor';
import type { Site } from '../web/findSites';
import { paymentServices, type PaymentService } from './paymentServices';

const needs: Needs = {
  words: new Set([
    ...paymentServices.flatMap(({ words }) => words),
    // Hosts, as tokens have them: cash.app, ko-fi.com.
    ...paymentServices.flatMap(({ hosts }) => hosts.map(([host]) => host.split('.')[0] ?? '')),
    'ko',
  ]),
};
const byId = new Map(paymentServices.map((service) => [service.id, service]));
const byHost = new Map(
  paymentServices.flatMap((service) =>
    service.hosts.map(([host, ...prefixes]) => [host, { service, prefixes }] as const),
  ),
);
/** Of each service: the label with what announces a name, and the name before the label. */
const forms = paymentServices
  .filter(({ label }) => label !== '')
  .map((service) => ({
    service,
    labelFirst: labelFirst(service),
    nameFirst: nameFirst(service),
    labelLast: labelLast(service),
    signs: signSetOf(service.sign),
  }));
const formsByWord = new Map<string, (typeof forms)[number][]>();
for (const form of forms)
  for (const word of form.service.words) formsByWord.set(word, [...(formsByWord.get(word) ?? []), form]);

/** What follows a label without being a name: "Venmo: yes". */
const notNames = new Set(
  'yes no ok okay only accepted available cash app or and the my me is ask dm text call venmo paypal cashapp zelle apple pay apps payment payments deposit deposits required preferred welcome here link tag name id username user handle none not if for with please same below above coming soon hr hour hh info email mail phone number'.split(
    ' ',
  ),
);

export const payment = defineExtractor({
  type: 'payment',
  description:
    'Names to pay at Cash App, Venmo, PayPal.Me, Revolut, Wise, Monzo, Chime, UPI and others, written `service:name`, and random keys of Pix: from links, `Cash App $x`, `@x on venmo`. `$x` without the service is left alone; so are services that pay to a phone or a mailbox.',
  needs,
  find: (prepared) => {
    const sites = prepared.sites();
    const named = fromText(prepared);
    return sites.length === 0 ? firstOfEach(named) : firstOfEach([...fromSites(sites), ...named]);
  },
  normalise: (written) => {
    const [, id = '', name = ''] = /^([a-z]{2,12}):\s?(.{1,80})$/s.exec(written.trim().toLowerCase()) ?? [];
    const service = byId.get(id);
    return service && valueOf(service, name);
  },
});

function fromSites(sites: readonly Site[]): readonly Candidate[] {
  return sites.flatMap((site) => {
    const { service, prefixes } = byHost.get(site.host.registrable) ?? {};
    if (service === undefined || prefixes === undefined) return [];
    const path = site.path.slice(1);
    const prefix = prefixes.find((candidate) => path.toLowerCase().startsWith(candidate));
    const name = prefix === undefined ? '' : (/^[^/?&#]{1,80}/.exec(path.slice(prefix.length))?.[0] ?? '');
    const value = valueOf(service, name);
    if (value === undefined) return [];
    const { start, end, isDefanged: obfuscated } = site;
    return [{ start, end, value, rule: 'link', obfuscated, confidence: 0.97 }];
  });
}

function fromText(prepared: PreparedText): readonly Candidate[] {
  const { text, table } = prepared;
  const found: Candidate[] = [];
  for (const place of prepared.places(needs)) {
    const start = table.starts[place] ?? 0;
    if (/[@$]/.test(text[start - 1] ?? '')) continue;
    for (const form of formsByWord.get(table.words[place] ?? '') ?? []) {
      const candidate =
        behind(text, start, form) ?? (hasAnyOf(table, form.signs) ? inFront(text, start, form) : undefined);
      if (candidate) found.push(candidate);
    }
  }
  return found;
}

type Form = (typeof forms)[number];

function behind(text: string, start: number, { service, labelFirst: pattern }: Form): Candidate | undefined {
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  const name = (match?.[2] ?? match?.[3])?.replace(/[._-]{1,9}$/, '');
  if (match === null || name === undefined) return undefined;
  const from = start + match[0].lastIndexOf(name);
  const end = from + name.length;
  const isSigned = service.sign !== '' && match[2] !== undefined;
  if (!isSigned && (notNames.has(name.toLowerCase()) || isOther(text, end))) return undefined;
  if (isSigned && service.sign === '@' && text[end] === '@') return undefined;
  const value = valueOf(service, name);
  const spanStart = isSigned ? from - 1 : from;
  return value === undefined
    ? undefined
    : { start: spanStart, end, value, rule: 'label', obfuscated: false, confidence: isSigned ? 0.95 : 0.8 };
}

function inFront(text: string, label: number, form: Form): Candidate | undefined {
  const { service, nameFirst: pattern, labelLast: ending } = form;
  if (pattern === undefined) return undefined;
  const from = Math.max(0, label - 50);
  const match = pattern.exec(text.slice(from, label));
  const name = match?.[1];
  if (match === null || name === undefined || !ending.test(text.slice(label, label + 40))) return undefined;
  const value = valueOf(service, name);
  const start = from + match.index;
  const end = start + name.length + 1;
  return value === undefined
    ? undefined
    : { start, end, value, rule: 'before', obfuscated: false, confidence: 0.9 };
}

/** The "name" goes on as a mailbox or a site. */
function isOther(text: string, end: number): boolean {
  return /^(?:@|\.\p{L}|\/)/u.test(text.slice(end, end + 2));
}

function labelFirst({ label, sign, isColonEnough }: PaymentService): RegExp {
  const name = sign === '' ? '[a-z0-9][a-z0-9._@-]{1,80}' : '[a-z0-9][a-z0-9_-]{0,40}';
  const more = String.raw`(?: ?(?:name|user ?name|user|id|handle|tag|account|me|at|to|is|my|on))?`;
  const signed =
    sign === ''
      ? '(?!)()'
      : String.raw`[\s:=>(~–\p{So}\p{Emoji_Presentation}-]{0,6}(?:is )?[\s:]{0,2}[${sign}](${name})`;
  // What has an at sign in it needs no colon before it.
  const between = sign === '' ? String.raw`[\s:=]{1,3}` : String.raw`\s?[:=]\s{0,2}`;
  const colon = isColonEnough ? `${between}(${name})` : '(?!)()';
  return new RegExp(`(${label})(?![\\p{L}\\p{N}])${more}${more}(?:${signed}|${colon})`, 'iuy');
}

function nameFirst({ sign }: PaymentService): RegExp | undefined {
  if (sign === '') return undefined;
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}_.@$/])[${sign}]([a-z0-9][a-z0-9_-]{0,30})(?: {0,2}(?:on|at|via|with|through|for|is my)? {0,2}(?:my |the )?[(\[,-]? ?)$`,
    'iu',
  );
}

/** "@jane on venmo" ends there; "@jane (venmo: @sam)" names another. */
function labelLast({ label }: PaymentService): RegExp {
  return new RegExp(`^(?:${label})(?![\\p{L}\\p{N}])(?!\\s?(?:is|:|=|-|–)?\\s?[@$:])`, 'iu');
}

function valueOf(service: PaymentService, written: string): string | undefined {
  const name = written.toLowerCase().replace(/^[@$]/, '');
  if (!service.handle.test(name) || service.reserved?.includes(name) === true) return undefined;
  return `${service.id}:${name}`;
}
