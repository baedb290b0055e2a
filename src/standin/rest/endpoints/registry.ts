import type { Endpoint } from '../endpoint';
import { apps, oneApp } from './apps';
import { configuration, indexes, oneIndex, oneStanza } from './configuration';
import { inputDisable, inputEnable, inputs, oneInput, oneScheme, schemes } from './inputs';
import { capabilities, currentContext, login } from './login';
import { confPreferences, generalPreferences, userPreferences } from './preferences';
import { searchJobEndpoints } from './searchJobs';
import { messages, serverInfo } from './server';
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
  messages,
  indexes,
  oneIndex,
  schemes,
  oneScheme,
  inputs,
  oneInput,
  inputEnable,
  inputDisable,
  userPreferences,
  generalPreferences,
  confPreferences,
  configuration,
  oneStanza,
  ...searchJobEndpoints,
];
