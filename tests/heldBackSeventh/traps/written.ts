// Signs and writing that look like a contact and are none.
export const writtenTraps: Readonly<Record<string, readonly string[]>> = {
  hashtags: [
    '#sunset #beach #nofilter #summer2^ #day^¤',
    '#frühling #blumen2024 #tag^¤',
    'Tagged #massage #relax #monday ^0% off',
  ],
  pageNumbers: [
    'See pp. 12, 34-3^, 78-8^, 101, 145-1^9 and 203f.',
    'S. 14, 22-2^, 56, 78ff., 112-11^',
    'Figs 1.2, 1.3, 2.^, table 4.1, eq. (3.1^)',
  ],
  musicNotes: [
    'BPM 12^, key A minor, bars 1-16, 33-48, 65-80, coda',
    'Chords: C G Am F, capo 3, strum 4/4, 92 bpm',
    'Op. 27 no. 2, K. 331, BWV 8^6, D. 96^',
  ],
  knitting: [
    'Cast on 84, k2 p2 for 12 rows, then k40, turn, p38, turn, k36',
    'Row 1: sc 12, row 2: inc x6 (18), row 3: (sc 1, inc) x6 (24)',
    'Anschlag 96 M, 4 cm Bund, 8 Abn. in jeder 6. R.',
  ],
  workouts: [
    '5x5 squat 80, bench 60, row 50; 3x12 curls 12; plank 3x60 s',
    'EMOM 10: 15 cal, 12 burpees, 9 thrusters 43/30',
    'Montag 3x10 60 kg, Mittwoch 4x8 70 kg, Freitag 5x5 80 kg',
  ],
  crosswords: [
    'Across: 1, 5, 9, 12, 15; down: 2, 3, 7, 11, 14',
    '14 across (4,3,5), 17 down (6-2), 21 across (3,1,4)',
    'Sudoku 53..7.... 6..195... .98....6.',
  ],
  bankTalk: [
    'Sort code and account are on file, card ending ¤¤^¤, expires 0^/27.',
    'PIN has four digits, the TAN six, the limit is 1^00 a day.',
    'Konto ist gedeckt, Auszug 0^/2024, Blatt 3 von 4.',
  ],
  quantities: [
    'Stock: 120 cups, 340 plates, 85 forks, 260 knives, 410 spoons',
    'Liefern: 12 Kisten à 24, 30 Kisten à 12, 4 Paletten à 80',
    '库存：杯子120，盘子340，叉子85，勺子410',
    'Còn 120 chai, 340 lon, 85 thùng, 410 gói',
  ],
  yearsRow: [
    'Vintages 1982 1985 1990 1996 2000 2005 2009 2010 2016',
    'Weltmeister 1954, 1974, 1990 und 2014',
    'Titles in 1967, 1971, 1988, 1999, 2004, 2013 and 2021',
    'Выставки 1998, 2003, 2009, 2014, 2019 годов',
  ],
  floorsAndDoors: [
    'Staircase B, 4th floor, door 42, code at the porter, bell 3',
    'Treppe 2, Stock 3, Tür 14, Klingel ganz oben',
    'Scara 2, etaj 4, apartament 18, interfon 18',
    'Подъезд 3, этаж 7, квартира 98, домофон 98',
  ],
  buses: [
    'Buses 12, 24, 36, 48, 176, 188 and N3 stop here',
    'Linien U2, U7, S41, M29, 100, 245 bis Parkplatz',
    'Autobuses 3, 14, 27, 37, 45 y el C1',
  ],
  emoticons: [
    'See you :-) 8-) :-D ;-) xoxo <3 <3 <3',
    'hahaha xD :3 o.O -.- T_T',
    '*** NEW *** sale --- 5^% --- today only ***',
  ],
  ratios: [
    'Mix 1:3:6, scale 1:50, odds 7/2, slope 1 in 12, ratio 16:9',
    'Maßstab 1:25000, Mischung 1:4, Quote 3,^',
    'Compression 10.5:1, gear 3.73, final 4.1^, bore x stroke 84 x 90',
  ],
  companiesWithSigns: [
    'The firm At & Dot Ltd. paints walls; Dash and Sons do roofs.',
    'R&B, B&B, Q&A, AT&T, M&S, H&M and so on',
    'Co. A.G. und Co. K.G., vorm. Gebr. Linde',
  ],
  placeholders: [
    'Write your e-mail here: name at your provider. Required field *',
    'Format: user@host, nothing else is accepted.',
    'Enter your number with area code, ten digits, no spaces.',
    'Tu correo aquí, tu teléfono abajo, nueve cifras.',
    'Profile address: platform name, slash, your user name.',
  ],
  passwords: [
    'Guest wifi changes daily, twelve letters and two figures.',
    'Door code ^¤¤¤#, changes on the 1st.',
    'Das Passwort hat acht Zeichen und eine Ziffer.',
  ],
  knots: [
    'Rope 12 mm x 30 m, 8 shackles of 10 mm, 4 blocks, load 12^0 kg',
    'Draught 1.^5 m, mast 1^.4 m, sail 4^.5 m², engine 2^ hp',
  ],
  astronomy: [
    'RA 05h 3^m 17s, Dec -05 2^ 28, mag 4.0, seen at 22:^0',
    'Orbit 5^8 km, period 9^.6 min, inclination 51.6',
  ],
  molecules: [
    'C8H10N4O2 melts at 2^5, density 1.23, pH 6.^, mol. mass 194.19',
    'NaCl 0.9 %, KCl 0.^ g, CaCl2 0.2^ g, water to 1000 ml',
  ],
  playlists: [
    '1. Dusk 3:^5 2. Ember 4:0^ 3. Willow 2:5^ 4. Pebble 5:1^ total 16:^0',
    'Episode 12 (48 min), episode 13 (51 min), episode 14 (4^ min)',
  ],
  surveys: ['Q1 yes 4^%, no 3^%, unsure 2^%; Q2 yes 5^%, no 4^%', 'Ja 4^,5 %, nein 3^,5 %, enthalten 1^,0 %'],
};
