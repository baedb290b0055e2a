// What adverts of the world say: written for this file, about massage and nothing else. A *sign* is a sentence that
// some groups write more often than others (src/world/overlap.ts says how often); none of them decides anything.
import type { WorldLanguage } from './places';

/** Signs that an advert's wording can carry. */
export const wordingSigns = [
  'newInTown',
  'pluralWording',
  'thirdPerson',
  'openAllHours',
  'cashOnly',
  'shortStay',
  'incallOnly',
] as const;
export type WordingSign = (typeof wordingSigns)[number];

type Sentences = Readonly<Record<WorldLanguage, readonly string[]>>;

/** Openings; `{name}` and `{place}` are filled in. */
export const openings: Sentences = {
  en: [
    'Hello, this is {name} in {place}.',
    'Relaxing massage with {name}, {place}.',
    '{name} offers a calm hour of massage in {place}.',
    'Tired back? {name} can help, right here in {place}.',
    'Massage by {name}. Quiet rooms in {place}.',
    'Welcome! {name} here, massage in {place}.',
    'A peaceful break in {place} with {name}.',
    'Long day? Book {name} for a massage in {place}.',
  ],
  de: [
    'Hallo, hier ist {name} aus {place}.',
    'Entspannende Massage bei {name} in {place}.',
    '{name} massiert in ruhigen Räumen in {place}.',
    'Müder Rücken? {name} hilft, mitten in {place}.',
  ],
  es: [
    'Hola, soy {name}, masajes en {place}.',
    'Masaje relajante con {name} en {place}.',
    '{name} ofrece una hora de calma en {place}.',
    '¿Espalda cansada? {name} te ayuda en {place}.',
  ],
};

/** What every advert says something of; an author keeps to a few of them. */
export const services: Sentences = {
  en: [
    'Back, neck and shoulders.',
    'Warm oil and soft music.',
    'Deep tissue or gentle, as you like.',
    'Hot stones on request.',
    'Foot massage included.',
    'Tea after every session.',
    'Clean towels, clean rooms, good light.',
    'Parking behind the house.',
    'Sixty or ninety minutes.',
    'Certified and insured.',
    'Head and scalp massage for a clear mind.',
    'Cupping available.',
    'Aromatherapy with lavender or cedar.',
    'Stretching like in the old school.',
    'First visit at a lower price.',
    'Gift vouchers at the desk.',
    'Please be on time.',
    'Please shower before the session.',
    'No discussion of prices.',
    'Same place, same price since spring.',
    'Ask for the long weekend offer.',
    'Students pay less on Mondays.',
    'Two minutes from the station.',
    'The door is beside the bakery.',
    'Ring twice and wait.',
    'We answer within the hour.',
    'Messages are read, calls are better.',
    'No answer after ten.',
    'Sundays by agreement.',
    'Couples may book side by side.',
  ],
  de: [
    'Rücken, Nacken und Schultern.',
    'Warmes Öl und leise Musik.',
    'Kräftig oder sanft, wie gewünscht.',
    'Parkplatz im Hof.',
    'Tee nach jeder Sitzung.',
    'Gutscheine an der Kasse.',
    'Bitte pünktlich sein.',
    'Zwei Minuten vom Bahnhof.',
    'Sonntags nach Absprache.',
    'Fußmassage inbegriffen.',
  ],
  es: [
    'Espalda, cuello y hombros.',
    'Aceite tibio y música suave.',
    'Fuerte o suave, como quieras.',
    'Aparcamiento en el patio.',
    'Té después de cada sesión.',
    'Vales de regalo en recepción.',
    'Sé puntual, por favor.',
    'A dos minutos de la estación.',
    'Domingos con cita.',
    'Masaje de pies incluido.',
  ],
};

/** One sentence per sign and language. */
export const signSentences: Readonly<Record<WordingSign, Readonly<Record<WorldLanguage, string>>>> = {
  newInTown: { en: 'New in town.', de: 'Neu in der Stadt.', es: 'Nueva en la ciudad.' },
  pluralWording: {
    en: 'Our therapists look forward to your visit.',
    de: 'Unsere Therapeutinnen freuen sich auf Ihren Besuch.',
    es: 'Nuestras terapeutas te esperan.',
  },
  thirdPerson: { en: 'She takes her time.', de: 'Sie nimmt sich Zeit.', es: 'Ella se toma su tiempo.' },
  openAllHours: { en: 'Open day and night.', de: 'Tag und Nacht geöffnet.', es: 'Abierto día y noche.' },
  cashOnly: { en: 'Cash only.', de: 'Nur Barzahlung.', es: 'Solo efectivo.' },
  shortStay: { en: 'Only here this week.', de: 'Nur diese Woche hier.', es: 'Solo esta semana.' },
  incallOnly: { en: 'At my place only.', de: 'Nur bei mir.', es: 'Solo en mi local.' },
};

/** Words put before a contact; `{contact}` is filled in. */
export const contactLines: Readonly<Record<'phone' | 'email' | 'url' | 'username', Sentences>> = {
  phone: {
    en: ['Call {contact} for a time.', 'Phone: {contact}.', 'Text or call {contact} today.'],
    de: ['Anruf unter {contact} genügt.', 'Telefon: {contact}.'],
    es: ['Llama al {contact} para cita.', 'Teléfono: {contact}.'],
  },
  email: {
    en: ['Write to {contact} any time.', 'Mail: {contact} .'],
    de: ['Post an {contact} bitte.', 'E-Mail: {contact} .'],
    es: ['Escribe a {contact} cuando quieras.', 'Correo: {contact} .'],
  },
  url: {
    en: ['Pictures of the rooms: {contact} and more.', 'See {contact} for times.'],
    de: ['Bilder der Räume: {contact} und mehr.', 'Zeiten unter {contact} im Netz.'],
    es: ['Fotos de las salas: {contact} y más.', 'Horarios en {contact} siempre.'],
  },
  username: {
    en: ['Find me on {contact} .', 'Also {contact} these days.'],
    de: ['Auch hier: {contact} .'],
    es: ['También {contact} por aquí.'],
  },
};
