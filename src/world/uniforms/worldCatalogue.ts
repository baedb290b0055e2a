// The catalogue of the world's schools, as intake would have filled it.
import { openCatalogue } from '../../core/uniforms/catalogue/buildCatalogue';
import type { Catalogue, CatalogueSchool } from '../../core/uniforms/catalogue/catalogue';
import type { SchoolsOptions, WorldSchool } from '../schools/generateSchools';
import { generateUniforms, type DressedSchool } from './generateUniforms';

/** What the catalogue keeps of a school of the world. */
export function catalogueSchool(school: WorldSchool): CatalogueSchool {
  const { key, name, phase, sex, place, authority, at, closedYear, successor } = school;
  const isOpen = closedYear === undefined;
  return { key, name, phase, sex, place, authority: authority.name, at, isOpen, closedYear, successor };
}

/**
 * Builds the catalogue of a world.
 *
 * @param each - sees every school with the truth while it passes.
 */
export function worldCatalogue(options: SchoolsOptions, each?: (dressed: DressedSchool) => void): Catalogue {
  const builder = openCatalogue();
  for (const dressed of generateUniforms(options)) {
    builder.add(catalogueSchool(dressed.school), dressed.told);
    each?.(dressed);
  }
  return builder.finish();
}
