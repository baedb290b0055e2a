// Wales: the Welsh Government's address list of schools, published in both languages; a school's number is that of its
// authority and four digits. Codes and names of authorities: Welsh Government and ISO 3166-2:GB, Open Government Licence
// v3.0, looked up 2026-11.
import { britishGrid } from '../grid';
import type { NationPack, PackAuthority } from '../nationPack';
import type { NationCode, SchoolKey } from '../school';

const authority = (code: string, iso: string, en: string, cy = en): PackAuthority => ({
  code,
  otherCodes: [iso],
  names: { en, cy },
});

export const wales: NationPack = {
  nation: 'GB-WLS' as NationCode,
  title: 'Wales',
  register: 'Address list of schools, Welsh Government',
  licence: 'Open Government Licence v3.0',
  source: 'wales_schools',
  languages: ['en', 'cy'],
  numberForm: /^6[678]\d{5}$/,
  grid: britishGrid,
  statuses: { open: 'open', closed: 'closed', proposed: 'proposed', agored: 'open', 'ar gau': 'closed' },
  phases: {
    nursery: 'nursery',
    primary: 'primary',
    middle: 'all-through', // ages 3 to 16 or 18: what England calls all-through
    secondary: 'secondary',
    meithrin: 'nursery',
    cynradd: 'primary',
    canol: 'all-through',
    uwchradd: 'secondary',
  },
  // 5200 to 5299 were grant-maintained primary schools, 5400 to 5499 secondary ones; both kept their numbers.
  numberPhases: [
    [1000, 1099, 'nursery'],
    [2000, 3999, 'primary'],
    [4000, 4999, 'secondary'],
    [5200, 5299, 'primary'],
    [5400, 5499, 'secondary'],
    [5500, 5599, 'all-through'],
  ],
  sexes: {
    mixed: 'mixed',
    girls: 'girls',
    boys: 'boys',
    cymysg: 'mixed',
    merched: 'girls',
    bechgyn: 'boys',
  },
  noReligion: ['---', 'none', 'dim', 'not applicable', 'does not apply', 'amherthnasol'],
  authorities: [
    authority('660', 'AGY', 'Isle of Anglesey', 'Ynys Môn'),
    authority('661', 'GWN', 'Gwynedd'),
    authority('662', 'CWY', 'Conwy'),
    authority('663', 'DEN', 'Denbighshire', 'Sir Ddinbych'),
    authority('664', 'FLN', 'Flintshire', 'Sir y Fflint'),
    authority('665', 'WRX', 'Wrexham', 'Wrecsam'),
    authority('666', 'POW', 'Powys'),
    authority('667', 'CGN', 'Ceredigion'),
    authority('668', 'PEM', 'Pembrokeshire', 'Sir Benfro'),
    authority('669', 'CMN', 'Carmarthenshire', 'Sir Gaerfyrddin'),
    authority('670', 'SWA', 'Swansea', 'Abertawe'),
    authority('671', 'NTL', 'Neath Port Talbot', 'Castell-nedd Port Talbot'),
    authority('672', 'BGE', 'Bridgend', 'Pen-y-bont ar Ogwr'),
    authority('673', 'VGL', 'The Vale of Glamorgan', 'Bro Morgannwg'),
    authority('674', 'RCT', 'Rhondda Cynon Taf'),
    authority('675', 'MTY', 'Merthyr Tydfil', 'Merthyr Tudful'),
    authority('676', 'CAY', 'Caerphilly', 'Caerffili'),
    authority('677', 'BGW', 'Blaenau Gwent'),
    authority('678', 'TOF', 'Torfaen', 'Tor-faen'),
    authority('679', 'MON', 'Monmouthshire', 'Sir Fynwy'),
    authority('680', 'NWP', 'Newport', 'Casnewydd'),
    authority('681', 'CRF', 'Cardiff', 'Caerdydd'),
  ],
  authorityCharacters: 3,
  examples: [
    {
      attributes: {
        nation: 'GB-WLS',
        urn: '6619999',
        name: 'Copper Lane School',
        names_by_language: ['cy: Ysgol Lôn Gopr'],
        status: 'Open',
        phase: 'Canol',
        religion: '---',
        phone: '+44 20 7946 0001',
      },
      school: {
        key: 'GB-WLS:6619999' as SchoolKey,
        names: [
          { name: 'Copper Lane School', language: 'en' },
          { name: 'Ysgol Lôn Gopr', language: 'cy' },
        ],
        status: 'open',
        phase: 'all-through',
        authority: { code: '661', name: 'Gwynedd' },
        phone: '+44 20 7946 0001',
      },
    },
  ],
};
