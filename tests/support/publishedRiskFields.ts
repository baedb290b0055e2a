// Fields of a risk event as Splunk has published them, one by one, and what ours has of each. Three sources, none of which
// is this house's: the data model Risk (dataset All_Risk) of the app SA-RBA, default/data/models/Risk.json
// (github.com/apger/SA-RBA); the searches that Splunk's risk community publishes over All_Risk
// (github.com/splunk/rba, docs/searches: risk_guide_searches.md, risk_incident_rule_ideas.md, risk_info_event_detail.md);
// and the manual of Enterprise Security, "Create an ad hoc risk entry", by which a score may be positive or negative.

export interface PublishedField {
  readonly field: string;
  readonly type: 'string' | 'number';
  readonly source: 'Risk.json' | 'splunk/rba';
  /** Values that it may have; any where absent. */
  readonly values?: readonly string[];
  /**
   * `written`: on every risk event of ours. `written with evidence`: on those that rest on a value or a record.
   * `made on search`: by Enterprise Security or by Splunk, out of what we write; ours must not have it.
   * `not ours`: about hosts and users of a network, or about ATT&CK; ours must not have it.
   */
  readonly ours: 'written' | 'written with evidence' | 'made on search' | 'not ours';
}

export const publishedRiskFields: readonly PublishedField[] = [
  { field: '_time', type: 'number', source: 'Risk.json', ours: 'written' },
  { field: 'host', type: 'string', source: 'Risk.json', ours: 'written' },
  { field: 'source', type: 'string', source: 'Risk.json', ours: 'written' },
  { field: 'sourcetype', type: 'string', source: 'Risk.json', ours: 'written' },
  { field: 'search_name', type: 'string', source: 'Risk.json', ours: 'written' },
  { field: 'risk_object', type: 'string', source: 'Risk.json', ours: 'written' },
  {
    ...{ field: 'risk_object_type', type: 'string', source: 'Risk.json', ours: 'written' },
    values: ['user', 'system', 'other'],
  },
  { field: 'risk_score', type: 'number', source: 'Risk.json', ours: 'written' },
  { field: 'risk_message', type: 'string', source: 'Risk.json', ours: 'written' },
  { field: 'threat_object', type: 'string', source: 'splunk/rba', ours: 'written with evidence' },
  { field: 'threat_object_type', type: 'string', source: 'splunk/rba', ours: 'written with evidence' },
  // The model makes it of the description or of the saved search; "unknown" where there is neither.
  { field: 'description', type: 'string', source: 'Risk.json', ours: 'made on search' },
  { field: 'savedsearch_description', type: 'string', source: 'Risk.json', ours: 'made on search' },
  { field: 'tag', type: 'string', source: 'Risk.json', ours: 'made on search' },
  // risk_score times the factors that an administrator of Enterprise Security sets for the object.
  { field: 'calculated_risk_score', type: 'number', source: 'splunk/rba', ours: 'made on search' },
  // Where assets and identities know the object by another name; else risk_object.
  { field: 'normalized_risk_object', type: 'string', source: 'splunk/rba', ours: 'made on search' },
  { field: 'creator', type: 'string', source: 'Risk.json', ours: 'not ours' },
  { field: 'risk_modifier_count_combined', type: 'number', source: 'Risk.json', ours: 'not ours' },
  { field: 'risk_modifier_count_system', type: 'number', source: 'Risk.json', ours: 'not ours' },
  { field: 'risk_modifier_count_user', type: 'number', source: 'Risk.json', ours: 'not ours' },
  { field: 'risk_modifier_count_vuln', type: 'number', source: 'Risk.json', ours: 'not ours' },
  { field: 'risk_rule_confidence', type: 'string', source: 'Risk.json', ours: 'not ours' },
  { field: 'risk_rule_confidence_num', type: 'number', source: 'Risk.json', ours: 'not ours' },
  { field: 'risk_rule_impact', type: 'string', source: 'Risk.json', ours: 'not ours' },
  { field: 'risk_rule_impact_num', type: 'number', source: 'Risk.json', ours: 'not ours' },
  { field: 'risk_system_category', type: 'string', source: 'Risk.json', ours: 'not ours' },
  { field: 'risk_system_priority', type: 'string', source: 'Risk.json', ours: 'not ours' },
  { field: 'risk_user_category', type: 'string', source: 'Risk.json', ours: 'not ours' },
  { field: 'rule_attack_tactic_technique', type: 'string', source: 'Risk.json', ours: 'not ours' },
  {
    field: 'annotations.mitre_attack.mitre_tactic_id',
    type: 'string',
    source: 'splunk/rba',
    ours: 'not ours',
  },
  {
    ...{ field: 'annotations.mitre_attack.mitre_technique_id', type: 'string', source: 'splunk/rba' },
    ours: 'not ours',
  },
];
