// Whether a block of digits is a telephone number, which one, and how sure that is.
import {
  isAddedUp,
  isBelievedDespiteSigns,
  isClearShape,
  isGroupedAsDialled,
  isOfShortPlan,
  MIN_UNLABELLED,
  outweighsAmount,
  outweighsNumber,
} from './beliefs';
import type { Block } from './blocks';
import { gaps } from './gaps';
import type { Label } from './labels';
import { readInternational, readNational, type ReadNumber } from './plans/readNumber';
import { planOfRegion } from './plans/plan';
import {
  isCounted,
  isUsualShape,
  isLoose,
  isNorthAmericanShape,
  isOddlyParted,
  lengthsOf,
  looksLikeAmounts,
  looksLikeDate,
  looksLikeNothing,
  ownShape,
} from './shapes';

export interface Reading {
  readonly number: ReadNumber;
  readonly rule: string;
  readonly confidence: number;
}

export interface Circumstances {
  readonly label: Label;
  /** Region the text is about. */
  readonly region: string | undefined;
  /** It is a tag: "#2025550123". */
  readonly isTagged: boolean;
  /** Whether it touches a letter, a currency or a path; asked only where nothing announces it. */
  readonly isPartOfOther: () => boolean;
}

/** How sure each way of knowing is, by judgement; `npm run bench -- accuracy` prints how often each band is right. */
const sure = {
  international: 0.97,
  exitCode: 0.9,
  labelled: 0.95,
  labelledShape: 0.85,
  labelledCoded: 0.9,
  national: 0.85,
  nationalInOne: 0.65,
  shortNational: 0.5,
  ownCode: 0.65,
  shape: 0.7,
} as const;

/** Each doubt lowers the confidence by its factor. */
const doubt = { spelled: 0.95, guessed: 0.85, odd: 0.9, trimmed: 0.8, foreignShape: 0.9 } as const;

/** Reads a block in its circumstances; undefined if it is no number, or too likely to be something else. */
export function readBlock(block: Block, circumstances: Circumstances): Reading | undefined {
  if (isCounted(block) || (circumstances.label !== 'phone' && looksLikeNothing(block))) return undefined;
  const reading = readAny(block, circumstances);
  if (reading === undefined) return undefined;
  if (block.isShapedOnly === true && !isGroupedAsDialled(block, reading.number, circumstances.label))
    return undefined;
  if (block.inner === gaps.hostile && !isBelievedDespiteSigns(block, reading.number, circumstances.label))
    return undefined;
  let { confidence } = reading;
  const { isSpelled, isGuess, isSoft } = doubtsOf(block);
  if (isSpelled) confidence *= doubt.spelled;
  if (isGuess) confidence *= doubt.guessed;
  if (isOddlyParted(block)) confidence *= doubt.odd;
  if (block.isTrimmed) confidence *= doubt.trimmed;
  // "490 for two 3) 1045": words of everyday speech in what is doubtful anyway.
  if (confidence < MIN_GUESSED && circumstances.label !== 'phone' && (isSoft || isGuess)) return undefined;
  return {
    number: reading.number,
    rule: isSpelled ? 'spelled' : reading.rule,
    confidence: Math.round(confidence * 100) / 100,
  };
}

function doubtsOf({ items }: Block): Readonly<Record<'isSpelled' | 'isGuess' | 'isSoft', boolean>> {
  let isSpelled = false;
  let isGuess = false;
  let isSoft = false;
  for (const item of items) {
    isSpelled ||= item.words > 0 || item.isMixed;
    isGuess ||= item.isGuess;
    isSoft ||= item.isSoft;
  }
  return { isSpelled, isGuess, isSoft };
}

function readAny(block: Block, circumstances: Circumstances): Reading | undefined {
  const { label } = circumstances;
  if (block.items[0]?.hasPlus) return readWithPlus(block);
  if (label === 'other') return undefined;
  if (label === 'phone') return looksLikeDate(block) ? undefined : readLabelled(block, circumstances.region);
  if (!circumstances.isTagged && circumstances.isPartOfOther()) return undefined;
  const reading =
    looksLikeDate(block) || looksLikeAmounts(block) ? undefined : readUnlabelled(block, circumstances);
  if (reading !== undefined && circumstances.isTagged) return outweighsTag(block, reading);
  if (reading === undefined || label === 'none') return reading;
  if (label === 'amount') return outweighsAmount(block, reading.number) ? reading : undefined;
  return outweighsNumber(block, reading.number, circumstances.region) ? reading : undefined;
}

function readWithPlus({ digits, items }: Block): Reading | undefined {
  const plain = reading(readInternational(digits.replace(/^00/, '')), 'international', sure.international);
  if (plain !== undefined) return plain;
  // "+34 (0) 91…": a zero in brackets is no digit of a country without a trunk prefix.
  const zero = items.findIndex(({ digits: own, gap }, at) => at > 0 && own === '0' && gap.opens);
  if (zero < 0) return undefined;
  const without = items.map(({ digits: own }, at) => (at === zero ? '' : own)).join('');
  return reading(readInternational(without), 'international', sure.international);
}

