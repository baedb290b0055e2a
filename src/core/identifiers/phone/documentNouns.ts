// Nouns for papers, accounts, goods and places whose numbers are no telephone numbers, in the languages of adverts: what
// stands right before the figures says what they are. Kept by hand, November 2026; folded when they are read.

/** By what they are of; a word with a number glued to it is one word, as in German and Korean. */
export const documentNouns: readonly string[] = [
  // Orders, goods and their marks.
  'barcodes bestellung bestellungen lieferschein lieferscheinnummer charge chargen chargennummer chargennr losnummer ' +
    'albarán codebarre bestellnr artikelnr auftragsnr rechnungsnr seriennr teilenr ndc catalogue catalog katalognummer ' +
    'zamówienia zamówień przesyłki faktury seryjny seryjnego seryjna partii fatura siparis irsaliye seri накладной ' +
    'заказа заказов серийный серийного артикула партия партии изделия comenzii livrare lotul lote lotto serienummer',
  // Contracts, customers, members, accounts with offices.
  'contract contracts contractul contractului vertrag verträge vertragsnr vertragsnummer contratos contratto contratti contrats umowa umowy umów договора договору sözleşme ' +
    'kundennr mitgliedsnr mitgliedsnummern kontonr policy póliza poliza police polis polisnummer polizza apólice apolice polisy полис полиса poliçe ' +
    'versicherungsnummer versicherungsschein versichertennummer sozialversicherungsnummer allocataire nss ccc snils снилс ' +
    'steuer steuernr steuerid ustid finanzamt vergi tckn sicil matricola matrícula matricule legitimacja dowód ' +
    'blz bankleitzahl sortcode routing bsb aba ktonr ktnr cüzdan rekening',
  // Files, bookings, cards.
  'aktenzeichen az kassenzeichen geschäftszeichen buchungsnummer reservierungsnummer ticketnummer vorgangsnr ' +
    'fascicolo protocollo protokół protokol protocolo sygnatura дело дела протокол протокола talep başvuru ' +
    'puk tan code-pin sn cccd cmnd icd atc doi arxiv pmid cve innings sheet',
  // Korean, with the word for number.
  '송장번호 운송장번호 주문번호 제품번호 상품번호 계좌번호 사업자등록번호 사업자번호 예약번호 고객번호 회원번호 등록번호 우편번호 일련번호 시리얼번호 차량번호 주민등록번호 여권번호 면허번호 승인번호 접수번호 품번',
  // Laws.
  'artículo artículos articles artigo artigos articolul articolele articoli artykuł artykuły статья статьи статей madde maddeler paragraf paragraphs',
];

/** Rooms by the dozen, in lists: an amount rather than a number to call, unless its shape is a clear one. */
export const roomNouns: readonly string[] = [
  'zimmer habitación habitaciones chambre chambres camera camere stanza stanze quarto quartos pokój pokoje pokoi комната комнаты кабинет кабинеты oda odalar odası phòng',
];

/** Han that stands before the word for number (号, 号码, 编号) where it is the number of a thing. */
const ofThings = new Set(
  Array.from('单單卡税稅房批货貨案证證学學工车車帐帳账賬票同品户戶员員列班牌照险險庭编編'),
);
const numbering = new Set(Array.from('号號码碼'));
const MAX_NUMBERING = 2;

/** Second syllable of a noun of Vietnamese, and the ones before it. */
const ofTwo: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dong: 'hop',
    khoan: 'tai',
    thue: 'so',
    hang: 'don',
    hiem: 'bao',
    chieu: 'ho',
    codes: 'zip',
    numero: 'pedido',
    hao: 'dan',
  }),
);

/** Whether two words, or more of Chinese, say that the number of a thing follows: "发票号码", "số tài khoản", "zip codes". */
export function isOtherOfTwo(words: readonly string[], place: number): boolean {
  const word = words[place] ?? '';
  if (!numbering.has(word)) return ofTwo.get(word) === (words[place - 1] ?? '-');
  let at = place - 1;
  for (let step = 1; step < MAX_NUMBERING && numbering.has(words[at] ?? ''); step += 1) at -= 1;
  return ofThings.has(words[at] ?? '');
}
