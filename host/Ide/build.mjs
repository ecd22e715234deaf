// Bundles GraphiQL into dist: file names carry a hash, so that a browser may keep them for ever; index.html names them.
import { build } from 'esbuild';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';

const common = {
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  outdir: 'dist/assets',
  metafile: true,
  entryNames: '[name]-[hash]',
  chunkNames: '[name]-[hash]',
  assetNames: '[name]-[hash]',
  loader: { '.ttf': 'file', '.woff': 'file', '.woff2': 'file' },
  logLevel: 'warning',
};

/** The hashed file that an entry point became, by the entry point's name without folder and extension. */
function outputs({ metafile }) {
  const found = {};
  for (const [file, { entryPoint, cssBundle }] of Object.entries(metafile.outputs)) {
    if (entryPoint) found[basename(entryPoint).replace(/\.[jt]sx?$/, '')] = { script: basename(file), style: cssBundle && basename(cssBundle) };
  }
  return found;
}

await rm('dist', { recursive: true, force: true });
await mkdir('dist/assets', { recursive: true });

const workers = outputs(await build({
  ...common,
  entryPoints: [
    'monaco-editor/esm/vs/editor/editor.worker.js',
    'monaco-editor/esm/vs/language/json/json.worker.js',
    'monaco-graphql/esm/graphql.worker.js',
  ],
}));

const page = outputs(await build({
  ...common,
  entryPoints: ['src/main.tsx'],
  splitting: true,
  jsx: 'automatic',
  define: {
    'process.env.NODE_ENV': '"production"',
    WORKERS: JSON.stringify({
      editor: workers['editor.worker'].script,
      json: workers['json.worker'].script,
      graphql: workers['graphql.worker'].script,
    }),
  },
})).main;

const html = await readFile('index.html', 'utf8');
await writeFile('dist/index.html', html.replace('main.js', page.script).replace('main.css', page.style));
