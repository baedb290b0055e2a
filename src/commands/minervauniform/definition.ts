// The command as Splunk and its users see it; conf, search help, wrapper and docs are derived from this.
import type { CommandDefinition } from '../definition';

export const minervauniformDefinition: CommandDefinition = {
  name: 'minervauniform',
  summary:
    'Finds schools by what was seen of a uniform, many descriptions at once, and says how many fit equally well.',
  description:
    'Reads descriptions in plain words, English or Welsh, one a row, and gives for each the schools of the tenant’s catalogue ' +
    'of uniforms that fit best, one row a school. Each thing that agrees is worth as many bits as it is rare; a wrong one costs ' +
    'a bounded number; one that a school has no data of costs nothing. Schools that fit equally well share a rank, and ' +
    'tie_count says how many they are, also where fewer are given. Fields phases, sexes, nations, authorities (several ' +
    'values), near (latitude, longitude and kilometres, parted by spaces), year and status of a row filter its answer; a filter that ' +
    'cannot be read is told and not applied. A row that fits no school gives one row without a school. With emit=pages it ' +
    'takes no rows: it reads the tenant’s schools and accepted outfits and packs them into the pages of a catalogue, without ' +
    'outfits that no second person stands for, which it counts. A place in the list is a lead to be ' +
    'checked, not an identification. Runs on the search head, never on indexers, and writes nothing.',
  type: 'reporting',
  isGenerating: false,
  asksSplunkd: true,
  isRisky: false,
  otherWay: 'The page Uniforms searches the same catalogue in the browser, one description at a time.',
  arguments: [
    {
      name: 'field',
      placeholder: '<field>',
      description: 'Field with the description. Left out: words.',
      isRequired: false,
    },
    {
      name: 'limit',
      placeholder: '<integer>',
      description: 'Schools to give for each description, 1 to 200. Left out: 20.',
      isRequired: false,
    },
    {
      name: 'emit',
      placeholder: '(schools|clues|pages)',
      description:
        'What to give: schools; clues, what was understood of each description, one row each; pages, a catalogue packed from ' +
        'the lookups minerva_uniform_schools and minerva_uniform_outfits. Left out: schools.',
      isRequired: false,
    },
    {
      name: 'when',
      placeholder: '(always|changed)',
      description:
        'Of emit=pages: changed gives no row where no outfit, decision or school has changed since the newest catalogue. Left out: always.',
      isRequired: false,
    },
    {
      name: 'keep',
      placeholder: '<integer>',
      description:
        'Of emit=pages: how many versions of the catalogue are kept, the new one among them, 2 to 20; it is written over the pages of older ones. Left out: 3.',
      isRequired: false,
    },
  ],
  adds: [
    { name: 'query', description: 'Field id of the description’s row, or its number, from 1.' },
    { name: 'rank', description: 'Of a school: 1, or one more than there are schools that fit better.' },
    { name: 'tie_count', description: 'Of a school: how many fit equally well, itself among them.' },
    { name: 'score', description: 'Of a school: bits for it; its reasons add up to it.' },
    {
      name: 'school_key',
      description: 'Nation and number of the school; school_name, place, authority and phase beside it.',
    },
    {
      name: 'outfit',
      description: 'Of a school: the kind of outfit that fits best; worn_from and worn_to beside it.',
    },
    { name: 'is_open', description: 'Of a school: 1 or 0; a closed one names its successor.' },
    { name: 'successor', description: 'Of a closed school: the key of the one that took over.' },
    {
      name: 'agrees',
      description:
        'Of a school: slots in which the school has what was seen; near, disagrees and no_data likewise.',
    },
    { name: 'sentence', description: 'How many schools fit equally well, in words.' },
    { name: 'next_question', description: 'What to look at next, and how many schools that would part.' },
    {
      name: 'slot',
      description: 'Of a clue: what it is of; values, certainty and the words of it beside it.',
    },
    { name: 'not_understood', description: 'Words of the description that nothing was made of.' },
    { name: 'body', description: 'Of a page: its text; _key, version, number, of and created beside it.' },
  ],
  examples: [
    {
      search:
        '| makeresults | eval words="maroon jumper, white polo shirt, no tie" | minervauniform emit=clues | table slot values certainty',
      comment: 'What is understood of a description, before any school is looked for.',
      rows: [
        { slot: 'jumper.colour', values: ['maroon', 'burgundy', 'claret', 'crimson'], certainty: '0.9' },
        { slot: 'shirt.colour', values: ['white', 'cream'], certainty: '0.9' },
        { slot: 'shirt.kind', values: 'polo shirt', certainty: '0.9' },
        { slot: 'tie.worn', values: 'none', certainty: '0.9' },
      ],
    },
    {
      search:
        '| makeresults | eval words="navy blazer gold braid, badge a ship" | minervauniform limit=5 | table query sentence school_key',
      comment: 'Here in a tenant that has no catalogue yet.',
      runsIn: 'tenant',
      rows: [{ query: '1', sentence: 'There is no catalogue of uniforms yet.' }],
    },
  ],
  tags: ['minerva', 'school', 'uniform', 'search'],
};
