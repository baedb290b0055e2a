// Sentences around the contacts of the fifth exam in Spanish, French, Italian, Portuguese and Romanian. {} is where the
// contact stands; # is a digit that is drawn, ^ one from 1 to 9.
import type { Sentences } from '../../heldBack/sentences';

export const romanceCarriers: Readonly<Record<'es' | 'fr' | 'it' | 'pt' | 'ro', Sentences>> = {
  es: {
    openers: [
      'Se busca camarera para el extranjero, pagamos el vuelo',
      'Recién llegada, fotos reales',
      'Préstamos en el día aunque estés en lista',
      'La denunciante aportó el mensaje siguiente',
      'salimos esta noche para la frontera, quedan plazas',
    ],
    distractors: [
      'sueldo ^.#00 al mes',
      'diligencias ^#/202^',
      'tengo 2^ añitos',
      'sale a las 1^:15',
      'media hora ^0, una hora 1^0',
      'piso ^º B',
      'interés del ^,9 %',
    ],
    closers: ['solo gente seria', 'besitos', 'pasa la voz', 'es cuanto manifiesta', ''],
    leads: {
      phone: ['márcame al {}', 'el jefe: {}', 'pregunta en el {}', 'mi número {}', 'wasap {}'],
      email: ['manda tu CV a {}', 'escríbeme: {}', 'contacto {}'],
      username: ['{}', 'mejor así: {}', 'no llames, {}'],
      site: ['fotos en {}', 'apúntate en {}', 'el enlace era {}', 'mira {}'],
    },
  },
  fr: {
    openers: [
      'Cherche serveuse pour l’étranger, logée et nourrie',
      'De passage trois jours seulement',
      'Prêt entre particuliers, réponse en une heure',
      'La victime a remis une capture du message',
      'on part ce soir, reste deux places dans le fourgon',
    ],
    distractors: [
      'salaire ^ #00 euros net',
      'PV n° ^#4/202^',
      'j’ai 2^ ans, 1m6#',
      'départ à 1^h45',
      'caution ^#0 €',
      'taux de ^,9 %',
      'bât. ^, 3e étage',
    ],
    closers: ['pas sérieux s’abstenir', 'bisous', 'faites tourner', 'lecture faite, persiste et signe', ''],
    leads: {
      phone: ['appelle-moi au {}', 'le patron : {}', 'joignable {}', 'mon num {}', 'sms au {}'],
      email: ['CV à envoyer à {}', 'écris-moi {}', 'contact : {}'],
      username: ['{}', 'le mieux c’est {}', 'n’appelle pas, {}'],
      site: ['photos sur {}', 'inscription via {}', 'le lien disait {}', 'voir {}'],
    },
  },
  it: {
    openers: [
      'Cercasi ballerine per locale all’estero, alloggio gratis',
      'Appena arrivata in zona stazione',
      'Prestiti veloci anche a cattivi pagatori',
      'La persona offesa esibiva il seguente messaggio',
      'partiamo stanotte, ho ancora posto in macchina',
    ],
    distractors: [
      'paga ^.#00 al mese',
      'proc. ^#8/2^',
      'ho 2^ anni, alta 1,6#',
      'ore 1^.30',
      'caparra ^#0 euro',
      'tasso ^,9%',
    ],
    closers: ['no perditempo', 'bacioni', 'condividete', 'letto e sottoscritto', ''],
    leads: {
      phone: ['chiamami {}', 'il capo: {}', 'rispondo al {}', 'il num è {}', 'wa {}'],
      email: ['curriculum a {}', 'scrivimi: {}', 'contatto {}'],
      username: ['{}', 'meglio così: {}', 'non chiamare, {}'],
      site: ['le foto su {}', 'iscriviti da {}', 'il link era {}', 'guarda {}'],
    },
  },
  pt: {
    openers: [
      'Vaga de garçonete no exterior, passagem paga',
      'Cheguei hoje na cidade, local discreto',
      'Empréstimo na hora mesmo negativado',
      'A vítima apresentou o print da conversa',
      'saímos hoje à noite, restam lugares na van',
    ],
    distractors: [
      'salário de ^.#00',
      'BO ^#2/202^',
      'tenho 2^ aninhos',
      'saída às 1^h',
      'sinal de ^#0',
      'juros de ^,9%',
    ],
    closers: ['só gente séria', 'beijinhos', 'repassem por favor', 'nada mais disse', ''],
    leads: {
      phone: ['me liga {}', 'o chefe: {}', 'atendo no {}', 'meu número {}', 'zap {}'],
      email: ['currículo para {}', 'escreve para {}', 'contato: {}'],
      username: ['{}', 'melhor assim: {}', 'não ligue, {}'],
      site: ['fotos em {}', 'inscrição por {}', 'o link era {}', 'veja {}'],
    },
  },
  ro: {
    openers: [
      'Căutăm fete pentru bar în străinătate, cazare gratuită',
      'Sosită azi în oraș, poze reale',
      'Împrumut rapid fără acte',
      'Persoana vătămată a prezentat mesajul de mai jos',
      'plecăm diseară spre graniță, mai am locuri',
    ],
    distractors: [
      'salariu ^#00 euro',
      'dosar ^#7/P/202^',
      'am 2^ ani, 1,6#',
      'plecare la 1^:30',
      'avans ^00 lei',
      'dobândă ^,9%',
    ],
    closers: ['fără neserioși', 'pupici', 'dați mai departe', 'citit și semnat', ''],
    leads: {
      phone: ['sună la {}', 'șeful: {}', 'mă găsești la {}', 'numărul e {}', 'dă un mesaj {}'],
      email: ['CV la {}', 'scrie-mi: {}', 'contact {}'],
      username: ['{}', 'cel mai bine așa: {}', 'nu suna, {}'],
      site: ['poze pe {}', 'înscrie-te pe {}', 'linkul era {}', 'vezi {}'],
    },
  },
};
