// German phrases, translated by the editors. Sources in `sources.ts`; folded: no umlauts needed.
import type { Lexicon } from './lexicon';

export const german: Lexicon = {
  language: 'de',
  entries: [
    {
      kind: 'availability',
      value: 'incall',
      source: 'tnet',
      phrases: `
        empfange (dich|euch|sie|gaste) (in|bei|privat|diskret)
        besuch mich|uns (in|bei|privat)
        besuche mich|uns
        bei mir zuhause|zu_hause|privat|daheim
        komm|kommt zu mir|uns
        privatwohnung|privatadresse
        in meiner wohnung
        in meinem|meiner|privater|diskreter|ruhiger apartment|wohnung|studio|zimmer|privatwohnung|atmosphare
        (ich) bin besuchbar
        besuchbar in|bei`,
    },
    {
      kind: 'availability',
      value: 'outcall',
      source: 'tnet',
      phrases: `
        hausbesuch|hausbesuche|hotelbesuch|hotelbesuche
        haus|hotel und|& hotelbesuche|hausbesuche
        haus- und hotelbesuche
        haus|hotel besuch|besuche
        komme (auch|gerne|gern) zu dir|ihnen|euch (nach_hause|ins_hotel)
        besuche dich|sie (gerne|gern|auch) (zuhause|im_hotel|zu_hause)
        begleitservice
        haus und|& hotel
        hotel und|& haus
        hotel- und|& hausbesuche
        komme (auch|gerne|gern) ins|nach|in hotel|hause|dein_hotel
        (auch) mobil|escort moglich`,
    },
    {
      kind: 'availability',
      value: 'car date',
      source: 'tnet',
      phrases: `
        autodate|autodates|autosex
        auto date|dates|treffen
        car-date|car-dates
        treffen im auto`,
    },
    {
      kind: 'availability',
      value: '24/7',
      source: 'trade',
      phrases: `
        rund um die uhr
        24 stunden|std|h (am_tag|taglich|erreichbar|verfugbar|geoffnet|fur_dich)
        tag und|& nacht
        durchgehend geoffnet|erreichbar
        immer erreichbar|verfugbar`,
    },
    {
      kind: 'availability',
      value: 'now',
      source: 'trade',
      phrases: `
        jetzt|sofort|heute (noch) verfugbar|erreichbar|frei|fur_dich_da
        kurzfristig moglich|verfugbar`,
    },
    {
      kind: 'arrival',
      value: 'new in town',
      source: 'tnet',
      phrases: `
        neu|neue|neues in der|deiner|eurer|ihrer|dieser stadt|gegend
        neu im haus|ort|club|studio|team
        neu bei uns
        neu hier
        neu in * eingetroffen|angekommen
        neues gesicht|girl|madchen|model in|im
        bin neu (in|hier)
        ganz|brandneu neu|in (in|hier)
        neue kollegin|masseurin|dame (da|hier|im)
        neu auf dieser|der seite
        brandneu`,
    },
    {
      kind: 'arrival',
      value: 'just arrived',
      source: 'tnet',
      phrases: `
        gerade|frisch|soeben|eben|neu (erst) angekommen|eingetroffen|gelandet|eingereist
        heute|gestern angekommen|eingetroffen|gelandet
        frisch aus * (eingetroffen|angekommen)
        neu eingetroffen|angekommen|angereist
        frisch angereist|gelandet`,
    },
    {
      kind: 'arrival',
      value: 'first time here',
      source: 'tnet',
      phrases: `
        (zum) ersten|erste|erstes mal hier|in_der_stadt|in_deiner_stadt|in_deutschland
        das erste mal in *
        zum ersten mal in *`,
    },
    {
      kind: 'arrival',
      value: 'short stay',
      source: 'tnet',
      phrases: `
        nur (noch) (fur) kurze|kurz|wenige|ein_paar|einige|paar zeit|tage|hier|da
        nur (noch) bis *
        nur fur 2|3|4|5|zwei|drei|vier|wenige tage
        nur (diese|dieses) woche|wochenende
        nur noch 1|2|3|4|5|zwei|drei|vier|ein_paar|wenige tage|nachte|tag|nacht
        auf der durchreise
        noch bis * da|hier|in
        zu besuch in|hier
        letzte|letzter tage|tag (hier|in)
        nur (noch) kurz|kurzzeitig|wenige_tage (da|hier|in)
        nur (noch) diese|dieses woche|wochenende
        letzte chance|woche
        (nur) fur 2|3|4|5|zwei|drei|vier|wenige tage da|hier|in`,
    },
    {
      kind: 'arrival',
      value: 'back in town',
      source: 'tnet',
      phrases: `
        wieder|zuruck in der|deiner|eurer stadt
        wieder da|hier|zuruck
        zuruck (aus) dem|in|aus urlaub|der_stadt|deiner_stadt
        (endlich) wieder zuruck`,
    },
    {
      kind: 'arrival',
      value: 'new to this',
      source: 'tnet',
      phrases: `
        neu in der|dieser|im branche|szene|gewerbe|geschaft|job
        anfangerin
        (noch) unerfahren|unerfahrene
        mache das (zum) ersten|erste mal
        neueinsteigerin`,
    },
    {
      kind: 'wording',
      value: 'third person',
      source: 'tnet',
      phrases: `
        sie ist|wartet|verwohnt|freut|bietet|liebt|mag|kann|kommt|empfangt|hat|spricht auf|dich|sich|sehr|gerne|gern|eine|ein|dir|alles|nur|kein|keine|neu|jung|erst|heute
        ruf|besuch|buch sie an
        lern|lerne sie|unsere kennen|neue|neuen
        ihr name ist`,
    },
    {
      kind: 'wording',
      value: 'first person plural',
      source: 'tnet',
      phrases: `
        wir bieten|haben|sind|freuen|empfangen|verwohnen|machen|kommen|akzeptieren
        unser|unsere|unserem|unseren|unserer team|haus|studio|salon|adresse|preise|service|massagen|damen|masseurinnen|therapeuten
        ruf|ruft|besuch|besucht|besuchen uns|sie_uns`,
    },
    {
      kind: 'wording',
      value: 'several persons',
      source: 'flagit',
      phrases: `
        unsere|meine|die madchen|girls|damen|frauen|models|modelle|ladies
        zwei|drei|vier|funf|2|3|4|5|6 (neue|heisse|junge|hubsche|sexy|verschiedene|schone) madchen|girls|damen|frauen|ladies
        mehrere|viele|verschiedene (hubsche|neue|nette) madchen|girls|damen|frauen
        meine freundin und ich
        ich und meine freundin
        mit (meiner) freundin zu zweit
        tagliche|grosse auswahl an|von damen|girls|madchen|frauen
        unsere|meine lieben|netten|hubschen|neuen|jungen|sexy|heissen|schonen madchen|girls|damen|frauen|ladies|masseurinnen
        zu zweit|dritt
        (mehrere|viele|verschiedene) damen|girls|madchen|frauen anwesend|verfugbar|zur_auswahl`,
    },
    {
      kind: 'wording',
      value: 'rotation',
      source: 'polaris',
      phrases: `
        jede|jeden|jedes woche|monat|wochenende|tag neue girls|madchen|damen|frauen|gesichter
        (immer|standig|wochentlich|regelmassig|taglich|laufend) neue|wechselnde girls|madchen|damen|frauen|gesichter|models|masseurinnen
        wochentlich wechselnd|wechselnde
        neue girls|madchen|damen|frauen jede|jeden woche|monat
        girls|madchen|damen|frauen|ladies wechseln (sich) wochentlich|monatlich|standig|regelmassig|jede
        wechselnde|wechselnden besetzung|damen|girls|ladies
        jede|jeden woche|monat|tag andere|neue girls|madchen|damen|frauen`,
    },
    {
      kind: 'wording',
      value: 'managed',
      source: 'ibanez',
      phrases: `
        agenturgirl|agenturgirls|agentur-girl
        neue|neuen agentur
        mein|unser chef
        (neue) madchen|damen|frauen|girls|kolleginnen|mitarbeiterinnen gesucht
        suchen|suche (noch|neue|standig|nette) madchen|damen|frauen|kolleginnen|girls
        unter neuer leitung|neuem_management`,
    },
    {
      kind: 'wording',
      value: 'independent',
      source: 'jirn',
      phrases: `
        keine agentur
        selbststandig|selbstandig (tatig|arbeitend|arbeitende)
        arbeite allein|alleine|selbststandig
        ohne zuhalter`,
    },
    {
      kind: 'restriction',
      value: 'asks for manager',
      source: 'unodc',
      phrases: `
        (nach) (dem|den|der) chef|chefin|manager|managerin fragen|verlangen|anrufen
        frag|frage|fragen|fragt (sie) nach (dem|der) chef|chefin|manager|managerin
        termin|termine|anfragen|buchung|buchungen nur|bitte uber (den|die|unseren|unsere) chef|chefin|manager|managerin
        (der) chef|manager meldet|antwortet|geht (sich|ans_telefon)
        (der|die) chef|chefin|manager|betreiber kassiert|nimmt|behalt (das|ihr) (geld)`,
    },
    {
      kind: 'restriction',
      value: 'agency contact',
      source: 'unodc',
      phrases: `
        nur uber (die|unsere|meine) agentur
        termin|termine|buchung|buchungen|kontakt (nur) uber|durch (die|unsere|meine) agentur
        agentur kontaktieren|anrufen|anschreiben`,
    },
    {
      kind: 'restriction',
      value: 'third party answers',
      source: 'unodc',
      phrases: `
        (meine|ihre) assistentin|freundin|kollegin beantwortet|antwortet|geht (auf) (anrufe|nachrichten|ans_telefon)
        (mein|ihr) freund|mann antwortet|geht|schreibt (ans_telefon)`,
    },
    {
      kind: 'restriction',
      value: 'driver',
      source: 'ibanez',
      phrases: `
        mit|in_begleitung (eines|einem|ihrem|meinem|unserem|von) fahrer
        (mein|ihr|unser|der) fahrer wartet|bringt|kommt|holt
        vom|von_einem fahrer gebracht|begleitet|gefahren
        security|sicherheitsdienst|bodyguard (ist) vor ort|dabei`,
    },
    {
      kind: 'restriction',
      value: 'cannot leave',
      source: 'ilo',
      review: 'movement',
      phrases: `
        (sie|ich) darf|durfen|darfst (das|die) (haus|wohnung|zimmer) nicht (allein|alleine) verlassen|raus|weg
        darf (das|die) (haus|wohnung|zimmer) nicht verlassen
        darf (sie|ich) nicht (allein|alleine) raus|weg|weggehen|rausgehen
        kann nicht (allein|alleine) weg|raus|weggehen
        verlasst|verlassen (das|die|nie) (haus|wohnung|nie) nie|das_haus
        nie allein|alleine unterwegs
        eingesperrt (in)
        pass|ausweis|papiere|reisepass (wurde|wurden|wird) (ihr|mir|ihnen) abgenommen|weggenommen|einbehalten
        schulden abarbeiten|abbezahlen|beim_chef`,
    },
    {
      kind: 'restriction',
      value: 'lives on site',
      source: 'polaris',
      review: 'movement',
      phrases: `
        wohnt|wohne|wohnen|schlaft|schlafen|lebt|leben (auch|dort|direkt) im|in_dem|in_ihrem salon|studio|club|laden|massagesalon|betrieb|bordell|laufhaus
        wohnt|wohnen|schlaft|schlafen|lebt vor ort|dort
        wohnen am arbeitsplatz`,
    },
    {
      kind: 'restriction',
      value: 'limited language',
      source: 'unodc',
      phrases: `
        kein|wenig|kaum|nur_wenig|schlecht|nicht englisch|deutsch
        spricht|spreche|sprechen|versteht|verstehe (nur|leider) kein|wenig|kaum|nicht (deutsch|englisch)
        keine deutschkenntnisse|sprachkenntnisse|deutsch_kenntnisse
        spricht|sprechen|versteht|verstehen kaum|kein|wenig|nicht
        nur gebrochen|gebrochenes deutsch|englisch
        gebrochenes deutsch|englisch`,
    },
    {
      kind: 'contactrule',
      value: 'text only',
      source: 'trade',
      phrases: `
        nur (per|uber|via) sms|whatsapp|nachricht|telegram|schreiben|textnachrichten
        bitte|nur schreiben nicht anrufen
        keine anrufe
        nicht anrufen`,
    },
    {
      kind: 'contactrule',
      value: 'call only',
      source: 'trade',
      phrases: `
        nur anrufe|anrufen|telefonisch
        keine sms|whatsapp|nachrichten|e-mails|emails|mails`,
    },
    {
      kind: 'contactrule',
      value: 'no blocked calls',
      source: 'trade',
      phrases: `
        keine (anrufe_mit) unterdruckten|unterdruckte|anonymen|anonyme|unbekannten|unbekannte|verdeckten (nummern|anrufe|rufnummern|nummer|anrufer)
        (anrufe) ohne (ruf)nummer|nummer|rufnummer werden nicht beantwortet|angenommen
        unterdruckte|anonyme|unbekannte nummern|anrufe|nummer|rufnummern werden|wird nicht|ignoriert (beantwortet|angenommen)
        nicht anonym anrufen
        mit rufnummer anrufen`,
    },
    {
      kind: 'contactrule',
      value: 'no explicit talk',
      source: 'trade',
      phrases: `
        keine (vulgaren|obszonen|schmutzigen|sexuellen) telefonsex|gesprache|fragen|texte|nachrichten (am_telefon)
        kein dirty|schmutziger|vulgarer talk|telefonsex`,
    },
    {
      kind: 'contactrule',
      value: 'deposit',
      source: 'tnet',
      phrases: `
        anzahlung (erforderlich|notig|notwendig|wird)
        vorkasse`,
    },
    {
      kind: 'age',
      value: 'barely legal',
      source: 'asu',
      review: 'minor',
      phrases: `
        gerade (mal|erst|so) volljahrig|legal
        kaum|knapp 18|achtzehn|volljahrig (geworden)
        bald|fast 18|achtzehn|volljahrig
        noch (nicht|keine) 18|achtzehn|volljahrig`,
    },
    {
      kind: 'age',
      value: 'just turned 18',
      source: 'tnet',
      review: 'minor',
      phrases: `
        (gerade|frisch|eben|soeben|endlich|erst) 18|achtzehn|volljahrig geworden
        gerade|frisch|eben|soeben|endlich|erst|frische 18|achtzehn (jahre) (alt|jung)
        frische 18
        18 geworden`,
    },
    {
      kind: 'age',
      value: 'young and new',
      source: 'tnet',
      review: 'minor',
      phrases: `
        jung|junge|junges und|& neu|neue|neues|unerfahren|unerfahrene|unschuldig|unschuldige|unschuldiges
        neu|unschuldig|frisch|unerfahren und|& jung
        sehr|ganz|blutjung|super|extrem jung|junge|junges (und|madchen|girl|girls)
        blutjung|blutjunge|blutjunges
        unschuldiges|unschuldige|kleines|kleine madchen|girl
        die jungste|jungsten (girls|madchen|von|der)
        je junger desto|umso besser
        junges gemuse
        sieht|sah|wirkt|wirkte sehr|so|extrem|viel_zu|zu jung (aus)
        viel zu jung`,
    },
    {
      kind: 'age',
      value: 'school',
      source: 'asu',
      review: 'minor',
      phrases: `
        schulmadchen|schulerin|schulerinnen
        geht (noch) (auf|in|zur) (die) schule
        noch schulerin|in_der_schule
        schuluniform`,
    },
    {
      kind: 'age',
      value: 'teen',
      source: 'tnet',
      review: 'minor',
      phrases: `
        teenie|teenies|teeny|teenager|teenagerin
        teenie-girl|teen-girl|teengirl|teeniegirl`,
    },
    {
      kind: 'age',
      value: 'under age',
      source: 'asu',
      review: 'minor',
      phrases: `
        minderjahrig|minderjahrige|minderjahriges|minderjahrigen
        unter 18|achtzehn (jahre|jahren)
        sieht|sah|wirkt|wirkte aus wie ein kind|schulmadchen
        ist (noch) (ein) kind
        nicht volljahrig`,
    },
    {
      kind: 'service',
      value: 'massage',
      source: 'flagit',
      phrases: `massage|massagen|masseurin|masseurinnen|massieren`,
    },
    {
      kind: 'service',
      value: 'relaxing massage',
      source: 'trade',
      phrases: `
        entspannungsmassage|wellnessmassage|olmassage|aromamassage|ganzkorpermassage|entspannende|entspannungs|wellness massage|massagen
        entspannungsmassage|wellnessmassage|olmassage|aromamassage|ganzkorpermassage|entspannungsmassagen|wellnessmassagen`,
    },
    {
      kind: 'service',
      value: 'therapeutic massage',
      source: 'trade',
      phrases: `
        sportmassage|klassische|medizinische|therapeutische massage|massagen
        sportmassage|sportmassagen|lymphdrainage|heilmassage|ruckenmassage`,
    },
    {
      kind: 'service',
      value: 'foot massage',
      source: 'trade',
      phrases: `fussmassage|fussmassagen|fussreflexzonenmassage`,
    },
    {
      kind: 'service',
      value: 'sensual massage',
      source: 'li2023',
      phrases: `
        erotische|erotischen|erotik|sinnliche|sinnlichen|nackt|tantrische|tantrischen|korper-zu-korper massage|massagen
        erotikmassage|erotikmassagen|tantramassage|tantramassagen|prostatamassage|nurumassage|nacktmassage
        tantra-massage|nuru-massage
        vierhandmassage|vierhand-massage`,
    },
    {
      kind: 'service',
      value: 'happy ending',
      source: 'li2023',
      phrases: `
        happy-end|happy-ending
        mit handentspannung|entspannung_am_ende
        handentspannung|handverkehr|handarbeit
        mit finale|abschluss
        bietet|bot|gab|gibt extras|mehr_als_massage
        mehr als (nur) (eine) massage`,
    },
    {
      kind: 'service',
      value: 'girlfriend experience',
      source: 'tnet',
      phrases: `girlfriendsex|girlfriend-sex|gf6|gfsex|gf-sex`,
    },
    {
      kind: 'service',
      value: 'without protection',
      source: 'tnet',
      phrases: `
        ohne gummi|kondom|kondome|schutz
        ao moglich|service|sex
        tabulos ohne
        ungeschutzt|ungeschutzter|ungeschutzten verkehr|sex`,
    },
    {
      kind: 'service',
      value: 'with protection',
      source: 'tnet',
      phrases: `
        nur mit gummi|kondom|kondomen|schutz
        mit gummi|kondom|schutz
        kondompflicht|nur_safe
        safer sex|safer_sex_only`,
    },
    {
      kind: 'service',
      value: 'oral',
      source: 'tnet',
      phrases: `oral|oralverkehr`,
    },
    {
      kind: 'service',
      value: 'anal',
      source: 'tnet',
      phrases: `anal|analverkehr`,
    },
    {
      kind: 'service',
      value: 'dinner date',
      source: 'trade',
      phrases: `dinnerdate|dinner-date|dinnerbegleitung|essensbegleitung`,
    },
    {
      kind: 'service',
      value: 'travel companion',
      source: 'trade',
      phrases: `reisebegleitung|urlaubsbegleitung`,
    },
    {
      kind: 'service',
      value: 'overnight',
      source: 'trade',
      phrases: `
        ubernachtung|ubernachtungen|ganze nacht
        ubernachtung|ubernachtungen|ubernacht`,
    },
    {
      kind: 'service',
      value: 'fetish',
      source: 'trade',
      phrases: `fetisch|fetische|bdsm|domina|rollenspiel|rollenspiele|fesselspiele`,
    },
    {
      kind: 'service',
      value: 'striptease',
      source: 'trade',
      phrases: `striptease|lapdance|strip-show`,
    },
    {
      kind: 'service',
      value: 'couples',
      source: 'trade',
      phrases: `
        paare willkommen|angenehm|gerne
        paarmassage|flotter dreier
        paarmassage|dreier`,
    },
    {
      kind: 'service',
      value: 'video call',
      source: 'trade',
      phrases: `videochat|videocall|video-call|camsex|cam-show|camshow`,
    },
  ],
};
