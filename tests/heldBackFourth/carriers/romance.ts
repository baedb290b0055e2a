// Sentences around the contacts of the fourth exam in Spanish, French, Romanian, Italian and Portuguese. {} is where
// the contact stands; # is a digit that is drawn, ^ one from 1 to 9.
import type { Sentences } from '../../heldBack/sentences';

export const romanceCarriers: Readonly<Record<'es' | 'fr' | 'ro' | 'it' | 'pt', Sentences>> = {
  es: {
    openers: [
      'Celia recién llegada',
      'Masaje relajante con aceites',
      'Alquilo habitación luminosa',
      'Se hacen mudanzas y portes',
      'Vendo cuna casi nueva',
    ],
    distractors: [
      'media hora ^0, hora 1^0',
      'tengo 2^ años, talla 3^',
      'abierto de 1^ a 22 h',
      'piso ^, puerta B',
      'alquiler ^#0 al mes',
      'desde 201#',
      'máximo ^ personas',
    ],
    closers: ['pregunta por Celia', 'gente educada', 'te espero', 'no los lunes', ''],
    leads: {
      phone: ['mi número es {}', 'márcame al {}', 'citas: {}', 'escríbeme {}'],
      email: ['manda un correo a {}', 'contacto {}', 'respondo en {}'],
      username: ['{}', 'me encuentras así: {}', 'subo fotos cada día, {}'],
      site: ['fotos en {}', 'mira {}', 'tarifas en {}', 'todo sobre mí: {}'],
    },
  },
  fr: {
    openers: [
      'Odile de passage quelques jours',
      'Massage aux huiles, cadre calme',
      'Chambre claire à louer',
      'Petits travaux et déménagement',
      'Vends poussette peu servie',
    ],
    distractors: [
      'demi-heure ^0, heure 1^0',
      'j’ai 2^ ans, taille 3^',
      'ouvert de 1^h à 22h',
      'loyer ^#0 charges comprises',
      'depuis 201#',
      'étage ^, porte B',
      '^ personnes au plus',
    ],
    closers: ['demandez Odile', 'personnes sérieuses', 'à très vite', 'fermé le lundi', ''],
    leads: {
      phone: ['mon numéro {}', 'joignable au {}', 'rendez-vous : {}', 'un petit message au {}'],
      email: ['un mot à {}', 'réponse par mail {}', 'me contacter : {}'],
      username: ['{}', 'retrouve-moi : {}', 'je poste chaque jour, {}'],
      site: ['photos sur {}', 'regarde {}', 'tous les tarifs sur {}', 'plus d’infos : {}'],
    },
  },
  ro: {
    openers: [
      'Ines, abia sosită',
      'Masaj de relaxare cu uleiuri',
      'Închiriez cameră luminoasă',
      'Fac curățenie la domiciliu',
    ],
    distractors: [
      'jumătate de oră ^00, ora ^00',
      'am 2^ de ani, mărimea 3^',
      'deschis între 1^ și 22',
      'chirie ^#0 pe lună',
      'din 201#',
      'etajul ^',
    ],
    closers: ['întreabă de Ines', 'doar persoane serioase', 'te aștept', ''],
    leads: {
      phone: ['numărul meu {}', 'programări la {}', 'dă-mi un semn {}', 'mă găsești la {}'],
      email: ['trimite un mail la {}', 'contact {}', 'răspund la {}'],
      username: ['{}', 'mă urmărești așa: {}', 'poze noi zilnic, {}'],
      site: ['poze pe {}', 'vezi {}', 'toate detaliile: {}'],
    },
  },
  it: {
    openers: [
      'Dario, ripetizioni e compiti',
      'Massaggi rilassanti con oli',
      'Affitto stanza luminosa',
      'Celia in città per pochi giorni',
    ],
    distractors: [
      'mezz’ora ^0, un’ora 1^0',
      'ho 2^ anni, taglia 3^',
      'aperto dalle 1^ alle 22',
      'affitto ^#0 al mese',
      'dal 201#',
      'piano ^, interno B',
    ],
    closers: ['chiedi di Celia', 'solo persone serie', 'ti aspetto', ''],
    leads: {
      phone: ['il mio numero è {}', 'appuntamenti: {}', 'mandami un messaggio {}', 'rispondo al {}'],
      email: ['scrivi una mail a {}', 'contatti: {}', 'rispondo da {}'],
      username: ['{}', 'mi trovi così: {}', 'foto nuove ogni giorno, {}'],
      site: ['foto su {}', 'guarda {}', 'tutti i prezzi: {}'],
    },
  },
  pt: {
    openers: [
      'Inês chegou há pouco',
      'Massagem relaxante com óleos',
      'Alugo quarto com luz',
      'Faço mudanças e fretes',
    ],
    distractors: [
      'meia hora ^0, hora 1^0',
      'tenho 2^ anos, tamanho 3^',
      'aberto das 1^ às 22 h',
      'renda ^#0 por mês',
      'desde 201#',
      'andar ^, porta B',
    ],
    closers: ['pergunta pela Inês', 'só gente séria', 'espero por ti', ''],
    leads: {
      phone: ['o meu número {}', 'marcações: {}', 'manda mensagem {}', 'atendo no {}'],
      email: ['manda um mail para {}', 'contacto {}', 'respondo em {}'],
      username: ['{}', 'encontras-me assim: {}', 'fotos novas todos os dias, {}'],
      site: ['fotos em {}', 'espreita {}', 'tabela de preços: {}'],
    },
  },
};
