// @graphql-codegen/cli reads the schema by introspection and types the documents; TypeScript then compiles a program against them, and
// the program runs.
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from '@graphql-codegen/cli';
import { run } from '../lib/run.mjs';
import { steps } from '../lib/steps.mjs';
import { root, workspace } from '../lib/workspace.mjs';

const program = join(workspace, 'program.ts');
const config = {
  useTypeImports: true,
  enumsAsTypes: true,
  // A scalar that is not named here fails the run: whoever adds one to the schema says how clients see it.
  strictScalars: true,
  scalars: {
    Any: 'unknown', Byte: 'number', ByteArray: 'string', Date: 'string', DateTime: 'string', Decimal: 'number', JSON: 'unknown',
    LocalDate: 'string', LocalDateTime: 'string', LocalTime: 'string', Long: 'number', Short: 'number', TimeSpan: 'string',
    Upload: 'File', URL: 'string', UUID: 'string',
  },
};

await steps({
  'types and documents are generated from the running server': () => generate(
    {
      schema: process.argv[2],
      documents: join(root, 'codegen', 'documents.graphql'),
      generates: {
        [join(workspace, 'schema.ts')]: { plugins: ['typescript'], config },
        [join(workspace, 'generated.ts')]: { plugins: ['typescript-operations', 'typed-document-node'], config },
      },
      silent: true,
      errorsOnly: true,
    },
    true,
  ),

  'a program compiles against them': () => {
    copyFileSync(join(root, 'codegen', 'program.ts'), program);
    writeFileSync(join(workspace, 'package.json'), '{ "type": "module" }');
    writeFileSync(join(workspace, 'tsconfig.json'), JSON.stringify({
      compilerOptions: {
        strict: true, noUncheckedIndexedAccess: true, target: 'es2022', module: 'nodenext', lib: ['es2022', 'dom'], types: ['node'],
        outDir: 'out', rewriteRelativeImportExtensions: true, skipLibCheck: true,
      },
      files: ['program.ts', 'schema.ts'],
    }));
    run(process.execPath, [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', workspace]);
  },

  'and works': () => run(process.execPath, [join(workspace, 'out', 'program.js'), process.argv[2]]),
});
