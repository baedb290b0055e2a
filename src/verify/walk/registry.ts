// The smoke walk of the whole app, in order: before the register what must be installed, after it the app at work.
import type { Probe } from '../assumption';
import { pageServed, recordsArrive, runReported, sharedValueFound } from './atWork';
import {
  indexesThere,
  inputOffered,
  macrosNameTenant,
  packagesInstalled,
  rolesStrict,
  splunkAnswers,
} from './installed';

export const walkOfInstallation: readonly Probe[] = [
  splunkAnswers,
  packagesInstalled,
  indexesThere,
  rolesStrict,
  macrosNameTenant,
  inputOffered,
];

export const walkAtWork: readonly Probe[] = [recordsArrive, sharedValueFound, runReported, pageServed];
