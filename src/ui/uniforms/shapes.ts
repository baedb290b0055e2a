// Outlines of garments as they lie flat, without anybody in them. One figure of 160 × 300 for clothes of the day, the same
// for PE kit; small things lie beside it. Paths are constants: nothing that a school or a person wrote is ever part of one.
import type { Garment } from '../../core/uniforms/slots';

export const FIGURE = { width: 200, height: 300 };

const sleeved = (hem: number): string =>
  `M54 47 L68 40 Q80 50 92 40 L106 47 L128 62 L135 128 L118 130 L114 86 L114 ${hem} L46 ${hem} L46 86 L42 130 L25 128 L32 62 Z`;
const shortSleeved = (hem: number): string =>
  `M54 47 L68 40 Q80 50 92 40 L106 47 L130 64 L122 88 L113 82 L114 ${hem} L46 ${hem} L47 82 L38 88 L30 64 Z`;
const vNecked = (hem: number): string =>
  `M54 47 L65 42 L80 84 L95 42 L106 47 L128 62 L135 128 L118 130 L114 86 L114 ${hem} L46 ${hem} L46 86 L42 130 L25 128 L32 62 Z`;

const trousersTo = (hem: number): string =>
  `M46 150 L114 150 L118 ${hem} L${hem > 230 ? 90 : 84} ${hem} L80 178 L${hem > 230 ? 70 : 76} ${hem} L42 ${hem} Z`;

/** Outlines by garment and, where they differ, its kind. */
const outlines: Readonly<Record<string, string>> = {
  shirt: sleeved(152),
  'shirt.polo': shortSleeved(152),
  jumper: vNecked(148),
  'jumper.sweatshirt': sleeved(148),
  'jumper.crew_neck': sleeved(148),
  'jumper.fleece': sleeved(148),
  'jumper.tank_top':
    'M58 45 L65 42 L80 84 L95 42 L102 45 Q104 76 114 86 L114 148 L46 148 L46 86 Q56 76 58 45 Z',
  waistcoat:
    'M58 45 L65 42 L80 96 L95 42 L102 45 Q104 76 114 86 L114 146 L96 152 L80 140 L64 152 L46 146 L46 86 Q56 76 58 45 Z',
  blazer:
    'M54 47 L66 41 L79 112 L79 162 L42 162 L45 90 L42 131 L24 129 L31 62 Z M106 47 L94 41 L81 112 L81 162 L118 162 L115 90 L118 131 L136 129 L129 62 Z',
  tie: 'M75 50 L85 50 L83 60 L89 118 L80 132 L71 118 L77 60 Z',
  'tie.bow': 'M62 46 L80 54 L98 46 L98 66 L80 58 L62 66 Z',
  trousers: trousersTo(264),
  'trousers.shorts': trousersTo(202),
  skirt: 'M50 150 L110 150 L124 216 L36 216 Z',
  'skirt.straight': 'M50 150 L110 150 L114 218 L46 218 Z',
  'skirt.pinafore':
    'M60 42 L68 40 L72 84 L88 84 L92 40 L100 42 L104 100 L110 150 L124 216 L36 216 L50 150 L56 100 Z',
  'skirt.summer_dress': shortSleeved(150).replace(' Z', ' L46 150 L36 218 L124 218 L114 150 Z'),
  socks: 'M52 218 L72 218 L72 268 L52 268 Z M88 218 L108 218 L108 268 L88 268 Z',
  'socks.ankle': 'M54 252 L72 252 L72 268 L54 268 Z M88 252 L106 252 L106 268 L88 268 Z',
  'socks.tights': 'M52 200 L74 200 L72 268 L54 268 Z M86 200 L108 200 L106 268 L88 268 Z',
  shoes:
    'M50 266 L73 266 L73 282 L36 282 Q38 272 50 270 Z M87 266 L110 266 L110 270 Q122 272 124 282 L87 282 Z',
  hat: 'M58 30 Q60 8 80 8 Q100 8 102 30 L114 33 Q116 37 108 37 L52 37 L58 30 Z',
  scarf: 'M60 40 Q80 54 100 40 L104 50 Q94 58 88 60 L90 110 L78 110 L76 60 Q64 56 56 50 Z',
  coat: 'M146 60 L154 54 Q162 60 170 54 L178 60 L194 74 L196 128 L188 128 L186 100 L186 148 L138 148 L138 100 L136 128 L128 128 L130 74 Z',
  bag: 'M140 200 L184 200 L188 246 L136 246 Z M150 200 Q150 182 162 182 Q174 182 174 200 L170 200 Q170 187 162 187 Q154 187 154 200 Z',
  headscarf:
    'M62 38 Q58 6 80 6 Q102 6 98 38 Q92 46 80 46 Q68 46 62 38 Z M70 30 Q70 14 80 14 Q90 14 90 30 Q86 38 80 38 Q74 38 70 30 Z',
  pe_top: shortSleeved(150),
  'pe_top.vest': 'M58 45 L66 42 Q80 66 94 42 L102 45 Q104 76 114 86 L114 150 L46 150 L46 86 Q56 76 58 45 Z',
  'pe_top.long_sleeved': sleeved(150),
  'pe_top.rugby': sleeved(150),
  pe_shorts: trousersTo(202),
  'pe_shorts.skort': 'M50 150 L110 150 L118 196 L42 196 Z',
  'pe_shorts.leggings': trousersTo(264),
  'pe_shorts.joggers': trousersTo(264),
  pe_hoodie:
    'M140 62 Q148 40 162 40 Q176 40 184 62 L196 74 L198 128 L189 128 L186 100 L186 144 L138 144 L138 100 L135 128 L126 128 L128 74 Z',
  pe_socks: 'M52 218 L72 218 L72 268 L52 268 Z M88 218 L108 218 L108 268 L88 268 Z',
};

