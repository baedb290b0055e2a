// How mail providers read the part before the at sign, as data: two addresses with one canonical form reach one mailbox.
// `source` names the page of the provider's help that states the rule. Proton's rule was compared with Proton's own
// published client code, Fastmail's, Yahoo's and Gmail's with what other normalisers do, November 2026; the others were
// written down without reading the page again. A provider that says nothing has no rule.

export interface EmailProvider {
  readonly id: string;
  /** Hosts of the provider; all of them where `isOneMailbox`, else each for itself. */
  readonly hosts: readonly string[];
  /** The first host stands for all of them: a name belongs to one person at every host. */
  readonly isOneMailbox?: true;
  /** Signs that the provider does not read. */
  readonly ignored?: string;
  /** What begins a tag that the owner may choose freely: `jane+ads`. */
  readonly tagSign?: '+' | '-';
  /** `anything@jane.host` goes to `jane@host`. */
  readonly hasOwnSubdomains?: true;
  /** Signs that are read as a hyphen. */
  readonly asHyphen?: string;
  /** Where the rules are written. */
  readonly source: string;
}

const hostsOf = (name: string, endings: string): readonly string[] =>
  endings.split(' ').map((ending) => `${name}.${ending}`);

export const emailProviders: readonly EmailProvider[] = [
  {
    id: 'gmail',
    hosts: ['gmail.com', 'googlemail.com'],
    isOneMailbox: true,
    ignored: '.',
    tagSign: '+',
    source: 'Gmail Help, "Dots don\'t matter in Gmail addresses"; "Use a Gmail alias"',
  },
  {
    id: 'outlook',
    hosts: [
      ...hostsOf(
        'outlook',
        'com co.uk de fr es it pt com.br com.ar com.au cl at be dk ie in jp sa com.tr com.vn',
      ),
      ...hostsOf(
        'hotmail',
        'com co.uk de fr es it nl be se no dk fi gr com.br com.ar com.mx com.tr ca ch ro',
      ),
      ...hostsOf('live', 'com co.uk de fr es it nl be se no dk ca com.au com.mx com.pt ie at ru cn'),
      'msn.com',
      'passport.com',
      'windowslive.com',
    ],
    tagSign: '+',
    source: 'Microsoft Learn, "Plus addressing in Exchange Online"; Outlook.com Support, "Plus addressing"',
  },
  {
    id: 'yahoo',
    hosts: [
      ...hostsOf(
        'yahoo',
        'com co.uk de fr es it ca in co.in co.id co.jp com.au com.br com.ar com.mx com.sg com.ph com.tw com.vn ie gr ro pl nl se no dk',
      ),
      'ymail.com',
      'rocketmail.com',
      'yahoo.com.hk',
    ],
    tagSign: '-',
    source:
      'Yahoo Help, "Create disposable email addresses": base name, hyphen, keyword; an ID itself has no hyphen',
  },
  {
    id: 'icloud',
    hosts: ['icloud.com', 'me.com', 'mac.com'],
    isOneMailbox: true,
    tagSign: '+',
    source: 'Apple Support, "If you have an @mac.com, @me.com and @icloud.com email address"',
  },
  {
    id: 'proton',
    hosts: ['proton.me', 'protonmail.com', 'pm.me', 'protonmail.ch'],
    isOneMailbox: true,
    ignored: '.-_',
    tagSign: '+',
    source: 'Proton Support, "Addresses and aliases": dots, hyphens and underscores are ignored; +aliases',
  },
  {
    id: 'fastmail',
    hosts: [
      'fastmail.com',
      'fastmail.fm',
      'fastmail.net',
      'fastmail.org',
      'fastmail.co.uk',
      'fastmail.de',
      'sent.com',
      'messagingengine.com',
    ],
    tagSign: '+',
    hasOwnSubdomains: true,
    source: 'Fastmail Help, "Plus addressing and subdomain addressing"',
  },
  {
    id: 'yandex',
    hosts: [
      'yandex.ru',
      'ya.ru',
      'yandex.com',
      'yandex.by',
      'yandex.kz',
      'yandex.ua',
      'yandex.com.tr',
      'narod.ru',
    ],
    isOneMailbox: true,
    tagSign: '+',
    asHyphen: '.',
    source:
      'Yandex Mail Help, "Mailbox aliases": one name at all its domains, dot and hyphen are equal, +tags',
  },
  {
    id: 'zoho',
    hosts: ['zoho.com', 'zohomail.com', 'zoho.eu', 'zoho.in'],
    tagSign: '+',
    source: 'Zoho Mail Help, "Plus addressing"',
  },
  {
    id: 'posteo',
    hosts: hostsOf('posteo', 'de net eu at ch es org us uk dk'),
    tagSign: '+',
    source: 'Posteo Help, "Plus addressing"',
  },
  {
    id: 'mailbox',
    hosts: ['mailbox.org'],
    tagSign: '+',
    source: 'mailbox.org Knowledge Base, "Address extensions"',
  },
  {
    id: 'runbox',
    hosts: ['runbox.com', 'runbox.no'],
    tagSign: '+',
    hasOwnSubdomains: true,
    source: 'Runbox Help, "Plus addressing"; "Subdomain addressing"',
  },
  { id: 'hey', hosts: ['hey.com'], tagSign: '+', source: 'HEY Help, "Plus addressing"' },
  {
    id: 'mailfence',
    hosts: ['mailfence.com'],
    tagSign: '+',
    source: 'Mailfence Knowledge Base, "Plus addressing"',
  },
  // No rule of their own is published; they are here because people write their names without the ending.
  {
    id: 'aol',
    hosts: ['aol.com', 'aim.com', 'aol.co.uk', 'aol.de'],
    source: 'AOL Help, "Create and manage your AOL account"',
  },
  { id: 'gmx', hosts: hostsOf('gmx', 'de net at ch com us co.uk'), source: 'GMX Hilfe, "Alias-Adressen"' },
  { id: 'web.de', hosts: ['web.de'], source: 'WEB.DE Hilfe, "Alias-Adressen"' },
  {
    id: 'mail.ru',
    hosts: ['mail.ru', 'bk.ru', 'list.ru', 'inbox.ru', 'internet.ru'],
    source: 'Mail.ru Help, "Mailbox name"',
  },
  {
    id: 'tuta',
    hosts: ['tutanota.com', 'tuta.com', 'tutamail.com', 'tuta.io', 'tutanota.de', 'keemail.me'],
    source: 'Tuta FAQ, "Plus addressing is not supported"',
  },
  { id: 'qq', hosts: ['qq.com', 'foxmail.com'], source: 'QQ Mail Help, "Mailbox names"' },
  { id: 'netease', hosts: ['163.com', '126.com', 'yeah.net'], source: 'NetEase Mail Help, "Mailbox names"' },
];

/**
 * How a provider is called without its ending, in lower case, and the host that is meant: "jane at gmail". Only names
 * that are no words or common abbreviations.
 */
export const spokenProviders: ReadonlyMap<string, string> = new Map([
  ['gmail', 'gmail.com'],
  ['googlemail', 'googlemail.com'],
  ['hotmail', 'hotmail.com'],
  ['outlook', 'outlook.com'],
  ['yahoo', 'yahoo.com'],
  ['ymail', 'ymail.com'],
  ['rocketmail', 'rocketmail.com'],
  ['icloud', 'icloud.com'],
  ['protonmail', 'protonmail.com'],
  ['fastmail', 'fastmail.com'],
  ['yandex', 'yandex.ru'],
  ['aol', 'aol.com'],
  ['tutanota', 'tutanota.com'],
]);
