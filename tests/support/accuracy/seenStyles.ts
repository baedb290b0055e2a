// The ways of hiding a phone that development has seen: every renderer in tests/support/obfuscations, each writing the
// same numbers into the same sentences as the held-back styles, so that only the way of hiding differs.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from '../../../src/world/random';
import { phoneStyle, type PhoneStyle } from '../../heldBack/phone/phoneStyle';
import { languages, type Language } from '../../heldBack/style';
import { repositoryRoot } from '../repositoryRoot';

/** What a renderer of that folder looks like from here. */
interface SeenRenderer {
  readonly id: string;
  readonly render: (number: { readonly groups: readonly string[] }, random: Random) => string;
}

/** One style for each renderer; none where the folder is not there. */
export async function seenPhoneStyles(): Promise<readonly PhoneStyle[]> {
  const registry = join(repositoryRoot, 'tests', 'support', 'obfuscations', 'registry.ts');
  if (!existsSync(registry)) return [];
  const { obfuscations } = (await import(registry)) as { readonly obfuscations: readonly SeenRenderer[] };
  return obfuscations.map(({ id, render }) =>
    phoneStyle({
      id: `seen.${id}`,
      family: id === 'plain' ? 'plain' : 'obfuscated',
      languages: languagesOf(id),
      form: 'either',
      write: ({ groups, isInternational }, random) =>
        render({ groups: isInternational ? [`+${groups[0] ?? ''}`, ...groups.slice(1)] : groups }, random),
    }),
  );
}

/** `spelled-fr` stands in French sentences; others stand in English ones, where most of them are met. */
function languagesOf(id: string): readonly Language[] {
  const named = languages.filter((language) => id.split(/[-.]/).includes(language));
  return named.length > 0 ? named : ['en'];
}