/** Outline of a garment. */
export function outlineOf(garment: Garment, kind: string | undefined): string {
  return outlines[`${garment}.${kind ?? ''}`] ?? outlines[garment] ?? '';
}

/** Where trims run, by garment and place; a trim whose place is not told runs along the first. */
const trimLines: Readonly<Partial<Record<Garment, Readonly<Record<string, string>>>>> = {
  blazer: {
    edges: 'M66 41 L79 112 L79 162 L42 162 M94 41 L81 112 L81 162 L118 162',
    lapels: 'M66 41 L56 62 L62 72 L79 112 M94 41 L104 62 L98 72 L81 112',
    cuffs: 'M25 121 L42 123 M118 123 L135 121',
    pockets: 'M88 92 L110 92 M50 136 L72 136 M88 136 L110 136',
    collar: 'M58 45 L66 41 M94 41 L102 45',
  },
  jumper: {
    neck: 'M65 42 L80 84 L95 42',
    cuffs: 'M25 123 L42 125 M118 125 L135 123',
    hem: 'M46 143 L114 143',
    sleeves: 'M32 62 L25 128 M128 62 L135 128',
    sides: 'M47 90 L47 148 M113 90 L113 148',
  },
  waistcoat: { neck: 'M65 42 L80 96 L95 42', edges: 'M46 146 L64 152 L80 140 L96 152 L114 146' },
  shirt: {
    collar: 'M68 40 L62 50 L72 62 L80 50 L88 62 L98 50 L92 40',
    cuffs: 'M25 121 L42 123 M118 123 L135 121',
    neck: 'M68 40 Q80 50 92 40',
  },
  skirt: { hem: 'M37 211 L123 211' },
  trousers: { sides: 'M47 152 L43 262 M113 152 L117 262' },
  socks: { hem: 'M52 222 L72 222 M88 222 L108 222' },
  pe_socks: { hem: 'M52 222 L72 222 M88 222 L108 222' },
  hat: { edges: 'M56 31 L104 31' },
  bag: { edges: 'M140 203 L184 203' },
  coat: { edges: 'M162 58 L162 148' },
  pe_top: {
    collar: 'M68 40 Q80 50 92 40',
    sleeves: 'M38 86 L30 66 M122 86 L130 66',
    sides: 'M48 84 L48 150 M112 84 L112 150',
    hem: 'M46 146 L114 146',
  },
  pe_shorts: { sides: 'M47 152 L44 200 M113 152 L116 200', hem: 'M43 198 L75 198 M85 198 L117 198' },
  pe_hoodie: { edges: 'M138 140 L186 140' },
};

