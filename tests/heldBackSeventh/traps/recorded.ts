// Numbers that name something other than a person's contact.
export const recordedTraps: Readonly<Record<string, readonly string[]>> = {
  invoices: [
    'Invoice no. 2024-0^¤¤¤, due within 14 days, total 3^¤.¤0',
    'Rechnung Nr. RE-2023/^¤¤¤¤, Betrag 1^¤,¤0 EUR',
    'Factura 00^-¤¤¤¤¤^ del 12/03/2023, importe 2^¤,50',
    'Facture F2023-^¤¤¤ du 4 mai, 1^¤,00 EUR TTC',
  ],
  orders: [
    'Order #11^-¤¤¤¤¤¤^-^¤¤¤¤¤¤ was dispatched',
    'Bestellnummer 30^-¤¤¤¤^¤¤-^¤¤¤¤¤¤ ist unterwegs',
    'Ticket INC00^¤¤¤¤¤ was merged into INC00^¤¤¤¤¤',
    'Case ref 4^/¤¤¤¤/^3, please quote it',
  ],
  parcels: [
    'Tracking no. JD0¤¤¤^¤¤¤¤¤¤¤¤¤¤¤^¤ says in transit',
    'Sendungsnummer 0034043^¤¤¤¤¤¤¤¤¤¤¤^ liegt im Depot',
    'Parcel 1Z^¤¤E^¤¤031^¤¤¤¤¤^ left the hub',
  ],
  isbns: [
    'ISBN 978-0-^¤-¤¤¤¤¤^-^, 312 pages, paperback',
    'ISBN-10: 0-^¤¤-¤¤¤¤¤-^, hardback, 2nd edition',
    'ISSN 1^¤¤-¤¤^¤, vol. 12, no. 3, pp. 145-167',
  ],
  barcodes: [
    'EAN 40^¤¤¤¤¤¤¤¤¤^, box of 24',
    'Barcode 50^¤¤¤¤¤¤¤¤¤^ does not scan at till ^',
    'SKU 10^¤¤¤-¤¤^-XL, shelf C^¤',
  ],
  versions: [
    'Upgraded from 4.1^.¤ to 5.0.^¤-rc2, build 2^¤¤¤',
    'Kernel 6.^.1¤-generic, driver 535.1¤^.0^, BIOS 1.^¤',
    'Chrome/12^.0.^¤¤¤.¤¤ Safari/537.36',
    'Firmware v2.^.^.1¤¤¤ fixes bug 4^¤¤¤',
  ],
  ipAddresses: [
    'ping 192.168.^.1¤^ works, 10.0.^.^¤ times out',
    'Gateway 172.16.^.1, mask 255.255.255.0, dns 10.^.0.53',
    'fe80::1ff:fe2^:4567:890a on eth0, ::1 on lo',
  ],
  dates: [
    'Born 12/0^/1961, moved 0^.12.1988, retired 2016-0^-28',
    'From 2023-11-0^ to 2024-0^-17, extended until 2024-10-1¤',
    'Vom 04.0^.2023 bis 1¤.12.2024, danach neu',
    '2023年11月1^日到2024年^月30日',
    'с 04.0^.2023 по 1¤.10.2023, затем 02.0^.2024',
  ],
  timestamps: [
    '2024-03-1^T0^:15:2¤Z started, 2024-03-2^T0^:47:0^Z ended',
    '[17:12:0^] joined, [17:43:1^] left, [18:0^:2^] joined again',
    'log 20240^1^-0^1542.txt holds 1^¤¤ lines',
  ],
  bibleVerses: [
    'Read Ps 119:10^-112 and Jn 3:1^-21 for Sunday',
    'Röm 8,2^-39; 1 Kor 13,1-1^; Mt 5,3-12',
    'Juan 14:1-^; Salmo 23:1-6; Mateo 6:25-34',
  ],
  laws: [
    'See § 433 Abs. 2, § 280 Abs. 1, 3, §§ 323, 346 BGB',
    'Art. 12(3), 15(1) and 77 of Regulation 2016/679',
    'Section 21(1)(b), Schedule 3, para 14, 2015 c. 30',
    'Ley 39/2015, art. 53.1, BOE núm. 23^ de 2 de octubre',
  ],
  chess: [
    '1. e4 e5 2. Nf3 Nc6 3. Bb5 a6 4. Ba4 Nf6 5. O-O Be7 6. Re1 b5',
    '1.d4 d5 2.c4 e6 3.Nc3 Nf6 4.Bg5 Be7 5.e3 O-O 1/2-1/2',
    'White to move: Kg1, Rd^, Pa^; black: Kg8, Re^, Ph^',
  ],
  maps: [
    'Sheet 1^¤, grid TQ ^¤¤ ¤¤^, contour 1^0 m',
    'At 47 degrees north and 1^ east, about 4^0 m up',
    'Walk 3^0 m north, 1^0 m east, then 2^0 m along the dyke',
    'Zone 32 U, 4^¤ km east, 5^¤ km north of the mark',
  ],
  postcodes: [
    'Postcodes 10115, 20095, 50667, 80331 and 01067 are free',
    'Zones SW1A 1AA, M1 1AE, B33 8TH and CR2 6XH',
    'CP 28013, 41001, 46002, 08002; envío en 48 horas',
    'Delivers to 90210, 10001, 60601-^¤¤¤ and 30301',
  ],
  platesAbroad: [
    'Grey van, plate AB-^¤^-CD, left at noon',
    'Biały bus WX ^¤¤¤¤ stał przed bramą',
    'Car ^¤¤¤ BCD from Madrid, and B ^¤¤ XYZ from Bucharest',
    'Машина А ^¤¤ ВС 77, белая',
  ],
  flights: [
    'Flight LH ^¤¤ at 10:2¤ gate B^¤ seat 1^C, then OS ^¤¤ at 14:5¤',
    'BA0^¤¤ LHR-JFK 0^ MAR 11:20/14:3¤, terminal 5',
    'Train ICE ^¤¤, coach 1^, seats ^1 and ^2, platform ^',
  ],
  serialNumbers: [
    'S/N 4C^¤¤E^F¤¤, model KX-^¤¤, made 11/2019',
    'Seriennummer WX^¤-¤¤¤^-¤¤, Typ 4^¤0',
    'Frame no. WBK^¤¤¤¤^¤ on the down tube, size 5^',
  ],
  productModels: [
    'Printer 6^00 takes 30^XL and 30^ cartridges, not 3^4',
    'Boots 1460, 2976 and 8^¤¤ in sizes 36 to 46',
    'Bearings 6203-2RS, 6204-ZZ and 6305, belts 13x1^¤0',
    'Fits A4 2008-2015, 3 Series 320d, 2012-2018',
  ],
  examRooms: [
    'Rooms 1^4, 2^6 and 3^8; candidates 0001-0^¤¤; papers 1 to 4',
    'Kurs 10^¤ in Raum ^.^¤, Kurs 20^¤ in Raum ^.^¤',
    'Locker 1^¤, shelf ^, box ^¤, key ^¤¤',
  ],
  shares: [
    'Index 15,^¤¤.3 up 0.^%, share 4^.25, yield 2.^%, P/E 1^.4',
    'DAX 1^.¤¤¤,5, Bund 1^4,3, Gold 1.9^¤, Euro 1,0^¤',
  ],
  rooms: [
    'Rooms 101 to 119, suites 201-20^, spa level -1, gym 0^',
    'Zimmer 3^2 frei, 3^4 belegt, 3^6 in Reinigung',
  ],
  dice: [
    'Rolled 3d6+2, 1d20, 2d8: 14, 17, 9; AC 15, HP 3^/4^',
    'Poker: A K Q J 10, 9 9 9 4 4, pot 2^0, blind 5/10',
  ],
  bankNumbers: [
    'IBAN DE^¤ ¤¤¤¤ ¤¤¤¤ ¤¤¤¤ ¤¤¤¤ ¤¤, BIC upon request',
    'Sort code 20-^¤-¤¤, account ^¤¤¤¤¤¤¤, ref. rent May',
    'Cuenta 2^¤¤ ¤¤¤¤ ¤¤ ¤¤¤¤¤¤¤¤¤¤, concepto alquiler',
  ],
  papers: [
    'Passport no. 5^¤¤¤¤¤¤¤ expires in June',
    'Reisepass Nr. C^¤¤X¤¤T^, ausgestellt in Kiel',
    'DNI ^¤¤¤¤¤¤¤X caducado en mayo',
    'Паспорт серия 45 ^¤ номер ^¤¤¤¤¤',
  ],
  companyNumbers: [
    'Company no. 0^¤¤¤¤¤¤, VAT GB ^¤¤ ¤¤¤¤ ¤¤',
    'HRB 1^¤¤¤¤ Amtsgericht Kiel, USt-ID DE^¤¤¤¤¤¤¤¤',
    'NIP 5^¤-¤¤¤-¤¤-¤^, REGON 14^¤¤¤¤¤¤',
    'SIRET ^¤¤ ¤¤¤ ¤¤¤ 000^¤, code APE 9604Z',
  ],
};
