// What the page Uniforms writes and asks beside the base of schools: sheets, and the list that pictures are checked against.
import type { CollectionDefinition } from './definition';

/** A sheet as it was handed out, so that its audit number leads back to it. It holds no picture. */
export const uniformSheetsCollection: CollectionDefinition = {
  name: 'minerva_uniform_sheets',
  description: 'Shortlists of schools as they were handed to a force, each under its audit number.',
  key: 'audit number, e.g. U-20261130-4F2A91C07B3E',
  writer: 'analyst',
  fields: [
    { name: 'query_id', type: 'string', description: 'The question it answers.' },
    { name: 'sheet', type: 'string', description: 'The whole sheet, as one JSON text.' },
    { name: 'schools', type: 'number', description: 'How many schools stand on it.' },
    { name: 'reason', type: 'string', description: 'Reference of the case, in the words of its author.' },
    { name: 'author', type: 'string', description: 'Who made it.' },
    { name: 'created', type: 'number', description: 'When, epoch seconds.' },
    {
      name: 'undone',
      type: 'number',
      description: 'When it was withdrawn, epoch seconds; absent while it holds.',
    },
    { name: 'undone_by', type: 'string', description: 'Who withdrew it.' },
    { name: 'undone_reason', type: 'string', description: 'Why it was withdrawn.' },
  ],
  accelerated: ['query_id', 'created'],
};

/**
 * Hashes of known abuse material, as police units hold them, each sealed by hashing it once more. The analysts' browsers must
 * be able to ask, so their role must be able to read: sealed, the list tells them nothing that asking would not.
 */
export const knownHashesCollection: CollectionDefinition = {
  name: 'minerva_known_hashes',
  description:
    'Files known as abuse material, by sealed hashes; the intake guard asks whether a hash is among them.',
  key: 'SHA-256 of "minerva known hash " and the file’s own SHA-256, 64 lower-case hexadecimal digits each',
  writer: 'admin',
  fields: [
    { name: 'list', type: 'string', description: 'Name and version of the list that it came with.' },
    { name: 'added', type: 'number', description: 'When it was loaded, epoch seconds.' },
  ],
  accelerated: [],
};