function readLabelled(block: Block, region: string | undefined): Reading | undefined {
  const { digits } = block;
  const national = region === undefined ? undefined : readNational(digits, region);
  if (national && (digits.length >= MIN_LABELLED || isOfShortPlan(national)))
    return reading(national, 'labelled', sure.labelled);
  // The shape says North America before a country code does: 201-555-0147 would also read as an Egyptian number.
  if (isNorthAmericanShape(block)) {
    const american = reading(readNational(digits, 'US'), 'labelled', sure.labelledShape);
    if (american) return american;
  }
  const coded =
    digits.length >= 10 || (digits.length === 9 && digits.startsWith('00'))
      ? readInternational(digits.replace(/^(?:00|011)/, ''))
      : undefined;
  if (coded) return reading(coded, 'labelled', sure.labelledCoded);
  const isAmerican = /^(?:10|3,7)$/.test(lengthsOf(block).join()) || (isLoose(block) && digits.length === 10);
  return isAmerican ? reading(readNational(digits, 'US'), 'labelled', sure.labelledShape) : undefined;
}

const MIN_GUESSED = 0.45;
const MIN_LABELLED = 7;
const MIN_CODED = 11;

function readUnlabelled(block: Block, { region }: Circumstances): Reading | undefined {
  const { digits } = block;
  if (digits.length < MIN_LABELLED) return undefined;
  const exit = /^(?:00|011)(?=[1-9])/.exec(digits)?.[0].length ?? 0;
  if (exit > 0 && digits.length >= MIN_CODED) {
    const coded = reading(readInternational(digits.slice(exit)), 'international', sure.exitCode);
    if (coded && (exit === 2 || block.items[0]?.digits === '011')) return coded;
  }
  const local = region === undefined ? undefined : readNational(digits, region);
  return (local && readAtHome(block, local)) ?? readAmerican(block, region);
}

/** Ids are as long as phones; what tells a phone is that it is written as that country dials it. */
function readAtHome(block: Block, local: ReadNumber): Reading | undefined {
  const { digits, items } = block;
  const isGrouped = items.length > 1;
  const hides = isLoose(block);
  const isLong = digits.length >= MIN_UNLABELLED;
  // What begins like a price or an age must at least be grouped like a number.
  if (!/^[08]/.test(digits) && !hides && isGrouped && !isUsualShape(block) && !ownShape(block, local))
    return undefined;
  if (local.isDialled || (digits === `1${local.national}` && local.value === digits)) {
    if (
      isLong ||
      (isOfShortPlan(local) && ownShape(block, local)) ||
      (isGrouped && isClearShape(block, local)) ||
      hides
    ) {
      if (block.inner >= gaps.comma && !hides && !isClearShape(block, local) && !isAddedUp(block))
        return undefined;
      const isSure = isGrouped || hides;
      const base = isLong
        ? isSure
          ? sure.national
          : sure.nationalInOne
        : isSure
          ? sure.nationalInOne
          : sure.shortNational;
      return reading(local, 'national', base);
    }
    return undefined;
  }
  if (local.isCoded) {
    const isBelievable = digits.length >= MIN_CODED - 1 && (isGrouped || hides || local.line === 'mobile');
    return isBelievable ? reading(local, 'national', sure.ownCode) : undefined;
  }
  return isLong && hides ? reading(local, 'national', sure.ownCode) : undefined;
}

/** North American numbers are known by their shape in any country's texts. */
function readAmerican(block: Block, region: string | undefined): Reading | undefined {
  const { digits } = block;
  if (!/^1?\d{10}$/.test(digits)) return undefined;
  if (!isNorthAmericanShape(block) && !(isLoose(block) && block.inner < gaps.line)) return undefined;
  if (block.inner >= gaps.comma && !isLoose(block) && !/^0/.test(block.items.at(-1)?.digits ?? ''))
    return undefined;
  const isForeign = region !== undefined && planOfRegion(region)?.callingCode !== '1';
  const base = isForeign ? sure.shape * doubt.foreignShape : sure.shape;
  return reading(readNational(digits, 'US'), 'shape', base);
}

/** An id is as long; only one as the country of the text dials it is believed, and not much. */
function outweighsTag({ digits }: Block, found: Reading): Reading | undefined {
  const { isDialled, value } = found.number;
  const isWhole = digits.startsWith('0') ? digits.length >= MIN_UNLABELLED : value === `1${digits}`;
  return isDialled && isWhole ? { ...found, confidence: sure.shortNational } : undefined;
}

function reading(number: ReadNumber | undefined, rule: string, confidence: number): Reading | undefined {
  return number && { number, rule, confidence };
}
