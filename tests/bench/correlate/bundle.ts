// Makes one file of a program, as the packaged commands are made. What is translated file by file while it runs reaches
// every function over its module and takes twice as long, which no user ever sees.
import { join } from 'node:path';
import webpack from 'webpack';

/** Bundles a program for Node. @returns where it lies. */
export function bundled(entry: string, folder: string): Promise<string> {
  const rule = {
    test: /\.ts$/,
    exclude: /node_modules/,
    loader: 'swc-loader',
    options: { swcrc: false, jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
  };
  const compiler = webpack({
    mode: 'production',
    target: 'node20',
    devtool: false,
    entry,
    output: { path: folder, filename: 'measured.js' },
    resolve: { extensions: ['.ts', '.mjs', '.js'] },
    module: { rules: [rule] },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error !== null) reject(error);
      else if (stats?.hasErrors() === true) reject(new Error(stats.toString('errors-only')));
      else resolve(join(folder, 'measured.js'));
    });
  });
}
