import * as z from 'zod';
import { languagesOfTexts } from './attributesOfTexts';
import {
  date,
  namedAttributes,
  placeAttributes,
  text,
  texts,
  type RecordKindDefinition,
} from './kindDefinition';

export const tip: RecordKindDefinition = {
  kind: 'tip',
  title: 'Tip',
  description: 'What somebody reported to a hotline, a police force or a platform.',
  nameAttributes: ['title', 'name'],
  attributes: z.strictObject({
    title: text('Subject of the report.'),
    ...namedAttributes,
    case_number: text('Number of the case or report.'),
    received_at: date('When it was received.'),
    channel: text('Hotline, form, letter, platform report.'),
    category: text('What it is about, as the receiver classifies it.'),
    priority: text('Priority the receiver gave it.'),
    status: text('State of its handling.'),
    ...placeAttributes,
    languages: texts('Languages of the text, ISO 639-1.'),
  }),
  attributesOfTexts: languagesOfTexts,
  upgrades: [],
};
