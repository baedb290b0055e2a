// Every check of the page Set up, in the order of installing; a new one is one definition file and one line here.
import type { SetupCheck } from './check';
import { addOn } from './checks/addOn';
import { appVersions } from './checks/appVersions';
import { capabilities } from './checks/capabilities';
import { collections } from './checks/collections';
import { indexes } from './checks/indexes';
import { kvStore } from './checks/kvStore';
import { lastRun } from './checks/lastRun';
import { linking } from './checks/linking';
import { macros } from './checks/macros';
import { pageTemplate } from './checks/pageTemplate';
import { roles } from './checks/roles';
import { scheduledSearches } from './checks/scheduledSearches';
import { searchableFields } from './checks/searchableFields';
import { searchCommands } from './checks/searchCommands';
import { serviceUser } from './checks/serviceUser';
import { splunkVersion } from './checks/splunkVersion';

export const setupChecks: readonly SetupCheck[] = [
  splunkVersion,
  pageTemplate,
  appVersions,
  indexes,
  macros,
  searchableFields,
  roles,
  capabilities,
  kvStore,
  collections,
  addOn,
  lastRun,
  searchCommands,
  serviceUser,
  scheduledSearches,
  linking,
];
