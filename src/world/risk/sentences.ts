// What reviews of the risk world say: written for this file. Nothing here was taken from a review; the lexicon that reads
// reviews was written apart from it.
import type { ReviewSign } from './signs';

/** Ways to say what a sign is about. */
export const signRemarks: Readonly<Record<ReviewSign, readonly string[]>> = {
  sexualService: [
    'You can get a happy ending for a tip.',
    'She asked if I wanted something extra at the end.',
    'Full service if you pay the girl a bit more.',
    'They do extras here, just ask in the room.',
    'It ended with a handjob, that is all I say.',
    'Mit Happy End, wenn man freundlich fragt.',
    'Con final feliz por veinte más.',
    'Not a real massage, the sex is what people come for.',
  ],
  serviceDenied: [
    'No happy ending here, and that is how it should be.',
    'Real therapists. They do not offer extras, so do not ask.',
    'This is not that kind of place: no sexual services at all.',
    'Kein Happy End, sondern eine gute Massage.',
    'Sin final feliz, masaje de verdad.',
    'Someone asked for extras and was shown the door.',
  ],
  livingIn: [
    'The staff seem to live in the back rooms.',
    'There are mattresses and cooking pots behind the curtain.',
    'She told me they sleep at the shop.',
    'One of them lives there, her suitcase was under the table.',
    'Die Angestellten wohnen offenbar im Laden.',
  ],
  coveredWindows: [
    'Windows covered, door locked until you ring.',
    'You press the buzzer and wait until a camera has seen you.',
    'The windows are blacked out and the front door stays locked.',
    'You have to go in through the back door.',
  ],
  menOnly: [
    'Only men in the waiting room.',
    'My wife was turned away, they take men only.',
    'All the customers were men.',
    'They told my sister they do not serve women.',
  ],
  lateVisit: [
    'Went there after midnight, still open.',
    'We came at one in the morning and they took us.',
    'Open until three at night.',
    'Late at night is when it gets busy here.',
  ],
  cashTip: [
    'She wanted a cash tip before she began.',
    'Cash only at the desk, and another forty for her in the room.',
    'You pay the house first and then the therapist wants her tip in cash.',
    'They ask for the tip up front.',
  ],
  rotatingStaff: [
    'Different staff every time I come.',
    'The girl from last month is gone, they change every few weeks.',
    'New faces every two weeks.',
    'Nobody there stays longer than a month.',
  ],
  watchedStaff: [
    'The manager stands behind the door and listens.',
    'She said she may not go out alone.',
    'They are not allowed to leave the shop, she whispered.',
    'Someone watches the therapists all the time.',
  ],
};

/** What anybody says about a massage. */
export const plainRemarks: readonly string[] = [
  'Good pressure on the shoulders.',
  'The tea afterwards was nice.',
  'Parking is a pain.',
  'A bit cold in the room.',
  'Great for my neck.',
  'Booked online without trouble.',
  'They were ten minutes late.',
  'Friendly at the desk.',
  'Would recommend the hot stones.',
  'Average, nothing special.',
  'My partner and I booked side by side.',
  'Too much oil for me.',
  'The therapist listened to what I wanted.',
  'Music was too loud.',
  'Fair price for an hour.',
  'Will come back with my mother.',
];
