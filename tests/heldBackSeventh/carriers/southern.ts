// Sentences around the contacts in Romanian, Italian, Portuguese and Turkish; {} stands for the contact.
import type { Sentences } from '../../heldBack/sentences';

export const romanian: Sentences = {
  openers: [
    'Locație curată și liniștită, prosoape proaspete.',
    'Abia am ajuns și stau puține zile.',
    'Masaj relaxant cu uleiuri calde.',
    'Fără grabă și cu zâmbet.',
  ],
  distractors: [
    'Jumătate de oră 200, o oră 350 lei.',
    'Am 25 de ani, 1,66 înălțime.',
    'Program de la 11 la 22.30, duminica închis.',
    'Strada Teiului 21, etajul trei.',
    'Sunt aici între 7 și 15.',
  ],
  closers: ['Nu răspund la numere ascunse.', 'Doar numerar.', 'Te aștept.'],
  leads: {
    phone: ['Sună-mă la {}.', 'Numărul meu: {}', 'Scrie-mi la {} înainte.', '{} - întreabă de Șofran.'],
    email: ['Scrie la {}', 'Rezervări pe mail: {}', 'Adresa mea de mail este {}'],
    username: ['Mă găsești aici: {}', '{} pentru poze.', 'Cel mai repede: {}'],
    site: ['Mai multe poze pe {}', 'Pagina mea: {}', 'Tarifele sunt pe {} .'],
  },
};

export const italian: Sentences = {
  openers: [
    'Appartamento tranquillo e pulito, doccia calda.',
    'Appena arrivata, resto pochi giorni.',
    'Massaggio dolce con oli tiepidi.',
    'Sempre col sorriso e senza fretta.',
  ],
  distractors: [
    'Mezz’ora 60, un’ora 110 euro.',
    'Ho 30 anni, alta 1,64.',
    'Tutti i giorni dalle 10.30 alle 22, domenica no.',
    'Via dei Gelsi 18, secondo piano.',
    'Sono qui dal 8 al 16.',
  ],
  closers: ['Niente numeri anonimi.', 'Solo contanti.', 'Ti aspetto.'],
  leads: {
    phone: [
      'Chiamami al {}.',
      'Il mio numero: {}',
      'Un messaggio al {} prima di venire.',
      '{} - chiedi di Zafferano.',
    ],
    email: ['Scrivi a {}', 'Prenotazioni via mail: {}', 'La mia mail è {}'],
    username: ['Mi trovi qui: {}', '{} per le foto.', 'Il modo più veloce: {}'],
    site: ['Altre foto su {}', 'La mia pagina: {}', 'I prezzi sono su {} .'],
  },
};

export const portuguese: Sentences = {
  openers: [
    'Apartamento calmo e limpo, toalhas novas.',
    'Acabei de chegar e fico poucos dias.',
    'Massagem relaxante com óleos mornos.',
    'Atendo com calma e simpatia.',
  ],
  distractors: [
    'Meia hora 150, uma hora 250 reais.',
    'Tenho 27 anos, 1,63 de altura.',
    'De segunda a sábado das 11h às 21h30.',
    'Rua das Amoreiras 26, terceiro andar.',
    'Estou aqui do dia 9 ao 17.',
  ],
  closers: ['Não atendo número privado.', 'Só dinheiro.', 'Te espero.'],
  leads: {
    phone: ['Liga para {}.', 'Meu número: {}', 'Manda mensagem no {} antes.', '{} - chama por Açafrão.'],
    email: ['Escreve para {}', 'Reservas por e-mail: {}', 'Meu e-mail é {}'],
    username: ['Me encontra aqui: {}', '{} para ver fotos.', 'O mais rápido é {}'],
    site: ['Mais fotos em {}', 'Minha página: {}', 'Os valores estão em {} .'],
  },
};

export const turkish: Sentences = {
  openers: [
    'Sakin ve temiz daire, sıcak duş var.',
    'Yeni geldim, birkaç gün buradayım.',
    'Ilık yağlarla rahatlatıcı masaj.',
    'Acele etmem, güler yüzlüyüm.',
  ],
  distractors: [
    'Yarım saat 900, bir saat 1500 lira.',
    '28 yaşındayım, boyum 1,67.',
    'Her gün 11.00 ile 22.30 arası açık.',
    'Ihlamur Sokak No 23, üçüncü kat.',
    'Ayın 4 ile 12 arasında buradayım.',
  ],
  closers: ['Gizli numaraya bakmam.', 'Sadece nakit.', 'Bekliyorum.'],
  leads: {
    phone: ['Beni ara: {}', 'Numaram {}.', 'Gelmeden önce {} numarasına yaz.', '{} - Safran diye sor.'],
    email: ['Buraya yaz: {}', 'Randevu için e-posta: {}', 'Mail adresim {}'],
    username: ['Beni burada bul: {}', '{} fotoğraflar için.', 'En hızlısı {}'],
    site: ['Daha çok fotoğraf: {}', 'Sayfam: {}', 'Fiyatlar burada: {} .'],
  },
};
