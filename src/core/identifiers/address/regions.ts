// States and provinces by name and by postal code. Facts of the US Postal Service and Canada Post, 2026-11.

const rows =
  'al alabama|ak alaska|az arizona|ar arkansas|ca california|co colorado|ct connecticut|de delaware|dc district of columbia|' +
  'fl florida|ga georgia|hi hawaii|id idaho|il illinois|in indiana|ia iowa|ks kansas|ky kentucky|la louisiana|me maine|' +
  'md maryland|ma massachusetts|mi michigan|mn minnesota|ms mississippi|mo missouri|mt montana|ne nebraska|nv nevada|' +
  'nh new hampshire|nj new jersey|nm new mexico|ny new york|nc north carolina|nd north dakota|oh ohio|ok oklahoma|or oregon|' +
  'pa pennsylvania|ri rhode island|sc south carolina|sd south dakota|tn tennessee|tx texas|ut utah|vt vermont|va virginia|' +
  'wa washington|wv west virginia|wi wisconsin|wy wyoming|pr puerto rico|gu guam|vi virgin islands';
const canadian =
  'ab alberta|bc british columbia|mb manitoba|nb new brunswick|nl newfoundland and labrador|ns nova scotia|on ontario|' +
  'pe prince edward island|qc quebec|sk saskatchewan|yt yukon|nt northwest territories|nu nunavut';

const read = (table: string): readonly (readonly [string, string])[] =>
  table.split('|').map((row) => [row.slice(0, 2), row.slice(3)]);

export const stateCodes: ReadonlySet<string> = new Set(read(rows).map(([code]) => code));
export const provinceCodes: ReadonlySet<string> = new Set(read(canadian).map(([code]) => code));
/** Full name → code, of both countries. */
export const regionNames: ReadonlyMap<string, string> = new Map(
  [...read(rows), ...read(canadian)].map(([code, name]) => [name, code]),
);
/** Codes that are words, too: only right before a ZIP code or at the end of a line. */
export const wordLikeCodes: ReadonlySet<string> = new Set(
  'al in or me hi ok oh la pa ma de co id on mo ne pe vi mi nu mt'.split(' '),
);
