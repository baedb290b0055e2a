// Northern Ireland: the Department of Education's institution register ("Schools Plus"), exported as text; the first
// digit of a reference is the former education and library board, now a region of the Education Authority. The register
// says neither whom a school admits nor a religion; its management type is governance, not faith, and is not read as one.
// Words looked up 2026-11; Open Government Licence v3.0.
import { irishGrid } from '../grid';
import type { NationPack, PackAuthority } from '../nationPack';
import type { NationCode, SchoolKey } from '../school';

const region = (code: string, name: string): PackAuthority => ({
  code,
  names: { en: `Education Authority, ${name} region` },
});

export const northernIreland: NationPack = {
  nation: 'GB-NIR' as NationCode,
  title: 'Northern Ireland',
  register: 'Institution register (Schools Plus), Department of Education',
  licence: 'Open Government Licence v3.0',
  source: 'northern_ireland_schools',
  languages: ['en', 'ga'],
  // `1010014` of `101-0014`; independent schools and playgroups have letters: `IS106`, `1AB0006`.
  numberForm: /^(?:[0-57-9]\d{6}|\d[A-Z]{2}\d{4}|[A-Z]{2}\d{2,5})$/,
  grid: irishGrid,
  statuses: {
    open: 'open',
    closed: 'closed',
    proposed: 'proposed',
    'proposed to open': 'proposed',
    'proposed to close': 'closing',
  },
  phases: {
    nursery: 'nursery',
    primary: 'primary',
    prep: 'primary',
    preps: 'primary',
    preparatory: 'primary',
    secondary: 'secondary',
    grammar: 'secondary',
    'post-primary': 'secondary',
    'further education': '16 plus',
  },
  sexes: { mixed: 'mixed', girls: 'girls', boys: 'boys', 'co-educational': 'mixed' },
  noReligion: ['none', 'not applicable', 'not recorded'],
  authorities: [
    region('1', 'Belfast'),
    region('2', 'Western'),
    region('3', 'North Eastern'),
    region('4', 'South Eastern'),
    region('5', 'Southern'),
  ],
  authorityCharacters: 1,
  examples: [
    {
      attributes: {
        nation: 'GB-NIR',
        urn: '1010999',
        name: 'Tin Kettle Primary School',
        status: 'Open',
        phase: 'Preps',
        easting: 331_497,
        northing: 370_699,
      },
      school: {
        key: 'GB-NIR:1010999' as SchoolKey,
        status: 'open',
        phase: 'primary',
        sex: 'unknown',
        authority: { code: '1', name: 'Education Authority, Belfast region' },
      },
    },
  ],
};
