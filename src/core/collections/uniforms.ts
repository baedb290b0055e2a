// Collections of the uniform tool: the base of schools, what they wear, what is waiting for a moderator, what came of
// answers. Pictures of people are in none of them; artwork is a badge drawn or printed, accepted by a moderator.
import type { CollectionDefinition, CollectionField } from './definition';

const undone: readonly CollectionField[] = [
  {
    name: 'undone',
    type: 'number',
    description: 'When it was taken back, epoch seconds; absent while it holds.',
  },
  { name: 'undone_by', type: 'string', description: 'Who took it back.' },
  { name: 'undone_reason', type: 'string', description: 'Why it was taken back.' },
];

/** Filled from the records of kind `school` by a scheduled search; the records stay the evidence. */
export const uniformSchoolsCollection: CollectionDefinition = {
  name: 'minerva_uniform_schools',
  description: 'Every school of every register once, in the words of the uniform tool, with what follows it.',
  key: 'school key, e.g. GB-ENG:100000',
  writer: 'service',
  fields: [
    { name: 'nation', type: 'string', description: 'Nation whose register numbers it, ISO 3166-2.' },
    { name: 'number', type: 'string', description: 'Its number there.' },
    { name: 'name', type: 'string', description: 'Its name, in the first language of the register.' },
    {
      name: 'names',
      type: 'array',
      description: 'All names, each with its language: "cy: …"; a former one ends with "(until <day>)".',
    },
    { name: 'status', type: 'string', description: 'open, closing, proposed, closed or unknown.' },
    { name: 'opened', type: 'string', description: 'Day, month or year.' },
    { name: 'closed', type: 'string', description: 'Day, month or year.' },
    {
      name: 'phase',
      type: 'string',
      description: 'nursery, primary, middle, secondary, all-through, 16 plus or unknown.',
    },
    {
      name: 'phase_from',
      type: 'string',
      description: 'Where the phase was told from: register, ages, number or nothing.',
    },
    { name: 'lowest_age', type: 'number', description: 'Youngest pupils, years.' },
    { name: 'highest_age', type: 'number', description: 'Oldest pupils, years.' },
    { name: 'sex', type: 'string', description: 'Whom it admits: mixed, girls, boys or unknown.' },
    { name: 'religion', type: 'string', description: 'Religious character of the school, as registered.' },
    { name: 'school_type', type: 'string', description: 'Type of establishment, as registered.' },
    { name: 'offshore', type: 'string', description: 'The digit 1 where it lies outside of the nation.' },
    { name: 'address', type: 'string', description: 'In one line, as registered.' },
    { name: 'place', type: 'string', description: 'Town, as registered.' },
    { name: 'postcode', type: 'string', description: 'As registered.' },
    { name: 'phone', type: 'string', description: 'As registered.' },
    { name: 'email', type: 'string', description: 'As registered.' },
    { name: 'site', type: 'string', description: 'Web site, as registered.' },
    { name: 'authority', type: 'string', description: 'Local authority.' },
    { name: 'authority_code', type: 'string', description: 'Its number in the register.' },
    { name: 'latitude', type: 'number', description: 'Degrees north, WGS 84.' },
    { name: 'longitude', type: 'number', description: 'Degrees east, WGS 84.' },
    {
      name: 'successors',
      type: 'array',
      description: 'Schools that are there now in place of a closed one: "<key> <name>".',
    },
    {
      name: 'predecessors',
      type: 'array',
      description: 'Schools it followed, nearest first, written alike.',
    },
    { name: 'as_of', type: 'string', description: 'Day of the register that it was read from.' },
    { name: 'updated', type: 'number', description: 'When it was written here, epoch seconds.' },
  ],
  accelerated: ['nation', 'authority', 'phase', 'status', 'updated'],
};

/** Accepted outfits only. A new year is a new document; nothing is overwritten. */
export const uniformOutfitsCollection: CollectionDefinition = {
  name: 'minerva_uniform_outfits',
  description: 'What schools wear, as accepted by a moderator; one document an outfit and span of years.',
  key: 'o_ and 12 hexadecimal digits',
  writer: 'analyst',
  fields: [
    { name: 'school', type: 'string', description: 'School key.' },
    { name: 'kind', type: 'string', description: 'everyday, summer, sixth form or pe kit.' },
    { name: 'worn_from', type: 'number', description: 'First calendar year it was worn; absent: not known.' },
    { name: 'worn_to', type: 'number', description: 'Last calendar year; absent: still worn, or not known.' },
    { name: 'facts', type: 'string', description: 'Slots and their values, as one JSON text.' },
    { name: 'supplier_design', type: 'string', description: 'A supplier’s stock design that others share.' },
    {
      name: 'source',
      type: 'string',
      description: 'Who told it: school, supplier or volunteer, and the name.',
    },
    { name: 'submission', type: 'string', description: 'The submission it came with.' },
    { name: 'row', type: 'number', description: 'Row of the submitted file; 0 for a form.' },
    {
      name: 'artwork',
      type: 'array',
      description: 'SHA-256 of accepted artwork of its badge, as in the keys of minerva_uniform_artwork.',
    },
    { name: 'author', type: 'string', description: 'Moderator who accepted it.' },
    { name: 'created', type: 'number', description: 'When it was accepted, epoch seconds.' },
    ...undone,
  ],
  accelerated: ['school', 'submission', 'created', 'undone'],
};

