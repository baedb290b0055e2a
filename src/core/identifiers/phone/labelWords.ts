// Words that say what the digits behind them are. Folded to lower case without accents.
import { foldWord } from '../../text/tokens';
import { documentNouns, roomNouns } from './documentNouns';

const set = (...lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.split(' ')).map(foldWord));

/** Announce a telephone number. */
export const phoneWords = set(
  'phone phones telephone tel tele tlf telf mobile mob cell cellular call calls calling text texts txt sms fax ph ring dial contact reach hotline app whatsapp whatsap watsapp wa viber signal wassap imo zalo helpline landline direct msisdn',
  // de, nl
  'telefon telefonnummer handy handynummer mobil mobilnummer festnetz anruf anrufen ruf rufen ruft mobiel telefoon bel bellen gsm rufnummer durchwahl',
  // es, pt, it, fr, ro
  'telefono telefonos celular cel movil llama llamame llamar llamadas whats telefone telemovel ligue liga ligar chama cellulare chiama chiamami chiamare telephonez appelle appelez appeler portable mobil suna sunati telefonul',
  // pl, ru, uk, tr, vi
  'telefonu zadzwon dzwon komorka kom тел телефон телефону звони звоните звонить моб ватсап вотсап дзвоніть ara arayin telefonum cep dt sdt goi alo dienthoai hotline',
  // Other ways to ask for a call or a message.
  'msg msgs message messages messaging digits cellphone hmu whatsapping helpdesk switchboard enquiries inquiries reservations bookings voicemail callback reachable fone fon',
  'melde melden meldet erreichbar erreichst telefonisch telefonnr telnr handynr mobilnr anschreiben schreib schreibe schreibt schreiben nachricht kontakt whatsappen simsen durchklingeln anklingeln ruckruf telefonieren',
  'escribeme escribe escribenos escribir escriba contactame contacta contactanos contacto marca marcame apunta anota anotalo wsp wasap wassap guasap whatsapp mensaje mensajes fono llamanos llamen comunicate',
  'appelez appels appel contactez contacte joignable joindre textez textote sms composez telephoner ecrivez rappelez',
  'chiamate contattami contattaci contatto contattare scrivimi scrivici scrivere segna segnati cellulare messaggio telefonami telefonare telefonate',
  'chame chamar chamem contacta contato contatar contacte contactar mensagem mensagens zap zapzap liguem telefonar fala manda',
  'contact contacteaza sunati apelati apel apeleaza scrie scrieti mesaj mesaje telefonic',
  'bereikbaar appje appen stuur bericht mobiele telefoonnummer',
  'zadzwonic dzwonic dzwoncie pisz napisz piszcie wiadomosc komorkowy smska',
  'volejte volat zavolejte zavolej piste napiste mobilu telefonni hivj hivjon hivjatok telefonszam mobilszam elerheto',
  'ringa smsa mobilnummer telefonnummer kontakta skriv tlfnr telefonnummeret soita soittele tekstaa puhelin puh tekstari',
  'пиши пишите напиши напишите писать набери набирай наберите звонок звонки звонить позвони позвоните смс связь свяжись запиши запишите записывай записывайте контакт контакты телефончик мобильный мобильник сотовый вацап воцап ватсапп вайбер телеграм',
  'телефонуй телефонуйте подзвони пишіть напиши набирай звязок обади обадете позови зови јави',
  'τηλεφωνο τηλ κινητο καλεσε καλεστε παρε στειλε',
  'iletisim mesaj yaz yazin arayiniz arayabilirsiniz arayabilirsin whatsapptan ulas ulasin numaramiz numaram',
  'hubungi telepon telpon telp kontak hubungin',
  'تلفن تماس رقم للاتصال اتصلي راسلني واتساب واتس טלפון נייד וואטסאפ התקשרו',
  'bereiken rendezvous semn 이쪽으로 bell buzz holler shout hmu',
  'volat cislo objednani zavolej pošli poslat sms mrkni számom számon üzenetet időpont foglalás elérsz elérhető csörögj hívjál telefonom mobilom',
  'nummer ringa ring nås sms mejla boka bokning tidsbokning hör kontakt telefontid nummeret ringer skriv bestil booking varaa varaukset numeroni numero puhelimella',
  'запис запиши резервация резервации броя номерът тел обадете термин резервација бројот звоните запись бронь записаться контактный',
  'termin termini rezervacija rezervacije nazovi nazovite pozovi pozovite javi poruku broj kontakt pokliči pokličite rezervacije številka',
  'τηλεφωνησε μηνυμα στειλτε ραντεβου κρατησεις επικοινωνια αριθμος',
  'randevu rezervasyon numaram numara mesaj ulaş arayin irtibat',
  'appuntamenti prenotazioni rispondo programari programări citas reservas marcacoes agenda agendar rendezvous termine terminvereinbarung klingel klingle klingelt melde afspraak afspraken bellen whatsappje',
  'umow umawiam odbieram odbiore rezerwacja rezerwacje',
  'tawag tawagan itext hubungi nomor telefon kontak booking pesan piga simu nambari',
  '예약 문의 문자 연락 카톡 전번 폰번호 電話 携帯 番号 予約 連絡 ご予約 でんわ',
  'เบอร์หนู เบอร์ผม เบอร์ฉัน เบอร์เรา เบอร์โทร เบอร์ติดต่อ เบอร์นี้ เบอร์มือถือ โทรหา โทรมา โทรมาที่ โทรเลย โทรได้ที่ โทรจอง ติดต่อ ติดต่อที่ ติดต่อได้ที่ ติดต่อเบอร์ จองคิว จองโทร ส่งข้อความ ทักมา สอบถาม สอบถามโทร',
  'تماس موبایل شماره תיאום להזמנות צלצלו התקשר رقمي اتصلوا جوالي للحجز للتواصل संपर्क नंबर मोबाईल',
  // Who called whom, in the records of operators and the reports written from them.
  'caller callee called calling dialled dialed subscriber subscribers cli anrufer anrufers anruferin angerufener angerufene angerufenen teilnehmer teilnehmers teilnehmernummer anschluss anschlusses anschlussinhaber abonado abonada llamante linea ligne appelant appelante appele appelee abonne abonnee utenza utenze chiamante chiamato assinante chamador chamado abonat abonatul abonatului apelant apelantul apelat apelatul abonent abonenta abonentem abonentowi dzwoniacy dzwoniacego абонент абонента абоненту абонентом абонентский абонентского абонентському абонентський звонивший звонившего вызывающий вызываемый arayan aranan abone abonenin المتصل المشترك',
  // How people spell the services, and ask to be in touch.
  'watsup whatsup wattsapp whatapp wasup wazap uatsap uotsap vatsap vatsapp vatzap vaiber vayber vajber watshap wotsap γουατσαπ βατσαπ ουατσαπ γουάτσαπ βάιμπερ βαιμπερ τελεγκραμ βατσάπ уатсап ватсап вацап вотсап вайбер связи звʼязку звязку ग्व्हाट्सऐप व्हाट्सएप व्हाट्सऐप वाट्सएप वाट्सप واتساب الواتس واتسب الوتس وتساب فايبر',
  // ar, hi, th, ko
  'هاتف جوال موبايل اتصل للتواصل फोन फ़ोन मोबाइल कॉल โทร โทรศัพท์ มือถือ เบอร์ 전화 연락처 번호 휴대폰',
);

