// Requests of an analyst of `main` for what belongs to `north`. One line each.
import { join } from 'node:path';
import type { ProtectionName, RequestAttack } from './attack';

const byApp: ProtectionName = "rights of the tenant's app";
const byJob: ProtectionName = 'jobs belong to who started them';
const byAdmin: ProtectionName = 'admin only';
const byIndex: ProtectionName = 'index names in the role';
type More = Pick<RequestAttack, 'finds' | 'isChange' | 'form' | 'json'>;
const request = (
  group: string,
  protection: ProtectionName,
  name: string,
  [method, path]: readonly [RequestAttack['method'], string],
  more: More = {},
): RequestAttack => ({ group, protection, name, method, path, ...more });

const north = '/servicesNS/nobody/minerva_tenant_north';
const data = `${north}/storage/collections/data`;
const jobs = '/servicesNS/-/minerva_tenant_north/search';
const results = (sid: string, spl: string): string =>
  `/services/search/v2/jobs/${sid}/results?output_mode=json&search=${encodeURIComponent(spl)}`;
const app = { finds: /minerva_tenant_north/ };
const index = { finds: /minerva_records_north/ };
const job = { finds: /"author":"ann_north"/ };
const change = { isChange: true };

// prettier-ignore
export const requestAttacks: readonly RequestAttack[] = [
  request('KV Store', byApp, 'all documents', ['GET', `${data}/minerva_membership`]),
  request('KV Store', byApp, 'one document', ['GET', `${data}/minerva_membership/northmark%3A1`]),
  request('KV Store', byApp, 'query', ['GET', `${data}/minerva_membership?query=%7B%22record_key%22%3A%22northmark%3A1%22%7D`]),
  request('KV Store', byApp, 'batch_find', ['POST', `${data}/minerva_watch/batch_find`], { json: [{ query: {} }] }),
  request('KV Store', byApp, 'own namespace, shared=true', ['GET', '/servicesNS/bea/minerva_tenant_north/storage/collections/data/minerva_watch?shared=true']),
  request('KV Store', byApp, 'retired', ['GET', `${data}/minerva_retired`]),
  request('KV Store', byApp, 'which collections', ['GET', `${north}/storage/collections/config`], { finds: /minerva_membership/ }),
  request('KV Store', byApp, 'whether a collection is there', ['GET', `${north}/storage/collections/config/minerva_watch`], { finds: /"name":"minerva_watch"/ }),
  request('KV Store', byApp, 'write a document', ['POST', `${data}/minerva_watch`], { json: { mid: 'x' }, ...change }),
  request('KV Store', byApp, 'write many', ['POST', `${data}/minerva_membership/batch_save`], { json: [{ record_key: 'x' }], ...change }),
  request('KV Store', byApp, 'delete all', ['DELETE', `${data}/minerva_watch`], change),
  request('address tricks', byApp, 'escaped letters', ['GET', '/servicesNS/%6eobody/minerva%5ftenant%5fnorth/storage/collections/data/minerva%5fwatch']),
  request('address tricks', byApp, 'doubled slashes', ['GET', '/servicesNS//nobody//minerva_tenant_north//storage//collections/data/minerva_watch']),
  request('address tricks', byApp, 'slash at the end', ['GET', `${data}/minerva_watch/`]),
  request('address tricks', byApp, 'sharing and owner as arguments', ['GET', `${data}/minerva_watch?sharing=global&owner=nobody&app=minerva_tenant_north`]),
  request('address tricks', byApp, 'another method named in the form', ['GET', `${data}/minerva_watch?_method=POST&method=GET`]),
  request('macros and settings', byApp, 'macros of north', ['GET', `${north}/configs/conf-macros`], index),
  request('macros and settings', byApp, 'one macro of north', ['GET', `${north}/configs/conf-macros/minerva_records`], index),
  request('macros and settings', byApp, 'macros of any app', ['GET', '/servicesNS/-/-/configs/conf-macros'], index),
  request('macros and settings', byApp, 'roles as a conf file', ['GET', `${north}/configs/conf-authorize`], index),
  request('macros and settings', byApp, 'lookups as a conf file', ['GET', `${north}/configs/conf-transforms`], { finds: /minerva_membership/ }),
  request('macros and settings', 'rights of the packages of all tenants', 'indexes as a conf file', ['GET', '/services/configs/conf-indexes'], index),
  request('macros and settings', 'rights of the packages of all tenants', 'inputs as a conf file', ['GET', '/servicesNS/-/TA-minerva/configs/conf-inputs']),
  request('macros and settings', byAdmin, 'change a macro of north', ['POST', `${north}/configs/conf-macros/minerva_records`], { form: { definition: 'index=x' }, ...change }),
  request('jobs', byJob, 'description', ['GET', '/services/search/v2/jobs/{sid}'], job),
  request('jobs', byJob, 'results', ['GET', '/services/search/v2/jobs/{sid}/results?output_mode=json']),
  request('jobs', byJob, 'results, v1, in the app of north', ['GET', `${jobs}/jobs/{sid}/results?output_mode=json`]),
  request('jobs', byJob, 'preview', ['GET', '/services/search/v2/jobs/{sid}/results_preview?output_mode=json']),
  request('jobs', byJob, 'events', ['GET', '/services/search/v2/jobs/{sid}/events?output_mode=json']),
  request('jobs', byJob, 'list', ['GET', '/servicesNS/-/-/search/v2/jobs?count=0'], job),
  request('jobs', byJob, 'list by sid', ['GET', '/services/search/jobs?id={sid}'], job),
  request('jobs', byJob, 'cancel', ['POST', '/services/search/v2/jobs/{sid}/control'], { form: { action: 'cancel' }, ...change }),
  request('jobs', byJob, 'delete', ['DELETE', '/services/search/v2/jobs/{sid}'], change),
  request('saved searches', byApp, 'list in the app of north', ['GET', `${north}/saved/searches`], { finds: /northmark/ }),
  request('saved searches', byApp, 'list everywhere', ['GET', '/servicesNS/-/-/saved/searches?count=0'], { finds: /northmark/ }),
  request('saved searches', byApp, 'one by name', ['GET', `${north}/saved/searches/northmark%20watch`], { finds: /"search":"search northmark"/ }),
  request('saved searches', byApp, 'start it', ['POST', `${north}/saved/searches/northmark%20watch/dispatch`], { finds: /"sid"/ }),
  request('saved searches', byApp, 'its history', ['GET', `${north}/saved/searches/northmark%20watch/history`], { finds: /"title":"history"|"entry"/ }),
  request('saved searches', byApp, 'whether a name is taken', ['POST', '/servicesNS/bea/minerva_tenant_north/saved/searches'], { form: { name: 'northmark watch', search: 'search x' }, finds: /already exists/ }),
  request('saved searches', byAdmin, 'change it', ['POST', `${north}/saved/searches/northmark%20watch`], { form: { search: 'search x' }, ...change }),
  request('jobs', byJob, 'summary of fields', ['GET', '/services/search/v2/jobs/{sid}/summary']),
  request('jobs', byJob, 'summary of fields, v1, in the app of north', ['GET', `${jobs}/jobs/{sid}/summary`]),
  request('jobs', byJob, 'timeline', ['GET', '/services/search/v2/jobs/{sid}/timeline'], { finds: /"event_count":[3-9]/ }),
  request('jobs', byJob, 'log', ['GET', '/services/search/v2/jobs/{sid}/search.log'], { finds: /of ann_north/ }),
  request('jobs', byJob, 'results, searched further', ['GET', results('{sid}', 'stats count as n by name')]),
  request('further search of own results', byIndex, 'append', ['GET', results('{own}', 'append [search index=minerva_records_north | fields name]')]),
  request('further search of own results', byIndex, 'a count', ['GET', results('{own}', 'append [| tstats count where index=minerva_records_* by index]')], index),
  request('further search of own results', byIndex, 'map', ['GET', results('{own}', 'head 1 | map search="search index=minerva_records_north | fields name"')]),
  request('parser', byApp, 'macro of north', ['GET', `${north}/search/v2/parser?q=${encodeURIComponent('search `minerva_records`')}`], index),
  request('parser', byApp, 'macro of north, v1', ['POST', `${north}/search/parser`], { form: { q: 'search `minerva_links`' }, finds: /minerva_links_north/ }),
  request('properties', byApp, 'names of files', ['GET', '/services/properties'], { finds: /"name":"northmark"/ }),
  request('properties', byApp, 'names of stanzas', ['GET', `${north}/properties/savedsearches`]),
  request('properties', byApp, 'one stanza', ['GET', `${north}/properties/macros/minerva_records`], index),
  request('properties', byApp, 'a file that only north has', ['GET', `${north}/properties/northmark/northmark`], { finds: /"\$text":"1"/ }),
  request('properties', byAdmin, 'a role changed over REST', ['GET', '/services/properties/authorize/role_minerva_analyst_north'], { finds: /northmark_hidden/ }),
  request('properties', byAdmin, 'all roles changed over REST', ['GET', '/services/configs/conf-authorize'], { finds: /northmark_hidden/ }),
  request('properties', 'rights of the packages of all tenants', 'indexes', ['GET', '/services/properties/indexes'], index),
  request('event types and tags', byApp, 'list of event types', ['GET', `${north}/saved/eventtypes`], { finds: /northmark_type/ }),
  request('event types and tags', byApp, 'event types of any app', ['GET', '/servicesNS/-/-/saved/eventtypes'], { finds: /northmark_type/ }),
  request('event types and tags', byApp, 'tags as a conf file', ['GET', `${north}/configs/conf-tags`], { finds: /northmark_tag/ }),
  request('alerts', byApp, 'searches that alerted', ['GET', `${north}/alerts/fired_alerts`], { finds: /northmark alert/ }),
  request('alerts', byApp, 'searches that alerted, from anywhere', ['GET', '/servicesNS/-/-/alerts/fired_alerts?count=0'], { finds: /northmark alert/ }),
  request('alerts', byApp, 'alerts of one search', ['GET', `${north}/alerts/fired_alerts/northmark%20alert`], { finds: /"savedsearch_name":"northmark alert"/ }),
  request('alerts', byApp, 'all alerts', ['GET', '/services/alerts/fired_alerts/-'], { finds: /"savedsearch_name":"northmark alert"/ }),
  request('alerts', byApp, 'remove one', ['DELETE', `${north}/alerts/fired_alerts/{alert}`], change),
  request('saved searches', byApp, 'its coming runs', ['GET', `${north}/saved/searches/northmark%20watch/scheduled_times`], { finds: /cron|scheduled_times/ }),
  request('saved searches', byApp, 'whose it is', ['GET', `${north}/saved/searches/northmark%20watch/acl`], { finds: /"name":"northmark watch"/ }),
  request('saved searches', byAdmin, 'make it public', ['POST', `${north}/saved/searches/northmark%20watch/acl`], { form: { sharing: 'global', owner: 'admin' }, finds: /"sharing":"global"/ }),
  request('roles', byAdmin, 'make one that may search north', ['POST', '/services/authorization/roles'], { form: { name: 'northreader', srchIndexesAllowed: 'minerva_records_north' }, ...index }),
  request('roles', byAdmin, 'widen the own', ['POST', '/services/authorization/roles/minerva_analyst_main'], { form: { srchIndexesAllowed: '*', srchFilter: '*' }, finds: /"srchIndexesAllowed":\["\*"\]/ }),
  request('roles', byAdmin, 'lift the filter of north', ['POST', '/services/authorization/roles/minerva_analyst_north'], { form: { srchFilter: '*' }, ...change }),
  request('roles', byAdmin, 'whether a name is taken', ['POST', '/services/authorization/roles'], { form: { name: 'minerva_analyst_north' }, finds: /already exists/ }),
  request('roles', byAdmin, 'delete that of north', ['DELETE', '/services/authorization/roles/minerva_service_north'], { finds: /comes with an app/ }),
  request('files', byAdmin, 'index a file into north', ['POST', '/services/data/inputs/oneshot'], { form: { name: join(process.cwd(), 'package.json'), index: 'minerva_records_north', sourcetype: 'x' }, ...change }),
  request('files', byAdmin, 'whether an index is there', ['POST', '/services/data/inputs/oneshot'], { form: { name: join(process.cwd(), 'package.json'), index: 'minerva_health_north', sourcetype: 'x' }, finds: /Bytes Indexed/ }),
  request('apps, people, indexes', byApp, 'list of apps', ['GET', '/services/apps/local'], app),
  request('apps, people, indexes', byApp, 'one app', ['GET', '/services/apps/local/minerva_tenant_north'], { finds: /Minerva tenant north/ }),
  request('apps, people, indexes', byAdmin, 'list of people', ['GET', '/services/authentication/users'], { finds: /ann_north/ }),
  request('apps, people, indexes', byAdmin, 'one person', ['GET', '/services/authentication/users/ann_north'], { finds: /minerva_analyst_north/ }),
  request('apps, people, indexes', byAdmin, 'list of roles', ['GET', '/services/authorization/roles'], { finds: /minerva_analyst_north/ }),
  request('apps, people, indexes', byAdmin, 'one role', ['GET', '/services/authorization/roles/minerva_analyst_north'], index),
  request('apps, people, indexes', byAdmin, 'give oneself the role', ['POST', '/services/authentication/users/bea'], { form: { roles: 'minerva_analyst_north' }, finds: /minerva_analyst_north"/ }),
  request('apps, people, indexes', 'index names in the role', 'list of indexes', ['GET', '/services/data/indexes'], index),
  request('apps, people, indexes', 'index names in the role', 'one index, its count', ['GET', '/services/data/indexes/minerva_records_north'], { finds: /"totalEventCount"/ }),
  request('apps, people, indexes', byAdmin, 'bulletin board', ['GET', '/services/messages'], { finds: /minerva_records_norht/ }),
  request('apps, people, indexes', byAdmin, 'send an event to north', ['POST', '/services/receivers/simple?index=minerva_records_north'], { json: { name: 'x' }, ...change }),
  request('suggestions', 'index names in the role, and a capability it lacks', 'index names', ['GET', '/services/search/typeahead?prefix=index%3Dminerva_&count=50'], index),
  request('suggestions', 'index names in the role, and a capability it lacks', 'identifiers', ['GET', '/services/search/typeahead?prefix=record_key%3D&count=50']),
];
