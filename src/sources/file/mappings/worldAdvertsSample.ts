// Fictional rows as the world writes its adverts.
import type { MappingSample } from '../mapping';

export const worldAdvertsSample: MappingSample = {
  files: {
    'adverts.csv': [
      'ad_id,posted,site,headline,body,name_shown,city,area,country,price_hour,hours,contact_phone,contact_mail,link',
      'ad-1,2026-03-04 21:15,townlist.example.com,"""Quiet hour"" with Willowine","Massage by Willowine.\nCall two zero two 555 0123.",Willowine,Larkhaven,N/A,US,80,9-18,N/A,N/A,N/A',
      'ad-2,2026-03-05 08:00,townlist.example.com,Massage in Pellbury,Warm oil and soft music.,Sagelle,Pellbury,Northfold,GB,N/A,9-18,020 7946 0018,calm.otter12@example.org,N/A',
      '',
    ].join('\n'),
  },
  recordKeys: ['world_adverts:ad-1', 'world_adverts:ad-2'],
};
