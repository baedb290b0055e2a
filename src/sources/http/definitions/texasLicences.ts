// Licences of the State of Texas, a table on a Socrata server (SODA 2).
// https://dev.socrata.com/docs/paging.html: `$order=:id` keeps the order, a page has at most 50,000 rows.
import { z } from 'zod';
import type { EntryDraft } from '../../entryDraft';
import { defineHttpSource } from '../source';

// Socrata leaves a column out of a row where it is empty.
const column = z.string().optional();
const row = z.object({
  license_type: z.string(),
  license_number: z.string(),
  license_subtype: column,
  license_expiration_date_mmddccyy: column,
  owner_name: column,
  owner_telephone: column,
  business_name: column,
  business_telephone: column,
  business_address_line1: column,
  business_address_line2: column,
  business_city_state_zip: column,
  business_county: column,
  business_county_code: column,
  business_zip: column,
  business_mailing: column,
  mailing_address_line1: column,
  mailing_address_line2: column,
  mailing_address_city_state_zip: column,
  mailing_address_county: column,
  mailing_address_county_code: column,
  continuing_education_flag: column,
});
type Row = z.infer<typeof row>;

const PATH = '/resource/7358-krk7.json';

/** Texas licences for massage: persons, establishments, schools. */
export const texasLicences = defineHttpSource({
  name: 'texas_licences',
  title: 'Texas: licences for massage',
  description:
    'Table "TDLR – All Licenses" of the Texas Department of Licensing and Regulation, rows whose type names massage. The ' +
    'table has no state of a licence; only its last day tells.',
  licence: 'Public records of the State of Texas; the terms of data.texas.gov apply.',
  baseUrl: 'https://data.texas.gov',
  path: PATH,
  method: 'GET',
  parameters: { $order: ':id', $where: "upper(license_type) like '%MASSAGE%'" },
  paging: { kind: 'offset', offsetParameter: '$offset', limitParameter: '$limit' },
  pageRows: { standard: 5_000, most: 50_000 },
  recordPath: [],
  country: 'US',
  credential: {
    place: { kind: 'header', name: 'X-App-Token' },
    isRequired: false,
    description: 'App token of data.texas.gov; without one the server slows down whoever asks often.',
  },
  row,
  toDraft,
  sample: {
    rows: [
      {
        license_type: 'Massage Establishment',
        license_number: 'ME0001',
        license_subtype: 'REG',
        license_expiration_date_mmddccyy: '03/04/2027',
        owner_name: 'ASHWICK, TALMIRA',
        owner_telephone: '2025550143',
        business_name: 'QUIET WILLOW DAY SPA',
        business_telephone: '2025550118',
        business_address_line1: '12 MARLOW LANE',
        business_address_line2: 'UNIT A',
        business_city_state_zip: 'PELLBURY TX 00000-0000',
        business_county: 'NORTHFOLD',
        mailing_address_line1: '9 LANTERN ROW',
        mailing_address_city_state_zip: 'PELLBURY TX 00000',
      },
      {
        license_type: 'Massage Therapist',
        license_number: 'MT0002',
        license_expiration_date_mmddccyy: '02/31/2027',
        owner_name: 'HAZEL, COPPER',
      },
    ],
    recordKeys: ['texas_licences:massage-establishment/ME0001', 'texas_licences:massage-therapist/MT0002'],
  },
});

function toDraft(licence: Row): EntryDraft {
  const business = line(
    licence.business_address_line1,
    licence.business_address_line2,
    licence.business_city_state_zip,
  );
  const mailing = line(
    licence.mailing_address_line1,
    licence.mailing_address_line2,
    licence.mailing_address_city_state_zip,
  );
  const piece = (
    field: string,
    text: string | undefined,
    reading: 'phone' | 'address',
  ): EntryDraft['texts'] =>
    text === undefined || text.trim() === '' ? [] : [{ field, text, file: PATH, row: 0, reading }];
  return {
    kind: 'licence',
    nativeId: nativeIdOf(licence),
    attributes: {
      holder: licence.owner_name,
      number: licence.license_number,
      board: 'Texas Department of Licensing and Regulation',
      profession: 'massage',
      licence_type: line(licence.license_type, licence.license_subtype),
      state: 'TX',
      expires: americanDay(licence.license_expiration_date_mmddccyy),
      business_name: licence.business_name,
      addresses: [business, mailing].filter((address) => address !== undefined),
      country: 'US',
    },
    texts: [
      ...numberOf(licence),
      ...piece('business_address', business, 'address'),
      ...piece('mailing_address', mailing, 'address'),
      ...piece('business_telephone', licence.business_telephone, 'phone'),
      ...piece('owner_telephone', licence.owner_telephone, 'phone'),
    ],
  };
}

/** Only with the letters of its type does a number stand for one licence. */
function numberOf({ license_number: text }: Row): EntryDraft['texts'] {
  return /^[A-Z]{2}\d/i.test(text.trim())
    ? [{ field: 'license_number', text, file: PATH, row: 0, reading: 'licence', region: 'TX' }]
    : [];
}

/** Numbers are only told apart together with the type. The type's spelling holds no slash, so two never run together. */
function nativeIdOf({ license_type: type, license_number: number }: Row): string {
  const words = type.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return number.trim() === '' ? '' : `${words.join('-')}/${number.trim()}`;
}

/** Parts of an address in one line; undefined where all are empty. */
function line(...parts: readonly (string | undefined)[]): string | undefined {
  const written = parts.map((part) => part?.trim() ?? '').filter((part) => part !== '');
  return written.length === 0 ? undefined : written.join(', ');
}

/** `03/04/2027` (month first) as `2027-03-04`; undefined for anything that is no day. */
function americanDay(written = ''): string | undefined {
  const [, month, day, year] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(written.trim()) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const iso = `${year}-${month}-${day}`;
  const milliseconds = Date.parse(`${iso}T00:00:00Z`);
  if (Number.isNaN(milliseconds)) return undefined;
  // 31 February is moved on by some engines and refused by others.
  return new Date(milliseconds).toISOString().startsWith(iso) ? iso : undefined;
}
