// What is believed of each field before any record is seen: how often two records of one person agree (m), and how often
// two strangers do (u). Real records soon outweigh it; with a handful of records it is all there is.
// Judged from published tables of Fellegi–Sunter models (Winkler 2006, Census RR 2006-2; Splink's tutorials).

export interface StartingLevels {
  /** By level from 1; they sum to 1. */
  readonly m: readonly number[];
  readonly u: readonly number[];
}

const ofField: ReadonlyMap<string, StartingLevels> = new Map([
  [
    'given name',
    { m: [0.75, 0.06, 0.03, 0.05, 0.04, 0.02, 0.05], u: [0.006, 0.003, 0.001, 0.006, 0.01, 0.001, 0.973] },
  ],
  ['family name', { m: [0.8, 0.07, 0.03, 0.03, 0.02, 0.05], u: [0.003, 0.002, 0.001, 0.006, 0.001, 0.987] }],
  [
    'date of birth',
    {
      m: [0.86, 0.01, 0.01, 0.02, 0.05, 0.02, 0.03],
      u: [0.00005, 0.0008, 0.015, 0.0001, 0.0016, 0.02, 0.96245],
    },
  ],
  [
    'street',
    {
      m: [0.66, 0.07, 0.06, 0.02, 0.03, 0.01, 0.05, 0.1],
      u: [0.00002, 0.00001, 0.002, 0.0001, 0.002, 0.0001, 0.012, 0.98377],
    },
  ],
  ['address line', { m: [0.75, 0.13, 0.12], u: [0.004, 0.006, 0.99] }],
  [
    'place',
    {
      m: [0.68, 0.11, 0.05, 0.05, 0.03, 0.03, 0.05],
      u: [0.0008, 0.0003, 0.001, 0.001, 0.005, 0.25, 0.7419],
    },
  ],
  ['phone', { m: [0.7, 0.04, 0.26], u: [0.00001, 0.00001, 0.99998] }],
  ['e-mail', { m: [0.65, 0.04, 0.31], u: [0.00001, 0.00001, 0.99998] }],
  [
    'business name',
    { m: [0.62, 0.12, 0.13, 0.07, 0.01, 0.05], u: [0.0003, 0.0002, 0.0005, 0.01, 0.0002, 0.9888] },
  ],
  ['officer', { m: [0.6, 0.1, 0.3], u: [0.0005, 0.001, 0.9985] }],
]);
const identifier: StartingLevels = { m: [0.9, 0.06, 0.04], u: [0.000001, 0.00001, 0.999989] };

/** What is believed of a field at first. */
export function startingLevels(field: string): StartingLevels {
  return ofField.get(field) ?? identifier;
}