/** Bytes come here only with a moderator's decision; a submission carries their hash and size, never the bytes. */
export const uniformArtworkCollection: CollectionDefinition = {
  name: 'minerva_uniform_artwork',
  description: 'Artwork of badges without persons, sanitised, as accepted by a moderator.',
  key: 'submission, school and SHA-256 of the sanitised bytes, parted by |',
  writer: 'analyst',
  fields: [
    { name: 'media_type', type: 'string', description: 'image/svg+xml or image/png.' },
    { name: 'body', type: 'string', description: 'The bytes in base64.' },
    { name: 'bytes', type: 'number', description: 'How many, at most 65,536.' },
    { name: 'submitted_sha256', type: 'string', description: 'SHA-256 of the bytes as submitted.' },
    { name: 'school', type: 'string', description: 'School key.' },
    { name: 'submission', type: 'string', description: 'The submission it came with.' },
    { name: 'without_persons', type: 'string', description: 'Who declared that it shows no person.' },
    {
      name: 'licence',
      type: 'string',
      description: 'Who allows that it is kept and shown, and on which terms.',
    },
    { name: 'author', type: 'string', description: 'Moderator who looked at it and accepted it.' },
    { name: 'created', type: 'number', description: 'When, epoch seconds.' },
    ...undone,
  ],
  accelerated: ['school', 'submission'],
};

/** The moderation queue; a decided submission stays, with who decided and why. */
export const uniformIntakeCollection: CollectionDefinition = {
  name: 'minerva_uniform_intake',
  description: 'What schools, suppliers and volunteers sent in, and what a moderator decided.',
  key: 's_ and 12 hexadecimal digits',
  writer: 'analyst',
  fields: [
    { name: 'state', type: 'string', description: 'submitted, accepted or rejected.' },
    { name: 'sender_kind', type: 'string', description: 'school, supplier or volunteer.' },
    { name: 'sender', type: 'string', description: 'Name of the school, firm or group that sent it.' },
    {
      name: 'basis',
      type: 'string',
      description: 'What it was told from: a policy, a catalogue, a garment at hand.',
    },
    {
      name: 'artwork_licence',
      type: 'string',
      description: 'Who allows that artwork is kept and shown, and on which terms.',
    },
    { name: 'file', type: 'string', description: 'Name of the file; empty for a form.' },
    {
      name: 'file_sha256',
      type: 'string',
      description: 'SHA-256 of the file’s bytes; the file is not kept.',
    },
    { name: 'year', type: 'number', description: 'Calendar year that the sender says it holds for.' },
    {
      name: 'outfits',
      type: 'string',
      description: 'Outfits that passed, with their rows, as one JSON text.',
    },
    { name: 'outfit_count', type: 'number', description: 'How many.' },
    { name: 'problems', type: 'string', description: 'What did not pass, with rows, as one JSON text.' },
    { name: 'problem_count', type: 'number', description: 'How many.' },
    {
      name: 'artwork',
      type: 'string',
      description: 'Hash, size and declaration of artwork, as one JSON text.',
    },
    { name: 'author', type: 'string', description: 'Who entered it here.' },
    { name: 'created', type: 'number', description: 'When, epoch seconds.' },
    { name: 'decided_by', type: 'string', description: 'Moderator.' },
    { name: 'decided', type: 'number', description: 'When it was decided, epoch seconds.' },
    { name: 'reason', type: 'string', description: 'Why it was accepted or rejected.' },
    {
      name: 'history',
      type: 'string',
      description: 'Decisions that were taken back, by whom and why, as one JSON text.',
    },
  ],
  accelerated: ['state', 'created', 'file_sha256'],
};

/** What came of answers; statistics count them, no search reads them. */
export const uniformConfirmationsCollection: CollectionDefinition = {
  name: 'minerva_uniform_confirmations',
  description:
    'Schools that officers confirmed or rejected, with the rank they stood at and the time it took.',
  key: 'u_ and 12 hexadecimal digits',
  writer: 'analyst',
  fields: [
    { name: 'query_id', type: 'string', description: 'The question it answers.' },
    { name: 'audit', type: 'string', description: 'Audit number of the sheet, where one was made.' },
    { name: 'school', type: 'string', description: 'School key.' },
    { name: 'answer', type: 'string', description: 'confirmed or rejected.' },
    {
      name: 'rank',
      type: 'number',
      description: 'First place of its group of ties, from 1; absent: not in the list.',
    },
    {
      name: 'tie_count',
      type: 'number',
      description: 'Schools that fitted equally well, itself among them.',
    },
    { name: 'asked_at', type: 'number', description: 'When the question was asked, epoch seconds.' },
    { name: 'seconds', type: 'number', description: 'From asking to this answer.' },
    { name: 'reason', type: 'string', description: 'What it rests on, in the words of its author.' },
    { name: 'author', type: 'string', description: 'Who says so.' },
    { name: 'created', type: 'number', description: 'When, epoch seconds.' },
    ...undone,
  ],
  accelerated: ['query_id', 'school', 'created', 'undone'],
};

/** Schools and outfits packed for searching; a version is written over the pages of versions that are kept no longer. */
export const uniformCatalogueCollection: CollectionDefinition = {
  name: 'minerva_uniform_catalogue',
  description: 'The catalogue that page and command search in, packed, cut into pages.',
  key: 'a text without a meaning: pages of an older version lend theirs to a new one',
  writer: 'service',
  fields: [
    {
      name: 'version',
      type: 'string',
      description: 'Names one whole catalogue; “given up” where a page was emptied.',
    },
    { name: 'number', type: 'number', description: 'Number of the page, from 0.' },
    { name: 'of', type: 'number', description: 'How many pages the version has.' },
    { name: 'body', type: 'string', description: 'The page, at most 500,000 characters.' },
    { name: 'created', type: 'number', description: 'When the version was made, epoch seconds.' },
    {
      name: 'left_out',
      type: 'number',
      description: 'Outfits that are not in the version, because no second person stands for them.',
    },
  ],
  accelerated: ['version', 'created'],
};
