// What people call the signs of addresses, in the languages whose spelled-out telephone numbers are read and some more,
// kept by hand, November 2026. As written by natives; folded when it is read.

export interface SpokenSigns {
  /** Names of the at sign that are nothing else. */
  readonly at?: string;
  /** Names of it that are also words of running text: only before a host whose dot is said too. */
  readonly atOrWord?: string;
  /** Names of the dot that are rarely anything else beside a host. */
  readonly dot?: string;
  /** Names of it that are ordinary words: only before an ending that is clear. */
  readonly dotOrWord?: string;
  /**
   * Country endings that may follow the said dot in running text without an at sign before: "el punto es …" must stay
   * Spanish prose, so that not every country of the language is here.
   */
  readonly endings?: string;
  readonly underscore?: string;
  readonly hyphen?: string;
  readonly slash?: string;
}

/** Phrases of several words have hyphens here. */
export const signNames: Readonly<Record<string, SpokenSigns>> = {
  en: {
    at: 'at-sign at-symbol at-the-rate at-d-rate commercial-at',
    dot: 'dot-sign dot-symbol dot d0t dott',
    dotOrWord: 'period point full-stop fullstop dt',
    endings: 'co uk us ca au nz ie za de fr nl tv io xxx',
    underscore: 'underscore-sign underscore-symbol underscore under-score underscor under-bar underbar',
    hyphen: 'hyphen-sign minus-sign hyphen dash minus',
    slash: 'forward-slash backslash slash',
  },
  de: {
    at: 'klammeraffe affenschwanz affenklammer',
    dot: 'punkt',
    dotOrWord: 'pkt',
    endings: 'de at ch eu',
    underscore: 'unterstrich bodenstrich tiefstrich grundstrich',
    hyphen: 'bindestrich mittelstrich trennstrich',
    slash: 'schrägstrich schraegstrich querstrich',
  },
  es: {
    at: 'arroba aroba',
    dot: 'punto',
    dotOrWord: 'pto',
    endings: 'it mx ar co cl pe uy',
    underscore:
      'guion-bajo guión-bajo subguion barra-baja raya-baja raya-abajo linea-baja línea-baja guionbajo',
    hyphen: 'guion-medio guión-medio guion guión',
    slash: 'barra-inclinada barra-diagonal barra',
  },
  pt: {
    dot: 'ponto',
    endings: 'br pt',
    underscore:
      'underline traço-baixo traço-inferior traço-em-baixo traço-embaixo traço-de-baixo sublinhado anderline',
    hyphen: 'hífen tracinho traço',
    slash: 'barra',
  },
  fr: {
    at: 'arobase arrobase arobas arobaze arobaz a-commercial a-rond',
    atOrWord: 'chez',
    dotOrWord: 'point pt',
    endings: 'fr be ca ch',
    underscore: 'tiret-du-bas tiret-du-8 tiret-bas trait-bas souligné underscore anderscore',
    hyphen: 'tiret-du-6 tiret-du-milieu tiret trait-d’union',
    slash: 'barre-oblique barre slash',
  },
  it: {
    at: 'chiocciola chiocciolina kiocciola chiocc',
    underscore: 'trattino-basso lineetta-bassa sottolineato trattino-in-basso',
    hyphen: 'trattino-alto lineetta trattino',
    slash: 'barra-obliqua barra',
  },
  nl: {
    at: 'apenstaartje apestaartje apenstaart apestaart',
    dotOrWord: 'punt',
    endings: 'nl be',
    underscore: 'laag-streepje lage-streep onderstreepje onderstrepingsteken',
    hyphen: 'koppelteken verbindingsstreepje streepje',
    slash: 'schuine-streep slash',
  },
  pl: {
    at: 'małpa małpka',
    dot: 'kropka',
    endings: 'pl',
    underscore: 'podkreślnik podkreślenie podłoga podkreślnika dolna-kreska',
    hyphen: 'myślnik łącznik kreska',
    slash: 'ukośnik ukosnik slesz',
  },
  ro: {
    at: 'coadă-de-maimuță arond',
    dot: 'punct',
    endings: 'ro',
    underscore: 'liniuță-jos linie-jos liniuță-de-jos linie-de-jos bară-jos subliniere',
    hyphen: 'cratimă liniuță',
    slash: 'bară-oblică bară',
  },
  ru: {
    at: 'собака собачка sobaka sobachka sabaka эт',
    atOrWord: 'соб ат соба',
    dot: 'точка tochka тчк точк дот',
    endings: 'ru ua by kz рф',
    underscore:
      'нижнее-подчеркивание нижний-пробел нижнее-тире нижний-прочерк нижняя-черта подчеркивание подчерк андерскор андерскоур',
    hyphen: 'дефис тире минус черточка',
    slash: 'слеш слэш дробь',
  },
  uk: {
    at: 'равлик',
    dot: 'крапка krapka',
    endings: 'ua',
    underscore: 'нижнє-підкреслення підкреслення нижнє-тире',
    hyphen: 'дефіс',
    slash: 'скісна-риска',
  },
  bg: {
    at: 'кльомба маймунка',
    underscore: 'долна-черта долно-тире подчертавка',
    slash: 'наклонена-черта',
  },
  tr: {
    at: 'kuyruklu-a et-işareti at-işareti',
    atOrWord: 'et',
    dot: 'nokta',
    endings: 'tr',
    underscore: 'alt-tire alt-çizgi alttan-çizgi alttan-tire altçizgi alttire',
    hyphen: 'kısa-çizgi orta-çizgi tire',
    slash: 'slaş bölü taksim eğik-çizgi',
  },
  vi: {
    at: 'a-còng a-móc a-vòng acòng amóc',
    dot: 'chấm dấu-chấm',
    endings: 'vn',
    underscore: 'gạch-dưới dấu-gạch-dưới gạch-chân',
    hyphen: 'gạch-ngang gạch-nối dấu-gạch-ngang',
    slash: 'gạch-chéo dấu-gạch-chéo xuyệt xẹt sẹc suỵt',
  },
  zh: {
    at: '艾-特 爱-特 小-老-鼠 圈-a',
    dot: '点 點',
    endings: 'cn hk tw',
    underscore: '下-划-线 下-劃-線 下-横-线 下-橫-線 底-线 底-線',
    hyphen: '横-杠 橫-槓 横-线 橫-線 短-横-线 中-划-线 中-横-线 连-字-符 減-號 减-号 横-杆 短-横 杠-杠',
    slash: '斜-杠 斜-线 斜-線 斜-槓 反-斜-杠',
  },
  ja: {
    at: 'アットマーク アット',
    dot: 'ドット',
    endings: 'jp',
    underscore: 'アンダーバー アンダースコア アンダーライン',
    hyphen: 'ハイフン',
    slash: 'スラッシュ',
  },
  ko: {
    at: '골뱅이 앳',
    dot: '점 닷 쩜',
    endings: 'kr',
    underscore: '언더바 밑줄 언더스코어 언더라인',
    hyphen: '하이픈 대시 짝대기 작대기',
    slash: '슬래시 슬래쉬 슬러시',
  },
  th: {
    at: 'แอท แอด แอ็ท',
    dot: 'จุด ดอท ดอต',
    endings: 'th',
    underscore: 'ขีดล่าง ขีดเส้นใต้ อันเดอร์สกอร์ อันเดอร์สกอ อันเดอร์',
    hyphen: 'ขีดกลาง ยัติภังค์ ขีด',
    slash: 'ทับ สแลช สแลซ',
  },
  ar: {
    at: 'آت ات آتْ',
    dot: 'نقطة دوت',
    endings: 'ae',
    underscore: 'شرطة-سفلية أندرسكور اندرسكور',
    hyphen: 'داش',
    slash: 'سلاش شرطة-مائلة',
  },
  fa: { at: 'ات-ساین', dot: 'نقطه', underscore: 'آندرلاین اندرلاین آندراسکور', slash: 'اسلش' },
  he: {
    at: 'שטרודל כרוכית',
    dot: 'נקודה',
    underscore: 'קו-תחתון',
    hyphen: 'מקף',
    slash: 'סלאש לוכסן',
  },
  hi: {
    at: 'एट ऐट एट-द-रेट',
    dot: 'डॉट डाट',
    endings: 'in',
    underscore: 'अंडरस्कोर',
    hyphen: 'डैश हाइफन',
    slash: 'स्लैश',
  },
  el: { at: 'παπάκι', dot: 'τελεία', underscore: 'κάτω-παύλα', hyphen: 'παύλα', slash: 'κάθετος' },
  cs: {
    at: 'zavináč',
    dot: 'tečka bodka',
    endings: 'cz sk',
    underscore: 'podtržítko podčiarkovník podčiarnik',
    hyphen: 'pomlčka spojovník',
    slash: 'lomítko lomeno lomka',
  },
  hu: {
    at: 'kukac',
    dot: 'pont',
    endings: 'hu',
    underscore: 'alulvonás aláhúzás alsóvonás alsó-vonás alulvonal',
    hyphen: 'kötőjel gondolatjel',
    slash: 'perjel törtjel',
  },
  sv: {
    at: 'snabela snabel-a',
    underscore: 'understreck understrek understregning',
    hyphen: 'bindestreck bindestrek bindestreg',
    slash: 'snedstreck skråstrek skråstreg',
  },
  da: { at: 'krølle-a alfakrøll krøllalfa', dotOrWord: 'punktum' },
  fi: {
    at: 'miukumauku ät-merkki',
    dotOrWord: 'piste',
    underscore: 'alaviiva',
    hyphen: 'yhdysviiva tavuviiva väliviiva',
    slash: 'kauttaviiva kenoviiva',
  },
  hr: {
    at: 'majmun majmunče',
    dot: 'točka tačka',
    underscore: 'donja-crta donja-crtica podvlaka',
    hyphen: 'crtica crta',
    slash: 'kosa-crta',
  },
  et: { underscore: 'alakriips', hyphen: 'sidekriips', slash: 'kaldkriips' },
  lt: { at: 'eta-ženklas', dot: 'taškas', underscore: 'apatinis-brūkšnys', hyphen: 'brūkšnelis' },
  id: {
    dotOrWord: 'titik',
    endings: 'id',
    underscore: 'garis-bawah',
    hyphen: 'tanda-hubung',
    slash: 'garis-miring',
  },
};
