// Reads { "schema": "path to SDL", "requests": [{ "document", "variables" }] } from standard input and writes one response for each, as
// a server would: parsed, validated, executed. What a field gives follows from its parent, its name and its arguments alone; Answers.cs
// gives the same.
import { readFileSync } from 'node:fs';

const {
  buildSchema, execute, getNullableType, isEnumType, isInterfaceType, isListType, isNonNullType, isScalarType, isUnionType, parse,
  recommendedRules, specifiedRules, validate,
} = await import(process.argv[2]);

const { schema: path, requests } = JSON.parse(readFileSync(0, 'utf8'));
const schema = buildSchema(readFileSync(path, 'utf8'));
const rules = [...new Set([...specifiedRules, ...recommendedRules])];

const texts = ['', 'tekst', 'é', 'a"b\\c\n', '\u{1F600}', '\u2028<&>', '0', 'true'];

function hash(text) {
  let value = 2166136261;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 16777619);
  value ^= value >>> 15;
  value = Math.imul(value, 2246822507);
  return (value ^ (value >>> 13)) >>> 0;
}

function canonical(value) {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return `'${value.length}:${value}`;
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object') return `{${Object.entries(value).map(([name, item]) => `${name}:${canonical(item)}`).join(',')}}`;
  return String(value);
}

function answer(type, key) {
  const number = hash(key);
  if (number % (isNonNullType(type) ? 29 : 9) === 0) return null;
  type = getNullableType(type);
  if (isListType(type)) return Array.from({ length: number % 4 }, (_, index) => answer(type.ofType, `${key}[${index}]`));
  if (isEnumType(type)) return number % 37 === 1 ? 'PURPLE' : type.getValues()[number % type.getValues().length].name;
  if (!isScalarType(type)) {
    const types = isInterfaceType(type) || isUnionType(type) ? schema.getPossibleTypes(type).map(({ name }) => name).sort() : [type.name];
    return { __typename: types[number % types.length], key };
  }
  switch (type.name) {
    case 'Int': return number % 41 === 1 ? 'x' : (number % 1000) - 500;
    case 'Float': return (number % 1000) / 8;
    case 'Boolean': return number % 2 === 1;
    case 'ID': return `id${number % 100}`;
    case 'String': return texts[number % texts.length];
    default: return number % 2 === 1 ? { a: [number % 10, null], b: texts[number % texts.length] } : number % 100;
  }
}

function fieldResolver(source, args, _, { fieldName, returnType, parentType }) {
  const key = `${source?.key ?? parentType.name}.${fieldName}(${canonical(args)})`;
  if (hash(`!${key}`) % 31 === 0) throw new Error(`No ${fieldName} today.`);
  return answer(returnType, key);
}

function respond({ document: text, variables }) {
  let document;
  try {
    document = parse(text);
  } catch (error) {
    return { errors: [error] };
  }
  const errors = validate(schema, document, rules);
  return errors.length > 0 ? { errors } : execute({ schema, document, variableValues: variables, fieldResolver });
}

process.stdout.write(JSON.stringify(requests.map(respond)));
