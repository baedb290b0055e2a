// Shapes of the licence numbers that boards give out, as data. Each is a fact seen on the board's own pages of look-up or
// on the example of a licence it publishes; `page` names them. A letter and a number alone are read only where the
// text says the state or calls it a licence.

export interface Board {
  /** `us-fl`, `gb-sia`. */
  readonly id: string;
  /** The board and the page its shape is from. */
  readonly page: string;
  readonly shapes: readonly BoardShape[];
}

export interface BoardShape {
  /** First words of it, as tokens have them: letters, or digits where it begins with them. */
  readonly words: readonly string[];
  /** Whether the words stand right before the digits. */
  readonly isPrefix?: boolean;
  /** Source of a regular expression; the group `number` is the number where the name of the board stands before it. */
  readonly source: string;
  /**
   * What else the text must say: `nothing` (no other number looks so), `licence` (a word for it right before), `state`
   * (its name says what it is, not where), or both (several states, or half the world, have numbers of this look).
   */
  readonly needs: 'nothing' | 'licence' | 'state' | 'licence and state';
  /** Normal form of the number, given in lower case without separators, where it is more than that. */
  readonly normal?: (plain: string) => string;
}

const massage = (state: string, page: string, ...shapes: readonly BoardShape[]): Board => ({
  id: `us-${state}`,
  page,
  shapes,
});

