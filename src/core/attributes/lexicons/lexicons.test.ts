// What a lexicon may say and what none may ever say.
import { tokensOf } from '../../text/tokens';
import { expandPhrase } from '../phrases/expandPhrase';
import type { LexiconEntry } from './lexicon';
import { lexiconLanguages } from './lexicon';
import { lexicons } from './registry';
import { indicatorSources } from './sources';

/**
 * Stems of words for ethnicity, nationality, origin, religion and gender, in the eight languages; folded. They are
 * never extracted: not as a service, not as a wording, not as what clients are refused.
 */
const forbiddenStems: readonly string[] = [
  // English
  ...'asian african american arab black white latina latino hispanic caucasian european russian chinese japanese korean'.split(
    ' ',
  ),
  ...'thai vietnam filipin romanian polish hungarian ukrainian brazil colombian mexican venezuel cuban indian pakistan'.split(
    ' ',
  ),
  ...'turkish gypsy roma romani jewish muslim christian ebony oriental exotic foreign immigrant migrant ethnic race racial'.split(
    ' ',
  ),
  ...'nationality swedish greek french german english spanish italian transsex transgender shemale ladyboy'.split(
    ' ',
  ),
  // German
  ...'asiat afrikan schwarz weiss osteurop russin polin ungarin rumanin thailand chinesin turkin auslander zigeuner'.split(
    ' ',
  ),
  ...'deutsche franzos griech brasil kolumbian latein exotisch migrant'.split(' '),
  // Spanish
  ...'asiatic negra negro blanca mulata morena latina colombiana venezolana brasilena mexicana rusa china extranjera gitan'.split(
    ' ',
  ),
  ...'francesa frances griego dominicana paraguay rumana trans travesti'.split(' '),
  // Romanian
  ...'asiatic rusoaic unguroaic moldov tigan romanc straina ucrain'.split(' '),
  // Vietnamese
  ...['nguoi tay', 'tay ba lo', 'viet kieu', 'da den', 'da trang', 'goc a'],
  // Chinese
  ...'亚洲 亞洲 非洲 黑人 白人 拉丁 俄罗斯 俄羅斯 日本 韩国 韓國 泰国 泰國 越南 外国 外國 外籍 洋妞 东欧 東歐 国籍 種族 种族 人妖'.split(
    ' ',
  ),
  // Korean
  ...'흑인 백인 동양 서양 러시아 중국인 일본인 태국 베트남 외국인 국적 인종 트랜스'.split(' '),
  // Thai
  ...'ไทย จีน ลาว พม่า เวียดนาม รัสเซีย ฝรั่ง แขก คนดำ คนขาว ต่างชาติ สัญชาติ กะเทย สาวสอง'.split(' '),
];

/** "Speaks no English" is said of a language, which the lists of the UN name; it is read as nothing else. */
const namesLanguages = ({ kind, value }: LexiconEntry): boolean =>
  kind === 'restriction' && value === 'limited language';

const isAsciiStem = (stem: string): boolean => /^[a-z ]+$/.test(stem);

/** Stems that a phrase names, by the beginnings of its words; in scripts without spaces anywhere. */
function forbiddenIn(phrase: string): readonly string[] {
  const words = ` ${tokensOf(phrase.replace(/[|()_*]/g, ' '))
    .map(({ word }) => word)
    .join(' ')} `;
  const unspaced = words.replaceAll(' ', '');
  return forbiddenStems.filter((stem) =>
    isAsciiStem(stem) ? words.includes(` ${stem}`) : unspaced.includes(stem.replaceAll(' ', '')),
  );
}

const everyEntry = lexicons.flatMap(({ language, entries }) => entries.map((entry) => ({ language, entry })));
const phrasesOf = ({ phrases }: LexiconEntry): readonly string[] => phrases.trim().split('\n');

describe('lexicons', () => {
  test('there is one for each of the eight languages', () => {
    expect(lexicons.map(({ language }) => language)).toEqual([...lexiconLanguages]);
  });

  test('no entry names ethnicity, nationality, origin or gender', () => {
    const named = everyEntry
      .filter(({ entry }) => !namesLanguages(entry))
      .flatMap(({ language, entry }) =>
        [entry.value, ...phrasesOf(entry)].flatMap((phrase) =>
          forbiddenIn(phrase).map((stem) => `${language}: ${phrase.trim()} (${stem})`),
        ),
      );
    expect(named).toEqual([]);
  });

  test.each([
    'hot asian girls',
    'no black|white men',
    'Asiatin neu hier',
    'schwarze perle',
    'chica colombiana',
    'chinas nuevas',
    'rusoaica noua',
    '俄罗斯 美女',
    '러시아 미녀',
    'สาวไทย',
    'người Tây',
  ])('the check sees %j', (phrase) => {
    expect(forbiddenIn(phrase)).not.toEqual([]);
  });

  test('every phrase can be written out, and says one thing only within its kind and language', () => {
    const meanings = new Map<string, string>();
    const twice: string[] = [];
    for (const { language, entry } of everyEntry)
      for (const line of phrasesOf(entry))
        for (const slots of expandPhrase(line)) {
          expect(slots.length).toBeLessThanOrEqual(16);
          if (slots.some((slot) => slot.length > 1)) continue;
          const key = `${language} ${entry.kind} ${slots.map(([word]) => word).join(' ')}`;
          const held = meanings.get(key);
          if (held !== undefined && held !== entry.value) twice.push(`${key}: ${held}, ${entry.value}`);
          meanings.set(key, entry.value);
        }
    expect(twice).toEqual([]);
  });

  test('values are plain English of the eight languages’ shared vocabulary, each with a source that is cited', () => {
    const english = new Set(lexicons[0]?.entries.map(({ kind, value }) => `${kind} ${value}`));
    for (const { entry } of everyEntry) {
      expect(entry.value).toMatch(/^[a-z0-9][a-z0-9/ -]*$/);
      expect(english).toContain(`${entry.kind} ${entry.value}`);
      expect(indicatorSources[entry.source].length).toBeGreaterThan(40);
    }
  });

  test('age wording is always for review, in every language', () => {
    for (const { language, entry } of everyEntry)
      if (entry.kind === 'age') expect(`${language} ${entry.value} ${entry.review ?? ''}`).toMatch(/minor$/);
    for (const { entries } of lexicons) expect(entries.some(({ kind }) => kind === 'age')).toBe(true);
  });
});
