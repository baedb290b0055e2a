// What every part of the page needs: the store of submissions, the base of schools, and where the reader is.
import { createContext, useContext } from 'react';
import type { SchoolKey } from '../../core/uniforms/outfit';
import type { SchoolFinder } from '../../core/uniforms/schools/findSchools';
import type { KeptSchool } from '../../core/uniforms/schools/schoolDocument';
import { shownName } from '../../core/uniforms/schools/school';
import type { SplunkRest } from '../../queries/splunkRest';
import type { CatalogueShelf } from '../../queries/uniforms/catalogueShelf';
import type { IntakeStore } from '../../queries/uniforms/intakeStore';
import type { Answer } from '../../ui/useAnswer';
import type { ArtworkTools } from './artwork/openArtwork';
import type { IntakePlace } from './place';

/** The base of schools, as a form and a count need it. */
export interface ChosenBase {
  readonly schools: ReadonlyMap<SchoolKey, KeptSchool>;
  readonly finder: SchoolFinder<KeptSchool>;
  readonly warnings: readonly string[];
}

export interface IntakeTools {
  readonly rest: SplunkRest;
  readonly tenantApp: string;
  readonly store: IntakeStore;
  /** The browser's own copy of the catalogue. */
  readonly shelf: CatalogueShelf;
  readonly base: Answer<ChosenBase>;
  /** Reads the base anew. */
  readonly readBaseAgain: () => void;
  readonly artworkTools: ArtworkTools;
  readonly go: (place: IntakePlace) => void;
  /** Epoch seconds. */
  readonly now: () => number;
}

const IntakeContext = createContext<IntakeTools | undefined>(undefined);
export const IntakeProvider = IntakeContext.Provider;

/** Throws when used outside the page, which is a fault of the code, not of the data. */
export function useIntakeTools(): IntakeTools {
  const tools = useContext(IntakeContext);
  if (tools === undefined) throw new Error('useIntakeTools must be used inside IntakeProvider.');
  return tools;
}

/** A school as a reader knows it: its name and place, or its key where the base does not have it. */
export function schoolWords(base: Answer<ChosenBase>, key: SchoolKey): string {
  const school = base.state === 'ready' ? base.value.schools.get(key) : undefined;
  if (school === undefined) return key;
  return [shownName(school), school.place].filter((word) => word !== undefined).join(', ');
}
