// The numbering plans of all regions, as libphonenumber-js ships them (MIT; the data is Google's libphonenumber,
// Apache 2.0). Its own reader compiles every pattern on every call, which is too slow for adverts by the million; here
// each row is compiled once. That both read alike is held by a property test against the library.
import metadata from 'libphonenumber-js/max/metadata';

type Optional<Value> = Value | 0 | undefined;
/** Pattern of the national number; its lengths where they differ from those of the plan. */
export type TypeRow = readonly [pattern: string, lengths?: readonly number[]];
/** Pattern, template, patterns of the leading digits, rule for the trunk prefix, whether that may be left out. */
export type FormatRow = readonly [
  pattern: string,
  format: string,
  leading?: Optional<readonly string[]>,
  prefixRule?: Optional<string>,
  isPrefixOptional?: Optional<1>,
  ...rest: unknown[],
];

/** One plan, by place: see METADATA.md of libphonenumber-js, version 4. */
export type PlanRow = readonly [
  callingCode: string,
  exitPrefix: Optional<string>,
  pattern: string,
  lengths: readonly number[],
  formats: Optional<readonly FormatRow[]>,
  trunkPrefix: Optional<string>,
  prefixRule: Optional<string>,
  trunkPrefixForReading: Optional<string>,
  trunkRewrite: Optional<string>,
  isPrefixOptional: Optional<1>,
  leadingDigits: Optional<string>,
  types: readonly Optional<TypeRow>[],
  ...rest: unknown[],
];

interface PlanData {
  readonly version: number;
  /** Regions of a calling code; the first one has the formats. */
  readonly country_calling_codes: Readonly<Record<string, readonly string[]>>;
  readonly countries: Readonly<Record<string, PlanRow>>;
  /** Services of no country, such as +800, by calling code. */
  readonly nonGeographic: Readonly<Record<string, PlanRow>>;
}

export const planData = metadata as unknown as PlanData;
