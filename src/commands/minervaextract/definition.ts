// The command as Splunk and its users see it; conf, search help, wrapper and docs are derived from this.
import { identifierTypes } from '../../core/identifiers/identifier';
import type { CommandDefinition } from '../definition';

export const minervaextractDefinition: CommandDefinition = {
  name: 'minervaextract',
  summary:
    'Finds e-mail addresses, phone numbers, sites, user names, addresses, wallets and numbers in a field, in any spelling.',
  description:
    'Reads every value of a field and adds to each row the identifiers in it, each once, however they are spelled or ' +
    'hidden. The lists stand side by side: the second mid is of the second identifier_value. A row without ' +
    'identifiers gets identifier_count 0 and keeps no older values of these fields. With attributes=true the other ' +
    'statements of the text stand in lists of their own. Runs on the search head, never on ' +
    'indexers, and writes nothing.',
  type: 'stateful',
  isGenerating: false,
  isRisky: false,
  otherWay:
    'The collector takes identifiers out when data come in, and the page Find reads what is typed in the browser.',
  arguments: [
    {
      name: 'field',
      placeholder: '<field>',
      description: 'Field whose values are read.',
      isRequired: true,
    },
    {
      name: 'country',
      placeholder: '<string>',
      description:
        'Two-letter country (ISO 3166-1) for which numbers without a country code are read. Left out: they are not read.',
      isRequired: false,
      excludes: 'country_field',
    },
    {
      name: 'country_field',
      placeholder: '<field>',
      description: 'Field that holds the two-letter country of its row, in place of country.',
      isRequired: false,
    },
    {
      name: 'types',
      placeholder: '<string>',
      description: `Kinds of identifier to keep, separated by commas: ${identifierTypes.join(', ')}. Left out: all.`,
      isRequired: false,
    },
    {
      name: 'attributes',
      placeholder: '<bool>',
      description:
        'Whether the other statements of the text (ages, prices, places, wording) are read, too; it takes longer. Left out: false.',
      isRequired: false,
    },
  ],
  adds: [
    {
      name: 'mid',
      description: 'Indexed form of each identifier, as in minerva_records: search and join by this.',
    },
    { name: 'identifier_type', description: 'Its kind.' },
    { name: 'identifier_value', description: 'Its normal form, that all spellings share.' },
    { name: 'identifier_written', description: 'How it is first written in the row.' },
    { name: 'identifier_count', description: 'How many there are; 0 for none.' },
    { name: 'identifier_rule', description: 'The rule that found it.' },
    { name: 'identifier_confidence', description: 'How sure that rule is, 0 to 1.' },
    {
      name: 'identifier_obfuscated',
      description: 'Whether the writer hid it (spelled out, spaced, disguised): true or false.',
    },
    {
      name: 'identifier_details',
      description:
        'What else the reading says, as a JSON object of texts, e.g. region and line of a phone; an empty object for nothing.',
    },
    { name: 'attribute_kind', description: 'With attributes=true: kind of each other statement.' },
    { name: 'attribute_value', description: 'With attributes=true: its normal form.' },
    { name: 'attribute_written', description: 'With attributes=true: how it is first written in the row.' },
    { name: 'attribute_rule', description: 'With attributes=true: the rule that found it.' },
    { name: 'attribute_count', description: 'With attributes=true: how many there are; 0 for none.' },
    {
      name: 'review_reason',
      description:
        'With attributes=true: why a person should read this row first, each reason once; an indicator, never a finding.',
    },
  ],
  examples: [
    {
      search:
        '| makeresults | eval text="call 202-555-0143 or jane at example dot org" | minervaextract field=text country=US | table mid',
      comment: 'A number without a country code and a mailbox that is spelled out.',
      rows: [{ mid: ['63:phone:12025550143', '46:email:jane@example.org'] }],
    },
    {
      search:
        '| makeresults | eval text="020 7946 0018", place="GB" | minervaextract field=text country_field=place | table identifier_value place',
      comment: 'The country of each row stands in a field of its own.',
      rows: [{ identifier_value: '442079460018', place: 'GB' }],
    },
    {
      search:
        '| makeresults | eval text="jane@example.org, +1 202 555 0143" | minervaextract field=text types=email,url | table identifier_type identifier_written identifier_count',
      comment: 'Only some kinds.',
      rows: [{ identifier_type: 'email', identifier_written: 'jane@example.org', identifier_count: '1' }],
    },
    {
      search:
        '| makeresults | eval text="write to jane@example.org" | minervaextract field=text | table identifier_value identifier_rule identifier_obfuscated identifier_details',
      comment: 'Why each was found, whether it was hidden, and what else is known of it.',
      rows: [
        {
          identifier_value: 'jane@example.org',
          identifier_rule: 'email.plain',
          identifier_obfuscated: 'false',
          identifier_details: '{}',
        },
      ],
    },
    {
      search:
        '| makeresults | eval text="New in town, 23 yo, 150 roses per hour. jane@example.org" | minervaextract field=text country=US attributes=true | table identifier_value attribute_kind attribute_value attribute_count',
      comment: 'The other statements too: language, arrival, age and price, each with its normal form.',
      rows: [
        {
          identifier_value: 'jane@example.org',
          attribute_kind: ['language', 'arrival', 'age', 'price'],
          attribute_value: ['en', 'new in town', '23', '150 USD / 60 min'],
          attribute_count: '4',
        },
      ],
    },
  ],
  tags: ['minerva', 'extract', 'phone', 'email', 'identifier'],
};
