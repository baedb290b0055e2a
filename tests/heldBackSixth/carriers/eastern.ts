// Polish, Russian, Turkish and Hungarian.
import type { Carriers } from '../../heldBack/sentences';

export const easternCarriers: Carriers<'pl' | 'ru' | 'tr' | 'hu'> = {
  pl: {
    openers: [
      'Hejka, tu Karla, właśnie przyjechałam',
      'Nowe dziewczyny w tym tygodniu',
      'Elegancka towarzyszka z klasą',
      'Masaż gorącym olejem w prywatnym lokalu',
      'Dwie koleżanki zapraszają',
      'Studentka szuka hojnego pana',
      'Zatrudnimy kelnerkę, mieszkanie gratis',
    ],
    distractors: [
      'pół godziny 1^0 zł, godzina 2^0 zł',
      'mam 2^ lata, 16^ cm wzrostu',
      'od poniedziałku do soboty od 9:30',
      'tylko od ^ do 1^ maja',
      'rozmiar 3^, 5^ kilo',
      'centrum, klatka B, piętro ^',
    ],
    closers: ['Proszę o kulturę', 'Buziaki', 'Czekam na ciebie', ''],
    leads: {
      phone: ['tel. {}', 'pisz sms na {}', 'umów się: {}', 'kontakt {}', 'nr {}'],
      email: ['wyślij maila na {}', 'CV na adres {}', 'mail: {}'],
      username: ['{}'],
      site: ['wszystkie fotki na {}', 'strona: {}', 'zajrzyj na {}'],
    },
  },
  ru: {
    openers: [
      'Приветик, я Даша, только приехала',
      'Новые девочки на этой неделе',
      'Элегантная спутница с юмором',
      'Массаж с тёплым маслом в уютной квартире',
      'Две подружки ждут тебя',
      'Студентка ищет щедрого мужчину',
      'Требуется официантка, жильё даём',
    ],
    distractors: [
      'полчаса 2^00 руб, час 4^00 руб',
      'мне 2^, рост 16^, грудь ^',
      'с понедельника по субботу с 9:30',
      'только с ^ по 1^ мая',
      'размер 4^, вес 5^',
      'центр, подъезд ^, этаж ^',
    ],
    closers: ['Без грубости', 'Чмоки', 'Жду тебя', ''],
    leads: {
      phone: ['звоните {}', 'смс на {}', 'запись по телефону {}', 'номер {}', 'мой тел {}'],
      email: ['шлите письма на {}', 'резюме на {}', 'мейл: {}'],
      username: ['{}'],
      site: ['все фотки на {}', 'сайт: {}', 'заходи на {}'],
    },
  },
  tr: {
    openers: [
      'Selam, ben Elena, yeni geldim',
      'Bu hafta yeni kızlar var',
      'Zarif ve güler yüzlü eşlikçi',
      'Özel dairede sıcak yağ masajı',
      'İki arkadaş sizi bekliyor',
      'Öğrenciyim, cömert bey arıyorum',
      'Garson kız aranıyor, kalacak yer var',
    ],
    distractors: [
      'yarım saat 9#0 TL, bir saat 1^00 TL',
      '2^ yaşımdayım, boyum 1.6^',
      'pazartesiden cumartesiye 9:30 sonrası',
      'sadece ^ - 1^ Mayıs arası',
      '3^ beden, 5^ kilo',
      'merkezde, B blok kat ^',
    ],
    closers: ['Saygılı olun lütfen', 'Öpücükler', 'Seni bekliyorum', ''],
    leads: {
      phone: ['ara beni {}', 'mesaj at {}', 'randevu için {}', 'tel {}', 'no {}'],
      email: ['mail at {}', 'özgeçmiş için {}', 'mail: {}'],
      username: ['{}'],
      site: ['bütün fotolar burada {}', 'site: {}', 'şuraya bak {}'],
    },
  },
  hu: {
    openers: [
      'Szia, Noémi vagyok, most érkeztem',
      'Új lányok a héten',
      'Elegáns kísérő kedves mosollyal',
      'Olajos masszázs privát lakásban',
      'Két barátnő vár rád',
      'Pincérnőt keresünk szállással',
    ],
    distractors: [
      'fél óra 1^ ezer Ft, egy óra 2^ ezer Ft',
      '2^ éves, 16^ cm magas',
      'hétfőtől szombatig 9:30-tól',
      'csak május ^. és 1^. között',
      'méret 3^, 5^ kg',
      'belváros, B lépcsőház, ^. emelet',
    ],
    closers: ['Csak udvarias urak', 'Puszi', 'Várlak', ''],
    leads: {
      phone: ['hívj: {}', 'telefon {}', 'sms {}', 'számom {}'],
      email: ['írj ide: {}', 'e-mail: {}', 'emailem {}'],
      username: ['{}'],
      site: ['képek itt: {}', 'honlap: {}', 'nézd meg: {}'],
    },
  },
};
