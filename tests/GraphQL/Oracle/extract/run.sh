#!/usr/bin/env bash
# run.sh <checkout of graphql-js v16.11.0>: writes ../cases/*.json.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
export GRAPHQL_JS=$(cd "$1" && pwd) CASES=$here/../cases NODE_PATH=$here/node_modules
cd "$GRAPHQL_JS"
run() {
  local kind=$1
  shift
  RECORD=$kind "$here/node_modules/.bin/mocha" --no-config --extension ts --require "$here/recorder.cjs" --reporter dot "$@"
}
run validation 'src/validation/__tests__/*-test.ts'
run execution 'src/execution/__tests__/*-test.ts' 'src/__tests__/starWars*-test.ts' src/type/__tests__/{enumType,introspection}-test.ts
run syntax src/language/__tests__/{lexer,parser,printer,schema-parser,schema-printer,blockString}-test.ts \
  src/utilities/__tests__/{buildASTSchema,extendSchema,printSchema,separateOperations,stripIgnoredCharacters}-test.ts
