// What splunkd starts: a file named after the scheme or the command. It finds the Node.js of the package beside itself and clears the
// environment that splunkd hands down and that would bend or break that Node.

/**
 * Variables that reach a child of splunkd (or stand in an admin's shell) and change how Node starts: other libraries,
 * other modules, flags, OpenSSL configuration, diagnostics on stderr, unchecked certificates.
 */
export const HOSTILE_VARIABLES = [
  'LD_LIBRARY_PATH',
  'LD_PRELOAD',
  'NODE_PATH',
  'NODE_OPTIONS',
  'NODE_DEBUG',
  'NODE_DEBUG_NATIVE',
  'NODE_V8_COVERAGE',
  'NODE_COMPILE_CACHE',
  'NODE_TLS_REJECT_UNAUTHORIZED',
  'OPENSSL_CONF',
  'OPENSSL_MODULES',
];

/**
 * The shell script `<platform>/bin/<name>.sh`. It uses only what the shell itself has, so it needs no PATH; `exec`
 * makes node take the script's place, so that splunkd's SIGTERM reaches it. ASCII only: AppInspect takes a script with
 * another character for a binary.
 *
 * @param name - of the input or the command; its bundle is `bin/js/<name>.js`.
 * @param stanza - as Splunk's conf names it, for whoever opens the file.
 */
export function shellWrapper(name: string, stanza: string): string {
  return `#!/bin/sh
# Generated. Started by splunkd for [${stanza}]; runs the Node.js that lies beside it.
case "$0" in
  */*) here=\${0%/*} ;;
  *) here=. ;;
esac
here=$(CDPATH= cd -- "$here" && pwd) || exit 1
unset ${HOSTILE_VARIABLES.join(' ')}
if [ ! -x "$here/node" ]; then
  echo "FATAL $here/node is missing or not executable; install TA-minerva again." >&2
  exit 1
fi
exec "$here/node" --no-warnings "$here/../../bin/js/${name}.js" "$@"
`;
}
