// An accepted outfit as it lies in the collection `minerva_uniform_outfits`, and back. What is read back is checked against
// the slots of today: a fact of a slot or a word that is no longer there is left out and counted, never guessed.
import * as z from 'zod';
import { outfitKinds, type OutfitFact } from '../outfit';
import { splitSchoolKey } from '../schools/school';
import { slotDefinition } from '../slots';
import { colourOf } from '../vocabulary/colours';
import { motifOf } from '../vocabulary/motifs';
import type { AcceptedOutfit } from './moderation';

const valueSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('colour'), colour: z.string().max(60) }),
  z.object({ kind: z.literal('choice'), choice: z.string().max(60) }),
  z.object({ kind: z.literal('text'), text: z.string().max(200) }),
  z.object({ kind: z.literal('absent') }),
]);
const factSchema = z.object({ slot: z.string().max(60), values: z.array(valueSchema).min(1).max(40) });
const factsSchema = z.array(z.unknown()).max(400);
type ReadFact = z.infer<typeof factSchema>;

const text = z.string().nullish().catch('');
const year = z.coerce.number().int().min(1).max(9_999).nullish().catch(undefined);
const time = z.coerce.number().min(0).max(4_102_444_800);
const documentSchema = z.object({
  _key: z.string().min(1),
  school: z.string(),
  kind: z.enum(outfitKinds),
  worn_from: year,
  worn_to: year,
  facts: z.string().max(100_000),
  supplier_design: text,
  source: text,
  submission: text,
  row: z.coerce.number().int().min(0).catch(0),
  artwork: z.union([z.array(z.string()), z.string().transform((one) => [one])]).nullish(),
  author: text,
  created: time.catch(0),
  undone: time.nullish().catch(undefined),
  undone_by: text,
  undone_reason: text,
});

export interface ReadOutfitDocument {
  readonly outfit: AcceptedOutfit;
  /** Facts that this release does not know. */
  readonly leftOut: number;
}

/** Fields of the document of an accepted outfit. */
export function documentOfOutfit(outfit: AcceptedOutfit): Readonly<Record<string, unknown>> {
  const { undone, wornFrom, wornTo, supplierDesign, artwork } = outfit;
  return {
    _key: outfit.id,
    school: outfit.school,
    kind: outfit.kind,
    facts: JSON.stringify(outfit.facts),
    source: outfit.source,
    submission: outfit.submission,
    row: outfit.row,
    author: outfit.author,
    created: outfit.created,
    ...(wornFrom === undefined ? {} : { worn_from: wornFrom }),
    ...(wornTo === undefined ? {} : { worn_to: wornTo }),
    ...(supplierDesign === undefined ? {} : { supplier_design: supplierDesign }),
    ...(artwork.length === 0 ? {} : { artwork }),
    ...(undone && { undone: undone.at, undone_by: undone.by, undone_reason: undone.reason }),
  };
}

/** The outfit of a document; undefined for one that is none, or tells nothing that this release knows. */
export function outfitOfDocument(fields: unknown): ReadOutfitDocument | undefined {
  const read = documentSchema.safeParse(fields);
  if (!read.success) return undefined;
  const { _key: id, school, kind, worn_from: wornFrom, worn_to: wornTo, undone, ...rest } = read.data;
  const key = splitSchoolKey(school)?.key;
  const { facts, leftOut } = factsIn(rest.facts);
  if (key === undefined || facts.length === 0) return undefined;
  const outfit: AcceptedOutfit = {
    id,
    school: key,
    kind,
    facts,
    source: rest.source ?? '',
    submission: rest.submission ?? '',
    row: rest.row,
    artwork: rest.artwork ?? [],
    author: rest.author ?? '',
    created: rest.created,
    ...(typeof wornFrom === 'number' ? { wornFrom } : {}),
    ...(typeof wornTo === 'number' ? { wornTo } : {}),
    ...(rest.supplier_design ? { supplierDesign: rest.supplier_design } : {}),
    ...(typeof undone === 'number'
      ? { undone: { at: undone, by: rest.undone_by ?? '', reason: rest.undone_reason ?? '' } }
      : {}),
  };
  return { outfit, leftOut };
}

function factsIn(json: string): { readonly facts: readonly OutfitFact[]; readonly leftOut: number } {
  const read = factsSchema.safeParse(parsed(json));
  if (!read.success) return { facts: [], leftOut: 0 };
  const facts = read.data.flatMap((fact) => {
    const one = factSchema.safeParse(fact);
    return one.success && isKnown(one.data) ? [one.data as unknown as OutfitFact] : [];
  });
  return { facts, leftOut: read.data.length - facts.length };
}

function isKnown({ slot, values }: ReadFact): boolean {
  const definition = slotDefinition(slot);
  if (definition === undefined) return false;
  return values.every((value) => {
    if (value.kind === 'absent') return true;
    if (value.kind === 'colour') return definition.kind === 'colour' && colourOf(value.colour) !== undefined;
    if (value.kind === 'text') return definition.kind === 'text';
    return definition.aspect === 'motif'
      ? motifOf(value.choice) !== undefined
      : definition.choices.includes(value.choice);
  });
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
