// The command as Splunk and its users see it; conf, search help, wrapper and docs are derived from this.
import type { CommandDefinition } from '../definition';

const two =
  '| makeresults count=2 | streamstats count as n | eval record_key="register:".n, kind="person", ' +
  'name=if(n=1, "Ottilie Marsh", "Otilie Marsh"), birth_dates="1984-03-04", mid="46:email:jane@example.org"';

export const minervaresolveDefinition: CommandDefinition = {
  name: 'minervaresolve',
  summary:
    'Finds records that are, or may be, one person or one business, with the evidence for and against.',
  description:
    'Reads records of persons and businesses, one row each: record_key, kind (person or business), source, name, and as ' +
    'far as they are known given_names, family_name, aliases, birth_dates, addresses, place, postcode, region, officers, ' +
    'owners, status and mid; any of them may hold several values. Compares those that have something in common by Fellegi and ' +
    'Sunter’s method, with weights estimated from the rows themselves, and gives one row for each pair that is a match ' +
    'or a possible match. A name alone never makes a match; a person is never a business; gender, nationality and ' +
    'origin of names play no part. What had to be left uncompared is told. A match is a lead, not a finding of fact. ' +
    'Takes at most 2,000,000 rows; runs on the search head, never on indexers, and writes nothing.',
  type: 'reporting',
  isGenerating: false,
  isRisky: false,
  otherWay:
    'The collector’s input minerva_link, with resolve = 1, compares the same records outside the search head and writes the same findings.',
  arguments: [
    {
      name: 'give',
      placeholder: '(findings|weights)',
      description:
        'Left out or findings: the pairs. With weights: the table they are weighed by, as it was estimated from these rows.',
      isRequired: false,
    },
    {
      name: 'levels',
      placeholder: '<string>',
      description: 'Which pairs to give: all, match or possible. Left out: all.',
      isRequired: false,
    },
    {
      name: 'clean_sources',
      placeholder: '<string>',
      description:
        'Sources, separated by commas, that hold everybody once: two of their records are never one. Left out: none.',
      isRequired: false,
    },
  ],
  adds: [
    { name: 'finding_id', description: 'Id of the pair: f_ and 12 hexadecimal digits of both keys.' },
    { name: 'left_record', description: 'Key of one record, the smaller.' },
    { name: 'right_record', description: 'Key of the other.' },
    { name: 'level', description: 'Level of the pair: match or possible match.' },
    { name: 'bits', description: 'All evidence together, bits of log2 odds that the two are one.' },
    { name: 'cluster', description: 'Group of pairs that one decision can settle.' },
    { name: 'value', description: 'What deciding the pair is worth: 100 where the chance is even.' },
    { name: 'why', description: 'Steps of the evidence, JSON: feature, level, left, right, bits of each.' },
    { name: 'held_back_by', description: 'Rules that hold the pair back from being a match, in sentences.' },
    { name: 'kind', description: 'With give=weights: person or business.' },
    { name: 'field', description: 'With give=weights: what is compared; "before looking" for the prior.' },
    { name: 'agreement', description: 'With give=weights: how alike two records are in it.' },
    { name: 'm', description: 'With give=weights: chance of that agreement if the two are one.' },
    { name: 'u', description: 'With give=weights: chance of it if they are not.' },
    { name: 'weight', description: 'With give=weights: log2 of m by u, bits.' },
    { name: 'pairs', description: 'With give=weights: compared pairs with that agreement.' },
    { name: 'method', description: 'Version of the method and its weights.' },
  ],
  examples: [
    {
      search: `${two} | minervaresolve | table left_record right_record level`,
      comment: 'One letter apart, with one birth and one mailbox.',
      rows: [{ left_record: 'register:1', right_record: 'register:2', level: 'match' }],
    },
    {
      search: `${two} | fields - birth_dates mid | minervaresolve | table level held_back_by`,
      comment: 'The names alone are no match.',
      rows: [{ level: 'possible match', held_back_by: 'Only names agree; many people share a name.' }],
    },
  ],
  tags: ['minerva', 'resolve', 'match', 'person', 'business', 'duplicate'],
};
