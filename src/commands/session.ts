// A command that asks splunkd: in the name of the user who searches, in the app of the search, with bounds on both.
import { searchRows } from '../adapters/splunk/rest/searchJob';
import { createSplunkdClient, type SplunkdClient } from '../adapters/splunk/rest/splunkdClient';
import type { SearchInfo } from '../adapters/splunk/searchCommand/request';
import { CommandFailure, type Say } from '../adapters/splunk/searchCommand/searchCommand';
import type { CommandRow } from '../adapters/splunk/searchCommand/table';
import { Asker, type AskSplunk } from './minervachanged/ask';

const MAX_BODY_BYTES = 64 * 1024 * 1024; // a page of 25,000 rows of 300 bytes, many times over
const MAX_REQUESTS = 1_000_000; // a whole tenant of 256 slices asks some thousands of searches

export interface CommandSession {
  /** Name of the command, for messages. */
  readonly name: string;
  readonly info: SearchInfo;
  readonly say: Say;
}

/** Rows made of what splunkd answers; the connection is closed when the last one is taken. */
export async function* inSession(
  session: CommandSession,
  rowsOf: (asker: Asker) => AsyncGenerator<CommandRow>,
): AsyncGenerator<CommandRow> {
  const { name, info } = session;
  const client = await createSplunkdClient(
    { uri: info.splunkdUri, sessionKey: info.sessionKey },
    {
      splunkHome: process.env.SPLUNK_HOME ?? '',
      stop: new AbortController().signal,
      maxBodyBytes: MAX_BODY_BYTES,
      maxRequests: MAX_REQUESTS,
    },
  );
  if (!client.ok) throw new CommandFailure(`${name}: ${client.problem.message}`);
  try {
    yield* rowsOf(new Asker(askerOf(client.value, session)));
  } finally {
    client.value.close();
  }
}

function askerOf(client: SplunkdClient, { name, info, say }: CommandSession): AskSplunk {
  const { owner, app } = info;
  return async (search, pageRows) => {
    const answer = await searchRows(client, { owner, app, search, pageRows });
    if (!answer.ok) throw new CommandFailure(`${name}: ${answer.problem.message}`);
    for (const warning of answer.value.warnings) say('WARN', `${name}: splunkd warned: ${warning}`);
    return answer.value.rows;
  };
}
