// Services at which people have a name to be paid by, as data: one entry each. Names, links and rules for names are
// facts of the services' own help pages (2025).

export interface PaymentService {
  readonly id: string;
  /** Registrable domains with the path prefixes that stand before a name there; '' is none. */
  readonly hosts: readonly (readonly [host: string, ...prefixes: readonly string[]])[];
  /** First words of the labels, as tokens have them. */
  readonly words: readonly string[];
  /** Labels, a source of a regular expression. */
  readonly label: string;
  /** Sign that a name there begins with. */
  readonly sign: '$' | '@' | '';
  /** Whether the label and a colon are enough, without the sign. */
  readonly isColonEnough: boolean;
  /** A whole name, lower case. */
  readonly handle: RegExp;
  /** Names that are pages of the service. */
  readonly reserved?: readonly string[];
}

/** At least one letter, as every service asks: "$200" is a price. */
const name = (from: number, to: number, signs = ''): RegExp =>
  new RegExp(`^(?=[0-9${signs}]{0,${to}}[a-z])[a-z0-9${signs}]{${from},${to}}$`);

export const paymentServices: readonly PaymentService[] = [
  {
    id: 'cashapp',
    hosts: [
      ['cash.app', '$'],
      ['cash.me', '$'],
    ],
    words: ['cash', 'cashapp', 'cashtag', 'cashapps', 'ca', 'capp'],
    label: 'cash\\.(?:app|me)/|cash ?-?apps?|cash ?-?tag|ca(?=\\s?[:$]|\\s-)|capp',
    sign: '$',
    isColonEnough: true,
    handle: /^[a-z][a-z0-9_]{0,19}$/,
    reserved: ['app', 'login', 'help', 'legal'],
  },
  {
    id: 'venmo',
    hosts: [['venmo.com', 'u/', 'code?user_id=', '']],
    words: ['venmo'],
    label: 'venmo',
    sign: '@',
    isColonEnough: true,
    handle: name(4, 30, '_-'),
    reserved: [
      'about',
      'legal',
      'signup',
      'business',
      'code',
      'help',
      'account',
      'resources',
      'paywithvenmo',
    ],
  },
  {
    id: 'paypal',
    hosts: [
      ['paypal.me', ''],
      ['paypal.com', 'paypalme/', 'paypalme2/'],
    ],
    words: ['paypal', 'paypalme', 'pp'],
    label: 'paypal ?\\.?me|paypal|pp(?=\\s?[:@])',
    sign: '@',
    // "PayPal: jane" may be a mailbox cut short; the service pays by mailbox more than by name.
    isColonEnough: false,
    handle: name(2, 20),
    reserved: ['my', 'signin', 'home'],
  },
  {
    id: 'revolut',
    hosts: [['revolut.me', '']],
    words: ['revolut', 'revtag', 'rev'],
    label: 'revolut(?: ?(?:tag|me))?|rev ?tag',
    sign: '@',
    isColonEnough: true,
    handle: name(3, 16),
  },
  {
    id: 'wise',
    hosts: [['wise.com', 'pay/me/', 'pay/business/']],
    words: ['wise', 'wisetag'],
    label: 'wise ?tag|wise(?=\\s?[:@(-])',
    sign: '@',
    isColonEnough: false,
    handle: name(3, 30),
  },
  {
    id: 'monzo',
    hosts: [['monzo.me', '']],
    words: ['monzo'],
    label: 'monzo(?:\\.me)?',
    sign: '@',
    isColonEnough: false,
    handle: name(3, 30, '-'),
  },
  {
    id: 'chime',
    hosts: [],
    words: ['chime', 'chimesign'],
    label: 'chime ?(?:sign)?',
    sign: '$',
    isColonEnough: false,
    handle: /^[a-z][a-z0-9-]{1,29}$/,
  },
  {
    id: 'bunq',
    hosts: [['bunq.me', '']],
    words: [],
    label: '',
    sign: '',
    isColonEnough: false,
    handle: name(3, 30, '._-'),
  },
  {
    id: 'kofi',
    hosts: [['ko-fi.com', '']],
    words: [],
    label: '',
    sign: '',
    isColonEnough: false,
    handle: name(3, 30, '_'),
    reserved: ['about', 'home', 'explore', 'shop', 'manage', 'account', 'gold', 's', 'post', 'album'],
  },
  {
    id: 'buymeacoffee',
    hosts: [['buymeacoffee.com', '']],
    words: [],
    label: '',
    sign: '',
    isColonEnough: false,
    handle: name(3, 30, '._-'),
    reserved: ['login', 'signup', 'explore-creators', 'about', 'faq', 'help'],
  },
  {
    id: 'throne',
    hosts: [
      ['throne.com', ''],
      ['throne.me', 'u/', ''],
    ],
    words: [],
    label: '',
    sign: '',
    isColonEnough: false,
    handle: name(3, 30, '_'),
    reserved: ['login', 'signup', 'explore', 'about'],
  },
  {
    id: 'upi',
    hosts: [],
    words: ['upi', 'gpay', 'phonepe', 'paytm'],
    label: '(?:upi|gpay|phonepe|paytm)(?: ?(?:id|handle|vpa))?',
    sign: '',
    isColonEnough: true,
    // A name at a bank that is no domain: jane@okbank.
    handle: /^(?=[0-9._-]{0,48}[a-z])[a-z0-9._-]{2,48}@[a-z]{2,20}$/,
  },
  {
    id: 'pix',
    hosts: [],
    words: ['pix'],
    label: '(?:chave ?)?pix(?: ?(?:key|chave|aleat[oó]ria))?',
    sign: '',
    isColonEnough: true,
    // A random key. Keys that are a phone or a mailbox are found as such; a person's tax number is left alone.
    handle: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
  },
];
