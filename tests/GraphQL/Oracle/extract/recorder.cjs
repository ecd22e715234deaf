// Loaded by mocha before the tests of graphql-js. Compiles them, and appends to a few modules of graphql-js what writes down each call
// that a test makes with what came of it. The tests still assert as ever, so what is written down is what they expect.
const { readFileSync, writeFileSync, mkdirSync } = require('node:fs');
const { join, relative } = require('node:path');
const ts = require('typescript');

const kind = process.env.RECORD;
const root = process.env.GRAPHQL_JS;
const cases = [];
let test = '';

const additions = {
  validation: {
    'src/validation/__tests__/harness.ts': `
      const recorder = require(${JSON.stringify(__filename)});
      { const original = expectValidationErrorsWithSchema;
        exports.expectValidationErrorsWithSchema = expectValidationErrorsWithSchema = (schema, rule, text) => {
          recorder.validation(schema, rule, text); return original(schema, rule, text); }; }`,
  },
  execution: {
    'src/execution/execute.ts': `
      const recorder = require(${JSON.stringify(__filename)});
      { const original = execute;
        exports.execute = execute = (args) => recorder.execution(args, original); }
      { const original = completeValue;
        completeValue = (context, type, nodes, info, path, result) =>
          recorder.complete(context, type, path, result, () => original(context, type, nodes, info, path, result)); }
      { const original = completeObjectValue;
        completeObjectValue = (context, type, nodes, info, path, result) => {
          recorder.object(context, type, path); return original(context, type, nodes, info, path, result); }; }
      { const original = handleFieldError;
        handleFieldError = (error, type, context) => { recorder.failure(context, error); return original(error, type, context); }; }
      { const original = buildExecutionContext;
        exports.buildExecutionContext = buildExecutionContext = (args) => recorder.context(original(args)); }
      { const values = values_1; const original = values.getArgumentValues; const field = executeField;
        executeField = (context, parent, source, nodes, path) => {
          recorder.field(context, parent, nodes, path, (def) => original(def, nodes[0], context.variableValues));
          return field(context, parent, source, nodes, path); }; }`,
  },
  syntax: {
    'src/language/parser.ts': `
      const recorder = require(${JSON.stringify(__filename)});
      { const original = parse;
        exports.parse = parse = (source, options) => recorder.syntax(source, options, original); }`,
  },
}[kind];

require.extensions['.ts'] = (module, file) => {
  const { outputText } = ts.transpileModule(readFileSync(file, 'utf8'), {
    fileName: file,
    compilerOptions: { module: 'commonjs', target: 'es2022', esModuleInterop: true },
  });
  module._compile(outputText + (additions[relative(root, file)] ?? ''), file);
};

const lazy = (path) => require(join(root, 'src', path));

const place = ({ message, locations, path }) => ({ message, locations, path });

/** The schema as SDL, and whether that says all there is to it. */
function sdl(schema) {
  const { printSchema } = lazy('utilities/printSchema.ts');
  return printSchema(schema);
}

const add = (entry) => cases.push(Object.assign(entry, { test }));

exports.validation = (schema, rule, text) => {
  const { specifiedRules, recommendedRules } = lazy('validation/specifiedRules.ts');
  if (!specifiedRules.includes(rule) && !recommendedRules.includes(rule)) return;

  // What the tests expect is of one rule. A request meets all of them, so the answer of all is asked of the release that the
  // differential tests use.
  const { buildSchema, parse, recommendedRules: recommended, specifiedRules: specified, validate } = require('graphql');
  const printed = sdl(schema);
  const errors = validate(buildSchema(printed), parse(text), [...new Set([...specified, ...recommended])], { maxErrors: 1000 });
  add({ rule: rule.name, schema: printed, document: text, errors: errors.map(place) });
};

const recordings = new WeakMap();
let starting = null;

exports.context = (context) => {
  if (starting && !Array.isArray(context)) recordings.set(context, starting);
  return context;
};

const key = (path) => lazy('jsutils/Path.ts').pathToArray(path).join('.');

exports.execution = (args, original) => {
  const { validate } = lazy('validation/validate.ts');
  const outcomes = {};
  const entry = {};
  starting = outcomes;
  let result;
  try {
    result = original(args);
  } finally {
    starting = null;
  }
  const text = args.document.loc?.source.body;
  const finish = (answer) => {
    if (text === undefined) return answer;
    let schema;
    let valid = false;
    try {
      schema = sdl(args.schema);
      valid = validate(args.schema, args.document).length === 0;
    } catch { /* a schema that no SDL can express */ }
    Object.assign(entry, {
      schema, document: text, operation: args.operationName ?? undefined, variables: args.variableValues ?? undefined, valid, outcomes,
      result: JSON.parse(JSON.stringify({ data: answer.data, errors: answer.errors?.map(place) })),
    });
    return answer;
  };
  add(entry);
  return typeof result?.then === 'function' ? result.then(finish) : finish(result);
};

