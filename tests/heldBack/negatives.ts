// Texts that hold no contact at all, only what resembles one. ¤ is a digit that is drawn, ^ one from 1 to 9.
import type { Random } from '../../src/world/random';

/** Kinds of trap, each with ways to write it. */
export const traps: Readonly<Record<string, readonly string[]>> = {
  prices: [
    '$^¤0 half hour, $^¤0 full hour, $^¤¤0 overnight',
    'rates 80/1^0/2¤0 for 15/30/60',
    '€1¤0 30min €2¤0 1h €4¤0 2h',
    'was $1,^¤¤.00 now $^¤¤.99',
    '3¤00 рублей час, 2¤00 полчаса',
    '一小时8¤0元 两小时1^00元',
  ],
  barePrices: [
    'roses 100 150 200 250 300',
    '120hh 200hr 350 2hrs',
    '80qv 100hh 160hr',
    '15 min 60 30 min 100 60 min 180',
  ],
  ages: [
    'I am 2^ and my friend is 2^',
    '2^ y/o, 3^ and 4^ welcome',
    'ages 21 22 23 24 25',
    'mujeres de 2^, 3^ y 4^ años',
    'Mädchen 2^, 2^ und 3^ Jahre',
  ],
  hours: [
    'open 10:00-22:00 Mon-Fri, 11:00-20:00 Sat',
    'from 9am to 11pm 7 days',
    '24/7 365',
    'lun-ven 10h30-19h30, sam 11h-18h',
    '10.30 - 22.00 / 11.30 - 20.00',
  ],
  measures: [
    '34-24-36, 5\'4", 11^ lbs',
    '90-60-90 172cm 5^kg',
    'bust 36 waist 2^ hips 3^ height 5ft ^in',
    '1m7¤ 5^kg 95C',
  ],
  dates: [
    'here 12/05/2026 to 19/05/2026',
    '2026-05-12 2026-05-19 2026-06-02',
    '12.05.2026-19.05.2026',
    'May 12 2026, June 3 2026, July 14 2026',
    '01/02/03 04/05/06',
  ],
  timestamps: [
    'posted 2026-05-12T14:33:0¤Z',
    '20260512143^0¤',
    '17802720^¤ seconds',
    'updated 12/05/2026 14:33:0¤ UTC+02:00',
  ],
  postcodes: [
    'Springfield IL 627¤¤-0¤¤¤',
    'Reading RG1 1AA and SW1A 1AA',
    '10115 Berlin, 80331 München',
    '75008 Paris 69002 Lyon',
  ],
  coordinates: [
    '51.5074^¤, -0.1278¤¤',
    '40.7127^¤ -74.0059¤¤',
    '48°51\'2^"N 2°21\'0^"E',
    'geo:52.5200¤¤,13.4049¤¤',
  ],
  ids: [
    'ad id 48^7261^05',
    'post #20^45^7813',
    'ref. no. 83^1^7^6¤4',
    'Inserat-Nr. 48^72619',
    'user id: 1000^¤¤9¤¤4',
    'Anzeige 2^4^6^8^',
  ],
  orders: [
    'Order no. 1^2-48^72^1-9^^4126',
    'invoice 2026-00^¤-7^1',
    'tracking 1Z999AA10123456784',
    'booking reference 48^7 2619',
  ],
  versions: ['version 2.10.4^.118', 'Android 14, app 7.4^.2.1¤¤', 'Chrome/126.0.64^8.1¤¤', 'v1.2.3-rc.4^'],
  addresses4: [
    'router at 192.168.1.1 and 10.0.0.2^',
    '172.16.254.1 netmask 255.255.255.0',
    'MAC 00:1B:44:11:3A:B^',
  ],
  scores: [
    'won 6-4 3-6 7-5 6-2',
    'rating 4.9/5 from 1,2^¤ reviews',
    '3:1 2:2 0:4 at half time',
    '98% of 1.2^¤.000 views',
  ],
  books: ['ISBN 978-3-16-148410-0', 'ISSN 0317-8471', 'pp. 120-125, 201-214, vol. 48^'],
  cards: ['card 4111 1111 1111 1111', 'test card 5555-5555-5555-4444 exp 12/29', 'account number 00^1^4^¤^9'],
  counts: [
    '1 2 3 4 5 6 7 8 9 10',
    '10 20 30 40 50 60 70',
    '1000 2000 3000 5000 likes',
    'one two three four five, here I come',
    'un deux trois nous irons au bois',
    'eins zwei drei vier fünf sechs sieben',
  ],
  wordsOfNumbers: [
    'one or two of us, three at most, for four hours',
    'twenty four seven, three sixty five',
    'for two or three days, six to eight pm',
    'one on one for one hour',
    'two girls for one, four hands',
    'dos chicas, cuatro manos, una hora',
    'eine oder zwei Stunden, drei Mädchen',
    'нас две, три часа, один звонок',
    '一对一，二人，三小时',
  ],
  sizes: [
    '1920x1080, 3840x2160',
    'room 4.5 x 3.2 x 2.4 m',
    'bra 34DD shoe 7.5 dress 10-12',
    '250g 500g 1000g 2500g',
  ],
  cars: ['2019 320d 184hp 78,2^¤km', 'BMW 118i 2021 45.0^¤ km 9.9^¤ EUR', 'mileage 120,4^¤ miles, 1998cc'],
  maths: ['2+0+2-5*5/5 = 1', '3.14159265358979', '1.5e-10 6.022e23', '0x1F 0b1010 0777'],
  atWords: [
    'meet me at noon, look at me',
    'at home at 7, at work at 9',
    'lunch at Example, then home',
    'good at massage dot painting class',
    'I am at the hotel. Com e in',
    'arroba de naranjas, punto final',
    'at your place or at mine',
  ],
  atSigns: ['2 for 1 @ noon', 'party @ the beach @ 10pm', '3 nights @ $^¤0', 'hours: M-F @ 10-6', '@ home'],
  dotWords: [
    'dot your i and cross your t',
    'on the dot at nine',
    'polka dot dress, size ten',
    'le point de vue',
    'der Punkt ist klar',
    'точка зрения',
    'bank of the west dot on the map',
  ],
  files: [
    'see notes.txt and photo1.jpeg',
    'report_final.v2.docx, index.html',
    'readme.md and main.py and app.tsx',
    'IMG_20260512_14^30^.jpg',
  ],
  abbreviations: [
    'e.g. i.e. a.m. p.m. etc.',
    'Ph.D., U.S.A., No.4, St.James',
    'Mr.Smith and Mrs.Jones came.They left.Soon',
    'J.R.R. and C.S. met at 4 p.m.',
  ],
  missingSpaces: [
    'Call now.Come soon.Best price.Sure',
    'Sweet girl.New in town.Very clean.',
    'massage.relax.enjoy',
    'ruhig.sauber.diskret',
  ],
  platformsAlone: [
    'find me on instagram and snapchat',
    'no snap, no insta, no telegram',
    'line up outside, discord between us',
    'I love facebook, twitter and tiktok',
    'follow the telegram channel',
    'snap out of it',
    'OF course, kik off at nine',
    'in line: two people',
    'no whatsapp please',
  ],
  platformsWithWords: [
    'instagram is down today',
    'my snap is private',
    'telegram only, ask first',
    'insta: ask me',
    'IG available on request',
    'add me on snap later',
    'suis moi sur insta demain',
    'twitter and reddit users welcome',
  ],
  hashTags: ['#relax #massage #2026', 'room #^^^, suite #^', 'No.1 choice, #1 in town'],
  bibles: ['John 3:16, Psalm 23:1-6', 'Section 4.2.1, § 823 Abs. 1', 'Fig. 3.2, Table 14.1, Eq. 2.7'],
  flights: ['flight BA 0^¤^ gate 1^ 14:3^', 'train ICE 5^¤ track 1^ 09:4^', 'bus 1^¤, 2^¤ and N^'],
  licences: ['licence no. MT 0^¤^2', 'VAT GB 12^ 45^7 89', 'company no. 0^4^6^8^', 'HRB 12^4^ Amtsgericht'],
  money: ['£1,250,000 - £1,500,000', '1.250.000,00 EUR', 'Rs 12,34,567', '1 000 000 zł'],
};

export interface TrapText {
  readonly id: string;
  readonly trap: string;
  readonly text: string;
  readonly country?: string;
}

const before = ['', '', 'Hi, I am Lily. ', 'New in town! ', 'Rose Massage | ', '✨ ', 'Info: '];
const after = ['', '', '. See you soon', '! Kisses', ' | serious only', ' ✨'];

/** One text of a trap. */
export function trapText(random: Random, trap: string): string {
  const drawn = random
    .pick(traps[trap] ?? [])
    .replace(/¤/g, () => String(random.integer(0, 9)))
    .replace(/\^/g, () => String(random.integer(1, 9)));
  return random.pick(before) + drawn + random.pick(after);
}
