// Sentences around the contacts of the fifth exam in English, German, Tagalog as it is mixed with English, and
// Indonesian. {} is where the contact stands; # is a digit that is drawn, ^ one from 1 to 9.
import type { Sentences } from '../../heldBack/sentences';

export const germanicCarriers: Readonly<Record<'en' | 'de' | 'tl' | 'id', Sentences>> = {
  en: {
    openers: [
      'Hotel staff wanted abroad, visa and flight paid',
      'Got this in my inbox again, is it a scam?',
      'Back in town Thursday, new pics up',
      'Cash loans the same day, bad credit no problem',
      'Witness states he was told to contact the driver',
      'lift to the border every night, 4 seats',
      'Double room, short let, no questions',
    ],
    distractors: [
      'pays ^,#00 a month',
      'file ^#/202^, page ^#',
      '^ seats left, leaves at 1^:30',
      'I am 2^ and 5ft^',
      'only £^#0 deposit',
      'posted ^ days ago, ^#0 views',
      'flat 1^, 2nd floor',
      'APR ^9.9%',
      'over ^00 happy clients since 201#',
    ],
    closers: [
      'no time wasters pls',
      'share with your friends',
      'regards, the team',
      'xx',
      'end of statement',
      '',
    ],
    leads: {
      phone: [
        'call or text {}',
        'hmu {}',
        'the boss: {}',
        'number is {}',
        'apply by phone, {}',
        'whatsapp me {}',
      ],
      email: ['send CV to {}', 'my mail {}', 'write here: {}', 'contact {} for the papers'],
      username: ['{}', 'easiest is {}', 'dont call, {}', 'more of me: {}'],
      site: ['apply at {}', 'pics on {}', 'it said to go to {}', 'full list: {}', 'check {}'],
    },
  },
  de: {
    openers: [
      'Zimmermädchen für Hotel gesucht, Unterkunft gestellt',
      'Heute neu in der Stadt, nur bis Sonntag',
      'Sofortkredit ohne Auskunft, Auszahlung am selben Tag',
      'Der Zeuge legte einen Zettel mit Kontaktdaten vor',
      'Mitfahrt Richtung Grenze, noch Plätze frei',
      'habe das per SMS bekommen, kennt das jemand?',
    ],
    distractors: [
      'Stundenlohn 1^,50 Euro',
      'Az. ^# Js 4^#/2^',
      'Abfahrt 0^:15 Uhr',
      '2^ J., 1,6# m, KG 36',
      'Kaution ^#0 €',
      'seit 201# am Markt',
      'ab ^ Tagen Mindestmiete',
      'Zinssatz ^,9 %',
    ],
    closers: ['bitte nur ernst gemeinte', 'LG', 'Deutsch nicht nötig', 'gelesen und unterschrieben', ''],
    leads: {
      phone: ['erreichbar unter {}', 'ruf durch: {}', 'der Chef hat {}', 'Nummer lautet {}', 'per WA {}'],
      email: ['Bewerbung an {}', 'schriftlich an {}', 'Kontakt {}', 'mailt mir: {}'],
      username: ['{}', 'am besten so: {}', 'nicht anrufen, {}'],
      site: ['Bilder auf {}', 'Anmeldung über {}', 'der Link war {}', 'siehe {}'],
    },
  },
  tl: {
    openers: [
      'Hiring kami ng waitress sa abroad, libre visa',
      'Bago lang ako dito sa city',
      'Pautang, walang collateral, same day',
      'may nag-text sakin nito, legit ba?',
    ],
    distractors: [
      'sahod ^#,000 kada buwan',
      'edad 1^ pataas',
      '^ slots na lang',
      'alis ng ^:30 ng umaga',
      'P^00 lang',
    ],
    closers: ['salamat po', 'serious lang', 'pa-share naman', ''],
    leads: {
      phone: ['text nyo ko {}', 'tawag lang sa {}', 'number ko {}', 'hanapin si Ate, {}'],
      email: ['send resume sa {}', 'email nyo {}', 'sulat sa {}'],
      username: ['{}', 'add nyo ko, {}', 'dito na lang: {}'],
      site: ['tingnan sa {}', 'mag-apply sa {}', 'nandito lahat: {}'],
    },
  },
  id: {
    openers: [
      'Lowongan kerja luar negeri, berangkat minggu depan',
      'Open order malam ini, baru datang',
      'Pinjaman cepat tanpa jaminan',
      'kak ini penipuan bukan ya?',
    ],
    distractors: [
      'gaji ^ juta per bulan',
      'umur 1^-3# tahun',
      'sisa ^ kursi',
      'berangkat jam 0^.30',
      'DP ^00 ribu',
    ],
    closers: ['terima kasih', 'khusus yang serius', 'tolong bantu share', ''],
    leads: {
      phone: ['hubungi {}', 'no saya {}', 'chat aja {}', 'bisa telp ke {}'],
      email: ['kirim lamaran ke {}', 'surel: {}', 'kontak {}'],
      username: ['{}', 'cari saya di {}', 'jangan telepon, {}'],
      site: ['lihat di {}', 'daftar lewat {}', 'info lengkap: {}'],
    },
  },
};
