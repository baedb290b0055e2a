// Every KV Store collection of a tenant; a new one is one definition file and one line here.
import type { CollectionDefinition } from './definition';
import { decisionsCollection } from './decisions';
import { findingsCollection } from './findings';
import { linkStateCollection } from './linkState';
import { membershipCollection } from './membership';
import { retiredCollection } from './retired';
import { watchCollection } from './watch';

export const collectionDefinitions: readonly CollectionDefinition[] = [
  membershipCollection,
  retiredCollection,
  linkStateCollection,
  watchCollection,
  decisionsCollection,
  findingsCollection,
];
