// The catalogue made anew from schools and accepted outfits: asked for by the scheduled search, by the collector, or by
// hand. Whoever asks whether anything has changed learns it from the name of the newest version, which says what was there
// when it was packed; nothing else has to be kept.
import { CommandFailure, type Say } from '../../adapters/splunk/searchCommand/searchCommand';
import type { SearchRow } from '../../adapters/splunk/rest/searchJob';
import { packBase } from '../../core/uniforms/catalogue/packBase';
import { writePages } from '../../core/uniforms/catalogue/pages';
import type { AcceptedOutfit } from '../../core/uniforms/intake/moderation';
import { outfitOfDocument } from '../../core/uniforms/intake/outfitDocument';
import { submissionOfDocument } from '../../core/uniforms/intake/submissionDocument';
import { Vouchers, type Doubt } from '../../core/uniforms/intake/twoPersons';
import { versionsOf, type OutfitVersion } from '../../core/uniforms/intake/versions';
import { schoolOfDocument, type KeptSchool } from '../../core/uniforms/schools/schoolDocument';
import { digest } from '../../core/text/digest';
import { textOf, type AskSplunk } from '../minervachanged/ask';
import { givenUp, keysFor, readPlaces, type PageDocument, type PagePlace } from './pageKeys';

export interface PackingWish {
  /** `changed`: only where an outfit, a decision or the base of schools has changed since the newest version. */
  readonly when: 'always' | 'changed';
  /** Versions to keep, the new one among them. */
  readonly keep: number;
  /** Epoch seconds, by the search head's clock; begins the name of the version. */
  readonly now: number;
}

/** Decisions carry the time of the moderator's browser; a clock that is further off is seen a day late, by the schools. */
const CLOCKS_OFF_SECONDS = 86_400;
const DIGEST_HEX = 16;

/**
 * Documents to write into the collection, in this order: those that are given up, then the new pages, the first one last,
 * so that a version whose first page is there was written whole.
 *
 * @returns nothing where nothing has changed, or where the tenant has no outfit at all.
 */
export async function packedPages(
  ask: AskSplunk,
  { when, keep, now }: PackingWish,
  say: Say,
): Promise<readonly PageDocument[]> {
  if (when === 'changed' && (await isUpToDate(ask))) return [];
  const changes = await changesSince(ask, now - CLOCKS_OFF_SECONDS);
  const { outfits, leftOut } = await countingOutfits(ask, say);
  if (outfits.length + leftOut === 0) {
    if (when === 'always')
      say('WARN', `minervauniform: there is no outfit in the collection; nothing was packed.`);
    return [];
  }
  const schools = await readAll(ask, { what: 'schools', search: schoolsSearch, valueOf: schoolOfRow }, say);
  const places = readPlaces(await ask(placesSearch));
  return pagesOf({ schools, outfits }, { version: `${now}-${changes}`, now, keep, leftOut, places });
}

/** @returns the newest version is of what is there now. */
async function isUpToDate(ask: AskSplunk): Promise<boolean> {
  const firsts = readPlaces(await ask(firstPagesSearch)).sort((left, right) => right.created - left.created);
  const [newest] = firsts;
  if (newest === undefined) return false;
  const { version, created } = newest;
  return version === `${created}-${await changesSince(ask, created - CLOCKS_OFF_SECONDS)}`;
}

/** A digest of every outfit and decision since a time, and of when the schools were put together. */
async function changesSince(ask: AskSplunk, since: number): Promise<string> {
  const told: string[] = [];
  for (const search of changesSearches(Math.max(0, since)))
    for (const row of await ask(search)) told.push(textOf(row, 'change'));
  return digest(JSON.stringify(told.sort())).slice(0, DIGEST_HEX);
}

function changesSearches(since: number): readonly string[] {
  return [
    `| inputlookup minerva_uniform_outfits where created>=${since} OR undone>=${since} | eval change="outfit ".coalesce(created, "")." ".coalesce(undone, "")." "._key | table change`,
    `| inputlookup minerva_uniform_intake where created>=${since} OR decided>=${since} | eval change="intake ".coalesce(state, "")." ".coalesce(decided, "")." "._key | table change`,
    '| inputlookup minerva_state where job="schools" | eval change="schools ".indexed_until | table change',
  ];
}

const outfitsSearch = '| inputlookup minerva_uniform_outfits | eval row_key=_key';
const submissionsSearch = '| inputlookup minerva_uniform_intake where state="accepted" | eval row_key=_key';
const schoolsSearch = '| inputlookup minerva_uniform_schools | eval row_key=_key';
const placesSearch =
  '| inputlookup minerva_uniform_catalogue | eval row_key=_key | table row_key version number of created';
