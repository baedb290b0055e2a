// How mail providers read the part before the at sign, as data: two addresses with one canonical form reach one mailbox.
// Facts only, each written on the page that `source` names. The pages of Apple, Proton and Fastmail were read in November
// 2026; those of Google, Yandex and mailbox.org are known from pages that quote or list them, Outlook's rule from a press
// report. That a name is one mailbox at all hosts of Proton follows from its pages without being said there: look there
// first if strangers are joined. A provider whose pages were not found to state a rule has none, because a wrong rule joins strangers and a missing one only keeps two spellings apart. Left out
// for that reason: Yahoo (a disposable address begins with a base name that is not the name of the mailbox), plus signs at
// iCloud, Zoho, Posteo, Runbox, HEY and Mailfence, and the dot that Yandex is said to read as a hyphen.

export interface EmailProvider {
  readonly id: string;
  /** Hosts of the provider; all of them where `isOneMailbox`, else each for itself. */
  readonly hosts: readonly string[];
  /** The first host stands for all of them: a name belongs to one person at every host. */
  readonly isOneMailbox?: true;
  /** Signs that the provider does not read. */
  readonly ignored?: string;
  /** What begins a tag that the owner may choose freely: `jane+ads`. */
  readonly tagSign?: '+';
  /** `anything@jane.host` goes to `jane@host`. */
  readonly hasOwnSubdomains?: true;
  /** Where the rules are written; absent where there are none. */
  readonly source?: string;
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
    // Dots and capitals are not read; googlemail.com is the same mailbox; anything behind a plus is the owner's.
    source: 'support.google.com/mail/answer/7436150, support.google.com/mail/answer/22370',
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
    // Dots are read, and each host is its own.
    source:
      'zdnet.com/article/microsoft-adds-support-for-custom-email-addresses-in-office-365 (at Hotmail since 2013)',
  },
  {
    id: 'icloud',
    hosts: ['icloud.com', 'me.com', 'mac.com'],
    isOneMailbox: true,
    // Who has a name at me.com or mac.com has it at icloud.com too.
    source: 'support.apple.com/en-us/118230',
  },
  {
    id: 'proton',
    hosts: ['proton.me', 'protonmail.com', 'pm.me', 'protonmail.ch'],
    isOneMailbox: true,
    ignored: '.-_',
    tagSign: '+',
    source: 'proton.me/support/change-username (the three signs), proton.me/support/addresses-and-aliases',
  },
  {
    id: 'fastmail',
    hosts: ['fastmail.com', 'fastmail.fm', 'sent.com'],
    tagSign: '+',
    hasOwnSubdomains: true,
    source: 'fastmail.help/hc/en-us/articles/360060591053',
  },
  {
    id: 'yandex',
    hosts: ['yandex.ru', 'ya.ru', 'yandex.com', 'yandex.by', 'yandex.kz', 'yandex.ua'],
    isOneMailbox: true,
    tagSign: '+',
    source:
      'yandex.com/support/id/authorization/email.html (one name at all domains), yandex.com/support/mail/reg.html (plus)',
  },
  {
    id: 'mailbox',
    hosts: ['mailbox.org'],
    tagSign: '+',
    source: 'kb.mailbox.org/en/private/e-mail/mail-extensions',
  },
  // No rule of their own; they are here because an at sign before their hosts is no place.
  {
    id: 'yahoo',
    hosts: [
      ...hostsOf(
        'yahoo',
        'com co.uk de fr es it ca in co.in co.id co.jp com.au com.br com.ar com.mx com.sg com.ph com.tw com.vn com.hk ie gr ro pl nl se no dk',
      ),
      'ymail.com',
      'rocketmail.com',
    ],
  },
  {
    id: 'fastmail-other',
    hosts: ['fastmail.net', 'fastmail.org', 'fastmail.co.uk', 'fastmail.de', 'messagingengine.com'],
  },
  { id: 'yandex-other', hosts: ['yandex.com.tr', 'narod.ru'] },
  { id: 'zoho', hosts: ['zoho.com', 'zohomail.com', 'zoho.eu', 'zoho.in'] },
  { id: 'posteo', hosts: hostsOf('posteo', 'de net eu at ch es org us uk dk') },
  { id: 'runbox', hosts: ['runbox.com', 'runbox.no'] },
  { id: 'hey', hosts: ['hey.com'] },
  { id: 'mailfence', hosts: ['mailfence.com'] },
  { id: 'aol', hosts: ['aol.com', 'aim.com', 'aol.co.uk', 'aol.de'] },
  { id: 'gmx', hosts: hostsOf('gmx', 'de net at ch com us co.uk') },
  { id: 'web.de', hosts: ['web.de'] },
  { id: 'mail.com', hosts: ['mail.com', 'email.com'] },
  { id: 't-online', hosts: ['t-online.de'] },
  { id: 'libero', hosts: ['libero.it'] },
  { id: 'laposte', hosts: ['laposte.net', 'orange.fr', 'free.fr'] },
  { id: 'mail.ru', hosts: ['mail.ru', 'bk.ru', 'list.ru', 'inbox.ru', 'internet.ru', 'rambler.ru'] },
  { id: 'tuta', hosts: ['tutanota.com', 'tuta.com', 'tutamail.com', 'tuta.io', 'tutanota.de', 'keemail.me'] },
  { id: 'qq', hosts: ['qq.com', 'foxmail.com'] },
  { id: 'netease', hosts: ['163.com', '126.com', 'yeah.net'] },
  { id: 'naver', hosts: ['naver.com', 'daum.net', 'hanmail.net'] },
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
  ...['яндекс', 'яндексе', 'яндекса', 'яндексом'].map((name) => [name, 'yandex.ru'] as const),
  ['aol', 'aol.com'],
  ['tutanota', 'tutanota.com'],
]);
