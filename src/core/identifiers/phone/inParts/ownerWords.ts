// What has a number, a code or an order of figures that nobody dials: doors, cards, rooms, buses, passwords. A piece of a
// number that is told in a sentence about one is a piece of theirs. Facts of common knowledge, gathered by hand (2026-11).
// Folded as tokens are.
import { foldWord } from '../../../text/tokens';

const wordsOf = (...lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => line.split(' ')).map(foldWord);

const ownerWords: ReadonlySet<string> = new Set(
  wordsOf(
    'door gate lock pin password card account bank invoice ticket tracking parcel plate serial lottery bus route room page licence license passport iban receipt customer reference booking hour hours recipe street avenue road points coins',
    'tür türcode torcode schloss passwort karte kartennummer konto kontonummer rechnung bestellung bestellnummer kennzeichen zimmer seite stunde ausweis buchung sendung',
    'puerta portal clave contraseña tarjeta cuenta factura pedido billete matrícula lotería autobús habitación página pasaporte hora gramos',
    'porte portail serrure carte compte facture commande billet plaque loterie chambre passeport heure tram',
    'porta portone carta conto fattura ordine biglietto targa lotteria autobus camera pagina passaporto ora tessera',
    'cartão conta fatura bilhete placa lotaria loteria ônibus autocarro quarto passaporte portão senha',
    'ușă ușa poartă cardului cont contului contul factură comandă bilet înmatriculare autobuz cameră pașaport oră',
    'drzwi bramy karty karta konta faktury zamówienia rejestracyjny pokój strona paszport godzina hasło',
    'двери дверь карты карта счета счёта счет заказа билет автобус маршрут комната страница паспорт паспорта час пароль лотерея домофона подъезда',
    'kapı kart kartı hesap sipariş plaka otobüs oda sayfa pasaport saat şifre piyango',
    'khoản buýt phòng trang giờ khẩu',
    '门 卡 账 帐 票 车 页 房 密 禁 订 路',
    'passcode passphrase wifi combination locker garage alarm login member membership loyalty club voucher coupon gift score scores version patch release flight train metro ferry platform exit gates rooms pages houses house flats floors tables tickets chapter episode season isbn barcode frame chassis vin ssn security insurance policy student employee patient library shelf zip postcode guests seats people callers votes calories weight weights scored participants visitors verse verses hymn hymns psalm odds',
    'kennwort wlan spind mitglied mitglieds mitgliedsnummer seriennummer fahrgestellnummer rahmennummer kundennummer vertragsnummer matrikelnummer versicherungsnummer sozialversicherungsnummer steuernummer personalausweis gutschein öffnungszeiten gang gänge hausnummer haus straßenbahn zug linie haltestelle gleis flug runde spiel kapitel seiten postleitzahl plz raum räume tisch gewicht punkte teilnehmer besucher personen',
    'contrasena taquilla caja socio socia socios miembro fidelidad cupón serie bastidor afiliación dni nie casa casas calle tren tranvía andén parada vuelo versión capítulo horario habitaciones sala salas mesa peso puntos marcador postal',
    'passe casier coffre membre adhérent fidélité client série châssis sécurité assurance maison maisons rue métro quai arrêt vol chapitre horaires salle salles poids manche',
    'armadietto cassaforte fedeltà telaio cliente codice treno binario fermata volo versione capitolo orario stanza stanze camere punti postale',
    'cacifo cofre sócio fidelidade chassi cpf nif rua comboio trem plataforma voo versão horário pontos quartos',
    'parola dulap seif membru seria buletin cnp casă strada tramvai autobuzul tramvaiul metrou peron stație zbor versiune capitol program sală săli greutate puncte',
    'szafka sejf członka klienta seryjny pesel nip dowodu legitymacji domu domy ulica pociąg tramwaj tramwajem autobusem przystanek wersja rozdział godziny pokoje waga punkty zegarka skrytki',
    'вайфай вайфая вайфаю шкафчика сейфа члена клиента клиентский серийный снилс инн полис полиса дом дома улица поезд трамвай метро платформа остановка рейс версия глава зал комнаты вес очки очков баллы счёт индекс',
    'şifresi kodu dolap kasa üye müşteri müsteri seri kimlik tckn ev evi evler sokak tramvay durak uçuş sürüm bölge sınıf salon odalar kilo puan otobüsü skor',
    'chương điểm',
    '员 證 证 列 单 單 网',
  ),
);
/** Two words that say the same. */
const ownerPhrases: ReadonlySet<string> = new Set(
  [
    'order number',
    'order no',
    'mã cửa',
    'số thẻ',
    'vé số',
    'xổ số',
    'số ',
    'bus line',
    'bank account',
    'mã khách',
    'số sê',
    'mật khẩu',
    'căn cước',
    'build number',
    'bus stop',
    '会 员',
    '身 份',
    '序 列',
  ].map(foldWord),
);

/** Whether the word at a place is of what has a number or a code that nobody dials. */
export const isOwner = (words: readonly string[], at: number): boolean =>
  (ownerWords.has(words[at] ?? '') && !(words[at] === 'kodu' && words[at - 1] === 'alan')) ||
  ownerPhrases.has(`${words[at] ?? ''} ${words[at + 1] ?? ''}`);