exports.field = (context, parent, nodes, path, read) => {
  const outcomes = recordings.get(context);
  const def = parent.getFields()[nodes[0].name.value];
  if (!outcomes || !def || def.args.length === 0) return;
  try {
    const args = read(def);
    const external = Object.fromEntries(def.args.filter((arg) => arg.name in args).map((arg) => [arg.name, externalize(arg.type, args[arg.name])]));
    (outcomes[key(path)] ??= {}).args = external;
  } catch { /* recorded as a failure of the field */ }
};

/** A coerced value with the names of enum values instead of what stands behind them. */
function externalize(type, value) {
  const { isEnumType, isInputObjectType, isListType, isNonNullType } = lazy('type/definition.ts');
  if (value === null || value === undefined) return value;
  if (isNonNullType(type)) return externalize(type.ofType, value);
  if (isListType(type)) return value.map((item) => externalize(type.ofType, item));
  if (isEnumType(type)) return type.serialize(value);
  if (isInputObjectType(type)) {
    return Object.fromEntries(Object.values(type.getFields()).filter((field) => field.name in value)
      .map((field) => [field.name, externalize(field.type, value[field.name])]));
  }
  return value;
}

exports.complete = (context, type, path, result, proceed) => {
  const outcomes = recordings.get(context);
  const { isLeafType, isListType, isNonNullType } = lazy('type/definition.ts');
  if (!outcomes || isNonNullType(type) || result instanceof Error) return proceed();
  const outcome = (outcomes[key(path)] ??= {});
  if (result === null || result === undefined) outcome.value = null;
  if (Array.isArray(result) && isListType(type)) outcome.count = result.length;
  const completed = proceed();
  if (outcome.value === null || outcome.count !== undefined) return completed;
  if (isLeafType(type)) outcome.value = completed;
  else if (isListType(type)) {
    const count = (items) => { outcome.count = items.length; return items; };
    return typeof completed?.then === 'function' ? completed.then(count) : count(completed);
  }
  return completed;
};

exports.object = (context, type, path) => {
  const outcomes = recordings.get(context);
  if (outcomes) (outcomes[key(path)] ??= {}).type = type.name;
};

exports.failure = (context, error) => {
  const outcomes = recordings.get(context);
  if (!outcomes || !error.path || /^Cannot return null for non-nullable field/.test(error.message)) return;
  (outcomes[error.path.join('.')] ??= {}).error = error.message;
};

exports.syntax = (source, options, original) => {
  const text = typeof source === 'string' ? source : source?.body;
  const plain = typeof text === 'string' && !options && !(typeof source !== 'string' && source.locationOffset.line + source.locationOffset.column > 2);
  if (plain) add({ document: text, ...verdict(text) });
  return original(source, options);
};

function verdict(text) {
  const { parse, print } = require('graphql');
  try {
    return { printed: print(parse(text)) };
  } catch (error) {
    return { error: place(error) };
  }
}

exports.mochaHooks = {
  beforeEach() {
    test = `${relative(join(root, 'src'), this.currentTest.file)}: ${this.currentTest.titlePath().slice(1).join(' › ')}`;
  },
  afterAll() {
    // Schemas repeat; each is written once.
    const schemas = [];
    const known = new Set();
    const rows = [];
    for (const entry of cases) {
      const row = { ...entry };
      if (kind !== 'syntax') {
        if (!row.document) continue;
        let index = schemas.indexOf(row.schema);
        if (row.schema !== undefined && index < 0) index = schemas.push(row.schema) - 1;
        row.schema = row.schema === undefined ? undefined : index;
      }
      const text = JSON.stringify({ ...row, test: kind === 'syntax' ? undefined : row.test });
      if (known.has(text)) continue;
      known.add(text);
      rows.push(row);
    }
    mkdirSync(process.env.CASES, { recursive: true });
    const lines = (items) => items.map((item) => `    ${JSON.stringify(item)}`).join(',\n');
    writeFileSync(join(process.env.CASES, `${kind}.json`), `{
  "source": "The test files of graphql-js, https://github.com/graphql/graphql-js, as data",
  "version": "16.11.0",
  "license": "MIT, see LICENSE beside this file",
  "schemas": [
${lines(schemas)}
  ],
  "cases": [
${lines(rows)}
  ]
}
`);
    console.log(`${rows.length} cases, ${schemas.length} schemas`);
  },
};
