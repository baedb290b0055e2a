// Every KV Store collection of a tenant; a new one is one definition file and one line here.
import type { CollectionDefinition } from './definition';
import { decisionsCollection } from './decisions';
import { factsCollection } from './facts';
import { feedbackCollection, riskLabelsCollection } from './feedback';
import { findingsCollection } from './findings';
import { linkStateCollection } from './linkState';
import { membershipCollection } from './membership';
import { modelCollection } from './model';
import { retiredCollection } from './retired';
import { scoresCollection } from './scores';
import {
  uniformArtworkCollection,
  uniformCatalogueCollection,
  uniformConfirmationsCollection,
  uniformIntakeCollection,
  uniformOutfitsCollection,
  uniformSchoolsCollection,
} from './uniforms';
import { watchCollection } from './watch';

export const collectionDefinitions: readonly CollectionDefinition[] = [
  membershipCollection,
  retiredCollection,
  linkStateCollection,
  watchCollection,
  decisionsCollection,
  findingsCollection,
  factsCollection,
  scoresCollection,
  modelCollection,
  feedbackCollection,
  riskLabelsCollection,
  uniformSchoolsCollection,
  uniformOutfitsCollection,
  uniformArtworkCollection,
  uniformIntakeCollection,
  uniformConfirmationsCollection,
  uniformCatalogueCollection,
];
