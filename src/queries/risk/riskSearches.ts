// The searches of the pages about risk. Scores come from the tenant's lookup, one row a business; the records behind a
// reason from their index, by the same value and signal that the reason counted.
import type { Evidence } from '../../core/risk/indicator';
import { commaList, quotable, searchValue, spl, wholeNumber, type Spl } from '../spl';

/** Businesses of one list that can be paged through; beyond it the page asks for a filter. */
export const MAX_LISTED_SUBJECTS = 5_000;
/** Records listed under one reason. */
export const MAX_EVIDENCE_RECORDS = 100;
/** Squares of the map. */
export const MAX_SQUARES = 2_000;
/** Scoring runs read for drift: five years of days. */
export const MAX_RUNS = 2_000;
/** Scores read to measure a ranking; Splunk gives no more rows of one job. */
export const MAX_MEASURED = 50_000;

/** What a list can be narrowed by, each offered as a choice; each a field of the scores. */
// prettier-ignore
export const facetNames = ['tier', 'sector', 'region', 'class', 'coverage', 'reason', 'counter', 'source'] as const;
export type FacetName = (typeof facetNames)[number];
/** And by what is pressed in a picture: a bar of points (`40`), a square of the map (`52.3,-3.4`). */
export const filterNames = [...facetNames, 'points', 'square'] as const;
export type FilterName = (typeof filterNames)[number];
export type RiskFilters = Readonly<Partial<Record<FilterName, string>>>;

/** By where a business stands, which allows for sources that its region lacks; or by its points alone. */
export const listOrders = ['place', 'score'] as const;
export type ListOrder = (typeof listOrders)[number];
export interface AskedList {
  readonly filters: RiskFilters;
  readonly order: ListOrder;
}

const fieldOf: Readonly<Record<FacetName, Spl>> = {
  tier: spl`tier`,
  sector: spl`sector`,
  region: spl`region`,
  class: spl`class`,
  coverage: spl`known_dimensions`,
  reason: spl`reasons`,
  counter: spl`counters`,
  source: spl`sources`,
};
const severalValues: ReadonlySet<FacetName> = new Set(['reason', 'counter', 'source']);
/** Stands for "not said" where a field is empty. */
export const NOT_SAID = '(not said)';
const scalar = facetNames.filter((name) => !severalValues.has(name));

/** Businesses of which no record counts any more keep a document, so that scoring knows them; no list shows them. */
const allScores = spl`| inputlookup minerva_score_list | search NOT gone="1"`;

/** Rows of scores that fit all filters; undefined if a value cannot be asked for exactly. */
function scoresWhere(filters: RiskFilters): Spl | undefined {
  const conditions: Spl[] = [];
  for (const name of facetNames) {
    const wanted = filters[name];
    if (wanted === undefined) continue;
    if (wanted === NOT_SAID) {
      conditions.push(spl`NOT ${fieldOf[name]}="*"`);
      continue;
    }
    const value = searchValue(wanted);
    if (value === undefined) return undefined;
    conditions.push(spl`${fieldOf[name]}=${value}`);
  }
  const rows = conditions.length === 0 ? allScores : spl`${allScores} ${conditions.join(' ') as Spl}`;
  return pressedWhere(rows, filters);
}

/** Width of a bar of the distribution. */
export const POINTS_A_BAR = 10;

/** Lower end of the bar that a business stands in; null for one that has too little data for points. */
const barOf = spl`if(tier="not enough data", null(), floor(score/${wholeNumber(POINTS_A_BAR)})*${wholeNumber(POINTS_A_BAR)})`;

// Tenths of a degree, counted from where none is negative: rounding -0.04 gives a -0 that is no 0 to `stats by`.
const NORTH = 900;
const EAST = 1800;
const inSquares = spl`where isnum(latitude) AND isnum(longitude) | eval minerva_north=round(latitude*10)+${wholeNumber(NORTH)}, minerva_east=round(longitude*10)+${wholeNumber(EAST)}`;

