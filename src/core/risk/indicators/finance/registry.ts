// Indicators of the sector, in the order in which pages list them.
import type { IndicatorDefinition } from '../../indicator';
import { belowReportingLimit } from './belowReportingLimit';
import { contactInAdverts } from './contactInAdverts';
import { holderDisciplined } from './holderDisciplined';
import { manyRegions } from './manyRegions';
import { oneContactManyHolders } from './oneContactManyHolders';
import { paidAtNight } from './paidAtNight';
import { paidForAdverts } from './paidForAdverts';
import { paysWages } from './paysWages';
import { phoneInAdverts } from './phoneInAdverts';
import { prepaidAndVouchers } from './prepaidAndVouchers';
import { smallRoundSums } from './smallRoundSums';

export const financeIndicators: readonly IndicatorDefinition[] = [
  phoneInAdverts,
  contactInAdverts,
  paidAtNight,
  belowReportingLimit,
  smallRoundSums,
  prepaidAndVouchers,
  paidForAdverts,
  manyRegions,
  oneContactManyHolders,
  holderDisciplined,
  paysWages,
];
