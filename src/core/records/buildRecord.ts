// From what a mapping made of a source's rows to the record that is written: checked, read for identifiers, named.
import type { Result } from '../brand';
import { signalsOf } from '../risk/signals/registry';
import { digest } from '../text/digest';
import { foldName } from '../text/fold';
import { schemaVersion, type Attributes, type RecordKindDefinition } from './kinds/kindDefinition';
import { recordKindDefinitions } from './kinds/registry';
import { readTextsTogether, type ReadTexts } from './readTexts';
import type { MinervaRecord, RecordAttribute, RecordDraft, RecordProblem, RecordText } from './record';
import { traitsOf } from './traits';

const MAX_TEXT_CHARACTERS = 200_000; // a long web page has 50,000; beyond this it is a file, not a text
const MAX_TEXTS = 2_000; // the largest sanctions entry seen has under 300 pieces
const MAX_ALL_CHARACTERS = 400_000; // keeps one event far below the TRUNCATE of its sourcetype
const MAX_IDENTIFIERS = 5_000;
const MAX_ATTRIBUTES = 200; // an advert of 700 characters has under 30
const VERSION_HEX = 16;
const KEY_HASH_HEX = 40;
// Major breakers of Splunk, and the signs its search language reads.
const unsafeInKey = /[\s|+,;&?*'"[\](){}<>!%\\`$]|--|[^!-~]/;
const MAX_KEY_CHARACTERS = 160;

/**
 * Builds the record of one thing seen in one source.
 *
 * @param draft - kind, native id, attributes (empty values are dropped; unknown ones are a problem), texts with how
 *   each is read: `free` by every extractor, by one type over the whole piece, or `none`.
 * @returns the record with its identifiers attached; adverts, posts, reviews and tips also with what else their texts
 *   say, which fills the attributes that the mapping left empty. Problems: `native-id-missing`, `attributes-invalid`
 *   (names the attribute), `too-many-texts`, `text-too-long`. Never throws on foreign data.
 */
export function buildRecord(draft: RecordDraft): Result<MinervaRecord, RecordProblem> {
  const [built] = buildRecords([draft]);
  return built as Result<MinervaRecord, RecordProblem>;
}

/**
 * As `buildRecord`, of many drafts: their texts are read in lots, which is faster, and each record is the same.
 *
 * @param drafts - a hundred or so: what is read of all of them is held at once.
 * @returns one for each draft, in the same order.
 */
export function buildRecords(
  drafts: readonly RecordDraft[],
): readonly Result<MinervaRecord, RecordProblem>[] {
  const checked = drafts.map(checkedDraft);
  const read = readTextsTogether(
    checked.flatMap((one) => {
      if (!one.ok) return [];
      const { draft, definition } = one.value;
      const options = {
        ...(draft.country === undefined ? {} : { country: draft.country }),
        readsAttributes: definition.attributesOfTexts !== undefined,
        maxIdentifiers: MAX_IDENTIFIERS,
        maxAttributes: MAX_ATTRIBUTES,
      };
      return [{ texts: draft.texts, options }];
    }),
  ).values();
  return checked.map((one) =>
    one.ok ? { ok: true, value: recordOf(one.value, read.next().value as ReadTexts) } : one,
  );
}

/** A draft whose attributes fit its kind. */
interface CheckedDraft {
  readonly draft: RecordDraft;
  readonly definition: RecordKindDefinition;
  readonly named: Attributes;
}

function checkedDraft(draft: RecordDraft): Result<CheckedDraft, RecordProblem> {
  const unfit = problemOf(draft);
  if (unfit) return { ok: false, problem: unfit };
  const definition = recordKindDefinitions[draft.kind];
  const checked = definition.attributes.safeParse(withoutEmpty(draft.attributes));
  if (checked.success) return { ok: true, value: { draft, definition, named: checked.data } };
  const issue = checked.error.issues[0];
  const which = issue?.path.length ? `attribute ${issue.path.join('.')}: ` : '';
  return problem('attributes-invalid', `${describe(draft)}: ${which}${issue?.message ?? ''}.`);
}

function recordOf({ draft, definition, named }: CheckedDraft, read: ReadTexts): MinervaRecord {
  const mapped = without(named, ['name']);
  const name = nameOf(definition, named, draft);
  const reviewReasons = distinct(read.attributes.flatMap(({ review }) => review ?? []));
  const unversioned = {
    record_key: recordKey(draft.source, draft.nativeId),
    version: '',
    kind: draft.kind,
    schema_version: schemaVersion(definition),
    source: draft.source,
    tenant: draft.tenant,
    seen_at: draft.seenAt,
    ...(reviewReasons.length > 0 ? { review_reasons: reviewReasons } : {}),
    mid: distinct(read.identifiers.map(({ mid }) => mid)).sort(),
    name,
    names_folded: foldedNames(name, mapped),
    ...(read.identifiersLeftOut > 0 ? { identifiers_left_out: read.identifiersLeftOut } : {}),
    ...(read.attributesLeftOut > 0 ? { attributes_left_out: read.attributesLeftOut } : {}),
    attributes: mapped,
    marking: draft.marking,
    custody: draft.custody,
    identifiers: read.identifiers,
    ...(read.attributes.length > 0 ? { attributes_found: read.attributes } : {}),
    texts: draft.texts.map(({ field, text, file, row }): RecordText => ({ field, text, file, row })),
  };
  // A better rule of reading makes no new sighting: the version counts what the source said.
  const version = versionOf(unversioned);
  const record = { ...unversioned, version, attributes: filled(definition, mapped, read.attributes) };
  const marked = { ...record, traits: traitsOf(record) };
  return { ...marked, signal: signalsOf(marked) };
}

/** The mapped attributes and, where the mapping left them empty, those of the texts, in the order of the schema. */
function filled(
  { attributes: schema, attributesOfTexts }: RecordKindDefinition,
  mapped: Attributes,
  found: readonly RecordAttribute[],
): Attributes {
  const attributes = { ...withoutEmpty(attributesOfTexts?.(found, mapped) ?? {}), ...mapped };
  const names = Object.keys(schema.shape).filter((name) => name in attributes);
  return Object.fromEntries(names.map((name) => [name, attributes[name]]));
}

const distinct = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];

