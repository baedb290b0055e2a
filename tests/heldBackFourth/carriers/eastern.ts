// Sentences around the contacts of the fourth exam in Polish, Russian, Turkish, Hungarian and Czech. {} is where the
// contact stands; # is a digit that is drawn, ^ one from 1 to 9.
import type { Sentences } from '../../heldBack/sentences';

export const easternCarriers: Readonly<Record<'pl' | 'ru' | 'tr' | 'hu' | 'cs', Sentences>> = {
  pl: {
    openers: [
      'Kasia, w mieście do niedzieli',
      'Masaż relaksacyjny olejkami',
      'Jasny pokój do wynajęcia',
      'Przeprowadzki i transport',
    ],
    distractors: [
      'pół godziny ^0, godzina 1^0',
      'mam 2^ lata, rozmiar 3^',
      'czynne od 1^ do 22',
      'czynsz ^#00 zł',
      'od 201# roku',
      'piętro ^',
    ],
    closers: ['pytaj o Kasię', 'tylko poważne osoby', 'do zobaczenia', ''],
    leads: {
      phone: ['mój numer {}', 'umów się: {}', 'napisz sms {}', 'odbieram pod {}'],
      email: ['pisz na {}', 'kontakt: {}', 'odpowiadam z {}'],
      username: ['{}', 'znajdziesz mnie tak: {}', 'codziennie nowe zdjęcia, {}'],
      site: ['zdjęcia na {}', 'zajrzyj: {}', 'cennik: {}'],
    },
  },
  ru: {
    openers: [
      'Инна, в городе до воскресенья',
      'Расслабляющий массаж с маслами',
      'Сдаю светлую комнату',
      'Переезды, грузчики, недорого',
    ],
    distractors: [
      'полчаса ^000, час ^000',
      'возраст 2^, размер 4^',
      'работаю с 1^ до 22',
      'аренда ^#000 в месяц',
      'с 201# года',
      'этаж ^',
    ],
    closers: ['спросите Инну', 'только серьёзные люди', 'до встречи', ''],
    leads: {
      phone: ['мой номер {}', 'запись: {}', 'пишите {}', 'на связи {}'],
      email: ['пишите на {}', 'связь: {}', 'отвечаю с {}'],
      username: ['{}', 'найти меня: {}', 'каждый день новые фото, {}'],
      site: ['фото на {}', 'загляни: {}', 'все цены: {}'],
    },
  },
  tr: {
    openers: [
      'Esme kısa süreliğine şehirde',
      'Yağlarla rahatlatıcı masaj',
      'Aydınlık oda kiralık',
      'Ev ve ofis temizliği',
    ],
    distractors: [
      'yarım saat ^00, bir saat ^00',
      'yaşım 2^, beden 3^',
      '1^ ile 22 arası açık',
      'kira ^#00 TL',
      '201# yılından beri',
      'kat ^',
    ],
    closers: ['Esme’yi sorun', 'ciddi kişiler', 'görüşmek üzere', ''],
    leads: {
      phone: ['numaram {}', 'randevu: {}', 'mesaj at {}', 'bana ulaş {}'],
      email: ['mail at {}', 'iletişim: {}', 'cevap adresi {}'],
      username: ['{}', 'beni böyle bul: {}', 'her gün yeni fotoğraf, {}'],
      site: ['resimler {}', 'buraya bak: {}', 'fiyat listesi: {}'],
    },
  },
  hu: {
    openers: [
      'Juno pár napig a városban',
      'Lazító masszázs olajokkal',
      'Világos szoba kiadó',
      'Költöztetés és fuvar olcsón',
    ],
    distractors: [
      'fél óra ^#00 Ft, egy óra 1#000 Ft',
      '2^ éves vagyok, méret 3^',
      'nyitva 1^ és 22 között',
      'bérlet ^#000 Ft',
      '201# óta',
      '^. emelet',
    ],
    closers: ['Junót keresd', 'csak komolyan', 'várlak', ''],
    leads: {
      phone: ['a számom {}', 'időpont: {}', 'írj üzenetet {}', 'elérsz itt: {}'],
      email: ['írj ide: {}', 'levél: {}', 'válasz innen: {}'],
      username: ['{}', 'így találsz meg: {}', 'naponta új képek, {}'],
      site: ['képek itt: {}', 'nézd meg: {}', 'árlista: {}'],
    },
  },
  cs: {
    openers: [
      'Marek, hodinový manžel',
      'Relaxační masáž s oleji',
      'Světlý pokoj k pronájmu',
      'Stěhování a odvoz levně',
    ],
    distractors: [
      'půl hodiny ^00, hodina 1^00',
      'je mi 2^ let, velikost 3^',
      'otevřeno od 1^ do 22',
      'nájem ^#00 Kč',
      'od roku 201#',
      '^. patro',
    ],
    closers: ['ptejte se na Marka', 'jen vážně', 'brzy na viděnou', ''],
    leads: {
      phone: ['moje číslo {}', 'objednání: {}', 'pošli sms {}', 'volejte {}'],
      email: ['pište na {}', 'kontakt: {}', 'odpovídám z {}'],
      username: ['{}', 'najdeš mě takhle: {}', 'denně nové fotky, {}'],
      site: ['fotky na {}', 'mrkni na {}', 'ceník: {}'],
    },
  },
};
