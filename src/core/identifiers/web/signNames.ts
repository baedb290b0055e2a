// What people call the signs of addresses, in the languages whose spelled-out telephone numbers are read and some more,
// kept by hand, November 2026. As written by natives; folded when it is read.

import { furtherSignNames } from './signNamesFurther';

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
const nearSignNames: Readonly<Record<string, SpokenSigns>> = {
  en: {
    at: 'at-sign at-symbol at-the-rate at-d-rate at-rate atrate attherate commercial-at',
    dot: 'dot-sign dot-symbol dot d0t dott',
    dotOrWord: 'period point full-stop fullstop dt',
    endings: 'co uk us ca au nz ie za de fr nl tv io xxx',
    underscore:
      'underscore-sign underscore-symbol underscore under-score underscor under-bar underbar low-dash low-line',
    hyphen: 'hyphen-sign minus-sign hyphen dash minus',
    slash: 'forward-slash backslash slash',
  },
  de: {
    at: 'klammeraffe affenschwanz affenklammer affenohr at-zeichen ät-zeichen',
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
    at: 'małpa małpka małpiszon znak-małpy',
    dot: 'kropka',
    endings: 'pl',
    underscore: 'podkreślnik podkreślenie podłoga podkreślnika dolna-kreska',
    hyphen: 'myślnik łącznik kreska',
    slash: 'ukośnik ukosnik slesz',
  },
  ro: {
    at: 'coadă-de-maimuță arond a-rond arong',
    dot: 'punct',
    endings: 'ro',
    underscore: 'liniuță-jos linie-jos liniuță-de-jos linie-de-jos bară-jos subliniere',
    hyphen: 'cratimă liniuță',
    slash: 'bară-oblică bară',
  },
  ru: {
    at: 'собака собачка sobaka sobachka sabaka эт собачонка пёсик псина',
    atOrWord: 'соб ат соба',
    dot: 'точка tochka тчк точк дот',
    endings: 'ru ua by kz рф',
    underscore:
      'нижнее-подчеркивание нижний-пробел нижнее-тире нижний-прочерк нижняя-черта подчеркивание подчерк андерскор андерскоур',
    hyphen: 'дефис тире минус черточка',
    slash: 'слеш слэш дробь',
  },
  uk: {
    at: 'равлик песик собачка вухо',
    atOrWord: 'ет',
    dot: 'крапка krapka',
    endings: 'ua',
    underscore: 'нижнє-підкреслення підкреслення нижнє-тире',
    hyphen: 'дефіс',
    slash: 'скісна-риска скісна слеш',
  },
  bg: {
    at: 'кльомба маймунско-а маймунско маймунка маймуна',
    underscore: 'долна-черта долно-тире подчертавка',
    slash: 'наклонена-черта слаш',
  },
  tr: {
    at: 'kuyruklu-a güzel-a et-işareti at-işareti',
    atOrWord: 'et',
    dot: 'nokta',
    endings: 'tr',
    underscore: 'alt-tire alt-çizgi alttan-çizgi alttan-tire altçizgi alttire',
    hyphen: 'kısa-çizgi orta-çizgi tire',
    slash: 'slaş bölü taksim eğik-çizgi',
  },
};

/** By language; phrases of several words have hyphens. */
export const signNames: Readonly<Record<string, SpokenSigns>> = { ...nearSignNames, ...furtherSignNames };
