import type { Endpoint } from '../endpoint';
import { apps, oneApp } from './apps';
import { collections, oneCollection } from './collections';
import { configuration, oneStanza } from './configuration';
import { documentEndpoints } from './documents';
import { eventTypes } from './eventTypes';
import { firedAlertEndpoints } from './firedAlerts';
import { jobDetailEndpoints } from './jobDetails';
import { hecDisable, hecEnable, hecTokens, oneHecToken } from './hecTokens';
import { indexes, oneIndex } from './indexes';
import { inputDisable, inputEnable, inputs, oneInput, oneScheme, schemes } from './inputs';
import { capabilities, currentContext, login } from './login';
import { parserEndpoints } from './parser';
import { oneshot } from './oneshot';
import { onePassword, passwords } from './passwords';
import { confPreferences, generalPreferences, userPreferences } from './preferences';
import { propertiesEndpoints } from './properties';
import { simpleReceiver } from './receivers';
import { oneRole, roles } from './roles';
import { savedSearchAcl } from './savedSearchAcl';
import { oneSavedSearch, savedSearches } from './savedSearches';
import { savedSearchRuns } from './savedSearchRuns';
import { searchJobEndpoints } from './searchJobs';
import { messages, serverInfo, serverSettings } from './server';
import { typeahead } from './typeahead';
import { oneUser, users } from './users';

/** All endpoints; of two that fit an address the first answers. */
export const endpoints: readonly Endpoint[] = [
  login,
  currentContext,
  capabilities,
  users,
  oneUser,
  roles,
  oneRole,
  apps,
  oneApp,
  serverInfo,
  serverSettings,
  messages,
  indexes,
  oneIndex,
  simpleReceiver,
  oneshot,
  schemes,
  oneScheme,
  hecTokens,
  oneHecToken,
  hecEnable,
  hecDisable,
  inputs,
  oneInput,
  inputEnable,
  inputDisable,
  userPreferences,
  generalPreferences,
  confPreferences,
  configuration,
  oneStanza,
  passwords,
  onePassword,
  collections,
  oneCollection,
  ...documentEndpoints,
  savedSearches,
  oneSavedSearch,
  ...savedSearchRuns,
  savedSearchAcl,
  ...firedAlertEndpoints,
  eventTypes,
  typeahead,
  ...searchJobEndpoints,
  ...jobDetailEndpoints,
  ...parserEndpoints,
  ...propertiesEndpoints,
];
