// Fictional rows with some of the columns of the daily file, in another order: a closed school and its successor, a Welsh
// establishment, a school abroad; links from both sides and one of a sixth form centre.
import type { MappingSample } from '../mapping';

const header =
  'EstablishmentName,URN,EstablishmentStatus (name),LA (code),LA (name),EstablishmentNumber,TypeOfEstablishment (code),' +
  'TypeOfEstablishment (name),EstablishmentTypeGroup (code),PhaseOfEducation (name),Gender (name),OpenDate,CloseDate,' +
  'Street,Town,Postcode,TelephoneNum,SchoolWebsite,Easting,Northing,StatutoryLowAge,StatutoryHighAge';

export const giasSample: MappingSample = {
  files: {
    'edubasealldata20260102.csv': [
      header,
      'Lantern Row Infant School,900001,Closed,999,Sampleshire,2001,1,Community school,4,Primary,Mixed,,31-08-2019,1 Lantern Row,Sampletown,ZZ1 1AA,02079460001,,530000,180000,4,7',
      '"Lantern Row School, Sampletown",900002,Open,999,Sampleshire,2002,34,Academy converter,10,Primary,Mixed,01-09-2019,,1 Lantern Row,Sampletown,ZZ1 1AA,02079460002,www.example.org,530000,180000,4,11',
      'Ysgol Lôn Gopr,900003,Open,661,Gwynedd,2999,30,Welsh establishment,6,Not applicable,Mixed,,,,,,,,250000,350000,,',
      'Kite School,900004,Open,703,Overseas,6001,37,British schools overseas,9,Not applicable,Mixed,,,,,,,www.example.com,0,0,3,18',
    ].join('\r\n'),
    'links_edubasealldata20260102.csv': [
      'URN,LinkURN,LinkName,LinkType,LinkEstablishedDate',
      '900001,900002,"Lantern Row School, Sampletown",Successor - merged,01-09-2019',
      '900002,900001,Lantern Row Infant School,Predecessor - merged,01-09-2019',
      '900002,900009,Tin Kettle Sixth Form,Sixth Form Centre Link,',
    ].join('\r\n'),
  },
  recordKeys: ['gias:900001', 'gias:900002', 'gias:900003', 'gias:900004'],
};
