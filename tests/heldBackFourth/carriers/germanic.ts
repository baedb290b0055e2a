// Sentences around the contacts of the fourth exam in English, German, Dutch and Swedish. {} is where the contact
// stands; # is a digit that is drawn, ^ one from 1 to 9.
import type { Sentences } from '../../heldBack/sentences';

export const germanicCarriers: Readonly<Record<'en' | 'de' | 'nl' | 'sv', Sentences>> = {
  en: {
    openers: [
      'Ines here, visiting until Sunday',
      'Quiet flat share by the canal',
      'Deep tissue and aroma, trained hands',
      'Two sisters cleaning homes and offices',
      'Selling a cot and a pram, hardly used',
    ],
    distractors: [
      '^0 for the half, 1^0 for the full hour',
      'I am 2^, five foot ^',
      'doors from 1^:30 until late',
      'room ^, second floor',
      'rent ^#0 pcm, bills in',
      'rated 4.^ by ^# guests',
      'since 201#',
      '^ people at most',
    ],
    closers: ['ask for Ines', 'thanks for reading', 'walk-ins welcome', 'be polite please', ''],
    leads: {
      phone: ['my number {}', 'give me a bell {}', 'bookings {}', 'reach me at {}', 'message me: {}'],
      email: ['drop me a line {}', 'letters to {}', 'for details {}', 'mail: {}'],
      username: ['{}', 'you can follow me, {}', 'I post daily: {}', 'chat? {}'],
      site: ['pictures are on {}', 'have a look: {}', 'all prices at {}', 'more of me at {}'],
    },
  },
  de: {
    openers: [
      'Greta ist wieder in der Stadt',
      'Helles Zimmer am Kanal zu vergeben',
      'Klassische Massage in ruhiger Umgebung',
      'Umzugshilfe mit Transporter',
      'Kinderwagen, kaum benutzt, abzugeben',
    ],
    distractors: [
      'halbe Stunde ^0, ganze 1^0',
      'bin 2^ Jahre jung, Gr. 3^',
      'offen von 1^ bis 22 Uhr',
      'Zimmer ^, Hinterhaus',
      'Warmmiete ^#0 inkl.',
      'seit 201# dabei',
      'ab ^. März',
      '^ Sterne bei ^# Bewertungen',
    ],
    closers: [
      'nach Greta fragen',
      'bitte nur ernst gemeint',
      'freue mich auf dich',
      'keine Termine am Montag',
      '',
    ],
    leads: {
      phone: ['meine Nummer {}', 'erreichbar unter {}', 'klingel durch: {}', 'Termine: {}'],
      email: ['schick eine Mail an {}', 'Zuschriften an {}', 'Kontakt {}', 'mehr per Mail: {}'],
      username: ['{}', 'du findest mich so: {}', 'täglich Neues, {}', 'zum Chatten {}'],
      site: ['Fotos gibt es auf {}', 'schau mal: {}', 'alle Preise bei {}', 'mehr von mir unter {}'],
    },
  },
  nl: {
    openers: [
      'Lotte, nieuw in de stad',
      'Ontspannende massage aan huis',
      'Nette kamer te huur',
      'Klusjesman voor al uw werk',
    ],
    distractors: [
      'half uur ^0, heel uur 1^0',
      'ben 2^ jaar, maat 3^',
      'open van 1^ tot 22 uur',
      'huur ^#0 per maand',
      'sinds 201#',
      'kamer ^, eerste verdieping',
    ],
    closers: ['vraag naar Lotte', 'alleen serieuze mensen', 'tot gauw', ''],
    leads: {
      phone: ['bel {}', 'mijn nummer: {}', 'app me {}', 'te bereiken op {}'],
      email: ['mail naar {}', 'stuur een bericht: {}', 'reacties op {}'],
      username: ['{}', 'volg me, {}', 'elke dag nieuwe beelden: {}'],
      site: ['foto’s op {}', 'kijk op {}', 'meer info: {}'],
    },
  },
  sv: {
    openers: [
      'Odile på besök i stan',
      'Skön massage i lugn miljö',
      'Ljust rum uthyres',
      'Städhjälp för hem och kontor',
    ],
    distractors: [
      'halvtimme ^00 kr, timme 1^00 kr',
      'jag är 2^ år, storlek 3^',
      'öppet 1^ till 21',
      'hyra ^#00 kr',
      'sedan 201#',
      'rum ^, andra våningen',
    ],
    closers: ['fråga efter Odile', 'bara seriösa', 'vi ses snart', ''],
    leads: {
      phone: ['ring mig {}', 'mitt nummer: {}', 'sms:a {}', 'nås på {}'],
      email: ['mejla {}', 'skriv till {}', 'svar till {}'],
      username: ['{}', 'följ mig, {}', 'nya bilder varje dag: {}'],
      site: ['bilder finns på {}', 'titta här: {}', 'mer om mig: {}'],
    },
  },
};
