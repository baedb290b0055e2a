// The register: every assumption about Splunk, in the order in which it is printed. One file, one line.
import type { Assumption } from '../assumption';
import { analystSeesOwnTenant } from './analystSeesOwnTenant';
import { arrivalByIndexTime } from './arrivalByIndexTime';
import { calculatedFieldsOnly } from './calculatedFieldsOnly';
import { badInputRefused } from './badInputRefused';
import { bareRoleOpensPage } from './bareRoleOpensPage';
import { bareRoleSearches } from './bareRoleSearches';
import { caselessMid } from './caselessMid';
import { checkpointFolder } from './checkpointFolder';
import { commandAnswersOn } from './commandAnswersOn';
import { collectIndexesFields } from './collectIndexesFields';
import { commandArguments } from './commandArguments';
import { commandErrorEndsSearch } from './commandErrorEndsSearch';
import { commandKeepsFields } from './commandKeepsFields';
import { commandRunsAnywhere } from './commandRunsAnywhere';
import { countedPerMid } from './countedPerMid';
import { countedPerPair } from './countedPerPair';
import { documentsByKey } from './documentsByKey';
import { emptyListIndexesNothing } from './emptyListIndexesNothing';
import { eventsByIndexedField } from './eventsByIndexedField';
import { eventsNewestFirst } from './eventsNewestFirst';
import { failureSaysWhy } from './failureSaysWhy';
import { fieldsConfSeenByTenant } from './fieldsConfSeenByTenant';
import { formKeyCookie } from './formKeyCookie';
import { formKeyRequired } from './formKeyRequired';
import { foundByExactMid } from './foundByExactMid';
import { foundByListOfMids } from './foundByListOfMids';
import { foundByMidPrefix } from './foundByMidPrefix';
import { getLaunchesNothing } from './getLaunchesNothing';
import { indexTimeInTstats } from './indexTimeInTstats';
import { indexedFieldNotDoubled } from './indexedFieldNotDoubled';
import { indexedListBeyondFirstBytes } from './indexedListBeyondFirstBytes';
import { indexedValuesFromList } from './indexedValuesFromList';
import { inputLogsByLevel } from './inputLogsByLevel';
import { inputMetadataKept } from './inputMetadataKept';
import { inputParsedByProps } from './inputParsedByProps';
import { inputTimeKept } from './inputTimeKept';
import { jobForAnyOwner } from './jobForAnyOwner';
import { jsonListToValues } from './jsonListToValues';
import { jsonObjectNests } from './jsonObjectNests';
import { lateKeysByPath } from './lateKeysByPath';
import { leadingZerosKept } from './leadingZerosKept';
import { longEventsWhole } from './longEventsWhole';
import { namesInAnyScript } from './namesInAnyScript';
import { newestByDedup } from './newestByDedup';
import { oneRecordOneEvent } from './oneRecordOneEvent';
import { pageConfiguration } from './pageConfiguration';
import { pageLoadsOneScript } from './pageLoadsOneScript';
import { pageScriptAsWorker } from './pageScriptAsWorker';
import { pagesOfFiftyThousand } from './pagesOfFiftyThousand';
import { postCreatesJob } from './postCreatesJob';
import { quotedValuesStayValues } from './quotedValuesStayValues';
import { schemeDiscovered } from './schemeDiscovered';
import { schemeKnownWhileDisabled } from './schemeKnownWhileDisabled';
import { storedSecretReadBack } from './storedSecretReadBack';
import { tenantMacroInTstats } from './tenantMacroInTstats';
import { valuesFiltered } from './valuesFiltered';

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
  storedSecretReadBack,
  indexedValuesFromList,
  indexedListBeyondFirstBytes,
  leadingZerosKept,
  emptyListIndexesNothing,
  longEventsWhole,
  oneRecordOneEvent,
  collectIndexesFields,
  foundByExactMid,
  foundByListOfMids,
  foundByMidPrefix,
  countedPerMid,
  countedPerPair,
  arrivalByIndexTime,
  caselessMid,
  eventsByIndexedField,
  indexedFieldNotDoubled,
  namesInAnyScript,
  calculatedFieldsOnly,
  lateKeysByPath,
  newestByDedup,
  eventsNewestFirst,
  quotedValuesStayValues,
  commandRunsAnywhere,
  commandKeepsFields,
  commandArguments,
  commandAnswersOn,
  commandErrorEndsSearch,
  indexTimeInTstats,
  jsonListToValues,
  jsonObjectNests,
  valuesFiltered,
  documentsByKey,
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
  pageScriptAsWorker,
  pageConfiguration,
  formKeyCookie,
  formKeyRequired,
  bareRoleOpensPage,
];
