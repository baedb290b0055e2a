// What COVERAGE.md says of index time and search time.

/** Markdown: what of props.conf and its kin is done, ignored, refused, assumed. */
export const pipelineCoverage = `## Index time

- done: LINE_BREAKER with its rules for groups; TRUNCATE by line; SHOULD_LINEMERGE with BREAK_ONLY_BEFORE, BREAK_ONLY_BEFORE_DATE,
  MUST_BREAK_AFTER, MUST_NOT_BREAK_AFTER, MUST_NOT_BREAK_BEFORE, MAX_EVENTS; TIME_PREFIX, MAX_TIMESTAMP_LOOKAHEAD, TIME_FORMAT,
  TZ, DATETIME_CONFIG = CURRENT or NONE, MAX_DAYS_AGO, MAX_DAYS_HENCE; SEDCMD; TRANSFORMS and RULESET with REGEX, FORMAT, DEST_KEY
  (MetaData:*, _MetaData:Index, _raw, _time, _meta, queue), SOURCE_KEY (keys, field:, fields:), WRITE_META, REPEAT_MATCH,
  DEFAULT_VALUE, LOOKAHEAD; INGEST_EVAL with types, \`:=\`, mv:, field:, pd:; STOP_PROCESSING_IF; stanzas by source, host, source
  type, with patterns and priority; INDEXED_EXTRACTIONS json, csv, tsv, psv of files.
- lines are broken and times read where a text comes in: \`oneshot\` and \`receivers/simple\`. The collector's raw endpoint makes an
  event of each line; what modular inputs and the collector's event endpoint send is one event each, with the time they give.
- recognised without TIME_FORMAT: \`2026-05-14 12:34:56\` (T, \`/\`, fractions, zone), \`05/14/2026 12:34:56 PM\`,
  \`14/May/2026:12:34:56 +0000\`, \`May 14 12:34:56\` (year before or after, or none), 10 or 13 digits at the
  beginning, or behind a space or one of \`# , " = ( [ | {\` (inferred from datetime.xml). Every other event has the time of the last
  one before it in the same text, else that of the file, else the present.
- source types that are there without an app: _json, csv, tsv, psv, access_combined, syslog; the last two with fields of ours.
- ignored: EVENT_BREAKER, CHARSET, LINE_BREAKER_LOOKBEHIND, MAX_DIFF_SECS_AGO and _HENCE, ADD_EXTRA_TIME_FIELDS (there is no date_hour and its kin), ANNOTATE_PUNCT.
- refused by name, on the bulletin board or in the answer: CLONE_SOURCETYPE, _TCP_ROUTING, _SYSLOG_ROUTING, TZ_ALIAS,
  DETERMINE_TIMESTAMP_DATE_WITH_SYSTEM_TIME, ROUTE_EVENTS_OLDER_THAN, other files of timestamps, INDEXED_EXTRACTIONS w3c and hec,
  PREAMBLE_REGEX, FIELD_HEADER_REGEX, MISSING_VALUE_REGEX, learning of source types.
- assumed: SEDCMD before TRANSFORMS; BREAK_ONLY_BEFORE and BREAK_ONLY_BEFORE_DATE each begin an event; a date without a year is
  of the year that does not put it more than two days ahead; the system's zone is UTC.

## Search time

- done, in this order: rename, EXTRACT (also \`in field\`), REPORT (REGEX, FORMAT, _KEY_, _VAL_, DELIMS, FIELDS, SOURCE_KEY, MV_ADD,
  CLEAN_KEYS, KEEP_EMPTY_VALS), KV_MODE none, auto, auto_escaped, json with AUTO_KV_JSON and KV_TRIM_SPACES (10,240 characters,
  100 fields; 5,000 bytes of JSON), FIELDALIAS (AS, ASNEW), EVAL, LOOKUP (OUTPUT, OUTPUTNEW; tables the user may not read are left
  out and reported), TOKENIZER, eventtypes.conf (priority, disabled), tags.conf (\`tag\`, \`tag::field\`).
- lookups with times: time_field, time_format, min_offset_secs, max_offset_secs, also in the command \`lookup\`.
- fields.conf: INDEXED, TOKENIZER, INDEXED_VALUE (anything but true: the value is not looked for in the text).
- refused by name: KV_MODE xml and multi, macros, subsearches and tags in event types, FORMAT that joins groups together.
- missing: what EVAL, FIELDALIAS or a lookup makes does not replace an indexed field or host, source, sourcetype; tstats shows source
  types without \`rename\`; [sourcetype::…] in fields.conf; wildcards in tags.conf.
`;
