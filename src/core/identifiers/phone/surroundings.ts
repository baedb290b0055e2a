// What stands before and after a run of digits: a label that says it is a phone, or one that says it is not.

const before = 40;
const phoneWords =
  /(?:^|[^\p{L}])(?:phones?|telephone|tel[eé]fono|telefon|tel|teléfono|mobile|mob|mobil|handy|cell(?:ular)?|cell ?phone|cel|movil|móvil|celular|call|calls|text|txt|sms|whats ?app|wa|viber|signal|fax|ph|ring|dial|contact|reach (?:me|us)|number is|hotline|phone ?number|тел|телефон|电话|手机)\s{0,2}(?:me|us|now|or text|\/ ?text|no|nr|num(?:ber)?|#|№|at|on|is|us at|me at|me on)?[^\p{L}\p{N}]{0,6}$/iu;
const otherWords =
  /(?:^|[^\p{L}])(?:imo|mmsi|passport|tax|taxpayer|vat|ssn|ein|tin|iban|account|acct|acc|a\/c|licen[cs]e|licen[cs]ia|registration|registered|register|reg|certificate|matricula|mercantil|cedula|c[eé]dula|rfc|curp|nit|ruc|rif|cuit|nif|cif|dni|national id|id(?:entification)?|identity|personal|serial|invoice|order|ref(?:erence)?|case|ticket|sku|isbn|issn|asin|upc|ean|model|version|ver|build|port|zip|postcode|postal|po box|p\.o\. box|box|document|permit|code|card|chassis|vin|msn|hull|folio|file|dated?|dob|born|since|until|from|year|years|ogrn|inn|okpo|кпп|инн|огрн|uscc|credit|duns|d-u-n-s|lei|swift|bic|gazette|identifier|phone model|item|lot|page|pp|vol|row|seed|pin|otp|electoral|voter|military|driver'?s|booklet|tazkira|nhs|urn|crn|company|charity|gst|ean|gtin|hash|tx|block|price|prices|eur|usd|gbp|chf|aud|rate|rates|donation|total|only)\s{0,2}(?:no|nr|num(?:ber)?|id|#|№|code|card|is)?[^\p{L}\p{N}]{0,6}$/iu;
/** "Registration ID 1234 (Iran)" has the number right behind; "No. 1234" alone is no phone either. */
const bareNumberWord = /(?:^|[^\p{L}])(?:no|nr|num|number|№|#|n°|nº)\.?[:\s#]{0,3}$/iu;
const signBefore = /[$€£¥₹₽%#№=_\\/@^~<>]\s?$|[\p{L}\p{N}][.,:-]?$|\d[.,:/-]\s?$/u;
const signAfter =
  /^(?:[\p{L}_=@\\^]|%|\s?[$€£¥₹₽]|[.,:/-]\d|\s?(?:usd|eur|gbp|km|kg|cm|mm|mg|ml|sqm|sq|dwt|grt|tons?|mb|gb|kb)\b)/iu;
const extension = /^(?:x|ext|extn|extension)\.?\s?\d/i;

export type Surroundings = 'phone' | 'other' | 'number-word' | 'unlabelled';

/** What the words right before a place say the digits there are. */
export function labelBefore(text: string, start: number): Surroundings {
  const head = text.slice(Math.max(0, start - before), start);
  if (phoneWords.test(head)) return 'phone';
  if (otherWords.test(head)) return 'other';
  return bareNumberWord.test(head) ? 'number-word' : 'unlabelled';
}

/** Whether a word or a mailbox goes on right behind the digits, an extension apart. */
export function runsOnAsWord(text: string, end: number): boolean {
  const after = text.slice(end, end + 12);
  return /^[\p{L}_@%]/u.test(after) && !extension.test(after);
}

/** Whether the digits are a part of something longer or dearer: a price, a decimal, a path, a word. */
export function isPartOfOther(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 12);
  if (signAfter.test(after) && !extension.test(after)) return true;
  return signBefore.test(text.slice(Math.max(0, start - 3), start));
}
