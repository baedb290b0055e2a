// From the school base and its accepted outfits to a catalogue: schools without an outfit are left out, because nothing could
// ever find them; how many there are is the coverage's to say.
import type { Outfit, SchoolKey } from '../outfit';
import { catalogueSchoolOf } from '../schools/catalogueSchool';
import type { KeptSchool } from '../schools/schoolDocument';
import { openCatalogue } from './buildCatalogue';
import type { Catalogue } from './catalogue';

/** Packs schools and the versions of their outfits that count. */
export function packBase(
  schools: Iterable<KeptSchool>,
  outfitsOf: (key: SchoolKey) => readonly Outfit[],
): Catalogue {
  const builder = openCatalogue();
  for (const school of schools) {
    const outfits = outfitsOf(school.key);
    if (outfits.length > 0) builder.add(catalogueSchoolOf(school), outfits);
  }
  return builder.finish();
}