/** Whose number it is: "my number is", said with a word for number between. */
export const ownWords = set(
  'ko namin nyo saya aku my our new src dst dest destination originating terminating me mi meu mon il mio meine mein unsere nuevo mój moj moje мой моя наш numaram benim mijn mitt min mit moj moja minun мој μου em anh toi minh',
);

/** Stand between a label and the digits. */
export const betweenWords = set(
  'は على علي عليه الرقم رقم هو هذا करो करें पर को',
  'me us now or and on at is it the to with using via please pls only just directly here today any anytime time for appointment booking bookings this line us party',
  'este esta sunt ist er var jest bylo je to ke de a me my at on dich euch mir bei sich gern jederzeit moi nous vous ma mi nos lui loro noi unui nr na pod do nam mnie nas mi mig meg minulle saya aku mig mej',
  'мне нам меня нас мой по сюда к bana bize beni bizi benim su atin gonder gonderin gasiti gasesti 是 我 号 到 请 為 为',
  'cua của unter an uns mich jetzt ist am et au sur le ou und oder y o al en es el la a por favor e ao em no pelo è al pe la sau pod na i lub по на и или vào va',
);
/** Say that a number follows, and not of what kind. */
export const numberWordsOfLabels = set(
  'numarul numarului numaru numero nummern tlfnr nomor nomer broj cislo cisla szam telno numeri numeris nummeret αριθμος számom numeroni číslo številka número numărul ნომერი',
  'no nr num number numbers numero numéro nummer № n° nº numer номер số so numarasi numara nomor numer id#',
);

