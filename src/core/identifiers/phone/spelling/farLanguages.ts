// How people say digits in further languages of Asia and Africa, in their own script and as they are typed in Latin
// letters; sources in languages.ts.
import { said } from './saidDigits';
import type { SpellingLanguage } from './spellingLanguage';

export const farLanguages: readonly SpellingLanguage[] = [
  said({
    id: 'id', // and Malay, Filipino
    units:
      'nol|kosong|sifar|sero satu|isa dua|dalawa tiga|tatlo empat|apat lima enam|anim tujuh|pito delapan|lapan|walo sembilan|siyam',
    plus: 'tambah',
    fillers: 'dan lalu kemudian titik strip',
    twice: 'dobel',
    thrice: 'tripel',
  }),
  said({
    id: 'hi-Latn', // and Urdu, Punjabi, Bengali
    units:
      'shunya|sunya|shoonya|sifar ek|aik dui teen|theen char|chaar paanch|panch|pach chhe|chhah|chheh|chey saat|saath aath|aat nau|nao',
    sounds: { do: '2', teen: '3', tin: '3', che: '6', sat: '7', ath: '8' },
    twice: 'double',
    thrice: 'triple',
  }),
  said({ id: 'bn', units: 'শূন্য এক দুই তিন চার পাঁচ ছয় সাত আট নয়' }),
  said({ id: 'ur', units: 'صفر ایک دو تین چار پانچ چھ|چھے سات آٹھ نو' }),
  said({
    id: 'fa',
    units: 'صفر یک دو سه چهار پنج شش|شیش هفت هشت نه',
    teens: 'ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده',
    tens: 'بیست سی چهل پنجاه شصت هفتاد هشتاد نود',
    plus: 'مثبت بعلاوه',
    fillers: 'و بعد خط',
  }),
  said({
    id: 'he',
    units: 'אפס אחת|אחד שתיים|שניים|שתים שלוש|שלושה ארבע|ארבעה חמש|חמישה שש|שישה שבע|שבעה שמונה תשע|תשעה',
    teens: 'עשר',
    tens: 'עשרים שלושים ארבעים חמישים שישים שבעים שמונים תשעים',
    plus: 'פלוס',
    twice: 'פעמיים כפול',
    fillers: 'ואז מקף',
  }),
  said({
    id: 'ar-Latn',
    units:
      'sifr|sefr|cifr wahed|wahid|wa7ed etnen|itnen|ithnan|tnen|jouj talata|tlata|thalatha arbaa|arba|arbea khamsa|khmsa sitta|setta sabaa|sabea|sebaa tamanya|thamaniya|tmenya tesaa|tisaa|tesaoud',
  }),
  said({
    id: 'ja-Latn',
    units: 'zero|rei|maru ichi ni san yon|shi go roku nana|shichi hachi kyuu|kyu',
  }),
  said({
    id: 'ja',
    units:
      'ゼロ|れい|まる|ぜろ|マル|レイ いち|イチ にー|ニー|ニ さん|サン よん|ヨン|シー ごー|ゴー|ゴ ろく|ロク なな|ナナ|シチ はち|ハチ きゅう|キュウ|キュー',
    plus: 'プラス',
    fillers: 'の ノ',
  }),
  said({ id: 'sw', units: 'sifuri moja mbili tatu nne tano sita saba nane tisa', fillers: 'na kisha' }),
  said({ id: 'ka', units: 'ნული ერთი ორი სამი ოთხი ხუთი ექვსი შვიდი რვა ცხრა' }),
  said({ id: 'hy', units: 'զրո մեկ երկու երեք չորս հինգ վեց յոթ ութ ինը' }),
  said({ id: 'am', units: 'ዜሮ አንድ ሁለት ሶስት አራት አምስት ስድስት ሰባት ስምንት ዘጠኝ' }),
  said({ id: 'lo', units: 'ສູນ ໜຶ່ງ|ຫນຶ່ງ ສອງ ສາມ ສີ່ ຫ້າ ຫົກ ເຈັດ ແປດ ເກົ້າ' }),
];
