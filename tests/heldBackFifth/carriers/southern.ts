// Sentences around the contacts of the fifth exam in Turkish, Greek, Arabic and Hindi. {} is where the contact stands;
// # is a digit that is drawn, ^ one from 1 to 9.
import type { Sentences } from '../../heldBack/sentences';

export const southernCarriers: Readonly<Record<'tr' | 'el' | 'ar' | 'hi', Sentences>> = {
  tr: {
    openers: [
      'Yurt dışına garson aranıyor, uçak bileti bizden',
      'Şehre bugün geldim',
      'Kefilsiz kredi, aynı gün elden',
      'Müşteki şu mesajı ibraz etti',
      'gece sınıra çıkıyoruz, yer var',
    ],
    distractors: [
      'maaş ^#00 euro',
      'soruşturma no 202^/^#',
      '2^ yaşındayım',
      'kalkış 1^:30',
      'kapora ^00 TL',
      'faiz ^,9',
    ],
    closers: ['ciddi olmayan aramasın', 'öptüm', 'paylaşın lütfen', 'okundu imzalandı', ''],
    leads: {
      phone: ['ara beni {}', 'patron: {}', 'ulaş {}', 'numaram {}', 'mesaj at {}'],
      email: ['özgeçmiş: {}', 'şuraya yaz: {}', 'iletişim {}'],
      username: ['{}', 'en iyisi: {}', 'arama, {}'],
      site: ['resimler {}', 'kayıt için {}', 'link şuydu: {}', 'bak {}'],
    },
  },
  el: {
    openers: [
      'Ζητούνται κοπέλες για μπαρ στο εξωτερικό, στέγη δωρεάν',
      'Μόλις ήρθα στην πόλη',
      'Δάνεια αυθημερόν χωρίς εγγυητή',
      'Η παθούσα προσκόμισε το εξής μήνυμα',
      'φεύγουμε βράδυ για τα σύνορα, έχει θέσεις',
    ],
    distractors: [
      'μισθός ^#00 ευρώ',
      'δικογραφία ^#/202^',
      '2^ ετών',
      'αναχώρηση 1^:30',
      'προκαταβολή ^0 €',
      'επιτόκιο ^,9%',
    ],
    closers: ['μόνο σοβαρές προτάσεις', 'φιλάκια', 'κοινοποιήστε', ''],
    leads: {
      phone: ['πάρε με {}', 'το αφεντικό: {}', 'απαντώ στο {}', 'το νούμερο {}', 'στείλε στο {}'],
      email: ['βιογραφικό στο {}', 'γράψε μου: {}', 'επαφή {}'],
      username: ['{}', 'καλύτερα έτσι: {}', 'μη με παίρνεις, {}'],
      site: ['φωτό στο {}', 'εγγραφή από {}', 'το λινκ ήταν {}', 'δες {}'],
    },
  },
  ar: {
    openers: [
      'مطلوب عاملات للسفر، التأشيرة علينا',
      'وصلت اليوم إلى المدينة',
      'قروض سريعة بدون كفيل',
      'قدمت الشاكية الرسالة التالية',
      'الرحلة الليلة إلى الحدود، بقيت مقاعد',
    ],
    distractors: [
      'الراتب ^#00 دولار',
      'محضر رقم ^#/202^',
      'عمري 2^ سنة',
      'الانطلاق ^:30 ليلا',
      'عربون ^0 دولار',
    ],
    closers: ['للجادين فقط', 'شكرا', 'انشروا الإعلان', ''],
    leads: {
      phone: ['اتصل على {}', 'المسؤول: {}', 'رقمي {}', 'للتواصل {}', 'راسلني {}'],
      email: ['أرسل السيرة إلى {}', 'اكتب إلى {}', 'للمراسلة: {}'],
      username: ['{}', 'الأفضل هنا: {}', 'بدون اتصال، {}'],
      site: ['الصور في {}', 'التسجيل عبر {}', 'الرابط كان {}', 'شاهد {}'],
    },
  },
  hi: {
    openers: [
      'विदेश में होटल की नौकरी, टिकट फ्री',
      'आज ही शहर में आई हूँ',
      'बिना गारंटी लोन, उसी दिन',
      'पीड़िता ने यह मैसेज दिखाया',
      'job in Dubai, ladkiyon ke liye, visa free',
    ],
    distractors: ['सैलरी ^#,000', 'एफआईआर ^#/2^', 'उम्र 2^ साल', 'रात ^:30 बजे', 'एडवांस ^00 रु'],
    closers: ['सिर्फ सीरियस लोग', 'धन्यवाद', 'आगे भेजें', ''],
    leads: {
      phone: ['कॉल करें {}', 'मालिक: {}', 'मेरा नंबर {}', 'मैसेज करो {}', 'call karo {}'],
      email: ['बायोडाटा भेजें {}', 'यहाँ लिखें: {}', 'संपर्क {}'],
      username: ['{}', 'बेहतर है {}', 'कॉल मत करो, {}'],
      site: ['फोटो देखो {}', 'फॉर्म भरो {}', 'लिंक था {}', 'देखें {}'],
    },
  },
};