/** Announce digits that are no telephone number, whatever their shape. */
export const otherWords = set(
  ...documentNouns,
  'iso din imo mmsi passport tax taxpayer vat ssn ein tin iban account acct acc licence license licencia registration registered register reg certificate matricula mercantil cedula rfc curp nit ruc rif cuit nif cif dni id identification identity personal serial invoice order ref reference case ticket sku isbn issn asin upc ean model version ver build port zip postcode postal box document permit card chassis vin msn hull folio file dated date dob born year years ogrn inn okpo кпп инн огрн uscc credit duns lei swift bic gazette identifier item lot pp vol row seed pin otp electoral voter military booklet tazkira nhs urn crn company charity gst gtin hash tx block flight part tracking parcel shipment booking-ref policy claim patent serie sort iccid imei mac ip lat lon lng latitude longitude coordinates gps lottery lotto jackpot loto keno bingo tombola powerball megamillions euromillones euromillions eurojackpot bonoloto primitiva superenalotto lotería loteria loterie lottozahlen lottó лото 로또 당첨번호 당첨 numbers-drawn score scores result results batch barcode meter iphone galaxy nokia pixel bestellnummer rechnung rechnungsnummer ausweis reisepass steuernummer kundennummer pedido factura pasaporte iva piva siren siret shift shifts schicht bus buses tram train tramway linie chapters channels keys commande facture passeport ordine fattura encomenda comanda zamowienie заказ паспорт siparis',
  'ersatzteil ersatzteile ersatzteilnummer confirmation customer member membership auftrag auftragsnummer kunde kunden sendungsnummer teilenummer artikelnummer artikel kontonummer konto vorgangsnummer vorgang aktenzeichen mitgliedsnummer matrikelnummer zahlernummer seriennummer suivi dossier client contrat colis seguimiento cliente expediente contrato albaran envio ordine spedizione pratica rastreio rastreamento cpf cnpj przesylka przesylki pesel regon comenzii kargo takip musteri kimlik waybill awb consignment issue issues pull bug bib badge employee student inventory asset part parts engine cas bundle cheque check voucher coupon promo gutschein заказа трек накладная артикул инвентарный договор',
  // Marks of schools, transfers, holy books, people counted.
  'voti oceny оценки zeugnis pagella nisn rapor raport mtcn бик bik sura surah juz psalm psalms psaume salmo salmos псалом ayah population einwohner poblacion populacao popolazione населення население nufus penduduk',
  // What is measured, counted by machines, or written by programs.
  'mileage mileages odometer odometers kilometerstand laufleistung kilometraje kilometrage chilometraggio quilometragem przebieg kilometrajul пробег пробіг timestamp timestamps epoch unixtime unix datetime utc gmt byte bytes filesize filesizes checksum crc offset offsets octal hex hexadecimal binary bitmask mask umask chmod fchmod mkdir permissions rgb rgba temperature temperatures temperaturen weights heights lengths widths distances speeds elevation elevations altitude altitudes population populations resolution resolutions bitrate bitrates frequency frequencies torque kwh readings latency uptime pid process thread frames',
);

/** Announce amounts, unless the digits are clearly a telephone number by their shape. */
export const amountWords = set(
  ...roomNouns,
  'code since until from total price prices eur usd gbp chf aud rate rates donation donations only roses preis preise precio prix prezzo preco cena pret fiyat цена gia aged age ages size sizes rooms room floor apt flat suite unit table seat seats gate exit route measurements stats alter edad',
);

/** Behind digits: what is paid; no price begins with a zero. */
export const priceWords = set(
  'roses rose kisses bucks dollars dollar usd eur euro euros gbp pounds quid aud cad chf pln zl ron lei лв руб рублей tl lira vnd rmb yuan gel pesos reais real baht',
);
/** Behind digits: they count or measure something. */
export const unitWords = set(
  [...priceWords].join(' '),
  'h hr hrs hour hours min mins minute minutes am pm uhr std stunde stunden hora horas heure heures ora ore godz часа час часов saat gio',
  'kilo kilos km kg cm mm mg ml gr cl dl m ft feet inch inches lbs lb yo yrs yr years jahre anos ans anni lat лет yas tuoi sqm sq dwt grt ton tons mb gb kb gbs percent miles mi mph',
  'ani let года год roku rok rokov yasinda yasindayim yil vuotta vuotias ar aar eves godina godine χρονων 살 jahr jahrig jahrige anni annos anno godini gadi metai dk dak dakika saat phut phuts gio minut minuty minuta minuten minuti minute мин минут минуты минута лв грн zl pln 岁 歳 元 块 分 点 楼 公 年 月 日 米 個 个 小 万 円 세 원 분 시 만',
  'мг мл гр см мм кг г л',
  'people seats views likes followers reviews photos pics stars pages items days day weeks weeks months month nights times girls ladies persons',
);
/** Behind figures up to millions: no telephone number ends before them. */
export const measureWords = set(
  'мг мл гр мм см km kms mi miles kilometers kilometres kilometer kilometros chilometri meters metres км kg kgs g grams tons bytes byte kb mb gb tb px pixels dpi ms sec secs seconds rpm hp kw kwh hz khz mhz ghz sqft acres hectares litres liters gallons',
);
/** Behind figures of any length. */
export const countWords = set('views likes followers points votes views subscribers downloads members');