/** Lines along which a garment's trim is drawn. */
export function trimLinesOf(garment: Garment, places: readonly string[]): readonly string[] {
  const known: Readonly<Record<string, string>> = trimLines[garment] ?? {};
  const told = places.flatMap((place) => known[place] ?? []);
  return told.length > 0 ? told : Object.values(known).slice(0, 1);
}

/** Seams, pleats, lapels: thin lines that make a shape a garment. */
const seams: Readonly<Record<string, string>> = {
  shirt: 'M68 40 L62 50 L72 62 L80 50 L88 62 L98 50 L92 40 M80 50 L80 152',
  'shirt.polo': 'M68 40 L62 50 L72 60 L80 50 L88 60 L98 50 L92 40 M80 50 L80 78',
  blazer:
    'M66 41 L56 62 L62 72 L79 112 M94 41 L104 62 L98 72 L81 112 M88 92 L110 92 M50 136 L72 136 M88 136 L110 136',
  'jumper.cardigan': 'M80 84 L80 148',
  skirt: 'M62 150 L54 216 M74 150 L70 216 M86 150 L90 216 M98 150 L106 216',
  'skirt.straight': '',
  'skirt.summer_dress': 'M46 150 L114 150 M68 40 L64 50 L80 54 L96 50 L92 40',
  tie: 'M77 60 L83 60',
  trousers: 'M46 157 L114 157',
  pe_shorts: 'M46 156 L114 156',
  bag: 'M138 218 L186 218',
  coat: 'M162 58 L162 148',
  pe_hoodie: 'M150 58 Q162 70 174 58 M148 118 L176 118 L182 136 L142 136 Z',
  shoes: 'M37 279 L73 279 M87 279 L123 279',
};

/** Seams of a garment. */
export function seamsOf(garment: Garment, kind: string | undefined): string {
  return seams[`${garment}.${kind ?? ''}`] ?? seams[garment] ?? '';
}

/** Buttons of a blazer. */
export const buttonPlaces = [
  [76, 122],
  [76, 138],
] as const;

/** Where the badge sits on a garment, middle, as the viewer sees it; the tie's is small. */
export const badgeSpots: Readonly<Record<string, readonly [x: number, y: number, size: number]>> = {
  blazer: [101, 84, 22],
  jumper: [100, 82, 20],
  shirt: [100, 82, 18],
  tie: [80, 104, 10],
  hat: [80, 22, 14],
  bag: [162, 230, 22],
  coat: [174, 84, 14],
  pe_top: [98, 76, 18],
};

const frames: Readonly<Partial<Record<Garment, string>>> = {
  blazer: '18 34 124 134',
  jumper: '18 34 124 120',
  waistcoat: '30 34 100 124',
  shirt: '18 34 124 124',
  tie: '38 44 84 92',
  trousers: '20 144 120 126',
  skirt: '30 140 100 84',
  socks: '45 206 70 70',
  shoes: '30 240 100 60',
  coat: '118 48 88 106',
  hat: '45 2 74 50',
  scarf: '50 34 60 84',
  bag: '128 176 68 76',
  pe_top: '18 34 124 124',
  pe_shorts: '30 140 100 70',
  pe_hoodie: '116 34 92 116',
  pe_socks: '45 206 70 70',
  headscarf: '50 0 60 54',
};

/** The part of the figure in which a garment lies, for a picture of it alone. */
export function framesOf(garment: Garment): string {
  return frames[garment] ?? `0 0 ${FIGURE.width} ${FIGURE.height}`;
}
