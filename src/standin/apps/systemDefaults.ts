// What a Splunk brings along in etc/system/default, as far as the stand-in uses it. Values from the shipped
// default files of 10.2 (authorize.conf, indexes.conf, props.conf), cut down.

const capabilitiesOfUser = [
  'change_own_password',
  'get_metadata',
  'get_typeahead',
  'list_inputs',
  'output_file',
  'request_remote_tok',
  'rest_apps_view',
  'rest_properties_get',
  'rest_properties_set',
  'run_collect',
  'run_custom_command',
  'schedule_rtsearch',
  'search',
  'upload_lookup_files',
] as const;
const capabilitiesOfAdmin = [
  'accelerate_search',
  'admin_all_objects',
  'edit_kvstore',
  'edit_monitor',
  'edit_roles',
  'edit_storage_passwords',
  'edit_tcp',
  'edit_token_http',
  'edit_user',
  'indexes_edit',
  'install_apps',
  'list_settings',
  'list_storage_passwords',
  'list_token_http',
  'restart_splunkd',
  'rest_access_server_endpoints',
  'rest_apps_management',
  'schedule_search',
] as const;

const enabled = (capabilities: readonly string[]): string =>
  capabilities.map((capability) => `${capability} = enabled`).join('\n');

/**
 * Source types that every Splunk knows (Getting Data In, "List of pretrained source types"): those for files of tables
 * and JSON, and for logs of web servers.
 */
const structured = ['json', 'csv', 'tsv', 'psv']
  .map((form) => {
    const name = form === 'json' ? '_json' : form;
    // What comes through other doors than files has no indexed fields: JSON there is read at search time.
    const search = form === 'json' ? 'auto' : 'none';
    return `[${name}]\nINDEXED_EXTRACTIONS = ${form}\nKV_MODE = ${search}\nSHOULD_LINEMERGE = false\n\n`;
  })
  .join('');
const webLog = String.raw`[access_combined]
SHOULD_LINEMERGE = false
MAX_TIMESTAMP_LOOKAHEAD = 128
EXTRACT-access = ^(?<clientip>\S+)\s+(?<ident>\S+)\s+(?<user>\S+)\s+\[(?<req_time>[^\]]*)\]\s+"(?<method>\S+)\s+(?<uri>(?<uri_path>[^\s?"]*)(?:\?(?<uri_query>[^\s"]*))?)(?:\s+HTTP/(?<version>[^\s"]+))?"\s+(?<status>\d+)\s+(?<bytes>\S+)(?:\s+"(?<referer>[^"]*)"\s+"(?<useragent>[^"]*)")?

[syslog]
SHOULD_LINEMERGE = false
MAX_TIMESTAMP_LOOKAHEAD = 32

`;
const pretrained = structured + webLog;

/** Texts of etc/system/default, by file name without `.conf`. */
export const systemDefaults: ReadonlyMap<string, string> = new Map([
  [
    'authorize',
    `[role_user]
${enabled(capabilitiesOfUser)}
srchIndexesAllowed = *
srchIndexesDefault = main

[role_power]
importRoles = user
schedule_search = enabled
accelerate_search = enabled

[role_admin]
importRoles = power;user
${enabled(capabilitiesOfAdmin)}
srchIndexesAllowed = *;_*
srchIndexesDefault = main
`,
  ],
  ['indexes', '[main]\n\n[_internal]\n\n[summary]\n'],
  [
    'props',
    `${pretrained}[default]\nTRUNCATE = 10000\nKV_MODE = auto\n\n[splunkd]\nKV_MODE = auto\n\n[stash]\nTRUNCATE = 0\n\n[stash_hec]\nTRUNCATE = 0\nKV_MODE = none\n`,
  ],
  ['macros', '[comment(1)]\nargs = text\ndefinition =\n'],
  ['inputs', '[default]\nindex = default\n\n[http]\ndisabled = 1\n'],
]);
