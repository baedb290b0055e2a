// Examples of signals that texts show. All texts are invented.
import { advert, gives, payment, review } from './exampleRecords';
import type { SignalExamples } from './signalExamples';

export const textExamples: Readonly<Record<string, SignalExamples>> = {
  minor_hint: {
    examples: [gives(advert('She is 16, call +1 202 555 0143'), '')],
    counterExamples: [advert('Ann, 29, call +1 202 555 0143'), review('My daughter is 16 and liked it.')],
  },
  living_in: {
    examples: [
      gives(review('The girls live there, you see mattresses in the back room.'), ''),
      gives(advert('Our ladies live on site.'), ''),
      gives(review('Die Frauen schlafen im Studio.'), ''),
      gives(review('她们住在店里。'), ''),
    ],
    counterExamples: [review('I live nearby and sleep better now.'), review('Nobody lives on site.')],
  },
  restriction: {
    examples: [
      gives(review('She looked scared and said she is not allowed to leave.'), ''),
      gives(advert('Book through my manager only, ask for the manager.'), ''),
    ],
    counterExamples: [review('I was scared of the pressure, but it was lovely.'), advert('Call me.')],
  },
  fees: {
    examples: [
      gives(advert('Warehouse work. A recruitment fee of 400 is deducted from your wages.'), ''),
      gives({ kind: 'tip', text: 'They took 900 out of our wages for the placement fee.' }, ''),
    ],
    counterExamples: [advert('Warehouse work, no recruitment fees.'), advert('Call me, no deposit.')],
  },
  documents_held: {
    examples: [
      gives({ kind: 'tip', text: 'The boss keeps our passports in a drawer.' }, ''),
      gives({ kind: 'post', text: 'Se quedan ahí, les quitaron los pasaportes.' }, ''),
    ],
    counterExamples: [
      advert('Bring your passport for the interview.'),
      review('I left my documents there and got them back.'),
    ],
  },
  housing_offered: {
    examples: [gives(advert('Farm work, free accommodation and transport provided.'), '')],
    counterExamples: [advert('No accommodation provided.'), advert('Close to social housing.')],
  },
  lexicon: {
    examples: [
      gives(review('Ask for the happy ending, totally worth it.'), '1'),
      gives(review('She was topless and offered extras, full service for a tip.'), '3'),
      gives(review('Handjob included, extras available.'), '2'),
      gives(review('Massage mit Happy-End, die Masseurin war nackt.'), '2'),
      gives(review('Masaje con final feliz.'), '1'),
      gives(review('可以打飞机，有特殊服务。'), '2'),
      gives(review('해피엔딩 있어요'), '1'),
      gives(review('Are final fericit.'), '1'),
      gives(review('Có massage kích dục.'), '1'),
      gives(review('มีบริการพิเศษ'), '1'),
    ],
    counterExamples: [
      review('No happy ending here, just a good massage.'),
      review("Don't expect a happy ending. Professional place."),
      review('If you are looking for a happy ending, go elsewhere.'),
      review('A full service spa with great facials.'),
      review('The perfect happy ending to a long week.'),
      review('Keine Handentspannung, nur klassische Massage.'),
      review('No ofrecen final feliz, es un lugar serio.'),
      review('没有特殊服务，很正规。'),
      review('Fără final fericit.'),
      review('ไม่มีบริการพิเศษ'),
      review('Extras like hot stones and cupping are offered.'),
    ],
  },
  plain: {
    examples: [gives(review('Great massage, clean rooms.'), ''), gives(review('No happy ending here.'), '')],
    counterExamples: [review('Ask for the happy ending.'), { kind: 'review', attributes: { rating: 5 } }],
  },
  lexicon_denied: {
    examples: [
      gives(review('No happy ending here, just a good massage.'), ''),
      gives(review('If you are looking for extras available, go elsewhere.'), ''),
    ],
    counterExamples: [review('Great massage.'), review('Happy ending included, no extras.')],
  },
  lexicon_phrase: {
    examples: [
      gives(review('Happy ending, and the front door was locked.'), 'hand-finish', 'closed-door'),
      gives(review('Cash only, different girls every week.'), 'cash-only', 'new-workers-often'),
      gives(review('They wanted the tip up front.'), 'cash-only'),
      gives(review('The staff change every few weeks.'), 'new-workers-often'),
      gives(review('Ring the doorbell, then inside through the side door.'), 'closed-door'),
      gives(review('Only men are allowed, they refused to serve women.'), 'men-only'),
    ],
    counterExamples: [review('No happy ending, and the door was open.')],
  },
  clinical: {
    examples: [
      gives(review('Licensed massage therapist, fixed my back pain.'), ''),
      gives(review('Super Physiotherapie.'), ''),
    ],
    counterExamples: [review('Nice place.')],
  },
  night: {
    examples: [
      gives(review('We went there after midnight.'), ''),
      gives(payment({ paid_at: '2026-03-01T02:10:00Z', amount: 80 }), ''),
    ],
    counterExamples: [review('We went there at noon.'), payment({ paid_at: '2026-03-01T14:10:00Z' })],
  },
  names_address: {
    examples: [gives(advert('Come to 12 Mill Road, Brookfield, OR 97001'), '')],
    counterExamples: [advert('Come to my place.')],
  },
  price: {
    examples: [gives(advert('$160 for 60 min'), '')],
    counterExamples: [advert('Fair prices')],
  },
  incall: { examples: [gives(advert('incall'), '')], counterExamples: [advert('no incall')] },
  outcall: { examples: [gives(advert('outcall'), '')], counterExamples: [advert('outcall unavailable')] },
  tour: {
    examples: [gives(advert('Visiting Leeds June 3rd - June 7th'), '')],
    counterExamples: [advert('I live in Leeds')],
  },
  plural: {
    examples: [gives(advert('Two new girls, choose your lady'), '')],
    counterExamples: [advert('Only me')],
  },
  spoken_for: {
    examples: [gives(advert('We have new ladies. Our rates are fair.'), '')],
    counterExamples: [advert('I am Ann.')],
  },
  independent: {
    examples: [gives(advert('Independent, I work alone.'), '')],
    counterExamples: [advert('Visit our studio.')],
  },
  intimate_service: {
    examples: [gives(advert('sensual massage, happy ending'), '')],
    counterExamples: [advert('sports massage, no happy ending')],
  },
  text: {
    examples: [
      gives(
        advert(
          'Warm oil, soft music and a quiet room close to the old station, come and see us after work today.',
        ),
        '00000000',
      ),
    ],
    counterExamples: [advert('Short.')],
  },
  contact_name: {
    examples: [
      gives({ kind: 'advert', attributes: { contact_names: ['Zoë', 'zoe', 'Mia'] } }, '00000000', '00000000'),
    ],
    counterExamples: [advert('Call me')],
  },
  site: {
    examples: [
      gives({ kind: 'advert', attributes: { site: 'https://www.board.example.org/x' } }, 'board.example.org'),
      gives({ kind: 'advert', attributes: { site: 'The Old Board' } }, 'the-old-board'),
    ],
    counterExamples: [advert('Call me')],
  },
};
