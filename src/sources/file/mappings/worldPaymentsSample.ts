// Fictional rows as the world writes its payments.
import type { MappingSample } from '../mapping';

export const worldPaymentsSample: MappingSample = {
  files: {
    'payments.csv': [
      'txn,booked_on,amount,currency,payer,payer_mail,payee,payee_mail,payee_phone,purpose',
      'T1,1772658000,120.00,GBP,Account 12,calm.otter12@example.org,Account 13,mellow.dune7@example.net,\\N,rooms',
      '',
    ].join('\n'),
  },
  recordKeys: ['world_payments:T1'],
};
