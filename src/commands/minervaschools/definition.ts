// The command as Splunk and its users see it; conf, search help, wrapper and docs are derived from this.
import type { CommandDefinition } from '../definition';

const school = (urn: string, more: string): string =>
  `{\\"nation\\":\\"GB-ENG\\",\\"urn\\":\\"${urn}\\",\\"name\\":\\"School ${urn}\\",${more}}`;

const closed = school(
  '900001',
  '\\"status\\":\\"Closed\\",\\"successors\\":[\\"900002 School 900002 (Successor, 2019-09-01)\\"]',
);
const open = school('900002', '\\"status\\":\\"Open\\",\\"phase\\":\\"Primary\\"');

export const minervaschoolsDefinition: CommandDefinition = {
  name: 'minervaschools',
  summary: 'Puts schools of several registers together, each once, and names what follows a closed one.',
  description:
    'Reads records of kind school, one row each, from the fields _raw (the record), _time and source. Where two registers ' +
    'list one school, the list of its own nation counts, and the other fills what it leaves open; of one register the ' +
    'newest sighting counts, and names of older ones become former names. Words of the registers become those of the ' +
    'uniform tool; links of succession are followed to the schools that are there now. Rows that make no school, and words ' +
    'that are not known, are counted and told. Gives one row a school, after the last row has come; takes at most 400,000 ' +
    'rows; runs on the search head, never on indexers, and writes nothing.',
  type: 'reporting',
  isGenerating: false,
  isRisky: false,
  otherWay:
    'A second search head of the same indexers that may run it gives the same rows, to be loaded over REST as docs/school-base.md shows.',
  arguments: [],
  adds: [
    { name: 'school_key', description: 'Key of the school: nation and number.' },
    { name: 'name', description: 'Its name in the first language of its register.' },
    { name: 'names', description: 'All its names, each behind its language; former ones end with a day.' },
    { name: 'status', description: 'One of open, closing, proposed, closed, unknown.' },
    {
      name: 'phase',
      description: 'One of nursery, primary, middle, secondary, all-through, 16 plus, unknown.',
    },
    { name: 'phase_from', description: 'What the phase was told from.' },
    { name: 'sex', description: 'Whom it admits: mixed, girls, boys or unknown.' },
    { name: 'successors', description: 'Schools that are there now in place of a closed one, key and name.' },
    { name: 'predecessors', description: 'Schools that it followed, nearest first, key and name.' },
    { name: 'nation', description: 'Nation whose register numbers it, as ISO 3166-2 writes it.' },
    { name: 'number', description: 'Its number in that register.' },
    {
      name: 'authority',
      description:
        'Local authority; beside it stand address, place, postcode, phone, email, site, latitude and longitude.',
    },
    { name: 'as_of', description: 'Day of the register that it was read from.' },
  ],
  examples: [
    {
      search:
        `| makeresults count=2 | streamstats count as n | eval source="gias", _raw=if(n=1, "${closed}", "${open}") ` +
        '| minervaschools | table school_key status phase successors',
      comment: 'A closed school, and the one that is there now.',
      rows: [
        {
          school_key: 'GB-ENG:900001',
          status: 'closed',
          phase: 'unknown',
          successors: 'GB-ENG:900002 School 900002',
        },
        { school_key: 'GB-ENG:900002', status: 'open', phase: 'primary' },
      ],
    },
  ],
  tags: ['minerva', 'school', 'uniform', 'register'],
};
