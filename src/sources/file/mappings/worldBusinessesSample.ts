// Fictional rows as the world writes its businesses.
import type { MappingSample } from '../mapping';

export const worldBusinessesSample: MappingSample = {
  files: {
    'businesses.csv': [
      'BUS_ID,TRADING_NAME,CATEGORY,ADDRESS,TOWN,REGION,CTRY,TEL,EMAIL,WEB,OPENED,CLOSES_AT,RATING,OWNER,OWNER_REGION,FORMER_NAME,LISTING,LATITUDE,LONGITUDE',
      'b1,Quiet Willow Day Spa,Massage;Day spa,"12 Marlow Lane, Unit A, Pellbury ZY30 1AB",Pellbury,Northfold,GB,020 7946 0018,-,-,03/04/2021,22:00,4.9,Talmira Ashwick,Westmarch,-,https://places.example.net/l/b1,57.2312,-4.2124',
      '',
    ].join('\r\n'),
  },
  recordKeys: ['world_businesses:b1'],
};
