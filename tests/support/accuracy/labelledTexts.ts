// The labelled cases of every kind, as the extractors' own tests read them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../repositoryRoot';
import type { JudgedText } from './tally';

export type Tier = 'STRONG' | 'MEDIUM' | 'WEAK';

export interface LabelledText extends JudgedText {
  readonly id: string;
  readonly tier: Tier;
  /** Class of obfuscation, or kind of trap where nothing is expected. */
  readonly class: string;
  /** Type of identifier or kind of attribute that the case is about. */
  readonly type: string;
}

interface LabelledCase {
  readonly id: string;
  readonly tier: Tier;
  readonly class: string;
  readonly text: string;
  readonly country?: string;
  readonly values: readonly string[];
}

const casesFolder = join(repositoryRoot, 'tests', 'cases');

/**
 * The cases of a folder of `tests/cases`, one file for each type.
 *
 * @param folder - `identifiers` or `attributes`; a folder that is not there has no cases.
 */
export function labelledTexts(folder: 'identifiers' | 'attributes'): readonly LabelledText[] {
  const path = join(casesFolder, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file) => casesOf(join(path, file), file.replace('.json', '')));
}

/** Files without `cases` hold something else, such as the texts that are made to be slow. */
function casesOf(file: string, type: string): readonly LabelledText[] {
  const { cases = [] } = JSON.parse(readFileSync(file, 'utf8')) as { cases?: readonly LabelledCase[] };
  return cases.map((labelled) => ({
    id: labelled.id,
    tier: labelled.tier,
    class: labelled.class,
    text: labelled.text,
    type,
    ...(labelled.country !== undefined && { country: labelled.country }),
    expected: labelled.values.map((value) => ({ type, value })),
  }));
}