export const boards: readonly Board[] = [
  massage(
    'fl',
    'Florida Department of Health, Board of Massage Therapy, licence verification: MA therapist, MM establishment',
    {
      words: ['ma', 'mm'],
      isPrefix: true,
      source: String.raw`M[AM][ #-]{0,2}\d{4,6}`,
      needs: 'licence and state',
    },
  ),
  massage(
    'tx',
    'Texas Department of Licensing and Regulation, massage licence data: MT therapist, ME establishment, MI instructor, MS school',
    {
      words: ['mt', 'me', 'mi', 'ms'],
      isPrefix: true,
      source: String.raw`M[TEIS][ #-]{0,2}\d{4,6}`,
      needs: 'licence and state',
    },
  ),
  massage('ca', 'California Massage Therapy Council, "Verify a certificate"', {
    words: ['camtc', 'cmt', 'cmp'],
    source: String.raw`(?:CAMTC|CMT|CMP)(?: ?(?:cert(?:ificate|ified)?|lic(?:ense)?|id)\.?)?(?: ?(?:no|number|nr)\b\.?)?[\s:#.-]{0,3}(?<number>\d{4,6})`,
    needs: 'nothing',
  }),
  massage('wa', 'Washington State Department of Health, provider credential search: MA with eight digits', {
    words: ['ma'],
    isPrefix: true,
    source: String.raw`MA[ .-]?(?:60|61|00)\d{6}`,
    needs: 'nothing',
  }),
  massage('az', 'Arizona State Board of Massage Therapy, licence search', {
    words: ['mt'],
    isPrefix: true,
    source: String.raw`MT-\d{5}P?`,
    needs: 'licence and state',
  }),
  massage(
    'il',
    'Illinois Department of Financial and Professional Regulation, licence look-up: 227 massage therapist',
    {
      words: ['227'],
      source: String.raw`227[.-]\d{6}`,
      needs: 'licence',
    },
  ),
  massage('oh', 'State Medical Board of Ohio, elicense.ohio.gov: 33 massage therapist', {
    words: ['33'],
    source: String.raw`33\.\d{6}`,
    needs: 'licence',
  }),
  massage('ga', 'Georgia Secretary of State, professional licensing: MT and six digits', {
    words: ['mt'],
    isPrefix: true,
    source: String.raw`MT[ #-]{0,2}0\d{5}`,
    needs: 'licence and state',
  }),
  massage('nv', 'Nevada State Board of Massage Therapy: NVMT', {
    words: ['nvmt', 'nvre', 'nvst'],
    isPrefix: true,
    source: String.raw`NV(?:MT|RE|ST)[ .#-]{0,2}\d{3,6}`,
    needs: 'nothing',
  }),
  massage('nc', 'North Carolina Board of Massage and Bodywork Therapy: LMBT', {
    words: ['lmbt'],
    source: String.raw`LMBT(?: ?(?:lic(?:ense)?|no|number)\b\.?){0,2}[\s:#.-]{0,3}(?<number>\d{3,6})`,
    needs: 'nothing',
    normal: (plain) => `lmbt${plain}`,
  }),
  massage('nj', 'New Jersey Division of Consumer Affairs, Board of Massage and Bodywork Therapy: 18KT', {
    words: ['18'],
    source: String.raw`18KT\d{8}`,
    needs: 'nothing',
  }),
  massage('pa', 'Pennsylvania Department of State, PALS: MSG and six digits', {
    words: ['msg'],
    isPrefix: true,
    source: String.raw`MSG[ -]?\d{6}`,
    needs: 'licence',
  }),
  massage('co', 'Colorado Division of Professions and Occupations, DORA look-up: MT. and seven digits', {
    words: ['mt'],
    isPrefix: true,
    source: String.raw`MT\.\d{7}`,
    needs: 'nothing',
  }),
  massage('hi', 'Hawaii Professional and Vocational Licensing search: MAT therapist, MAE establishment', {
    words: ['mat', 'mae'],
    isPrefix: true,
    source: String.raw`MA[TE][ -]{1,2}\d{3,6}`,
    needs: 'licence',
  }),
  massage('ut', 'Utah Division of Professional Licensing: profession 4701', {
    words: [],
    source: String.raw`\d{5,8}-4701`,
    needs: 'nothing',
  }),
  massage('va', 'Virginia Board of Nursing, licence look-up: 0019 massage therapist', {
    words: [],
    source: String.raw`0019\d{6}`,
    needs: 'licence',
  }),
  massage('mi', 'Michigan LARA, licence verification: 7501 massage therapist', {
    words: [],
    source: String.raw`7501\d{6}`,
    needs: 'licence',
  }),
  massage('la', 'Louisiana Board of Massage Therapy: LA therapist, E establishment', {
    words: ['la'],
    isPrefix: true,
    source: String.raw`LA[ #-]{0,2}\d{4,5}`,
    needs: 'licence and state',
  }),
  massage('or', 'Oregon Board of Massage Therapists, licensee search', {
    words: ['lmt'],
    source: String.raw`LMT(?: ?(?:lic(?:ense)?|no|number)\b\.?){0,2}[\s:#.-]{0,3}(?<number>\d{4,6})`,
    needs: 'state',
  }),
  massage('ny', 'New York State Education Department, Office of the Professions: profession 27', {
    words: ['27', '027'],
    source: String.raw`0?27[ -]\d{6}(?:-\d\d?)?`,
    needs: 'licence and state',
    normal: (plain) => plain.replace(/^0?27/, '').slice(0, 6),
  }),
  {
    id: 'gb-sia',
    page: 'Security Industry Authority, register of licence holders: sixteen digits',
    shapes: [
      {
        words: ['sia'],
        source: String.raw`SIA(?: ?(?:door supervisor|security|badge|card|licen[cs]e[ds]?|reg(?:istration)?)){0,2}(?: ?(?:no|number|nr)\b\.?)?[\s:#.(-]{0,3}(?<number>\d{4}(?:[ -]?\d{4}){3})`,
        needs: 'nothing',
      },
    ],
  },
  {
    id: 'gb-glaa',
    page: 'Gangmasters and Labour Abuse Authority, public register: four letters and four digits',
    shapes: [
      {
        words: ['gla', 'glaa', 'gangmasters', 'gangmaster'],
        source: String.raw`(?:GLAA?|Gangmasters?)(?: ?(?:licen[cs](?:e|ed|ing)|urn|reg(?:istration)?|authority)){0,2}(?: ?(?:no|number|nr)\b\.?)?[\s:#.(-]{0,3}(?<number>[A-Z]{4}[ -]?\d{4})`,
        needs: 'nothing',
      },
    ],
  },
  {
    id: 'gb-cqc',
    page: 'Care Quality Commission, provider and location ids: 1- and nine to eleven digits',
    shapes: [
      {
        words: ['cqc'],
        source: String.raw`CQC(?: ?(?:provider|location|registration|registered|reg)){0,2}(?: ?(?:id|no|number)\b\.?)?[\s:#.(-]{0,3}(?<number>1-\d{9,11})`,
        needs: 'nothing',
        normal: (plain) => plain.replace(/^1/, '1-'),
      },
    ],
  },
];
