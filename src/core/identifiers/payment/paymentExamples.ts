// What the payment extractor must find, and what it must leave alone.
import type { ExtractorExamples } from '../identifier';

export const paymentExamples: ExtractorExamples = {
  examples: [
    { text: 'Cash App $JaneFiction', values: ['cashapp:janefiction'] },
    { text: 'pay $rosefic (cashapp) or @rose-fic on venmo', values: ['cashapp:rosefic', 'venmo:rose-fic'] },
    {
      text: 'https://cash.app/$lilyfiction and paypal.me/LilyFiction',
      values: ['cashapp:lilyfiction', 'paypal:lilyfiction'],
    },
    { text: 'Venmo: @Sam_Fiction-1', values: ['venmo:sam_fiction-1'] },
    { text: 'revtag @janefic, wise: @janef12', values: ['revolut:janefic', 'wise:janef12'] },
    { text: 'UPI: jane.fic@okexample', values: ['upi:jane.fic@okexample'] },
    {
      text: 'chave pix: 123e4567-e89b-42d3-a456-426614174000',
      values: ['pix:123e4567-e89b-42d3-a456-426614174000'],
    },
  ],
  counterExamples: [
    '$200 cash only',
    'cash app $200',
    'Cash App, Venmo and Zelle accepted',
    'venmo: yes',
    '$jane',
    'paypal: jane@example.org',
    'San Diego, CA $300 deposit',
    'a wise @ woman',
    'CA$150/hr',
  ],
};
