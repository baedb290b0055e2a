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
  if (isZeroFilled) {
    const [prefix = ''] = /^0[xX]/.exec(grouped) ?? [];
    const lead = front + prefix;
    return lead + grouped.slice(prefix.length).padStart(width - lead.length, '0');
  }
  return flags.has('-') ? (front + grouped).padEnd(width) : (front + grouped).padStart(width);
}

function whole(value: number, { sign, flags, precision }: Conversion): string {
  const number = Math.abs(Math.trunc(value));
  if (precision === 0 && number === 0) return flags.has('#') && sign === 'o' ? '0' : '';
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
      return withPoint(fixed(value, digits), isAlternate);
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
  const [mantissa = '', exponent = '+0'] = scientific(value, digits).split('e');
  return `${withPoint(mantissa, isAlternate)}e${exponent[0] ?? '+'}${exponent.slice(1).padStart(2, '0')}`;
}

/** %g: the exponent decides between %e and %f; trailing zeros go, unless the alternate form is asked for. */
function shortest(value: number, digits: number, isAlternate: boolean): string {
  const exponent = Number(scientific(value, digits - 1).split('e')[1]);
  const isShort = exponent >= -4 && exponent < digits;
  const text = isShort
    ? withPoint(fixed(value, digits - 1 - exponent), isAlternate)
    : exponential(value, digits - 1, isAlternate);
  if (isAlternate) return text;
  const [mantissa = '', tail] = text.split('e');
  const cut = mantissa.includes('.') ? mantissa.replace(/0{1,110}$/, '').replace(/\.$/, '') : mantissa;
  return tail === undefined ? cut : `${cut}e${tail}`;
}

/** %a: 0x1.8p+1; the first digit is 1, or 0 for nought. */
function hexadecimal(value: number, precision: number | undefined, isAlternate: boolean): string {
  if (value === 0) return `0x${withPoint((0).toFixed(Math.min(precision ?? 0, MAX_DIGITS)), isAlternate)}p+0`;
  const exponent = Math.floor(Math.log2(value));
  // The fraction in units of 2^-52; what rounding carries over makes the first digit 2, as in C.
  const units = BigInt(Math.round((value / 2 ** exponent) * 2 ** 52));
  const kept = Math.min(precision ?? 13, 13);
  const one = 1n << BigInt(4 * (13 - kept));
  const rest = units % one;
  const isUp = rest * 2n > one || (rest * 2n === one && (units / one) % 2n === 1n);
  const digits = (units / one + (isUp ? 1n : 0n)).toString(16);
  const hex = digits.slice(1);
  const fraction = precision === undefined ? hex.replace(/0{1,13}$/, '') : hex.padEnd(precision, '0');
  const point = fraction === '' && !isAlternate ? '' : '.';
  return `0x${digits[0] ?? '1'}${point}${fraction}p${exponent < 0 ? '-' : '+'}${Math.abs(exponent)}`;
}

/** toFixed, but exact halves go to the even neighbour, as C has it and JavaScript has not. */
function fixed(value: number, digits: number): string {
  const scaled = value * 10 ** digits;
  const isHalf = scaled % 1 === 0.5 && scaled / 10 ** digits === value;
  return (isHalf ? even(scaled) / 10 ** digits : value).toFixed(digits);
}

function scientific(value: number, digits: number): string {
  const shift = digits - Number(value.toExponential(20).split('e')[1]);
  const scaled = shift < 0 ? value / 10 ** -shift : value * 10 ** shift;
  const isHalf = scaled % 1 === 0.5 && (shift < 0 ? scaled * 10 ** -shift : scaled / 10 ** shift) === value;
  const rounded = shift < 0 ? even(scaled) * 10 ** -shift : even(scaled) / 10 ** shift;
  return (isHalf ? rounded : value).toExponential(digits);
}

function even(half: number): number {
  const below = Math.floor(half);
  return below % 2 === 0 ? below : below + 1;
}

function withPoint(text: string, isAlternate: boolean): string {
  return isAlternate && !text.includes('.') ? `${text}.` : text;
}

function withCommas(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, ',');
}
