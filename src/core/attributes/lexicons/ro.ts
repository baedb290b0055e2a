// Romanian phrases, translated by the editors. Sources in `sources.ts`; folded: no diacritics needed.
import type { Lexicon } from './lexicon';

export const romanian: Lexicon = {
  language: 'ro',
  entries: [
    {
      kind: 'availability',
      value: 'incall',
      source: 'tnet',
      phrases: `
        la mine (acasa|in_apartament|in_locatie)
        in locatia|locatie (mea|proprie)
        am|ofer|dispun_de locatie (proprie|discreta)
        locatie proprie|discreta
        te astept la mine|locatie|apartament
        (te) primesc|primim in (locatie|locatia|apartament|apartamentul)`,
    },
    {
      kind: 'availability',
      value: 'outcall',
      source: 'tnet',
      phrases: `
        deplasari|deplasare (la|hotel|domiciliu)
        ma|ne deplasez|deplasam
        (si) la domiciliu|hotel (tau|dumneavoastra)
        vin|venim la tine|hotel|domiciliu
        vin la hotel|domiciliu|tine|apartamentul_tau
        la hotelul|domiciliul tau|dumneavoastra`,
    },
    {
      kind: 'availability',
      value: 'car date',
      source: 'tnet',
      phrases: `in masina|masina_ta|masina_mea`,
    },
    {
      kind: 'availability',
      value: '24/7',
      source: 'trade',
      phrases: `
        non-stop|nonstop
        24 de ore (din_24)
        24 ore|h
        zi si|& noapte
        la orice ora`,
    },
    {
      kind: 'availability',
      value: 'now',
      source: 'trade',
      phrases: `disponibila|disponibil|libera acum|azi|astazi|diseara`,
    },
    {
      kind: 'arrival',
      value: 'new in town',
      source: 'tnet',
      phrases: `
        noua|nou|noi in|prin oras|orasul|zona (tau|vostru)
        (sunt) noua aici|pe_aici|pe_site
        noua venita
        fata|fete noua|noi in oras
        fata|fete noua|noi in|din|pe
        noua pe site`,
    },
    {
      kind: 'arrival',
      value: 'just arrived',
      source: 'tnet',
      phrases: `
        abia|tocmai|proaspat|recent (am) ajuns|venit|sosit|sosita|venita|ajunsa|aterizat
        (am) ajuns|sosit|venit azi|ieri|recent|astazi (in)
        proaspat sosita|venita`,
    },
    {
      kind: 'arrival',
      value: 'first time here',
      source: 'tnet',
      phrases: `
        (pentru) prima data|oara aici|in_oras|in_orasul_tau
        (pentru) prima data|oara in *
        prima mea vizita
        pentru prima data|oara in|aici`,
    },
    {
      kind: 'arrival',
      value: 'short stay',
      source: 'tnet',
      phrases: `
        (doar|numai) (pentru) cateva|putine|doua|trei|2|3 zile
        doar|numai (pentru) (o) saptamana|weekend|perioada_scurta|scurt_timp|perioada
        (doar|numai) pana *
        in trecere (prin)
        in vizita (in)
        ultimele|ultima zile|zi|noapte (in)
        plec curand|maine|duminica`,
    },
    {
      kind: 'arrival',
      value: 'back in town',
      source: 'tnet',
      phrases: `
        inapoi|intoarsa|revenita in oras
        m-am|am intors|revenit
        din nou in oras`,
    },
    {
      kind: 'arrival',
      value: 'new to this',
      source: 'tnet',
      phrases: `
        noua|incepatoare in domeniu|bransa|meserie|aceasta_meserie
        incepatoare
        fara experienta
        (pentru) prima data (cand) fac (asta)`,
    },
    {
      kind: 'wording',
      value: 'third person',
      source: 'tnet',
      phrases: `
        ea este|e|te|ofera|are|stie|vorbeste|primeste|poate|vrea
        te asteapta (cu)
        suna-o|contacteaz-o|cunoaste-o
        numele ei`,
    },
    {
      kind: 'wording',
      value: 'first person plural',
      source: 'tnet',
      phrases: `
        oferim|avem|suntem|primim|asteptam|acceptam
        serviciile|preturile|salonul|locatia|masajele|echipa|tarifele noastre|nostru|noastra
        suna-ne|contacteaza-ne|viziteaza-ne`,
    },
    {
      kind: 'wording',
      value: 'several persons',
      source: 'flagit',
      phrases: `
        fetele noastre|mele
        fete|fetele disponibile
        doua|trei|patru|cinci|2|3|4|5 fete|domnisoare|prietene|femei (frumoase|noi)
        mai multe fete|domnisoare
        eu si prietena|colega mea
        alege (una) (dintre|din) fete|fetele
        fetele|fete frumoase|noi|tinere|sexy
        avem fete`,
    },
    {
      kind: 'wording',
      value: 'rotation',
      source: 'polaris',
      phrases: `
        fete noi|diferite (in) fiecare saptamana|luna
        fete noi|diferite saptamanal|lunar
        fiecare saptamana|luna fete noi
        mereu|intotdeauna fete noi
        saptamanal fete noi`,
    },
    {
      kind: 'wording',
      value: 'managed',
      source: 'ibanez',
      phrases: `
        fete|fata (de|din|de_la) agentie
        agentie noua
        seful|patronul meu|nostru
        (se) cauta|cautam|angajam|angajez|caut fete|domnisoare|maseuze|colega|colege`,
    },
    {
      kind: 'wording',
      value: 'independent',
      source: 'jirn',
      phrases: `
        independenta|escorta_independenta
        fara agentie|peste|pesti
        lucrez singura`,
    },
    {
      kind: 'restriction',
      value: 'asks for manager',
      source: 'unodc',
      phrases: `
        intreaba|intrebati|cere|cereti de|dupa|pe (seful|sefa|managerul|patronul|managera|patroana)
        vorbeste|vorbiti|discuta cu seful|sefa|managerul|patronul|patroana
        seful|managerul|patronul raspunde`,
    },
    {
      kind: 'restriction',
      value: 'agency contact',
      source: 'unodc',
      phrases: `
        (doar|numai) prin (intermediul) agentie|agentia|agentiei (noastra|noastre)
        programari|rezervari|contact (doar|numai) prin|la agentie`,
    },
    {
      kind: 'restriction',
      value: 'third party answers',
      source: 'unodc',
      phrases: `
        iubitul|prietenul|sotul|prietena|colega meu|ei|mea raspunde (la) (telefon)
        raspunde asistenta|secretara`,
    },
    {
      kind: 'restriction',
      value: 'driver',
      source: 'ibanez',
      phrases: `
        cu (un) sofer|soferul
        insotita|insotite de (un) (sofer|soferul|bodyguard|bodyguardul)
        soferul asteapta|aduce|ma_aduce|o_aduce|vine`,
    },
    {
      kind: 'restriction',
      value: 'cannot leave',
      source: 'ilo',
      review: 'movement',
      phrases: `
        nu are|am|au voie (sa) iasa|plece|ies|plec|paraseasca
        nu poate|pot (sa) iasa|plece|iesi|pleca|ies|plec
        nu o|ma|le|ne lasa (sa) iasa|plece|ies|plec
        nu iese|ies|pleaca niciodata
        incuiata|inchisa in (casa|camera|apartament)
        i-au|mi-au|le-au|i-a|mi-a luat|retinut pasaportul|actele|pasapoartele|buletinul
        plateste|platesc|plateasca (o) datoria|datorie`,
    },
    {
      kind: 'restriction',
      value: 'lives on site',
      source: 'polaris',
      review: 'movement',
      phrases: `
        locuieste|locuiesc|doarme|dorm|sta|stau in|la salon|locul_de_munca|club|spa|local
        locuiesc|locuieste|dorm|doarme acolo`,
    },
    {
      kind: 'restriction',
      value: 'limited language',
      source: 'unodc',
      phrases: `
        nu vorbeste|vorbesc|intelege|inteleg|stie|stiu (bine|deloc|prea) (engleza|romana)
        (vorbeste|vorbesc) putina|putin|fara engleza`,
    },
    {
      kind: 'contactrule',
      value: 'text only',
      source: 'trade',
      phrases: `
        doar|numai (pe) whatsapp|sms|mesaj|mesaje
        nu suna|sunati|raspund_la_apeluri
        fara apeluri|telefoane`,
    },
    {
      kind: 'contactrule',
      value: 'call only',
      source: 'trade',
      phrases: `
        doar|numai apeluri|telefonic
        nu raspund la (sms|mesaje|whatsapp|sms-uri)
        fara sms|mesaje|sms-uri`,
    },
    {
      kind: 'contactrule',
      value: 'no blocked calls',
      source: 'trade',
      phrases: `
        nu (raspund|raspundem) (la) (apeluri|numere|numar) ascunse|ascuns|private|privat|necunoscute|anonime
        fara numere|numar|apeluri ascunse|ascuns|private|privat|anonime
        nu (suna|sunati) cu numar ascuns|privat`,
    },
    {
      kind: 'contactrule',
      value: 'no explicit talk',
      source: 'trade',
      phrases: `
        fara vulgaritati|mesaje_vulgare|intrebari_vulgare|limbaj_vulgar
        nu vulgar|vulgaritati`,
    },
    {
      kind: 'contactrule',
      value: 'deposit',
      source: 'tnet',
      phrases: `
        avans (obligatoriu)
        plata in avans`,
    },
    {
      kind: 'age',
      value: 'barely legal',
      source: 'asu',
      review: 'minor',
      phrases: `
        abia|aproape|nici (are|am|a|implinit|nu) (implinit) 18|optsprezece|majora
        inca nu (are|am) 18|optsprezece
        aproape 18|majora`,
    },
    {
      kind: 'age',
      value: 'just turned 18',
      source: 'tnet',
      review: 'minor',
      phrases: `
        abia|tocmai|proaspat|recent (am|a) (implinit|facut) 18|optsprezece (ani)
        proaspat majora
        18 ani impliniti (recent)
        18 anisori
        abia majora`,
    },
    {
      kind: 'age',
      value: 'young and new',
      source: 'tnet',
      review: 'minor',
      phrases: `
        tanara|tinerica|tinere|tinerele si noua|neexperimentata|inocenta|noi|inocente
        noua|inocenta si tanara|tinerica
        foarte|super|prea tanara|tinerica|tinere
        tinerica|tinerele
        fetita|fetite
        cea|cele mai tanara|tinere
        copila`,
    },
    {
      kind: 'age',
      value: 'school',
      source: 'asu',
      review: 'minor',
      phrases: `
        eleva|eleve|scolarita|scolarite|liceana|liceene
        uniforma (de) scolara|scoala|eleva`,
    },
    {
      kind: 'age',
      value: 'teen',
      source: 'tnet',
      review: 'minor',
      phrases: `adolescenta|adolescente|pustoaica|pustoaice|teen`,
    },
    {
      kind: 'age',
      value: 'under age',
      source: 'asu',
      review: 'minor',
      phrases: `
        minora|minore
        sub 18|optsprezece (ani)
        arata|pare|parea (ca) (un|o) copil|minora|copila`,
    },
    {
      kind: 'service',
      value: 'massage',
      source: 'flagit',
      phrases: `masaj|masaje|masajul|maseuza|maseuze`,
    },
    {
      kind: 'service',
      value: 'relaxing massage',
      source: 'trade',
      phrases: `masaj|masaje (de) relaxare|relaxant|relaxante|cu_ulei|anti-stres`,
    },
    {
      kind: 'service',
      value: 'therapeutic massage',
      source: 'trade',
      phrases: `
        masaj|masaje terapeutic|terapeutice|sportiv|deep_tissue|anticelulitic
        drenaj limfatic`,
    },
    {
      kind: 'service',
      value: 'foot massage',
      source: 'trade',
      phrases: `
        masaj (la|pentru) picioare|talpi
        reflexoterapie`,
    },
    {
      kind: 'service',
      value: 'sensual massage',
      source: 'li2023',
      phrases: `
        masaj|masaje erotic|erotice|senzual|senzuale|tantric|tantrice|de_prostata|prostatic|nuru|body-to-body|nud
        masaj la 4|patru maini
        corp la corp`,
    },
    {
      kind: 'service',
      value: 'happy ending',
      source: 'li2023',
      phrases: `
        (cu) final fericit
        finalizare manuala
        cu finalizare
        happy-end|happy-ending`,
    },
    {
      kind: 'service',
      value: 'full service',
      source: 'li2023',
      phrases: `servicii|serviciu complete|complet`,
    },
    {
      kind: 'service',
      value: 'without protection',
      source: 'tnet',
      phrases: `
        fara prezervativ|protectie|prezervative
        neprotejat|neprotejata`,
    },
    {
      kind: 'service',
      value: 'with protection',
      source: 'tnet',
      phrases: `
        doar|numai (cu) prezervativ|protectie
        cu prezervativ|protectie
        doar|numai protejat|protejata`,
    },
    {
      kind: 'service',
      value: 'oral',
      source: 'tnet',
      phrases: `
        oral (natural|protejat|neprotejat)
        sex oral`,
    },
    {
      kind: 'service',
      value: 'anal',
      source: 'tnet',
      phrases: `anal`,
    },
    {
      kind: 'service',
      value: 'dinner date',
      source: 'trade',
      phrases: `insotitoare|companie la (cina|evenimente|petreceri)`,
    },
    {
      kind: 'service',
      value: 'travel companion',
      source: 'trade',
      phrases: `insotitoare|companie in|pentru calatorii|vacante|calatorie`,
    },
    {
      kind: 'service',
      value: 'overnight',
      source: 'trade',
      phrases: `
        noapte intreaga|completa
        toata noaptea
        o noapte`,
    },
    {
      kind: 'service',
      value: 'fetish',
      source: 'trade',
      phrases: `fetish|fetis|dominare|bdsm|roleplay|jocuri_de_rol|domina`,
    },
    {
      kind: 'service',
      value: 'striptease',
      source: 'trade',
      phrases: `striptease|dans_erotic|dans_la_bara`,
    },
    {
      kind: 'service',
      value: 'couples',
      source: 'trade',
      phrases: `
        accept|primesc cupluri
        in trei`,
    },
    {
      kind: 'service',
      value: 'video call',
      source: 'trade',
      phrases: `videochat|apel_video|apeluri_video|webcam`,
    },
  ],
};
