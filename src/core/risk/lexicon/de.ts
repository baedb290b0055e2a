// What customers write in German; phrases are the editors' own.
import type { Lexicon } from '../../attributes/lexicons/lexicon';

export const german: Lexicon = {
  language: 'de',
  entries: [
    {
      kind: 'service',
      value: 'hand-finish',
      source: 'li2023',
      phrases: `
        happy-end|happy-ending (massage)
        handentspannung|handjob|handjobs|handbetrieb|handarbeit
        mit (happy) abschluss|abspritzen
        bis zum schluss|höhepunkt|ende massiert
        zum höhepunkt|abschluss gebracht|gekommen|massiert
        massage mit glücklichem|schönem ende|abschluss`,
    },
    {
      kind: 'service',
      value: 'full-service',
      source: 'li2023',
      phrases: `
        gv|geschlechtsverkehr (möglich|angeboten|gehabt)
        sex gehabt|angeboten|möglich|gegen|für
        vollservice|komplettservice
        alles|mehr möglich gegen_aufpreis|für_geld`,
    },
    {
      kind: 'service',
      value: 'oral',
      source: 'li2023',
      phrases: `blowjob|blow-job|oralverkehr|oralsex|französisch_pur|geblasen`,
    },
    {
      kind: 'service',
      value: 'extras',
      source: 'li2023',
      unlessBefore: 'wie zb',
      phrases: `
        extras möglich|angeboten|verfügbar|gegen|kosten|inklusive|inbegriffen
        besondere|spezielle|zusätzliche dienste|dienstleistungen|leistungen gegen|für
        sonderleistung|sonderleistungen|extraservice
        bietet|bieten|gibt_es extras`,
    },
    {
      kind: 'service',
      value: 'intimate-touch',
      source: 'li2023',
      phrases: `
        intimbereich|genitalbereich massiert|berührt|angefasst|gestreichelt
        (im|am) intimbereich|schritt berührt|angefasst|massiert|gestreichelt
        unsittlich|sexuell berührt|angefasst|belästigt`,
    },
    {
      kind: 'service',
      value: 'undressed',
      source: 'li2023',
      phrases: `
        masseurin|masseurinnen|sie|damen|mädchen war|ist|waren|sind (ganz|komplett|völlig) nackt|nackig|oben_ohne
        zog|zieht sich aus
        in dessous|reizwäsche|unterwäsche`,
    },
    {
      kind: 'service',
      value: 'offered-more',
      source: 'li2023',
      phrases: `
        sexuelle dienste|dienstleistungen|handlungen|leistungen angeboten
        (mir|uns) wurde|wurden sex|sexuelle_dienste|mehr angeboten
        fragte|gefragt ob ich mehr|extras (will|möchte|wolle|wollte)
        getarntes|verstecktes|verkapptes bordell|puff
        (ist|war) (eigentlich|doch|nur|eher) ein bordell|puff`,
    },
    {
      kind: 'service',
      value: 'body-to-body',
      source: 'li2023',
      phrases: `body-to-body|body_to_body|b2b|bodyslide|nuru|lingam\nkörper an körper`,
    },
    {
      kind: 'service',
      value: 'companion-style',
      source: 'li2023',
      phrases: `gfe|girlfriendsex\nerotische|erotik massage|massagen\nerotikmassage|erotikmassagen|zungenküsse`,
    },
    {
      kind: 'wording',
      value: 'closed-door',
      source: 'polaris',
      phrases: `
        tür|türe|eingang (war|ist) (immer) abgeschlossen|verschlossen|zugesperrt
        (man) muss|musste klingeln|läuten
        fenster|scheiben (sind|waren) abgeklebt|verklebt|verhangen|verdunkelt
        abgeklebte|verdunkelte|verhangene fenster|scheiben
        eingang|hintereingang (nur) (über|durch|von) hinten|hof|hinterhof`,
    },
    {
      kind: 'wording',
      value: 'cash-only',
      source: 'polaris',
      phrases: `nur bar|barzahlung|bargeld|cash\nkeine kartenzahlung|karten`,
    },
    {
      kind: 'wording',
      value: 'men-only',
      source: 'polaris',
      phrases: `nur männer|herren (erwünscht|zugelassen|bedient)\nkeine frauen erwünscht|zugelassen`,
    },
    {
      kind: 'wording',
      value: 'new-workers-often',
      source: 'polaris',
      phrases: `
        ständig|immer|jede_woche|wöchentlich neue mädchen|damen|frauen|masseurinnen|gesichter
        mädchen|damen|frauen wechseln ständig|wöchentlich|oft|dauernd`,
    },
    {
      kind: 'restriction',
      value: 'distress',
      source: 'unodc',
      phrases: `
        sie|masseurin|mädchen|frau wirkte|schien|sah|war (sehr|total) verängstigt|eingeschüchtert|verweint|ängstlich
        blaue flecken
        gegen ihren willen
        menschenhandel|zwangsprostitution`,
    },
    {
      kind: 'restriction',
      value: 'living-in',
      source: 'polaris',
      review: 'movement',
      phrases: `
        matratzen|koffer|betten im hinterzimmer|nebenraum|hinteren
        (sie|mitarbeiterinnen|frauen|damen|mädchen|masseurinnen) wohnen|schlafen|leben|wohnt|schläft (dort|da|auch) (im) laden|studio|salon|dort|hinten|hinterzimmer|massagestudio`,
    },
    {
      kind: 'restriction',
      value: 'fees',
      source: 'ilo',
      phrases: `vermittlungsgebühr|vermittlungsgebühren|bearbeitungsgebühr\nwird|werden vom lohn|gehalt abgezogen|einbehalten\nvom lohn|gehalt abgezogen|einbehalten`,
    },
    {
      kind: 'restriction',
      value: 'documents-held',
      source: 'ilo',
      phrases: `pass|pässe|ausweis|ausweise|papiere|dokumente (wird|werden|wurde|wurden) einbehalten|abgenommen|weggenommen|eingesammelt|verwahrt\nnimmt|nehmen|nahm|nahmen|behält|behalten (uns|ihnen|ihr|die|ihre|den|unsere) pass|pässe|ausweise|papiere (ab|ein|weg)`,
    },
    {
      kind: 'restriction',
      value: 'housing-offered',
      source: 'ilo',
      phrases: `unterkunft|wohnung|zimmer|kost_und_logis (wird|ist|inklusive) gestellt|vorhanden|gratis|inklusive|frei\nkostenlose|freie|günstige unterkunft`,
    },
    {
      kind: 'service',
      value: 'clinical',
      source: 'trade',
      phrases: `
        physiotherapie|physiotherapeut|physiotherapeutin|heilpraktiker|heilpraktikerin|krankengymnastik|lymphdrainage|osteopathie
        medizinische|klassische|manuelle massage|massagen|therapie
        staatlich geprüfte|anerkannte|geprüfter
        verspannungen|rückenschmerzen|nackenschmerzen (gelöst|weg|besser)
        (auf) rezept|kassenrezept|krankenkasse`,
    },
    {
      kind: 'availability',
      value: 'night',
      source: 'trade',
      phrases: `nach|bis mitternacht\nmitten in der nacht\nspät (in_der) nachts|nacht\num|bis 1|2|3|4 uhr (nachts|morgens)`,
    },
  ],
};
