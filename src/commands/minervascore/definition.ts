// The command as Splunk and its users see it; conf, search help, wrapper and docs are derived from this.
import type { CommandDefinition } from '../definition';
import { exampleFactsText } from './exampleFactsText';

export const minervascoreDefinition: CommandDefinition = {
  name: 'minervascore',
  summary: 'Scores businesses from their facts, and says which points rose or fell since the score before.',
  description:
    'Reads rows with subject and facts, as minervafacts gives them; where facts is left out, those that the lookup minerva_facts keeps are fetched. Reads optionally ' +
    'gone, old_result (the score before, as JSON), old_updated (when it was written) and scored_at (the time that ages are ' +
    'counted from, epoch seconds; left out: now). Each business is scored for itself, by whole points that can be added up by ' +
    'hand, with the table of points of this release and the changes that administrators of the tenant made to it. As events it ' +
    'gives, where something is another than in old_result, one row for each indicator whose points rose or fell, with the ' +
    'fields of risk-based alerting, so that the risk_score of all rows of a business add up to its score, and one row for the ' +
    'score; after a run over every business one more with how many are in each tier. As documents it gives the whole score. ' +
    'A score is a review priority, not a finding about anybody; a missing source means unknown, never safe. Writes nothing.',
  type: 'reporting',
  isGenerating: false,
  asksSplunkd: true,
  isRisky: false,
  otherWay:
    'The collector’s input minerva_link with score=1 scores outside the search head and writes the same risk events and documents.',
  arguments: [
    {
      name: 'emit',
      placeholder: '(events|documents)',
      description:
        'What to give: events, what changed, for the tenant’s risk index; documents, whole scores, for the lookup minerva_scores. Left out: documents.',
      isRequired: false,
    },
    {
      name: 'model',
      placeholder: '<string>',
      description:
        'Version of the table of points, such as 1, without changes of the tenant. Left out: the newest, with the tenant’s changes.',
      isRequired: false,
    },
  ],
  adds: [
    { name: 'risk_event', description: 'Of events: indicator, score or run.' },
    {
      name: 'risk_event_id',
      description: 'Of events: the same when a run is done again, so that dc(risk_event_id) counts once.',
    },
    {
      name: 'risk_object',
      description: 'Of an indicator: the business, by its record_key; risk_object_type is other.',
    },
    { name: 'risk_score', description: 'Of an indicator: points by which it rose or, negative, fell.' },
    { name: 'risk_message', description: 'Of an indicator: the sentence that explains it.' },
    {
      name: 'threat_object',
      description: 'Of an indicator: the value or record it rests on; its type in threat_object_type.',
    },
    { name: 'indicator', description: 'Of an indicator: its id; cap.… and floor for what limits take off.' },
    { name: 'subject', description: 'The business, by its record_key.' },
    { name: 'score', description: 'Whole points, never negative.' },
    {
      name: 'standing',
      description:
        'Of documents: points that lists are ordered by, the score and what is allowed for missing sources.',
    },
    { name: 'tier', description: 'Review priority: 1 (first) to 4, or not enough data.' },
    { name: 'top_reason', description: 'Id of the indicator with most points.' },
    { name: 'top_sentence', description: 'What it found, in words.' },
    { name: 'tier_crossed', description: 'Of a score: up or down where it is in another tier than before.' },
    {
      name: 'new_top_reason',
      description: 'Of a score: the number 1 where another indicator is on top than before.',
    },
    {
      name: 'reopening',
      description: 'Of a score: the number 1 where a sign of opening again fires that did not before.',
    },
    { name: 'result', description: 'Of documents: the whole score as JSON, every reason with its evidence.' },
    {
      name: 'model_version',
      description: 'Version of the table of points; a plus sign for a tenant’s changes.',
    },
  ],
  examples: [
    {
      search: `| makeresults | eval subject="list:1", scored_at=1790000000, facts="${exampleFactsText.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}" | minervascore model=1 | table subject score tier top_reason model_version`,
      comment:
        'A massage place of which only the opening hours are known: too little to say how soon to look.',
      rows: [
        {
          subject: 'list:1',
          score: '8',
          tier: 'not enough data',
          top_reason: 'massage.massage_only',
          model_version: '1',
        },
      ],
    },
  ],
  tags: ['minerva', 'risk', 'score', 'business', 'indicator'],
};
