// Indicators of the sector, in the order in which pages list them.
import type { IndicatorDefinition } from '../../indicator';
import { advertsAtAddress } from './advertsAtAddress';
import { contactInAdverts } from './contactInAdverts';
import { endedLicencesAtAddress } from './endedLicencesAtAddress';
import { livingQuarters } from './livingQuarters';
import { manyOfOneTrade } from './manyOfOneTrade';
import { shortLivedTenants } from './shortLivedTenants';
import { unitLetAgain } from './unitLetAgain';
import { variedTenants } from './variedTenants';

export const landlordsIndicators: readonly IndicatorDefinition[] = [
  unitLetAgain,
  endedLicencesAtAddress,
  manyOfOneTrade,
  shortLivedTenants,
  advertsAtAddress,
  contactInAdverts,
  livingQuarters,
  variedTenants,
];