/** The rows narrowed to a bar and a square; undefined for what is neither. */
function pressedWhere(rows: Spl, { points, square }: RiskFilters): Spl | undefined {
  let narrowed = rows;
  if (points !== undefined) {
    if (!/^\d{1,6}$/.test(points)) return undefined;
    narrowed = spl`${narrowed} | where ${barOf}=${wholeNumber(Number(points))}`;
  }
  if (square === undefined) return narrowed;
  const [, latitude, longitude] = /^(-?\d{1,2}\.\d),(-?\d{1,3}\.\d)$/.exec(square) ?? [];
  const [north, east] = [
    Math.round(Number(latitude) * 10) + NORTH,
    Math.round(Number(longitude) * 10) + EAST,
  ];
  if (!(north >= 0 && north <= 2 * NORTH && east >= 0 && east <= 2 * EAST)) return undefined;
  return spl`${narrowed} | ${inSquares} | where minerva_north=${wholeNumber(north)} AND minerva_east=${wholeNumber(east)}`;
}

/** The filter that leaves what stands in a square. */
export function squareFilter({
  latitude,
  longitude,
}: Readonly<Record<'latitude' | 'longitude', number>>): string {
  return `${latitude.toFixed(1)},${longitude.toFixed(1)}`;
}

/** Degrees of a square that a search counted. */
export function degreesOf(square: {
  readonly north: number;
  readonly east: number;
}): Readonly<Record<'latitude' | 'longitude', number>> {
  return { latitude: (square.north - NORTH) / 10, longitude: (square.east - EAST) / 10 };
}

const columns = spl`subject name place region country category sector source entity score standing tier class top_reason top_sentence reasons counters known_dimensions all_dimensions sources model_version updated`;
// What is too little known to be scored stands last, whatever its points are. Scores of earlier releases have no standing.
const byPriority = spl`eval minerva_unknown=if(tier="not enough data", 1, 0), minerva_standing=coalesce(standing, score) | sort 0 minerva_unknown -minerva_standing -score subject`;
const inOrder: Readonly<Record<ListOrder, Spl>> = {
  place: byPriority,
  score: spl`eval minerva_unknown=if(tier="not enough data", 1, 0) | sort 0 minerva_unknown -score subject`,
};

/** Rows of the ranked list, first to look at first. */
export function rankedSearch({ filters, order }: AskedList): Spl | undefined {
  const rows = scoresWhere(filters);
  return (
    rows && spl`${rows} | ${inOrder[order]} | head ${wholeNumber(MAX_LISTED_SUBJECTS)} | table ${columns}`
  );
}

/** Rows `facet` (`tier=1`, `points=40`), `subjects`: how many businesses of the list have each value. */
export function facetSearch(filters: RiskFilters): Spl | undefined {
  const rows = scoresWhere(filters);
  if (rows === undefined) return undefined;
  const single = scalar.map(
    (name) =>
      spl`"${name as string as Spl}=".if(isnull(${fieldOf[name]}) OR ${fieldOf[name]}="", "${NOT_SAID as Spl}", ${fieldOf[name]})`,
  );
  const several = facetNames
    .filter((name) => severalValues.has(name))
    .map((name) => spl`mvmap(${fieldOf[name]}, "${name as string as Spl}=".${fieldOf[name]})`);
  const points = spl`"points=".${barOf}`;
  const facets = commaList([spl`"all="`, ...single, ...several, points]);
  return spl`${rows} | eval facet=mvappend(${facets}) | stats count as subjects by facet | sort 0 -subjects facet`;
}

/**
 * Where the listed ones are, by tenths of a degree: rows `minerva_north`, `minerva_east` (see `degreesOf`), `subjects`,
 * `highest` (points), `first` (of them in priority 1), `places`.
 */
export function mapSearch(filters: RiskFilters): Spl | undefined {
  const rows = scoresWhere(filters);
  return (
    rows &&
    spl`${rows} | ${inSquares} | eval minerva_points=if(tier="not enough data", null(), score), minerva_first=if(tier="1", 1, 0) | stats count as subjects max(minerva_points) as highest sum(minerva_first) as first values(place) as places by minerva_north minerva_east | sort 0 -subjects minerva_north minerva_east | head ${wholeNumber(MAX_SQUARES)}`
  );
}

