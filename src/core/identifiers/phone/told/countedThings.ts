// What number words count, or what they are the number of, in running speech: rooms, beds, people, prices, hours, years,
// streets. Where such a word stands right beside a number word inside of what was put together as a number, the words were
// counting. Facts of common knowledge, gathered by hand (2026-11); folded when they are read.
import type { Span } from '../../../brand';
import { placeFrom } from '../../../text/placeFrom';
import { foldWord } from '../../../text/tokens';
import type { PreparedText } from '../../extractor';
import { languages, numberWords } from '../spelling/lexicon';

const setOf = (line: string): ReadonlySet<string> => new Set(line.split(' ').map(foldWord));

interface Things {
  /** Language of the number words. */
  readonly id: string;
  /** Behind a number word. */
  readonly counted: ReadonlySet<string>;
  /** Before the number word that is their own. */
  readonly numbered: ReadonlySet<string>;
}

const things: readonly Things[] = [
  {
    id: 'vi',
    counted: setOf(
      'phòng giường người khách tuổi triệu nghìn ngàn tháng ngày đêm giờ phút tiếng tuần tầng lầu gam ký lít mét sao vé bữa ' +
        'món chai đĩa chén thìa quả củ ghế bàn đèn cửa quạt chỗ viên nhà cháu chắt gối chăn khăn trai gái mẹ trận hướng',
    ),
    numbered: setOf(
      'phòng đường ngõ quận lớp tầng lầu tháng ngày phút mùng cao nặng eo vòng sinh hiệp ghế trang chương',
    ),
  },
  {
    id: 'ro',
    counted: setOf(
      'ani camere băi zile ore luni minute kile lei nopți copii fete băieți oameni persoane euro paturi etaje',
    ),
    numbered: setOf('camera etajul apartamentul strada'),
  },
  {
    id: 'zh-Latn',
    counted: setOf('bai qian wan nian yue kuai dian sui tian lou ceng'),
    numbered: setOf('nian yue'),
  },
  {
    id: 'pt',
    counted: setOf(
      'anos quilos horas noites quartos vagas suítes reais filhos meses dias pessoas gatos minutos andares',
    ),
    numbered: setOf('quarto andar casa apto bloco'),
  },
];
const placeOfId = (id: string): number => languages.findIndex((language) => language.id === id);
const placed = things.map((one) => ({ ...one, language: placeOfId(one.id) }));

function says(word: string, language: number): boolean {
  const kind = numberWords.get(word)?.get(language)?.kind;
  return kind === 'number' || kind === 'multiply';
}

const MAX_INSIDE = 60; // tokens

/** Linear: a bounded number of tokens. */
export function isOfCountedThings({ table, text }: PreparedText, { start, end }: Span): boolean {
  const { starts, ends, words } = table;
  const first = placeFrom(starts, start);
  for (let at = first; at < first + MAX_INSIDE && (starts[at + 1] ?? end) < end; at += 1) {
    if (text.slice(ends[at], starts[at + 1]) !== ' ') continue;
    const [left, right] = [words[at] ?? '', words[at + 1] ?? ''];
    for (const { language, counted, numbered } of placed)
      if ((counted.has(right) && says(left, language)) || (numbered.has(left) && says(right, language)))
        return true;
  }
  return false;
}
