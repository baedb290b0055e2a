// Fictional rows in the shape of the published list: every kind of entry, a continued remark, an orphan.
import type { MappingSample } from '../mapping';

export const ofacSdnSample: MappingSample = {
  files: {
    'sdn.csv': [
      '101,"AMBER LANTERN TRADING CO., LTD.",-0- ,"SAMPLE1",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"Email Address office@example.org; Website www.example.com; Registration Number 4711 (Freedonia)."',
      '102,"WALNUT, Copper","individual","SAMPLE1] [SAMPLE2","Director",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 13 May 1965; alt. DOB circa 1967; POB Sampletown, Freedonia; nationality Freedonia; Passport X0000001 (Freedonia); Email Address office@example.org; Linked To: AMBER LANTERN TRADING CO., LTD.; Linked To: THISTLE HAR"',
      '103,"TIN KETTLE","vessel","SAMPLE2",-0- ,"ABCD1","General Cargo","1,200","900","Freedonia",-0- ,"Vessel Registration Identification IMO 1234567; Former Vessel Flag Sylvania."',
      '104,"ZZ-SAMPLE","aircraft","SAMPLE2",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"Aircraft Manufacture Date 1992; Aircraft Model KITE-7; Aircraft Operator Thistle Air."',
    ].join('\n'),
    'alt.csv':
      '101,1,"aka","AMBER LAMP",-0- \n102,2,"fka","WALNUT, C.",-0- \n102,3,"aka","HAZEL, Copper",-0- ',
    'add.csv':
      '101,1,"1 Lantern Row","Sampletown 1000","Freedonia",-0- \n102,2,-0- ,"Sampletown","Freedonia",-0',
    'sdn_comments.csv': '102,"BOUR LIMITED."\n999,"an entry that this list does not have."\n\u001A',
  },
  recordKeys: ['ofac_sdn:101', 'ofac_sdn:102', 'ofac_sdn:103', 'ofac_sdn:104'],
};
