// Searches of an analyst of `main` for what belongs to `north`. One line each.
import type { ProtectionName, SearchAttack } from './attack';

const byIndex: ProtectionName = 'index names in the role';
const byApp: ProtectionName = "rights of the tenant's app";
const byBoth: ProtectionName = "rights of the tenant's app, and index names in the role";
const byJob: ProtectionName = 'jobs belong to who started them';
const byAdmin: ProtectionName = 'admin only';
const byMore: ProtectionName = 'index names in the role, and a capability it lacks';
const search = (
  group: string,
  protection: ProtectionName,
  name: string,
  spl: string,
  more: Pick<SearchAttack, 'app' | 'finds' | 'isChange'> = {},
): SearchAttack => ({ group, protection, name, spl, ...more });

const northApp = { app: 'minerva_tenant_north' };
const counted = { finds: /minerva_records_north/ };
const total = { finds: /"(count|n)":"([5-9]|\d\d)"/ };
const show = '| table name index';

// prettier-ignore
export const searchAttacks: readonly SearchAttack[] = [
  search('index name', byIndex, 'by name', `search index=minerva_records_north ${show}`),
  search('index name', byIndex, 'in quotes', `search index="minerva_records_north" ${show}`),
  search('index name', byIndex, 'in capitals', `search index=MINERVA_RECORDS_NORTH ${show}`),
  search('index name', byIndex, 'by IN', `search index IN (minerva_records_main, minerva_records_north) ${show}`),
  search('index name', byIndex, 'as an indexed term', `search index::minerva_records_north ${show}`),
  search('index name', byIndex, 'links of north', 'search index=minerva_links_north | table _raw'),
  search('index name', byIndex, 'the whole event', 'search index=minerva_records_north | table _raw'),
  search('wildcard', byIndex, 'all indexes', `search index=* ${show}`),
  search('wildcard', byIndex, 'all of Minerva', `search index=minerva_* ${show}`),
  search('wildcard', byIndex, 'wildcard in the middle', `search index=m*_n*h ${show}`),
  search('wildcard', byIndex, 'not the own', `search index!=minerva_records_main ${show}`),
  search('wildcard', byIndex, 'internal and all', `search (index=* OR index=_*) northmark ${show}`),
  search('wildcard', byIndex, 'no index, by a word', `search northmark ${show}`),
  search('wildcard', byIndex, 'no index, by an identifier', `search mid=*phone* ${show}`),
  search('and, or, not', byIndex, 'or', `search index=minerva_records_main OR index=minerva_records_north ${show}`),
  search('and, or, not', byIndex, 'not', `search NOT index=minerva_records_main ${show}`),
  search('and, or, not', byIndex, 'not not', `search NOT (NOT index=minerva_records_north) ${show}`),
  search('and, or, not', byIndex, 'or in brackets', `search (index=minerva_records_main northmark) OR (index=minerva_records_n* northmark) ${show}`),
  search('tstats', byIndex, 'count by index', '| tstats count where index=* by index', counted),
  search('tstats', byIndex, 'count without index', '| tstats count as n where record_key=*', total),
  search('tstats', byIndex, 'identifiers by name', '| tstats count where index=minerva_records_north by mid', { finds: /12025550199/ }),
  search('tstats', byIndex, 'keys by wildcard', '| tstats values(record_key) as keys where index=minerva_r*'),
  search('tstats', byIndex, 'a shared identifier', '| tstats dc(record_key) as n where index=* mid=*12025550100', { finds: /"n":"5"/ }),
  search('counts', byIndex, 'eventcount by index', '| eventcount summarize=false index=*', counted),
  search('counts', byIndex, 'eventcount in one', '| eventcount index=minerva_*', total),
  search('counts', byIndex, 'stats count', 'search index=* | stats count', total),
  search('counts', byMore, 'metadata sources', '| metadata type=sources index=*', { finds: /northmark/ }),
  search('counts', byMore, 'metadata by name', '| metadata type=sourcetypes index=minerva_links_north', { finds: /"totalCount":"1"/ }),
  search('through other commands', byIndex, 'append', `search index=minerva_records_main | append [search index=minerva_records_north] ${show}`),
  search('through other commands', byIndex, 'join', '| makeresults | eval country="GB" | join type=left country [search index=minerva_records_north | fields country name] | table country name'),
  search('through other commands', byIndex, 'subsearch', '| makeresults | eval found="no" | append [search index=minerva_records_north | stats values(name) as found] | table found'),
  search('through other commands', byIndex, 'return', '| makeresults | eval found=[search index=minerva_records_north | head 1 | eval q="\\"".name."\\"" | return $q] | table found'),
  search('through other commands', byIndex, 'appendpipe', '| makeresults | appendpipe [append [search index=minerva_records_north]] | table name'),
  search('through other commands', byIndex, 'union', '| union [search index=minerva_records_main] [search index=minerva_records_north] | table name'),
  search('through other commands', byIndex, 'union, a count', '| union [| tstats count where index=* by index] [| makeresults] | table index count', counted),
  search('through other commands', byIndex, 'multisearch', '| multisearch [search index=minerva_records_main] [search index=minerva_records_n*] | table name'),
  search('through other commands', byIndex, 'map', '| makeresults | eval n="north" | map search="search index=minerva_records_$n$ | table name"'),
  search('through other commands', byIndex, 'map, a count', '| makeresults | eval n="*" | map search="| tstats count where index=minerva_records_$n$ by index"', counted),
  search('through other commands', byBoth, 'map, a macro of north', `| makeresults | eval n="records" | map search="search \`minerva_$n$\` ${show}"`, northApp),
  search('saved search', byBoth, 'savedsearch', '| savedsearch "northmark watch"', northApp),
  search('saved search', byBoth, 'as a search term', `search savedsearch="northmark watch" ${show}`, northApp),
  search('saved search', byBoth, 'as a search term of several', `search savedsearch IN ("northmark watch") ${show}`, northApp),
  search('saved search', byBoth, 'within union', '| union [| savedsearch "northmark watch"] [| makeresults]', northApp),
  search('loadjob', byJob, 'by number', '| loadjob {sid}'),
  search('loadjob', byJob, 'by number, in the app of north', '| loadjob {sid} | stats count as n by name', northApp),
  search('loadjob', byJob, 'within append', '| makeresults | append [| loadjob {sid}]'),
  search('loadjob', byJob, 'by saved search', '| loadjob savedsearch="ann_north:minerva_tenant_north:northmark alert"'),
  search('event types and tags', byBoth, 'by event type', `search eventtype=northmark_type ${show}`, northApp),
  search('event types and tags', byBoth, 'by tag', `search tag=northmark_tag ${show}`, northApp),
  search('event types and tags', byBoth, 'which event types its events have', 'search index=* name=* | stats count by eventtype', { ...northApp, finds: /northmark_type/ }),
  search('rest', byApp, 'list of apps', '| rest /services/apps/local | table title', { finds: /minerva_tenant_north/ }),
  search('rest', byApp, 'macros of north', '| rest /servicesNS/nobody/minerva_tenant_north/configs/conf-macros | table title definition', counted),
  search('rest', byApp, 'as somebody of north', '| rest /servicesNS/ann_north/minerva_tenant_north/saved/searches | table title search'),
  search('rest', byApp, 'saved searches of any app', '| rest servicesNS/-/-/saved/searches | table title search'),
  search('rest', byApp, 'alerts', '| rest /services/alerts/fired_alerts | table title triggered_alert_count'),
  search('rest', byApp, 'event types', '| rest /servicesNS/-/minerva_tenant_north/saved/eventtypes | table title search'),
  search('rest', byApp, 'names of conf files', '| rest /services/properties | table title'),
  search('rest', byIndex, 'list of indexes', '| rest /services/data/indexes | table title totalEventCount', counted),
  search('rest', byAdmin, 'list of people', '| rest /services/authentication/users | table title roles', { finds: /ann_north/ }),
  search('rest', byAdmin, 'list of roles', '| rest /services/authorization/roles | table title srchIndexesAllowed', counted),
  search('rest', byAdmin, 'a role changed over REST', '| rest /services/configs/conf-authorize | table title srchFilter', { finds: /northmark_hidden/ }),
  search('rest', byAdmin, 'bulletin board', '| rest /services/messages', { finds: /minerva_records_norht/ }),
  search('rest', byJob, 'jobs', '| rest /services/search/jobs | table author search', { finds: /ann_north/ }),
  search('rest', byJob, 'one job', '| rest /services/search/jobs/{sid} | table author', { finds: /ann_north/ }),
  search('alert action', byApp, 'sendalert in the app of north', '| makeresults | sendalert northmark_action', { ...northApp, finds: /minerva_tenant_north has no file for it/ }),
  search('alert action', byApp, 'sendalert from elsewhere', '| makeresults | sendalert northmark_action', { finds: /minerva_tenant_north has no file for it/ }),
  search('lookup', byApp, 'inputlookup in the app of north', '| inputlookup minerva_membership', northApp),
  search('lookup', byApp, 'watch list in the app of north', '| inputlookup minerva_watch', northApp),
  search('lookup', byApp, 'lookup … OUTPUT in the app of north', '| makeresults | eval record_key="northmark:1" | lookup minerva_membership record_key OUTPUT entity | table entity', { ...northApp, finds: /e_00000000north/ }),
  search('lookup', byApp, 'from a third app', '| inputlookup minerva_membership', { app: 'search' }),
  search('macro', byBoth, 'macro of north in its app', `search \`minerva_records\` ${show}`, northApp),
  search('macro', byBoth, 'links by the macro of north', 'search `minerva_links` | table _raw', northApp),
  search('change', byApp, 'outputlookup over north', '| makeresults | eval record_key="x" | outputlookup minerva_membership', { ...northApp, isChange: true }),
  search('change', byApp, 'outputlookup append', '| makeresults | eval mid="x" | outputlookup append=true key_field=mid minerva_watch', { ...northApp, isChange: true }),
  search('change', 'a capability the role lacks', 'collect into north', '| makeresults | eval name="x" | collect index=minerva_records_north output_format=hec', { isChange: true }),
  search('change', 'a capability the role lacks', 'collect from the app of north', '| makeresults | eval name="x" | collect index=minerva_links_north', { ...northApp, isChange: true }),
];
