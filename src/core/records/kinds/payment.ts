import * as z from 'zod';
import {
  date,
  namedAttributes,
  number,
  placeAttributes,
  text,
  type RecordKindDefinition,
} from './kindDefinition';

export const payment: RecordKindDefinition = {
  kind: 'payment',
  title: 'Payment',
  description: 'A transfer of money or value from one account to another.',
  nameAttributes: ['name', 'reference'],
  attributes: z.strictObject({
    ...namedAttributes,
    paid_at: date('When it was made.'),
    amount: number('Amount in `currency`.'),
    currency: text('ISO 4217 code, or the ticker of a crypto currency.'),
    method: text('Card, transfer, cash deposit, wallet, voucher, app.'),
    payer: text('Who paid, as the source names them.'),
    payer_account: text('Account of the payer, as written.'),
    payee: text('Who was paid, as the source names them.'),
    payee_account: text('Account of the payee, as written.'),
    reference: text('Reference or purpose, as written.'),
    merchant_category: text('Merchant category code, ISO 18245.'),
    institution: text('Bank or service that reports it.'),
    ...placeAttributes,
  }),
  upgrades: [],
};
