// What no browser sends, and whoever writes bytes to a socket does.
import { request } from 'node:http';
import { listen, text } from './server';

/** The status of a GET whose address is sent as it stands here. */
function statusOf(port: number, path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const asked = request({ port, host: '127.0.0.1', path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    asked.on('error', reject).end();
  });
}

test.each([
  ['/services/x', 200],
  ['//host/x', 200],
  ['///%/apps.txt', 400],
  ['//[/x', 400],
])('an address such as %s is answered, not tripped over', async (path, expected) => {
  const server = await listen(0, () => Promise.resolve(text(200, 'here')));
  expect(await statusOf(server.port, path)).toBe(expected);
  await server.close();
});