const firstPagesSearch =
  '| inputlookup minerva_uniform_catalogue where number=0 | eval row_key=_key | table row_key version number of created';

/** Outfits that hold and that two persons stand for; the others are counted and told. */
async function countingOutfits(
  ask: AskSplunk,
  say: Say,
): Promise<{ readonly outfits: readonly AcceptedOutfit[]; readonly leftOut: number }> {
  const valueOf = (row: SearchRow) => outfitOfDocument(documentOf(row))?.outfit;
  const read = await readAll(ask, { what: 'outfits', search: outfitsSearch, valueOf }, say);
  const holding = read.filter(({ undone }) => undone === undefined);
  if (holding.length === 0) return { outfits: read, leftOut: 0 };
  const vouchers = await readVouchers(ask, say);
  const doubted = new Map<Doubt, number>();
  const outfits = holding.filter((outfit) => {
    const doubt = vouchers.doubtAbout(outfit);
    if (doubt !== undefined) doubted.set(doubt, (doubted.get(doubt) ?? 0) + 1);
    return doubt === undefined;
  });
  const leftOut = holding.length - outfits.length;
  if (leftOut > 0)
    say(
      'WARN',
      `minervauniform: ${leftOut} of ${holding.length} outfits are left out, because no second person stands for them (${wordsOf(doubted)}). Enter them anew on the page Uniforms: intake.`,
    );
  return { outfits, leftOut };
}

async function readVouchers(ask: AskSplunk, say: Say): Promise<Vouchers> {
  const vouchers = new Vouchers();
  const valueOf = (row: SearchRow) => {
    const submission = submissionOfDocument(documentOf(row));
    if (submission !== undefined) vouchers.take(submission);
    return submission?.id;
  };
  await readAll(
    ask,
    { what: 'submissions', search: submissionsSearch, pageRows: SUBMISSIONS_AT_ONCE, valueOf },
    say,
  );
  return vouchers;
}

/** One of 2,000 rows is some two megabytes; an answer may have 64. */
const SUBMISSIONS_AT_ONCE = 25;

function wordsOf(doubted: ReadonlyMap<Doubt, number>): string {
  return Array.from(doubted, ([doubt, count]) => `${doubt}: ${count}`).join(', ');
}

interface Reading<Value> {
  readonly what: string;
  readonly search: string;
  readonly pageRows?: number;
  readonly valueOf: (row: SearchRow) => Value | undefined;
}

async function readAll<Value>(
  ask: AskSplunk,
  { what, search, pageRows, valueOf }: Reading<Value>,
  say: Say,
): Promise<readonly Value[]> {
  const rows = await ask(search, pageRows);
  const values = rows.map(valueOf).filter((value) => value !== undefined);
  if (values.length < rows.length)
    say(
      'WARN',
      `minervauniform: ${rows.length - values.length} of ${rows.length} ${what} cannot be read; left out.`,
    );
  return values;
}

function schoolOfRow(row: SearchRow): KeptSchool | undefined {
  return schoolOfDocument({ ...row, _key: textOf(row, 'row_key') });
}

/** Rows of a table have every column; a cell that is empty there was not in the document. */
function documentOf(row: SearchRow): Readonly<Record<string, unknown>> {
  const told = Object.entries(row).filter(([, value]) => value !== '');
  return { ...Object.fromEntries(told), _key: textOf(row, 'row_key') };
}

interface NewVersion {
  readonly version: string;
  readonly now: number;
  readonly keep: number;
  readonly leftOut: number;
  readonly places: readonly PagePlace[];
}

function pagesOf(
  {
    schools,
    outfits,
  }: { readonly schools: readonly KeptSchool[]; readonly outfits: readonly AcceptedOutfit[] },
  { version, now, keep, leftOut, places }: NewVersion,
): readonly PageDocument[] {
  const bySchool = new Map<string, OutfitVersion[]>();
  for (const one of versionsOf(outfits)) {
    const known = bySchool.get(one.school);
    if (known === undefined) bySchool.set(one.school, [one]);
    else known.push(one);
  }
  const pages = writePages(
    packBase(schools, (key) => bySchool.get(key) ?? []),
    version,
  );
  if (places.some((place) => place.version === version))
    throw new CommandFailure(`minervauniform: version ${version} is there already; pack again in a second.`);
  const { used, left } = keysFor(pages.length, { version, keep, places });
  const documents = pages.map(({ page, of, text }, at) => ({
    _key: used[at] ?? '',
    version,
    number: page,
    of,
    body: text,
    created: now,
    left_out: leftOut,
  }));
  return [...left.map(givenUp), ...documents.reverse()];
}
