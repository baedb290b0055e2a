// Numbers as C's printf writes them: digits by sign and precision, then sign, commas, zeros and padding.
const MAX_DIGITS = 100; // what toFixed and toExponential can do

export interface Conversion {
  /** The letter: d, i, u, o, x, X, p, e, E, f, F, g, G, a, A. */
  readonly sign: string;
  readonly flags: ReadonlySet<string>;
  readonly width: number;
  readonly precision: number | undefined;
}

/** The number as text; undefined for a letter that is none of Splunk's. */
export function conversion(value: number, asked: Conversion): string | undefined {
  const { flags, width, precision } = asked;
  const sign = asked.sign === 'p' ? 'X' : asked.sign;
  const body = /[diuoxX]/.test(sign)
    ? whole(value, { ...asked, sign })
    : broken(Math.abs(value), { ...asked, sign });
  if (body === undefined) return undefined;
  const isNegative = value < 0 && !/[uoxX]/.test(sign);
  const front = isNegative
    ? '-'
    : /[uoxX]/.test(sign)
      ? ''
      : flags.has('+')
        ? '+'
        : flags.has(' ')
          ? ' '
          : '';
  const grouped = flags.has("'") ? body.replace(/^\d+/, withCommas) : body;
  const isZeroFilled =
    flags.has('0') && !flags.has('-') && !(precision !== undefined && /[diuoxX]/.test(sign));
  if (isZeroFilled) return front + grouped.padStart(width - front.length, '0');
  return flags.has('-') ? (front + grouped).padEnd(width) : (front + grouped).padStart(width);
}

function whole(value: number, { sign, flags, precision }: Conversion): string {
  const number = Math.abs(Math.trunc(value));
  if (precision === 0 && number === 0) return '';
  const radix = sign === 'o' ? 8 : /[xX]/.test(sign) ? 16 : 10;
  const digits = BigInt(number)
    .toString(radix)
    .padStart(precision ?? 1, '0');
  if (flags.has('#') && sign === 'o' && !digits.startsWith('0')) return `0${digits}`;
  const prefixed = flags.has('#') && radix === 16 && number !== 0 ? `0x${digits}` : digits;
  return sign === 'X' ? prefixed.toUpperCase() : prefixed;
}

function broken(value: number, { sign, flags, precision }: Conversion): string | undefined {
  const digits = Math.min(precision ?? 6, MAX_DIGITS);
  const lower = lowerCase(value, sign.toLowerCase(), { digits, isAlternate: flags.has('#'), precision });
  return lower === undefined || sign === sign.toLowerCase() ? lower : lower.toUpperCase();
}

function lowerCase(
  value: number,
  sign: string,
  { digits, isAlternate, precision }: { digits: number; isAlternate: boolean; precision: number | undefined },
): string | undefined {
  switch (sign) {
    case 'f':
      return withPoint(value.toFixed(digits), isAlternate);
    case 'e':
      return exponential(value, digits, isAlternate);
    case 'g':
      return shortest(value, Math.max(digits, 1), isAlternate);
    case 'a':
      return hexadecimal(value, precision, isAlternate);
    default:
      return undefined;
  }
}

function exponential(value: number, digits: number, isAlternate: boolean): string {
  const [mantissa = '', exponent = '+0'] = value.toExponential(digits).split('e');
  return `${withPoint(mantissa, isAlternate)}e${exponent[0] ?? '+'}${exponent.slice(1).padStart(2, '0')}`;
}

/** %g: the exponent decides between %e and %f; trailing zeros go, unless the alternate form is asked for. */
function shortest(value: number, digits: number, isAlternate: boolean): string {
  const exponent = Number(value.toExponential(digits - 1).split('e')[1]);
  const isShort = exponent >= -4 && exponent < digits;
  const text = isShort ? value.toFixed(digits - 1 - exponent) : exponential(value, digits - 1, false);
  if (isAlternate) return text;
  const [mantissa = '', tail] = text.split('e');
  const cut = mantissa.includes('.') ? mantissa.replace(/0{1,110}$/, '').replace(/\.$/, '') : mantissa;
  return tail === undefined ? cut : `${cut}e${tail}`;
}

/** %a: 0x1.8p+1; the first digit is 1, or 0 for nought. */
function hexadecimal(value: number, precision: number | undefined, isAlternate: boolean): string {
  if (value === 0) return `0x${withPoint((0).toFixed(Math.min(precision ?? 0, MAX_DIGITS)), isAlternate)}p+0`;
  let exponent = Math.floor(Math.log2(value));
  // The fraction in units of 2^-52, rounded to the digits asked for; a carry makes it the next power.
  const units = BigInt(Math.round((value / 2 ** exponent) * 2 ** 52));
  const kept = Math.min(precision ?? 13, 13);
  const cut = 4n * BigInt(13 - kept);
  let rounded = cut === 0n ? units : (units + (1n << (cut - 1n))) >> cut;
  if (rounded >> BigInt(4 * kept) > 1n) {
    rounded >>= 1n;
    exponent++;
  }
  const hex = rounded.toString(16).slice(1);
  const fraction = precision === undefined ? hex.replace(/0{1,13}$/, '') : hex.padEnd(precision, '0');
  const point = fraction === '' && !isAlternate ? '' : '.';
  return `0x1${point}${fraction}p${exponent < 0 ? '-' : '+'}${Math.abs(exponent)}`;
}

function withPoint(text: string, isAlternate: boolean): string {
  return isAlternate && !text.includes('.') ? `${text}.` : text;
}

function withCommas(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, ',');
}
