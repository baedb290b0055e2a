// The register: every assumption about Splunk, in the order in which it is printed. One file, one line.
import type { Assumption } from './assumption';
import { analystSeesOwnTenant } from './assumptions/analystSeesOwnTenant';
import { automaticFieldsCut } from './assumptions/automaticFieldsCut';
import { badInputRefused } from './assumptions/badInputRefused';
import { bareRoleOpensPage } from './assumptions/bareRoleOpensPage';
import { bareRoleSearches } from './assumptions/bareRoleSearches';
import { caselessMid } from './assumptions/caselessMid';
import { checkpointFolder } from './assumptions/checkpointFolder';
import { countedPerMid } from './assumptions/countedPerMid';
import { emptyListIndexesNothing } from './assumptions/emptyListIndexesNothing';
import { eventsByIndexedField } from './assumptions/eventsByIndexedField';
import { failureSaysWhy } from './assumptions/failureSaysWhy';
import { fieldsConfSeenByTenant } from './assumptions/fieldsConfSeenByTenant';
import { formKeyCookie } from './assumptions/formKeyCookie';
import { formKeyRequired } from './assumptions/formKeyRequired';
import { foundByExactMid } from './assumptions/foundByExactMid';
import { foundByListOfMids } from './assumptions/foundByListOfMids';
import { foundByMidPrefix } from './assumptions/foundByMidPrefix';
import { getLaunchesNothing } from './assumptions/getLaunchesNothing';
import { indexedFieldNotDoubled } from './assumptions/indexedFieldNotDoubled';
import { indexedListBeyondFirstBytes } from './assumptions/indexedListBeyondFirstBytes';
import { indexedValuesFromList } from './assumptions/indexedValuesFromList';
import { inputLogsByLevel } from './assumptions/inputLogsByLevel';
import { inputMetadataKept } from './assumptions/inputMetadataKept';
import { inputParsedByProps } from './assumptions/inputParsedByProps';
import { inputTimeKept } from './assumptions/inputTimeKept';
import { jobForAnyOwner } from './assumptions/jobForAnyOwner';
import { jsonListToValues } from './assumptions/jsonListToValues';
import { lateKeysByPath } from './assumptions/lateKeysByPath';
import { leadingZerosKept } from './assumptions/leadingZerosKept';
import { longEventsWhole } from './assumptions/longEventsWhole';
import { namesInAnyScript } from './assumptions/namesInAnyScript';
import { newestByDedup } from './assumptions/newestByDedup';
import { oneRecordOneEvent } from './assumptions/oneRecordOneEvent';
import { pageConfiguration } from './assumptions/pageConfiguration';
import { pageLoadsOneScript } from './assumptions/pageLoadsOneScript';
import { pagesOfFiftyThousand } from './assumptions/pagesOfFiftyThousand';
import { postCreatesJob } from './assumptions/postCreatesJob';
import { quotedValuesStayValues } from './assumptions/quotedValuesStayValues';
import { schemeDiscovered } from './assumptions/schemeDiscovered';
import { schemeKnownWhileDisabled } from './assumptions/schemeKnownWhileDisabled';
import { tenantMacroInTstats } from './assumptions/tenantMacroInTstats';

export const assumptions: readonly Assumption[] = [
  // Must come before anything makes an input.
  schemeKnownWhileDisabled,
  schemeDiscovered,
  badInputRefused,
  inputMetadataKept,
  inputParsedByProps,
  inputTimeKept,
  checkpointFolder,
  inputLogsByLevel,
  indexedValuesFromList,
  indexedListBeyondFirstBytes,
  leadingZerosKept,
  emptyListIndexesNothing,
  longEventsWhole,
  oneRecordOneEvent,
  foundByExactMid,
  foundByListOfMids,
  foundByMidPrefix,
  countedPerMid,
  caselessMid,
  eventsByIndexedField,
  indexedFieldNotDoubled,
  namesInAnyScript,
  automaticFieldsCut,
  lateKeysByPath,
  newestByDedup,
  quotedValuesStayValues,
  jsonListToValues,
  tenantMacroInTstats,
  postCreatesJob,
  jobForAnyOwner,
  getLaunchesNothing,
  pagesOfFiftyThousand,
  failureSaysWhy,
  fieldsConfSeenByTenant,
  bareRoleSearches,
  analystSeesOwnTenant,
  pageLoadsOneScript,
  pageConfiguration,
  formKeyCookie,
  formKeyRequired,
  bareRoleOpensPage,
];
