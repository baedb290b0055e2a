// Figures that count, measure or rank something.
export const countedTraps: Readonly<Record<string, readonly string[]>> = {
  footballScores: [
    'Rovers ^-¤, United ¤-^, Albion ^-^, Town ¤-¤, City ^-¤',
    'Half time ^:¤, full time ^:^, penalties ^:^',
    'Sets: 6-^, ^-6, 7-5, 6-¤, tie break 10-8',
    'Endstand ^:^ (¤:^, ^:¤), Zuschauer ^^.¤¤¤',
    'Marcador ^-^ y ¤-^ en la vuelta, global ^-^',
  ],
  leagueTables: [
    'Team P W D L F A Pts\nHarriers 34 21 7 6 ^¤ ^¤ 70\nRangers 34 20 8 6 ^¤ ^¤ 68',
    '1. Falken 30 19 5 6 ^¤:^¤ 62\n2. Dachse 30 18 6 6 ^¤:^¤ 60',
    'Pos | Pts | GF | GA: 1 | ^¤ | ^¤ | ^¤; 2 | ^¤ | ^¤ | ^¤',
    'Hits ^¤¤, runs ^¤, errors ^, average .^¤¤, slugging .^¤¤',
  ],
  priceLists: [
    'Espresso 2.^0, latte 3.^0, scone 2.^5, soup of the day 6.^0, pie 8.^5',
    'Halbe Stunde ^0, Stunde ^^0, zwei Stunden ^^0, Übernachtung ^^^ Euro',
    '30 min ^00, 45 min ^^0, 60 min ^^0, 90 min ^^0, 120 min ^^0 lei',
    'Cena: 15 min ^0 zł, 30 min ^^0 zł, 60 min ^^0 zł, noc ^^00 zł',
    '半小时^00，一小时^00，两小时^^00，包夜^^00',
    '30 phút ^00k, 60 phút ^00k, 90 phút ^^00k',
  ],
  timetables: [
    'Departs 06:15 07:0^ 08:2¤ 09:3¤ 10:4¤ 11:5¤ then hourly',
    'Mon 0900-1730, Tue 0930-1800, Wed 1000-1400, Thu 0900-1730',
    'Abfahrt 5.2¤, 6.2¤, 7.3¤, 8.3¤, 9.5¤ ab Gleis ^',
    'L-V 9:00-14:00 / 16:30-20:00, S 10:00-14:00',
    'Поезд ^¤¤ отправление 07.1¤, прибытие 11.4¤, стоянка ^ мин',
  ],
  bodyMeasures: [
    '86-62-90, 1.7^ m, 5^ kg, shoe 3^',
    'Size 10, bust 34, waist 2^, hips 3^, height 5 ft ^',
    'Maße 90-6^-92, 1,7^ m, Konfektion 3^',
    'Medidas 90 60 9^, altura 1,6^, peso 5^ kilos',
    'рост 17^, вес 5^, грудь ^, 27 лет',
  ],
  roomMeasures: [
    'Living room 14^ x 3^0 cm, hall 2^0 x 1^0 cm, ceiling 2^5 cm',
    'Planks of 22 x 145 x 3600 mm, 240 pieces; screws 4.5 x 70',
    'Wohnfläche 8^,5 m², Nutzfläche 1^ m², Garten 3^^ m²',
    'Shelves: 800 x 400 x 1800, 900 x 400 x 2000, 1000 x 500 x 2000',
  ],
  recipes: [
    '250 g flour, 125 g butter, 2 eggs, 80 ml milk, bake 25 min at 180',
    '500 g Mehl, 1 Würfel Hefe, 300 ml Wasser, 10 g Salz, 220 Grad, 45 Minuten',
    'Mezclar 200 g de azúcar, 4 huevos, 150 ml de aceite, horno a 170 durante 40 minutos',
    '300 г муки, 2 яйца, 150 мл молока, 50 г масла, 180 градусов 35 минут',
  ],
  nutrition: [
    'Per 100 g: energy 1^¤¤ kJ / 3^¤ kcal, fat ^¤.^ g, of which saturates ^.^ g, salt 0.^ g',
    'Brennwert ^¤¤ kJ, Fett ^,^ g, Kohlenhydrate ^¤,^ g, Eiweiß ^,^ g, Salz 0,^¤ g',
    'Calories 2^0, protein ^¤ g, carbs ^¤ g, fibre ^ g, sodium ^^0 mg',
  ],
  medicine: [
    'Take 500 mg at 8, 250 mg at 14 and 500 mg at 20, for 7 days',
    'BP 12^/8^, pulse 6^, temp 36.^, SpO2 9^',
    'Dosis 2,5 ml cada 8 horas, 3 veces al día, 10 días',
    'Blood: Hb 13.^, WBC 6.^, PLT 2^¤, CRP 0^',
  ],
  weather: [
    'Today 1^/2^, tomorrow 1^/2^, wind 1^ km/h, pressure 101^ hPa, rain 3^%',
    'Lever 06:1¤, coucher 20:4¤, vent 2^ km/h, humidité 6^ %',
    'Hoch 10^¤ hPa, 1^ Grad, Regen 0,^ mm, Wind 2 bis 3',
  ],
  lottery: [
    'Draw: 03 17 22 3^ 41 4^, bonus 09',
    'Lottozahlen 4 11 19 2^ 33 4^, Superzahl ^',
    'Sorteo 05 12 23 3^ 45, estrellas 02 y 1^',
    'Loto 6 din 49: 7, 13, 2^, 31, 38, 4^',
  ],
  bingo: [
    'Called so far: 7, 15, 22, 3^, 48, 56, 61, 7^, 88 two fat ladies',
    'Legs eleven, key of the door 21, was she worth it 76, top of the shop 90',
  ],
  statistics: [
    'n = 1^¤¤, mean 4^.^¤, sd 1^.^¤, p = 0.0^¤, 95% CI 3^.^ to 5^.^',
    'Population 1990: ^¤¤,¤¤¤; 2000: ^¤¤,¤¤¤; 2010: ^¤¤,¤¤¤',
    'Einwohner ^¤¤.¤¤¤, Fläche ^¤¤,^ km², Dichte ^¤¤',
    'Median 3^, quartiles 2^ and 4^, range 1^ to 6^, n 2^¤',
  ],
  money: [
    'Turnover 1,2^¤,¤¤¤.00 against 1,1^¤,¤¤¤.00 the year before',
    'Umsatz 2.3^¤.¤¤¤,00 EUR, Vorjahr 2.1^¤.¤¤¤,00 EUR',
    'Balance brought forward 4,^¤¤.¤¤; debit 1^¤.¤¤; credit 2,^¤¤.¤¤',
    'Exchange: 1 EUR = 1.0^¤¤ USD = 0.8^¤¤ GBP = 4.9^¤¤ RON',
  ],
  engines: [
    '1,998 cc, 150 PS, 320 Nm, 0-62 in 8.^ s, 52.^ mpg, 142 g/km',
    'Hubraum 1498 ccm, 110 kW (150 PS), 5,^ l/100 km, Tank 55 l',
    'Tyres 205/55 R16 91V, wheels 6.5J x 16 ET50',
  ],
  screens: [
    '3840 x 2160 at 60 Hz, 27 in, 350 nits, 1000:1',
    'Resize to 1920x1080, then 1280x720, 854x480 and 640x360',
    'Sensor 36 x 24 mm, ISO 100-6400, 1/250 s, f/2.8, 70-200',
  ],
  running: [
    '5k 24:3¤, 10k 51:2¤, half 1:5^:0¤, marathon 4:0^:1¤',
    'Splits 400 m: 68.^, 69.^, 70.^, 67.^',
    'Etapa 12: 1^¤,5 km, 4h 42m 1^s, media 4^,^ km/h',
  ],
};
