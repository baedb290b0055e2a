// The Specially Designated Nationals list of the US Treasury's Office of Foreign Assets Control, as published in CSV.
// https://ofac.treasury.gov/sdn-list/sdn-data-formats-data-schemas
import type { RecordKind } from '../../../core/records/record';
import type { EntryDraft } from '../../entryDraft';
import type { FileEntry, FileMapping, FileRow } from '../mapping';
import { readOfacRemarks, type ListedFacts } from './ofacRemarks';

// The last row of a file may be cut in its mark.
const nullMarks = ['-0-', '-0'];
const table = (names: readonly string[]): FileMapping['format'] => ({
  columns: { kind: 'declared', names },
  nullMarks,
});

// A map, because a type that reads `__proto__` or `constructor` is somebody's text, not a property.
const kinds = new Map<string, { readonly kind: RecordKind; readonly listedType: string }>([
  ['', { kind: 'business', listedType: 'entity' }],
  ['individual', { kind: 'person', listedType: 'individual' }],
  ['vessel', { kind: 'vehicle', listedType: 'vessel' }],
  ['aircraft', { kind: 'vehicle', listedType: 'aircraft' }],
]);

export const ofacSdn: FileMapping = {
  name: 'ofac_sdn',
  title: 'OFAC list of Specially Designated Nationals',
  description:
    'Sanctions list of the US Treasury in its CSV form: sdn.csv with alt.csv (aliases), add.csv (addresses) and ' +
    'sdn_comments.csv (continuations of remarks). A listed entry is a listed entry, nothing more.',
  licence: 'Public domain: work of the US Government.',
  source: 'ofac_sdn',
  mainFile: 'sdn.csv',
  format: table([
    'ent_num',
    'SDN_Name',
    'SDN_Type',
    'Program',
    'Title',
    'Call_Sign',
    'Vess_type',
    'Tonnage',
    'GRT',
    'Vess_flag',
    'Vess_owner',
    'Remarks',
  ]),
  keyColumn: 'ent_num',
  sideFiles: [
    {
      name: 'alt.csv',
      format: table(['ent_num', 'alt_num', 'alt_type', 'alt_name', 'alt_remarks']),
      keyColumn: 'ent_num',
      join: { kind: 'list' },
    },
    {
      name: 'add.csv',
      format: table(['ent_num', 'Add_num', 'Address', 'City', 'Country', 'Add_remarks']),
      keyColumn: 'ent_num',
      join: { kind: 'list' },
    },
    {
      name: 'sdn_comments.csv',
      format: table(['ent_num', 'remarks_extended']),
      keyColumn: 'ent_num',
      join: { kind: 'append', from: 'remarks_extended', to: 'Remarks' },
      optional: true,
    },
  ],
  toDraft,
};

function toDraft(entry: FileEntry): EntryDraft {
  const written = entry.value('SDN_Type');
  const { kind, listedType } = kinds.get(written) ?? { kind: 'business', listedType: written };
  const facts = readOfacRemarks(entry.value('Remarks'));
  return {
    kind,
    nativeId: entry.value('ent_num').trim(),
    attributes: {
      name: entry.value('SDN_Name'),
      listed_type: listedType,
      programs: entry
        .value('Program')
        .split(/\] \[|; /)
        .filter(Boolean),
      aliases: entry
        .side('alt.csv')
        .map((row) => row.value('alt_name'))
        .filter(Boolean),
      addresses: entry.side('add.csv').map(addressLine).filter(Boolean),
      listed_ids: facts.ids,
      linked_to: facts.linkedTo,
      ...attributesOf(kind, entry, facts),
    },
    texts: textsOf(entry),
  };
}

function attributesOf(kind: RecordKind, entry: FileEntry, facts: ListedFacts): EntryDraft['attributes'] {
  if (kind === 'person') {
    const [familyName, givenNames, ...more] = entry.value('SDN_Name').split(', ');
    const isPlain = givenNames !== undefined && more.length === 0;
    return {
      title: entry.value('Title'),
      ...(isPlain ? { family_name: familyName, given_names: givenNames } : {}),
      birth_dates: facts.birthDates,
      birth_places: facts.birthPlaces,
      nationalities: facts.nationalities,
      citizenships: facts.citizenships,
      gender: facts.genders.join(', '),
      listed_remarks: facts.others,
    };
  }
  return kind === 'vehicle'
    ? {
        ...vehicleAttributes(entry, facts),
        listed_remarks: [...facts.others, ...factsWithoutPlace(facts, 1)],
      }
    : { listed_remarks: [...facts.others, ...factsWithoutPlace(facts, 0)] };
}

/** Facts for which the kind has no attribute, in the list's words; of a vehicle's only those behind the first. */
function factsWithoutPlace(facts: ListedFacts, shown: 0 | 1): readonly string[] {
  const words: readonly (readonly [string, readonly string[]])[] = [
    ['DOB', facts.birthDates],
    ['POB', facts.birthPlaces],
    ['nationality', facts.nationalities],
    ['citizen', facts.citizenships],
    ['Gender', facts.genders],
    ['Former Vessel Flag', shown > 0 ? [] : facts.formerFlags],
    ['Vessel Registration Identification IMO', facts.imoNumbers.slice(shown)],
    ['MMSI', facts.mmsiNumbers.slice(shown)],
    ['Aircraft Model', facts.aircraftModels.slice(shown)],
    ['Aircraft Operator', facts.aircraftOperators.slice(shown)],
    ['Aircraft serial number', facts.serialNumbers.slice(shown)],
    ['Aircraft Manufacture Date', facts.manufactureDates.slice(shown)],
  ];
  return words.flatMap(([word, values]) => values.map((value) => `${word} ${value}`));
}

function vehicleAttributes(entry: FileEntry, facts: ListedFacts): EntryDraft['attributes'] {
  return {
    call_sign: entry.value('Call_Sign'),
    vehicle_type: entry.value('Vess_type'),
    tonnage: entry.value('Tonnage'),
    gross_tonnage: entry.value('GRT'),
    flag: entry.value('Vess_flag'),
    owner: entry.value('Vess_owner'),
    former_flags: facts.formerFlags,
    imo_number: facts.imoNumbers[0],
    mmsi: facts.mmsiNumbers[0],
    model: facts.aircraftModels[0],
    operator: facts.aircraftOperators[0],
    serial_number: facts.serialNumbers[0],
    built: facts.manufactureDates[0],
  };
}

function textsOf(entry: FileEntry): EntryDraft['texts'] {
  const piece = (row: FileRow, field: string, text: string, reading: 'free' | 'none' | 'address') => ({
    field,
    text,
    file: row.file,
    row: row.row,
    reading,
  });
  return [
    piece(entry, 'name', entry.value('SDN_Name'), 'none' as const),
    ...entry.side('alt.csv').map((row) => piece(row, 'alias', row.value('alt_name'), 'none')),
    // A town alone is no address: everybody in it would share it.
    ...entry
      .side('add.csv')
      .map((row) =>
        piece(row, 'address', addressLine(row), row.value('Address') === '' ? 'none' : 'address'),
      ),
    piece(entry, 'title', entry.value('Title'), 'none' as const),
    piece(entry, 'remarks', entry.value('Remarks'), 'free' as const),
  ].filter(({ text }) => text !== '');
}

function addressLine(row: FileRow): string {
  return ['Address', 'City', 'Country']
    .map((column) => row.value(column))
    .filter(Boolean)
    .join(', ');
}
