import type { Endpoint } from '../endpoint';
import { apps, oneApp } from './apps';
import { collections, oneCollection } from './collections';
import { configuration, oneStanza } from './configuration';
import { documentEndpoints } from './documents';
import { firedAlertEndpoints } from './firedAlerts';
import { hecDisable, hecEnable, hecTokens, oneHecToken } from './hecTokens';
import { indexes, oneIndex } from './indexes';
import { inputDisable, inputEnable, inputs, oneInput, oneScheme, schemes } from './inputs';
import { capabilities, currentContext, login } from './login';
import { oneshot } from './oneshot';
import { onePassword, passwords } from './passwords';
import { confPreferences, generalPreferences, userPreferences } from './preferences';
import { simpleReceiver } from './receivers';
import { savedSearchAcl } from './savedSearchAcl';
import { oneSavedSearch, savedSearches } from './savedSearches';
import { savedSearchRuns } from './savedSearchRuns';
import { searchJobEndpoints } from './searchJobs';
import { messages, serverInfo, serverSettings } from './server';
import { typeahead } from './typeahead';
import { oneRole, oneUser, roles, users } from './users';

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
  typeahead,
  ...searchJobEndpoints,
];
