// A command that takes no rows and answers with what it asks of splunkd in the name of the user: the frame of several.
import type { SearchInfo } from '../adapters/splunk/searchCommand/request';
import type { Say, SearchCommand } from '../adapters/splunk/searchCommand/searchCommand';
import type { CommandRow } from '../adapters/splunk/searchCommand/table';
import type { Result } from '../core/brand';
import type { CommandDefinition } from './definition';
import type { Asker } from './minervachanged/ask';
import { inSession } from './session';

export interface AskingCommand<Settings> {
  readonly definition: CommandDefinition;
  readonly readSettings: (words: SearchInfo['arguments']) => Result<Settings, { readonly message: string }>;
  /** The rows that the settings ask for, whatever answers. */
  readonly rowsOf: (asker: Asker, settings: Settings, say: Say) => AsyncGenerator<CommandRow>;
}

/** The search command around its rows; wrong arguments end the search before splunkd is asked anything. */
export function askingCommand<Settings>({
  definition: { name, type, isGenerating },
  readSettings,
  rowsOf,
}: AskingCommand<Settings>): SearchCommand {
  return {
    name,
    type,
    isGenerating,
    begin: (info) => {
      const settings = readSettings(info.arguments);
      if (!settings.ok) return settings;
      return {
        ok: true,
        value: {
          requiredFields: ['*'],
          finish: (say) => inSession({ name, info, say }, (asker) => rowsOf(asker, settings.value, say)),
        },
      };
    },
  };
}
