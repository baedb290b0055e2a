// What splunkd starts on Windows: the batch file beside the Node.js of the package.
import { HOSTILE_VARIABLES } from './wrapper';

/**
 * The batch file `windows_x86_64/bin/<name>.cmd`. No block in parentheses: a folder such as `Program Files (x86)` would
 * end it early. CR LF, because cmd.exe loses labels in files without; ASCII, because it reads the code page of the host.
 *
 * @param name - of the input, command or alert action; its bundle is `bin\js\<name>.js`.
 * @param stanza - as Splunk's conf names it, for whoever opens the file.
 */
export function batchWrapper(name: string, stanza: string): string {
  const lines = [
    '@echo off',
    `rem Generated. Started by splunkd for [${stanza}]; runs the Node.js that lies beside it.`,
    'setlocal EnableExtensions DisableDelayedExpansion',
    ...HOSTILE_VARIABLES.map((variable) => `set "${variable}="`),
    'if exist "%~dp0node.exe" goto run',
    'echo FATAL "%~dp0node.exe" is missing; install TA-minerva again. 1>&2',
    'exit /b 1',
    ':run',
    `"%~dp0node.exe" --no-warnings "%~dp0..\\..\\bin\\js\\${name}.js" %*`,
    'exit /b %ERRORLEVEL%',
  ];
  return lines.map((line) => `${line}\r\n`).join('');
}
