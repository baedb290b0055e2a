// England: Get Information about Schools (GIAS) of the Department for Education, daily "all establishment data".
// Words of the code lists as published there, Open Government Licence v3.0, looked up 2026-11.
import { britishGrid } from '../grid';
import type { NationPack } from '../nationPack';
import type { NationCode, SchoolKey } from '../school';

export const england: NationPack = {
  nation: 'GB-ENG' as NationCode,
  title: 'England',
  register: 'Get Information about Schools (GIAS), Department for Education',
  licence: 'Open Government Licence v3.0',
  source: 'gias',
  languages: ['en'],
  numberForm: /^[1-9]\d{5}$/,
  grid: britishGrid,
  statuses: {
    open: 'open',
    'open, but proposed to close': 'closing',
    closed: 'closed',
    'proposed to open': 'proposed',
  },
  phases: {
    nursery: 'nursery',
    primary: 'primary',
    'middle deemed primary': 'middle',
    'middle deemed secondary': 'middle',
    secondary: 'secondary',
    'all-through': 'all-through',
    'all through': 'all-through',
    '16 plus': '16 plus',
  },
  sexes: { mixed: 'mixed', girls: 'girls', boys: 'boys' },
  noReligion: ['none', 'does not apply', 'not applicable', 'not recorded', 'unknown', 'not collected'],
  // The file names the authority in every row.
  authorities: [],
  examples: [
    {
      attributes: {
        nation: 'GB-ENG',
        urn: '100001',
        name: 'Lantern Row Primary School',
        status: 'Open, but proposed to close',
        phase: 'Primary',
        sex: 'Mixed',
        religion: 'Does not apply',
        easting: 530_624.974,
        northing: 178_388.464,
        authority: 'Sampleshire',
        authority_code: '999',
        opened: '1970-09-01',
      },
      school: {
        key: 'GB-ENG:100001' as SchoolKey,
        names: [{ name: 'Lantern Row Primary School', language: 'en' }],
        status: 'closing',
        phase: 'primary',
        phaseFrom: 'register',
        sex: 'mixed',
        isOffshore: false,
        authority: { code: '999', name: 'Sampleshire' },
        opened: '1970-09-01',
      },
    },
    {
      attributes: {
        nation: 'GB-ENG',
        urn: '100002',
        name: 'Thistle Harbour School',
        status: 'Closed',
        closed: '2019-08-31',
        phase: 'Not applicable',
        lowest_age: 11,
        highest_age: 18,
        sex: 'Girls',
        religion: 'Church of England',
        offshore: true,
      },
      school: {
        status: 'closed',
        closed: '2019-08-31',
        phase: 'secondary',
        phaseFrom: 'ages',
        sex: 'girls',
        religion: 'Church of England',
        isOffshore: true,
      },
    },
  ],
};
