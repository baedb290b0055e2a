// What customers write in Romanian; phrases are the editors' own.
import type { Lexicon } from '../../attributes/lexicons/lexicon';

export const romanian: Lexicon = {
  language: 'ro',
  entries: [
    {
      kind: 'service',
      value: 'hand-finish',
      source: 'li2023',
      phrases: `
        final fericit
        happy-end|happy-ending
        finalizare manuală|manuala
        masaj cu finalizare|final
        (m-a) terminat cu mâna|mana
        labă|laba inclusă|inclusa`,
    },
    {
      kind: 'service',
      value: 'full-service',
      source: 'li2023',
      phrases: `sex contra cost\n(am) făcut|facut sex cu (ea|maseuza|fata)\noferă|ofera|vând|vand sex\nservicii complete contra`,
    },
    { kind: 'service', value: 'oral', source: 'li2023', phrases: `sex oral\nfelație|felatie` },
    {
      kind: 'service',
      value: 'extras',
      source: 'li2023',
      phrases: `
        servicii extra|speciale contra|pentru|la_cerere
        oferă|ofera|fac|face|au|are extra-uri|extrauri
        ceva în_plus|in_plus contra|pentru`,
    },
    {
      kind: 'service',
      value: 'intimate-touch',
      source: 'li2023',
      phrases: `m-a atins|mângâiat|mangaiat (în) (zona) intimă|intima|zone_intime|părți_intime|parti_intime\natingeri nepotrivite|intime`,
    },
    {
      kind: 'service',
      value: 'undressed',
      source: 'li2023',
      phrases: `maseuza|maseuzele|fata|fetele era|erau|este|sunt goală|goala|goale|dezbrăcată|dezbracata|în_lenjerie|in_lenjerie\ns-a dezbrăcat|dezbracat\nmasaj nud`,
    },
    {
      kind: 'service',
      value: 'offered-more',
      source: 'li2023',
      phrases: `
        servicii sexuale
        mi-a|ne-a oferit|propus sex|altceva|mai_mult
        m-a întrebat|intrebat dacă|daca vreau mai mult|multe
        (este|e|era) (un|de_fapt) bordel`,
    },
    {
      kind: 'service',
      value: 'body-to-body',
      source: 'li2023',
      phrases: `body-to-body|nuru|lingam\ncorp la corp`,
    },
    {
      kind: 'service',
      value: 'companion-style',
      source: 'li2023',
      phrases: `masaj|masaje erotic|erotice|senzual|senzuale`,
    },
    {
      kind: 'wording',
      value: 'closed-door',
      source: 'polaris',
      phrases: `ușa|usa (este|era|e) (mereu) încuiată|incuiata\ntrebuie|trebuia să|sa suni\ngeamuri|geamurile|ferestre|ferestrele acoperite|opace|vopsite\nintrare|intrarea prin spate`,
    },
    {
      kind: 'wording',
      value: 'cash-only',
      source: 'polaris',
      phrases: `doar|numai cash|numerar\nnu acceptă|accepta card|cardul`,
    },
    {
      kind: 'wording',
      value: 'new-workers-often',
      source: 'polaris',
      phrases: `fete noi în_fiecare|in_fiecare săptămână|saptamana|lună|luna\n(fetele) se schimbă|schimba mereu|des|săptămânal`,
    },
    {
      kind: 'restriction',
      value: 'distress',
      source: 'unodc',
      phrases: `(fata|ea|maseuza) părea|parea|era (foarte) speriată|speriata|înfricoșată|infricosata|plânsă|plansa\nîmpotriva voinței|vointei\nimpotriva vointei\ntrafic de persoane|carne_vie\nvânătăi|vanatai pe`,
    },
    {
      kind: 'restriction',
      value: 'living-in',
      source: 'polaris',
      review: 'movement',
      phrases: `fetele|maseuzele|angajatele|femeile locuiesc|dorm|stau acolo|în_salon|in_salon|în_spate|in_spate\nsaltele|valize|paturi în_spate|in_spate`,
    },
    {
      kind: 'service',
      value: 'clinical',
      source: 'trade',
      phrases: `kinetoterapie|kinetoterapeut|fizioterapie|fizioterapeut|osteopat|drenaj_limfatic\nmasaj|masaje terapeutic|terapeutice|sportiv|medical|de_recuperare\ndureri|durerile|durere de spate|ceafă|ceafa|gât`,
    },
    {
      kind: 'availability',
      value: 'night',
      source: 'trade',
      phrases: `după|dupa miezul nopții|noptii\nla 1|2|3|4 noaptea\ntârziu|tarziu în_noapte|in_noapte|noaptea`,
    },
  ],
};
