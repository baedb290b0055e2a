// Arguments that every input has: who owns its records, how they may be used, where their numbers are at home.
import type { TrafficLight } from '../../core/records/record';
import type { InputArgument } from '../definition';
import { checked, Refused, wholeNumber, type Written } from './readArguments';

/** What an input gives to every record it makes. */
export interface RecordSettings {
  readonly tenant: string;
  readonly tlp: TrafficLight;
  readonly purpose: string;
  readonly retentionDays: number;
  readonly country: string | undefined;
}

const trafficLights: readonly TrafficLight[] = [
  'TLP:RED',
  'TLP:AMBER+STRICT',
  'TLP:AMBER',
  'TLP:GREEN',
  'TLP:CLEAR',
];
const MAX_RETENTION_DAYS = 36_500;
const MAX_PURPOSE_CHARACTERS = 200;

export const recordArguments: readonly InputArgument[] = [
  {
    name: 'tenant',
    title: 'Tenant',
    description:
      'Tenant that owns the records, 2 to 24 of a-z and 0-9; they go to minerva_records_<tenant>. Default main.',
    dataType: 'string',
    requiredOnCreate: false,
    defaultValue: 'main',
    example: 'main',
  },
  {
    name: 'tlp',
    title: 'Traffic light label',
    description:
      'TLP 2.0 label of every record: TLP:RED, TLP:AMBER+STRICT, TLP:AMBER, TLP:GREEN, TLP:CLEAR. Default TLP:AMBER.',
    dataType: 'string',
    requiredOnCreate: false,
    defaultValue: 'TLP:AMBER',
    example: 'TLP:CLEAR',
  },
  {
    name: 'purpose',
    title: 'Purpose',
    description:
      'What the data may be used for, in a few words; every record carries it. Default counter-trafficking analysis.',
    dataType: 'string',
    requiredOnCreate: false,
    defaultValue: 'counter-trafficking analysis',
    example: 'screening',
  },
  {
    name: 'retention_days',
    title: 'Retention in days',
    description: 'Days the records may be kept, 1 to 36500; every record carries it. Default 365.',
    dataType: 'number',
    requiredOnCreate: false,
    defaultValue: '365',
    example: '365',
  },
  {
    name: 'country',
    title: 'Country',
    description:
      'Two-letter country (ISO 3166-1) that numbers without a country code are read for; left out: they are not read.',
    dataType: 'string',
    requiredOnCreate: false,
    example: 'GB',
  },
];

/** Reads them; throws `Refused` for the first that does not fit. */
export function readRecordSettings(value: Written): RecordSettings {
  const tlp = trafficLights.find((label) => label === value('tlp').toUpperCase());
  if (!tlp)
    throw new Refused(`tlp '${value('tlp')}' is no TLP 2.0 label; write one of ${trafficLights.join(', ')}.`);
  const country = value('country').toUpperCase();
  const isTenant = (text: string): boolean => /^[a-z0-9]{2,24}$/.test(text);
  const isPurpose = (text: string): boolean => text.length <= MAX_PURPOSE_CHARACTERS;
  const isCountry = (text: string): boolean => text === '' || /^[A-Z]{2}$/.test(text);
  checked('country', country, isCountry, 'a two-letter country code, e.g. GB');
  return {
    tenant: checked('tenant', value('tenant'), isTenant, '2 to 24 of a-z and 0-9'),
    tlp,
    purpose: checked('purpose', value('purpose'), isPurpose, `at most ${MAX_PURPOSE_CHARACTERS} characters`),
    retentionDays: wholeNumber('retention_days', value('retention_days'), MAX_RETENTION_DAYS),
    country: country === '' ? undefined : country,
  };
}
