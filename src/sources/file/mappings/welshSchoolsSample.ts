// Fictional rows of both sheets of the workbook; the second school has no name in Welsh.
import type { MappingSample } from '../mapping';

export const welshSchoolsSample: MappingSample = {
  files: {
    'wales-maintained.csv': [
      'School Number,School Name,LA Code,Local Authority,Sector,Governance - see notes,School Type,Religious Character,Address 1,Address 2,Postcode,Phone Number,Pupils - see notes',
      '6612999,Copper Lane School,661,Gwynedd,Primary,Community,Infants & Juniors,---,1 Copper Lane,Sampletown,ZZ2 2BB,020 7946 0003,120',
      '6614999,Thistle Harbour School,661,Gwynedd,Secondary,Community,Secondary (ages 11-16),---,2 Harbour Road,Sampletown,ZZ2 2BC,020 7946 0004,',
    ].join('\n'),
    'cymru-maintained.csv': 'Rhif yr ysgol,Enw’r ysgol,Sector\n6612999,Ysgol Lôn Gopr,Cynradd\n',
  },
  recordKeys: ['wales_schools:6612999', 'wales_schools:6614999'],
};
