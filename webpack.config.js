// Two kinds of bundle. Pages: Splunk's template loads exactly one script per view, named after it, so no other chunk
// may exist and styles are put in by the script. Collectors: one file for the add-on's own Node, nothing to resolve.
const { existsSync, mkdirSync, readFileSync, readdirSync, realpathSync, writeFileSync } = require('node:fs');
const { basename, dirname, join, relative, sep } = require('node:path');
const TerserPlugin = require('terser-webpack-plugin');
const webpack = require('webpack');

const at = (...parts) => join(__dirname, ...parts);
const namesIn = (folder, isEntry) =>
  existsSync(at(folder)) ? readdirSync(at(folder)).filter(isEntry).sort() : [];

const pageEntries = () =>
  Object.fromEntries(
    namesIn('src/pages', (name) => existsSync(at('src/pages', name, 'index.tsx'))).map((name) => [
      name,
      at('src/pages', name, 'index.tsx'),
    ]),
  );
const collectorEntries = () =>
  Object.fromEntries(
    namesIn('bin', (name) => name.endsWith('.ts') && !name.endsWith('.test.ts')).map((name) => [
      basename(name, '.ts'),
      at('bin', name),
    ]),
  );

/** The folder of the npm package that a module's file belongs to; undefined for our own and for made-up modules. */
const packageFolder = (resource) => {
  const place = resource.lastIndexOf(`${sep}node_modules${sep}`);
  if (place < 0) return undefined;
  const top = place + `${sep}node_modules${sep}`.length;
  const names = resource.slice(top).split(sep);
  return resource.slice(0, top) + names.slice(0, names[0].startsWith('@') ? 2 : 1).join(sep);
};

/** Lists the packages whose code is in the bundles, beside their folder: their licences have to be shipped with it. */
class PackageList {
  constructor(name) {
    this.file = at(`build/bundles/${name}.packages.json`);
  }
  apply(compiler) {
    compiler.hooks.done.tap('PackageList', ({ compilation }) => {
      const folders = new Set();
      const add = (module) => {
        // What webpack puts around the modules is code of its own.
        if (module.type === 'runtime') folders.add(dirname(require.resolve('webpack/package.json')));
        // Several modules that became one are listed by it.
        for (const inner of module.modules ?? []) add(inner);
        const folder = module.resource === undefined ? undefined : packageFolder(module.resource);
        if (folder !== undefined) folders.add(folder);
      };
      for (const chunk of compilation.chunks) {
        for (const module of compilation.chunkGraph.getChunkModulesIterable(chunk)) add(module);
      }
      const installed = realpathSync(at('node_modules'));
      const packages = [...folders].map((folder) => {
        const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
        return { name, version, license, folder: relative(installed, folder).split(sep).join('/') };
      });
      const order = ({ name, version }) => `${name}@${version}`;
      packages.sort((left, right) => (order(left) < order(right) ? -1 : 1));
      mkdirSync(dirname(this.file), { recursive: true });
      writeFileSync(this.file, `${JSON.stringify(packages, null, 2)}\n`);
    });
  }
}

const shared = (name, target) => ({
  name,
  mode: 'production',
  devtool: false,
  context: __dirname,
  resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
  module: {
    // What is imported later lies in the same file all the same: a chunk of its own would be a second script.
    parser: { javascript: { dynamicImportMode: 'eager' } },
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: 'swc-loader',
        options: {
          swcrc: false,
          jsc: {
            parser: { syntax: 'typescript', tsx: true },
            transform: { react: { runtime: 'automatic' } },
            target,
          },
        },
      },
      { test: /\.css$/, use: ['style-loader', 'css-loader'] },
    ],
  },
  optimization: {
    splitChunks: false,
    runtimeChunk: false,
    minimize: true,
    // Licence comments of what is bundled stay in the bundle: a second file beside it would be one more to ship.
    minimizer: [
      new TerserPlugin({
        minify: TerserPlugin.swcMinify,
        extractComments: false,
        terserOptions: { format: { comments: 'some' } },
      }),
    ],
  },
  plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }), new PackageList(name)],
  performance: { hints: false },
  cache: {
    type: 'filesystem',
    cacheDirectory: at('.cache/webpack'),
    buildDependencies: { config: [__filename] },
  },
  stats: 'errors-warnings',
});

module.exports = ({ kind } = {}) =>
  kind === 'collectors'
    ? {
        ...shared('collectors', 'es2022'),
        target: 'node24',
        entry: collectorEntries,
        output: { path: at('build/bundles/collectors'), filename: '[name].js', clean: true },
        // A stack trace of a collector must be readable in splunkd.log.
        optimization: { ...shared('collectors', 'es2022').optimization, minimize: false },
      }
    : {
        ...shared('pages', 'es2020'),
        target: ['web', 'es2020'],
        entry: pageEntries,
        output: { path: at('build/bundles/pages'), filename: '[name].js', clean: true },
      };
