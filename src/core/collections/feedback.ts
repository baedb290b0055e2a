import type { CollectionDefinition, CollectionField } from './definition';

const said: readonly CollectionField[] = [
  { name: 'reason', type: 'string', description: 'Why, in the words of its author.' },
  { name: 'author', type: 'string', description: 'Who says so.' },
  { name: 'created', type: 'number', description: 'When, epoch seconds.' },
  {
    name: 'undone',
    type: 'number',
    description: 'When it was taken back, epoch seconds; absent while it holds.',
  },
  { name: 'undone_by', type: 'string', description: 'Who took it back.' },
  { name: 'undone_reason', type: 'string', description: 'Why it was taken back.' },
];

/** What analysts record where an indicator misled them. It changes no score; it is read where weights are set. */
export const feedbackCollection: CollectionDefinition = {
  name: 'minerva_indicator_feedback',
  description: 'Indicators that fired although what they stand for was not so, as analysts found.',
  key: 'f_ and 12 hexadecimal digits',
  writer: 'analyst',
  fields: [
    { name: 'indicator', type: 'string', description: 'Id of the indicator.' },
    { name: 'subject', type: 'string', description: 'The business for which it fired.' },
    { name: 'verdict', type: 'string', description: 'What was found; at present only false_positive.' },
    ...said,
  ],
  accelerated: ['indicator', 'subject', 'created'],
};

/** What analysts found at businesses: what a ranking is measured against. No score reads it. */
export const riskLabelsCollection: CollectionDefinition = {
  name: 'minerva_risk_labels',
  description: 'What analysts found out about businesses after looking; a ranking is measured against it.',
  key: 'l_ and 12 hexadecimal digits',
  writer: 'analyst',
  fields: [
    { name: 'subject', type: 'string', description: 'The business, by its record_key.' },
    { name: 'label', type: 'string', description: 'What was found, in one of a few words.' },
    { name: 'model_version', type: 'string', description: 'Version of the table of points at that time.' },
    { name: 'tier', type: 'string', description: 'Its tier at that time.' },
    ...said,
  ],
  accelerated: ['subject', 'created'],
};