/** One row: what is known of one business besides its result. */
export function scoreOfSearch(subject: string): Spl | undefined {
  const value = searchValue(subject);
  return value && spl`${allScores} subject=${value} | head 1 | table ${columns}`;
}

/** Rows `reasons`, `subjects`: for how many businesses each indicator fires, those that lower among them. */
export const firingSearch = spl`${allScores} | eval reasons=mvappend(reasons, counters) | stats count as subjects by reasons`;

/** Rows `sector`, `subjects`. */
export const sectorSizeSearch = spl`${allScores} | stats count as subjects by sector`;

/** Rows `subject`, `score`, `standing`, `tier`, `region`, `known_dimensions`, `model_version`, `name`, `sources`: all scores, for measuring. */
export const measuredSearch = spl`${allScores} | table subject score standing tier region known_dimensions model_version name sources | head ${wholeNumber(MAX_MEASURED)}`;

/** Rows `at`, `model_version`, `tier_1` … `tier_unknown`, newest first: what each scoring run left. */
export const runsSearch = spl`search \`minerva_risk\` risk_event="run" | head ${wholeNumber(MAX_RUNS)} | eval at=_time | table at model_version tier_1 tier_2 tier_3 tier_4 tier_unknown`;

/** Subjects for which an indicator fires, the first to look at first: those whose tier a change of it can move. */
export function subjectsOfIndicatorSearch(indicator: string, most: number): Spl | undefined {
  const value = searchValue(indicator);
  return (
    value &&
    spl`${allScores} (reasons=${value} OR counters=${value}) | ${byPriority} | head ${wholeNumber(most)} | table subject name`
  );
}

/** A sample of all businesses that is the same every time: the first by the hash of their key. */
export function sampleSearch(most: number): Spl {
  return spl`${allScores} | eval minerva_place=md5(subject) | sort 0 minerva_place | head ${wholeNumber(most)} | table subject name`;
}

const notRetired = spl`eval minerva_sighting=record_key."@".version | lookup minerva_retired _key AS minerva_sighting OUTPUT reason AS minerva_gone | where isnull(minerva_gone) OR minerva_gone="returned"`;

/** What an evidence points at, as conditions on indexed fields; undefined if it points at nothing that can be asked for. */
export function conditionsOf({ kind, mid, signal, record }: Evidence): Spl | undefined {
  const named = quotable([
    record === undefined ? undefined : equals(spl`record_key`, record),
    mid === undefined ? undefined : equals(spl`mid`, mid),
    signal === undefined ? undefined : equals(spl`signal`, signal),
  ]);
  const kindIs = equals(spl`kind`, kind);
  const asked = [record, mid, signal].filter((one) => one !== undefined).length;
  // A condition that could not be quoted must not be left out: the search would count more than the reason did.
  if (kindIs === undefined || named.length !== asked || asked === 0) return undefined;
  return [kindIs, ...named].join(' ') as Spl;
}

/** One row `records`: distinct records behind an evidence, those withdrawn and older versions left out. */
export function evidenceCountSearch(evidence: Evidence): Spl | undefined {
  const conditions = conditionsOf(evidence);
  return (
    conditions &&
    spl`| tstats count where \`minerva_records\` ${conditions} by record_key version | ${notRetired} | stats dc(record_key) as records`
  );
}

/** Rows `_time`, `minerva_card` (JSON): the newest sighting of each record behind an evidence, newest first. */
export function evidenceSearch(evidence: Evidence): Spl | undefined {
  const conditions = conditionsOf(evidence);
  const card = commaList(
    ['record_key', 'kind', 'source', 'name', 'mid'].map(
      (name) => spl`"${name as Spl}", json_extract(_raw, "${name as Spl}")`,
    ),
  );
  return (
    conditions &&
    spl`search \`minerva_records\` ${conditions} | ${notRetired} | dedup record_key | head ${wholeNumber(MAX_EVIDENCE_RECORDS)} | eval minerva_card=json_object(${card}) | table _time minerva_card`
  );
}

function equals(field: Spl, value: string): Spl | undefined {
  const quoted = searchValue(value);
  return quoted && spl`${field}=${quoted}`;
}
