// The smoke walk of the whole app, in order.
import type { Probe } from '../assumption';
import { pageServed, recordsArrive, runReported, sharedValueFound } from './inUse';
import {
  indexesThere,
  inputOffered,
  macrosNameTenant,
  packagesInstalled,
  rolesStrict,
  splunkAnswers,
} from './installed';

export const walk: readonly Probe[] = [
  splunkAnswers,
  packagesInstalled,
  indexesThere,
  rolesStrict,
  macrosNameTenant,
  inputOffered,
  recordsArrive,
  sharedValueFound,
  runReported,
  pageServed,
];
