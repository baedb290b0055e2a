// Sentences around the contacts in English, German, Spanish and French; {} stands for the contact.
import type { Sentences } from '../../heldBack/sentences';

export const english: Sentences = {
  openers: [
    'Marble kitchen, hot shower and fresh towels always.',
    'Just landed and resting till noon.',
    'Deep tissue by two trained hands, parking behind the house.',
    'Same flat as last autumn, third buzzer from the top.',
  ],
  distractors: [
    'Thirty minutes 70, an hour 120, no discounts.',
    'I am 27, size 8, 5 ft 6.',
    'Doors open at 10.30 am and close at 9 pm, bus 43 stops outside.',
    '14 Larkspur Terrace, second floor.',
    'Here from the 3rd to the 11th only.',
  ],
  closers: ['No withheld callers.', 'Be on time please.', 'Cash only, thank you.'],
  leads: {
    phone: ['Ring me on {}.', 'My number: {}', 'Text {} before you set off.', '{} - ask for Saffron.'],
    email: ['Write to {} first.', 'Bookings by mail: {}', 'Mail me, {}.'],
    username: ['You find me here: {}', '{} for pictures.', 'Quickest way is {}'],
    site: ['More photos on {}', 'My page: {}', 'Rates are listed at {} .'],
  },
};

export const german: Sentences = {
  openers: [
    'Neu eingerichtete Wohnung, ruhige Lage am Park.',
    'Ich nehme mir Zeit und mag keine Hektik.',
    'Massage auf beheizter Liege, Dusche vorhanden.',
    'Nur noch diese Woche zu Gast.',
  ],
  distractors: [
    'Halbe Stunde 80, ganze Stunde 140 Euro.',
    'Bin 29, 1,68 groß, Größe 38.',
    'Täglich von 11 bis 22.30 Uhr, sonntags zu.',
    'Lindenweg 17, dritter Stock links.',
    'Vom 4. bis 12. bin ich da.',
  ],
  closers: ['Bitte pünktlich sein.', 'Unterdrückte Anrufe nehme ich nicht an.', 'Bis bald!'],
  leads: {
    phone: ['Ruf mich an: {}', 'Meine Nummer ist {}.', 'Termine unter {}.', '{} - frag nach Saffran.'],
    email: ['Schreib an {}', 'Anfragen per Mail: {}', 'Mail bitte an {}'],
    username: ['Du findest mich hier: {}', '{} für Bilder.', 'Am schnellsten geht {}'],
    site: ['Mehr Bilder auf {}', 'Meine Seite: {}', 'Preise stehen auf {} .'],
  },
};

export const spanish: Sentences = {
  openers: [
    'Piso tranquilo y muy limpio, toallas nuevas.',
    'Acabo de llegar y me quedo pocos días.',
    'Masaje relajante con aceites tibios.',
    'Trato amable y sin prisas.',
  ],
  distractors: [
    'Media hora 60, una hora 100 euros.',
    'Tengo 28 años, mido 1,65.',
    'De lunes a sábado de 11 a 21.30 h.',
    'Calle del Romero 24, tercero izquierda.',
    'Estaré del 5 al 13.',
  ],
  closers: ['No contesto números ocultos.', 'Solo efectivo.', 'Te espero.'],
  leads: {
    phone: [
      'Llámame al {}.',
      'Mi número: {}',
      'Escríbeme al {} antes de venir.',
      '{} - pregunta por Azafrán.',
    ],
    email: ['Escribe a {}', 'Reservas por correo: {}', 'Mi correo es {}'],
    username: ['Me encuentras aquí: {}', '{} para ver fotos.', 'Lo más rápido es {}'],
    site: ['Más fotos en {}', 'Mi página: {}', 'Las tarifas están en {} .'],
  },
};

export const french: Sentences = {
  openers: [
    'Appartement calme et propre, douche à disposition.',
    'Je viens d’arriver et je reste peu de jours.',
    'Massage doux aux huiles tièdes.',
    'Accueil souriant, jamais pressée.',
  ],
  distractors: [
    'La demi-heure 70, une heure 130 euros.',
    "J'ai 26 ans, 1m67, taille 38.",
    'Tous les jours de 10h30 à 22h sauf dimanche.',
    '19 allée des Tilleuls, deuxième étage.',
    'Présente du 6 au 14.',
  ],
  closers: ['Pas de numéro masqué.', 'Espèces seulement.', 'À très vite.'],
  leads: {
    phone: [
      'Appelle-moi au {}.',
      'Mon numéro : {}',
      'Un message au {} avant de venir.',
      '{} - demande Safran.',
    ],
    email: ['Écris à {}', 'Réservation par mail : {}', 'Mon adresse mail, {}'],
    username: ['Tu me trouves ici : {}', '{} pour les photos.', 'Le plus rapide : {}'],
    site: ['Plus de photos sur {}', 'Ma page : {}', 'Les tarifs sont sur {} .'],
  },
};
