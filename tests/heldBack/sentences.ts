// Sentences around a contact, written for this generator. {} is where the contact stands; # is a digit that is drawn,
// ^ one from 1 to 9.
import type { HeldBackKind, Language } from './style';

export interface Sentences {
  readonly openers: readonly string[];
  /** What stands beside a contact and must not be read as one: prices, ages, hours, measures, dates, postcodes. */
  readonly distractors: readonly string[];
  readonly closers: readonly string[];
  readonly leads: Readonly<Record<HeldBackKind, readonly string[]>>;
}

export type Carriers<Tongue extends string = Language> = Readonly<Record<Tongue, Sentences>>;

export const sentences: Carriers = {
  en: {
    openers: [
      'Hi gentlemen, I am Lily',
      'New here and only for a few days',
      'Sweet, calm and always on time',
      'Relaxing massage by Rose',
      'Your favourite girl next door is back',
    ],
    distractors: [
      '$1#0 half hour, $2#0 hour',
      "2# years old, 5'# tall, 11# lbs",
      'open from 10am to 11pm',
      '3#-2#-3#',
      'in town until 0^/1^/2026',
      'near ZIP 627##',
      'rates: 30 min 8#, 60 min 1#0',
      '£1#0 for 90 mins',
      'we moved on 1^ March 2026',
      '100% real, over 1#0 reviews',
      'flat ^, 2nd floor, postcode RG1 #AA',
      'size 1# dress, 3#DD',
      '24/7, 7 days a week',
    ],
    closers: ['No blocked calls please', 'See you soon', 'Serious only', 'Kisses', ''],
    leads: {
      phone: [
        'call {}',
        'text me at {}',
        'my number is {}',
        'reach me on {} any time',
        'ring {} now',
        'WhatsApp {}',
        'phone: {}',
        '{}',
      ],
      email: ['write to {}', 'my email is {}', 'email me: {}', 'contact {}', 'mail {} for photos'],
      username: ['{}'],
      site: ['more photos on {}', 'my website is {}', 'visit {}', 'see {} first', 'book at {}'],
    },
  },
  de: {
    openers: ['Hallo, ich bin Lily', 'Neu in der Stadt', 'Ruhige Massage bei Rosa', 'Nur kurze Zeit hier'],
    distractors: [
      '1#0 € pro Stunde, 8# € halbe Stunde',
      '2# Jahre, 1,6# m, 5# kg',
      'täglich von 10 bis 22 Uhr',
      'bis zum 1^.0^.2026',
      'Nähe Bahnhof, PLZ 101##',
      'Kleidergröße 3#',
      '30 Min 6#, 60 Min 1#0',
      '2. Etage, Klingel ^',
    ],
    closers: ['Bis bald', 'Nur ernst gemeint', 'Keine unterdrückten Anrufe', ''],
    leads: {
      phone: ['ruf mich an: {}', 'Telefon {}', 'erreichbar unter {}', 'meine Nummer ist {}', 'Handy: {}'],
      email: ['schreib an {}', 'meine E-Mail ist {}', 'Mail: {}'],
      username: ['{}'],
      site: ['mehr Bilder auf {}', 'meine Seite ist {}', 'Termine über {}'],
    },
  },
  es: {
    openers: ['Hola, soy Lily', 'Nueva en la ciudad', 'Masaje relajante con Rosa', 'Pocos días aquí'],
    distractors: [
      '1#0 € la hora, 8# media hora',
      '2# años, 1,6# m, 5# kilos',
      'de 10h a 22h todos los días',
      'hasta el 1^/0^/2026',
      'cerca del metro, CP 280##',
      '9#-6#-9#',
      'piso 2, puerta ^',
      '30 min 6#, 60 min 1#0',
    ],
    closers: ['Besos', 'Solo gente seria', 'Nada de números ocultos', ''],
    leads: {
      phone: ['llámame al {}', 'mi número es {}', 'teléfono: {}', 'escríbeme al {}', 'móvil {}'],
      email: ['escribe a {}', 'mi correo es {}', 'correo: {}'],
      username: ['{}'],
      site: ['más fotos en {}', 'mi página es {}', 'reserva en {}'],
    },
  },
  fr: {
    openers: [
      'Bonjour, je suis Lily',
      'Nouvelle en ville',
      'Massage doux avec Rose',
      'Ici pour quelques jours',
    ],
    distractors: [
      "1#0 € l'heure, 8# € la demi-heure",
      '2# ans, 1m6#, 5# kg',
      'de 10h à 22h tous les jours',
      "jusqu'au 1^/0^/2026",
      'près de la gare, 750##',
      '9#-6#-9#',
      '2e étage, porte ^',
      '30 min 6#, 60 min 1#0',
    ],
    closers: ['Bisous', 'Personnes sérieuses seulement', 'Pas de numéro masqué', ''],
    leads: {
      phone: [
        'appelle-moi au {}',
        'mon numéro est le {}',
        'téléphone : {}',
        'joignable au {}',
        'portable {}',
      ],
      email: ['écris à {}', 'mon mail est {}', 'courriel : {}'],
      username: ['{}'],
      site: ['plus de photos sur {}', 'mon site est {}', 'réserve sur {}'],
    },
  },
  ro: {
    openers: ['Bună, sunt Lily', 'Nouă în oraș', 'Masaj de relaxare la Roza', 'Aici doar câteva zile'],
    distractors: [
      '2#0 lei ora, 1#0 lei jumătate',
      '2# ani, 1,6# m, 5# kg',
      'program 10-22',
      'până pe 1^.0^.2026',
      'lângă metrou, sector ^',
      'etaj 2, ap. ^',
    ],
    closers: ['Pupici', 'Doar oameni serioși', 'Fără numere ascunse', ''],
    leads: {
      phone: ['sună-mă la {}', 'numărul meu este {}', 'telefon: {}', 'scrie-mi la {}'],
      email: ['scrie la {}', 'mailul meu este {}', 'email: {}'],
      username: ['{}'],
      site: ['mai multe poze pe {}', 'site-ul meu este {}', 'vezi {}'],
    },
  },
  it: {
    openers: ['Ciao, sono Lily', 'Nuova in città', 'Massaggio rilassante con Rosa', 'Solo per pochi giorni'],
    distractors: [
      "1#0 € l'ora, 8# mezz'ora",
      '2# anni, 1,6# m, 5# kg',
      'dalle 10 alle 22',
      'fino al 1^/0^/2026',
      'vicino alla stazione, CAP 201##',
      'secondo piano, interno ^',
      '30 min 6#, 60 min 1#0',
    ],
    closers: ['Baci', 'Solo persone serie', 'Niente numeri anonimi', ''],
    leads: {
      phone: ['chiamami al {}', 'il mio numero è {}', 'telefono: {}', 'scrivimi al {}', 'cell {}'],
      email: ['scrivi a {}', 'la mia mail è {}', 'email: {}'],
      username: ['{}'],
      site: ['altre foto su {}', 'il mio sito è {}', 'prenota su {}'],
    },
  },
  pt: {
    openers: ['Olá, sou a Lily', 'Nova na cidade', 'Massagem relaxante com Rosa', 'Só por alguns dias'],
    distractors: [
      '1#0 € a hora, 8# meia hora',
      '2# anos, 1,6# m, 5# kg',
      'das 10h às 22h',
      'até 1^/0^/2026',
      'perto do metro, 1100-0##',
      'R$ 2#0 por 60 min',
      'segundo andar, porta ^',
    ],
    closers: ['Beijos', 'Só gente séria', 'Não atendo anónimos', ''],
    leads: {
      phone: ['liga para {}', 'o meu número é {}', 'telefone: {}', 'me chama no {}', 'celular {}'],
      email: ['escreve para {}', 'o meu email é {}', 'e-mail: {}'],
      username: ['{}'],
      site: ['mais fotos em {}', 'o meu site é {}', 'veja {}'],
    },
  },
  pl: {
    openers: ['Cześć, jestem Lily', 'Nowa w mieście', 'Masaż relaksacyjny u Róży', 'Tylko kilka dni'],
    distractors: [
      '2#0 zł za godzinę, 1#0 zł pół godziny',
      '2# lat, 16# cm, 5# kg',
      'codziennie 10-22',
      'do 1^.0^.2026',
      'blisko metra, 00-0##',
      'drugie piętro, m. ^',
    ],
    closers: ['Całuję', 'Tylko poważne osoby', 'Nie odbieram zastrzeżonych', ''],
    leads: {
      phone: ['zadzwoń {}', 'mój numer to {}', 'telefon: {}', 'dzwoń pod {}', 'kom. {}'],
      email: ['napisz na {}', 'mój mail to {}', 'e-mail: {}'],
      username: ['{}'],
      site: ['więcej zdjęć na {}', 'moja strona to {}', 'zobacz {}'],
    },
  },
  ru: {
    openers: ['Привет, я Лили', 'Новая в городе', 'Расслабляющий массаж у Розы', 'Всего на несколько дней'],
    distractors: [
      '3#00 рублей час, 2#00 полчаса',
      '2# года, рост 16#, вес 5#',
      'с 10 до 22 каждый день',
      'до 1^.0^.2026',
      'рядом метро, индекс 1010##',
      'второй этаж, кв. ^',
    ],
    closers: ['Целую', 'Только серьёзные люди', 'Скрытые номера не беру', ''],
    leads: {
      phone: ['звони {}', 'мой номер {}', 'телефон: {}', 'пиши на {}', 'тел. {}'],
      email: ['пиши на {}', 'моя почта {}', 'почта: {}'],
      username: ['{}'],
      site: ['ещё фото на {}', 'мой сайт {}', 'смотри {}'],
    },
  },
  tr: {
    openers: [
      'Merhaba, ben Lily',
      'Şehirde yeniyim',
      'Gül ile rahatlatıcı masaj',
      'Sadece birkaç gün buradayım',
    ],
    distractors: [
      'saati 1#00 TL, yarım saat 8#0 TL',
      '2# yaşında, boy 1.6#, kilo 5#',
      'her gün 10:00-22:00',
      '1^.0^.2026 tarihine kadar',
      'metroya yakın, posta kodu 344##',
      'ikinci kat, daire ^',
    ],
    closers: ['Öpüyorum', 'Sadece ciddi olanlar', 'Gizli numaraya bakmam', ''],
    leads: {
      phone: ['beni ara {}', 'numaram {}', 'telefon: {}', 'bana yaz {}', 'cep {}'],
      email: ['{} adresine yaz', 'mailim {}', 'e-posta: {}'],
      username: ['{}'],
      site: ['daha çok foto {}', 'sitem {}', 'bak: {}'],
    },
  },
  zh: {
    openers: ['你好，我是莉莉', '刚到这里', '玫瑰放松按摩', '只待几天'],
    distractors: [
      '一小时8#0元，半小时5#0元',
      '2#岁，身高16#，体重4#公斤',
      '营业时间10点到22点',
      '到2026年^月1^日',
      '地铁站旁，邮编1000##',
      '二楼^号房',
    ],
    closers: ['期待你', '只限认真的人', ''],
    leads: {
      phone: ['请打电话 {}', '我的号码是 {}', '电话：{}', '联系 {}', '手机 {}'],
      email: ['写信到 {}', '我的邮箱是 {}', '邮箱：{}'],
      username: ['{}'],
      site: ['更多照片在 {}', '我的网站是 {}', '请看 {}'],
    },
  },
  vi: {
    openers: ['Chào anh, em là Lily', 'Em mới tới', 'Mát xa thư giãn cùng Hồng', 'Chỉ ở vài ngày'],
    distractors: [
      'một giờ 5#0k, nửa giờ 3#0k',
      '2# tuổi, cao 1m6#, nặng 4# kg',
      'mở cửa 10h đến 22h',
      'đến ngày 1^/0^/2026',
      'gần bến xe, quận ^',
      'tầng 2, phòng ^',
    ],
    closers: ['Hẹn gặp anh', 'Chỉ người nghiêm túc', ''],
    leads: {
      phone: ['gọi em {}', 'số của em là {}', 'điện thoại: {}', 'nhắn tin {}', 'sđt {}'],
      email: ['viết cho em {}', 'email của em là {}', 'thư: {}'],
      username: ['{}'],
      site: ['thêm ảnh ở {}', 'trang của em là {}', 'xem {}'],
    },
  },
};
