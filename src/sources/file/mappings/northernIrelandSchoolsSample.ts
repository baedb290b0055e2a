// Fictional rows of the register, and of the open data on places: one place still fits, one school has moved since.
import type { MappingSample } from '../mapping';

export const northernIrelandSchoolsSample: MappingSample = {
  files: {
    'schools_plus_export.csv': [
      'Institution Reference Number,Institution Name,Address Line 1,Address Line 2,Address Line 3,Town,County,Postcode,Telephone,Email,Management,Type,Status,Date Closed',
      '101-0999,Tin Kettle Primary School,1 Kettle Street,,,Sampletown,Co. Sample,ZZ9 9AA,020 7946 0005,office@example.org,Controlled,Primary,Open,',
      '542-0999,Walnut Grammar School,2 Walnut Road,,,Sampletown,Co. Sample,ZZ9 9BB,020 7946 0006,,Voluntary,Grammar,Closed,31/08/2017',
      'IS 999,Amber School,3 Amber Row,,,Sampletown,,ZZ9 9CC,,,Independent,Independent,Open,',
    ].join('\n'),
    'locate-a-school.csv': [
      'Reference,Latitude,Longitude,Postcode',
      '1010999,54.56,-5.96,ZZ99AA',
      '5420999,54.2,-6.5,ZZ9 9ZZ',
    ].join('\n'),
  },
  recordKeys: [
    'northern_ireland_schools:1010999',
    'northern_ireland_schools:5420999',
    'northern_ireland_schools:IS999',
  ],
};
