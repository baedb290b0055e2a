// An invented list in the layout of the US Treasury's SDN files, which the add-on's mapping `ofac_sdn` reads: three
// entries, two of which share a mail address in their remarks. Names from a word list, addresses at example.org,
// a phone number reserved for fiction.

const none = '-0- ';
const row = (cells: readonly (string | number)[]): string =>
  cells.map((cell) => (typeof cell === 'number' || cell === none ? String(cell) : `"${cell}"`)).join(',');
const rows = (lines: readonly (readonly (string | number)[])[]): string =>
  `${lines.map(row).join('\r\n')}\r\n`;
const entry = (id: number, name: string, type: string, remarks: string): readonly (string | number)[] => [
  id,
  name,
  type,
  'EXAMPLE',
  ...Array.from({ length: 7 }, () => none),
  remarks,
];

/** File name → content. */
export const fictionalList: Readonly<Record<string, string>> = {
  'sdn.csv': rows([
    entry(901, 'QUILL TRADING CO.', none, 'Email Address ledger@example.org; Website www.quill.example.com.'),
    entry(
      902,
      'FEATHER, Ada',
      'individual',
      'DOB 01 Jan 1970; Email Address ledger@example.org; Phone Number 12025550142.',
    ),
    entry(903, 'INKWELL LLC', none, 'Website www.inkwell.example.net.'),
  ]),
  'alt.csv': rows([[901, 1, 'aka', 'PLUME TRADING', none]]),
  'add.csv': rows([[901, 1, '1 Inkpot Lane', 'Exampleton', 'Exampleland', none]]),
  'sdn_comments.csv': rows([[903, ' Phone Number 12025550143.']]),
};

/** What must be found after the list has been read. */
export const listFacts = {
  mapping: 'ofac_sdn',
  source: 'ofac_sdn',
  records: 3,
  /** End of the identifier that two of them share, after the two hexadecimal digits. */
  sharedMail: 'email:ledger@example.org',
  sharers: 2,
} as const;
