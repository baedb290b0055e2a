// docs/assumptions.md, made from the register.
import { surenesses, topics, type Assumption, type Topic } from './assumption';
import { assumptions } from './assumptions/registry';
import { walkAtWork, walkOfInstallation } from './walk/registry';

const headings: Readonly<Record<Topic, string>> = {
  'index time': 'When data comes in',
  finding: 'Finding by identifier and name',
  search: 'Search and its REST interface',
  'modular input': 'Modular inputs',
  rights: 'Rights and apps',
  pages: 'Pages in Splunk Web',
};

/** The page, as Markdown. `npm run docs` writes it; a test holds the file to it. */
export function renderAssumptions(): string {
  return [
    '# What Minerva assumes about Splunk',
    '',
    'Generated from `src/verify/assumptions/` by `npm run docs`. Minerva was built without a Splunk at hand.',
    'What it takes for granted about Splunk stands here, each with what rests on it, how sure it is, and a probe.',
    'The probes run on the stand-in in the test suite; on a real Splunk they turn assumptions into facts in minutes:',
    '',
    '```',
    'SPLUNK_PASSWORD=… npm run verify -- --url https://localhost:8089 --web-url http://localhost:8000 --insecure --allow-writes',
    '```',
    '',
    '`holds` means seen on that Splunk; `differs` is printed with what was seen instead; `could not be tested` says what',
    'is missing. Without `--allow-writes` nothing is made on the Splunk. With it, the run makes two throw-away indexes',
    '`minerva_records_verify…` and `minerva_health_verify…` with a few invented events, one input over an invented list in',
    'a temporary folder, one throw-away user, and three invented documents in `minerva_facts` that nothing scores; it',
    'removes all of them at the end, and says so if it cannot.',
    'Where indexes are not made over REST (indexer clusters, Cloud), make the two by conf and name their tenant with',
    '`--scratch NAME`; the invented events then stay in them.',
    '',
    'How sure, best first: **documented** (a page of Splunk says it), **specification** (a shipped `.conf.spec` says it),',
    '**field report** (others saw it), **own inference** (nobody says it).',
    '',
    `${assumptions.length} assumptions: ${countsBySureness()}.`,
    '',
    ...topics.flatMap(renderTopic),
    '## The walk through the app',
    '',
    'Around the register the same command walks through the app once:',
    '',
    ...[...walkOfInstallation, ...walkAtWork].map(({ id, statement }) => `- \`${id}\`: ${statement}`),
    '',
  ].join('\n');
}

function countsBySureness(): string {
  return surenesses
    .map(
      (sureness) =>
        `${assumptions.filter((assumption) => assumption.sureness === sureness).length} ${sureness}`,
    )
    .join(', ');
}

function renderTopic(topic: Topic): readonly string[] {
  const ofTopic = assumptions.filter((assumption) => assumption.topic === topic);
  return [`## ${headings[topic]}`, '', ...ofTopic.flatMap(renderAssumption)];
}

function renderAssumption({
  id,
  statement,
  restsOnIt,
  ifWrong,
  sureness,
  basis,
}: Assumption): readonly string[] {
  return [
    `### \`${id}\``,
    '',
    statement,
    '',
    `- Rests on it: ${restsOnIt}`,
    `- If it is wrong: ${ifWrong}`,
    `- How sure: **${sureness}**. ${basis}`,
    '',
  ];
}
