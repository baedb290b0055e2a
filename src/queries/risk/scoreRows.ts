// Rows about scores as the pages read them: one business, how many each filter leaves, one square of the map.
import type { EpochSeconds } from '../../core/brand';
import { tiers, type Tier } from '../../core/risk/model';
import { numberCell, textCell } from '../cells';
import type { ResultRow } from '../jobAnswers';
import { degreesOf, facetNames, type FacetName } from './riskSearches';

/** One business of the list. */
export interface ScoreRow {
  readonly subject: string;
  readonly name: string;
  readonly place: string;
  readonly region: string;
  readonly country: string;
  readonly category: string;
  readonly sector: string;
  readonly source: string;
  /** Entity its record is in; '' for none. */
  readonly entity: string;
  /** Points; undefined where too little is known to score it, which is not 0. */
  readonly score: number | undefined;
  /** Points that the list is ordered by; more than the score where sources are missing. */
  readonly standing: number | undefined;
  readonly tier: Tier;
  readonly class: string;
  /** Id of the reason with most points; '' where none fires. */
  readonly topReason: string;
  readonly topSentence: string;
  /** Ids of the indicators that fire, for looking sooner. */
  readonly reasons: readonly string[];
  /** Ids of those that fire for looking later. */
  readonly counters: readonly string[];
  readonly knownDimensions: number | undefined;
  readonly allDimensions: number | undefined;
  readonly sources: readonly string[];
  readonly modelVersion: string;
  readonly updated: EpochSeconds | undefined;
}

/** A value that filters, and how many of the listed businesses have it. */
export interface FacetValue {
  readonly value: string;
  readonly subjects: number;
}

export interface Facets {
  /** Businesses that fit all filters. */
  readonly subjects: number;
  /** Most businesses first; tiers in their own order. */
  readonly values: Readonly<Record<FacetName, readonly FacetValue[]>>;
  /** Lower end of each bar of points → businesses; those too little known for a score are in none. */
  readonly points: ReadonlyMap<number, number>;
}

/** A square of a tenth of a degree. */
export interface MapSquare {
  readonly latitude: number;
  readonly longitude: number;
  readonly subjects: number;
  /** Most points of one; undefined where none has enough data for points. */
  readonly highest: number | undefined;
  /** Of them in priority 1. */
  readonly first: number;
  /** Towns that its businesses name. */
  readonly places: readonly string[];
}

/** Undefined where there is no key, or a tier that no model of this release has. */
export function scoreRowIn(row: ResultRow): ScoreRow | undefined {
  const subject = textCell(row, 'subject');
  const tier = tiers.find((one) => one === textCell(row, 'tier'));
  if (subject === '' || tier === undefined) return undefined;
  const text = (field: string): string => textCell(row, field);
  return {
    subject,
    name: text('name') === '' ? subject : text('name'),
    place: text('place'),
    region: text('region'),
    country: text('country'),
    category: text('category'),
    sector: text('sector'),
    source: text('source'),
    entity: text('entity'),
    score: tier === 'not enough data' ? undefined : numberCell(row, 'score'),
    standing:
      tier === 'not enough data' ? undefined : (numberCell(row, 'standing') ?? numberCell(row, 'score')),
    tier,
    class: text('class'),
    topReason: text('top_reason'),
    topSentence: text('top_sentence'),
    reasons: listCell(row, 'reasons'),
    counters: listCell(row, 'counters'),
    knownDimensions: numberCell(row, 'known_dimensions'),
    allDimensions: numberCell(row, 'all_dimensions'),
    sources: listCell(row, 'sources'),
    modelVersion: text('model_version'),
    updated: numberCell(row, 'updated') as EpochSeconds | undefined,
  };
}

/** Rows `facet`, `subjects` put together. */
export function facetsIn(rows: readonly ResultRow[]): Facets {
  const values = Object.fromEntries(facetNames.map((name) => [name, [] as FacetValue[]])) as Record<
    FacetName,
    FacetValue[]
  >;
  const points = new Map<number, number>();
  let subjects = 0;
  for (const row of rows) {
    const facet = textCell(row, 'facet');
    const count = numberCell(row, 'subjects') ?? 0;
    const cut = facet.indexOf('=');
    const [name, value] = [facet.slice(0, cut), facet.slice(cut + 1)];
    if (name === 'all') subjects = count;
    else if (name === 'points') points.set(Number(value), count);
    else if (Object.hasOwn(values, name)) values[name as FacetName].push({ value, subjects: count });
  }
  const place = (value: string): number => tiers.findIndex((tier) => tier === value);
  values.tier.sort((left, right) => place(left.value) - place(right.value));
  values.coverage.sort((left, right) => right.value.localeCompare(left.value, 'en', { numeric: true }));
  return { subjects, values, points };
}

/** Undefined where a number is missing. */
export function squareIn(row: ResultRow): MapSquare | undefined {
  const [north, east] = [numberCell(row, 'minerva_north'), numberCell(row, 'minerva_east')];
  const subjects = numberCell(row, 'subjects');
  if (north === undefined || east === undefined || subjects === undefined) return undefined;
  return {
    ...degreesOf({ north, east }),
    subjects,
    highest: numberCell(row, 'highest'),
    first: numberCell(row, 'first') ?? 0,
    places: listCell(row, 'places'),
  };
}

/** A cell with one or several values; empty where there is none. */
export function listCell(row: ResultRow, field: string): readonly string[] {
  const cell = row[field];
  if (cell === undefined || cell === null || cell === '') return [];
  return typeof cell === 'string' ? [cell] : cell;
}