/**
 * The key that names a thing of a source, whatever its native id looks like.
 *
 * @returns `<source>:<native id>`, or `<source>:h_<hash>` where the id holds a character that Splunk breaks at.
 */
export function recordKey(source: string, nativeId: string): string {
  const isSafe =
    nativeId.length <= MAX_KEY_CHARACTERS && !unsafeInKey.test(nativeId) && !nativeId.startsWith('h_');
  return `${source}:${isSafe ? nativeId : `h_${digest(`${source}:${nativeId}`).slice(0, KEY_HASH_HEX)}`}`;
}

function problemOf(draft: RecordDraft): RecordProblem | undefined {
  if (draft.nativeId.trim() === '') {
    const { origin, row } = draft.custody;
    return {
      code: 'native-id-missing',
      message: `Row ${row} of ${origin} has no id, so its record could not be found again. Map a column that is never empty.`,
    };
  }
  if (draft.texts.length > MAX_TEXTS) {
    return {
      code: 'too-many-texts',
      message: `${describe(draft)} has ${draft.texts.length} texts; a record holds at most ${MAX_TEXTS}. Split it.`,
    };
  }
  const long = draft.texts.find(({ text }) => text.length > MAX_TEXT_CHARACTERS);
  const all = draft.texts.reduce((sum, { text }) => sum + text.length, 0);
  if (long === undefined && all <= MAX_ALL_CHARACTERS) return undefined;
  return {
    code: 'text-too-long',
    message: long
      ? `${describe(draft)}: text ${long.field} is ${long.text.length} characters; at most ${MAX_TEXT_CHARACTERS} are taken. Split it.`
      : `${describe(draft)}: its texts are ${all} characters together; at most ${MAX_ALL_CHARACTERS} are taken. Split it.`,
  };
}

function describe(draft: RecordDraft): string {
  const { origin, row } = draft.custody;
  return `Record ${draft.nativeId.slice(0, MAX_KEY_CHARACTERS)} of ${draft.source} (${origin}, row ${row})`;
}

function withoutEmpty(attributes: Attributes): Attributes {
  return Object.fromEntries(
    Object.entries(attributes).filter(
      ([, value]) =>
        value !== undefined &&
        value !== null &&
        value !== '' &&
        !(Array.isArray(value) && value.length === 0),
    ),
  );
}

function nameOf(definition: RecordKindDefinition, attributes: Attributes, draft: RecordDraft): string {
  const named = definition.nameAttributes.map((attribute) => attributes[attribute]);
  const name = named.find((value): value is string => typeof value === 'string' && value.trim() !== '');
  return name ?? `${definition.title} ${draft.nativeId}`;
}

function foldedNames(name: string, attributes: Attributes): readonly string[] {
  const aliases = Array.isArray(attributes.aliases) ? (attributes.aliases as readonly string[]) : [];
  return [...new Set([name, ...aliases].map(foldName))].filter((folded) => folded !== '');
}

/** Hash of everything but the fetch: its time, and a sighting time that only repeats it, tell nothing of the thing. */
function versionOf(record: MinervaRecord): string {
  const content = without(record, [
    'version',
    'custody',
    'seen_at',
    'identifiers',
    'review_reasons',
    'attributes_found',
    'attributes_left_out',
  ]);
  const origin = without(record.custody, ['fetchedAt', 'collectorVersion']);
  const sighting = record.seen_at === record.custody.fetchedAt ? null : record.seen_at;
  return digest(JSON.stringify([content, origin, sighting])).slice(0, VERSION_HEX);
}

function without(whole: object, names: readonly string[]): Attributes {
  return Object.fromEntries(Object.entries(whole).filter(([name]) => !names.includes(name)));
}

function problem(code: RecordProblem['code'], message: string): { ok: false; problem: RecordProblem } {
  return { ok: false, problem: { code, message } };
}
