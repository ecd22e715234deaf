namespace Leefbaarheid.GraphQL.Tests.Validation;

internal static partial class ValidationCases
{
    private static ValidationCase[] Fields =>
    [
        new(
            "FieldsOnCorrectType",
            "{ dog { __typename name alias: nickname } }"),
        new(
            "FieldsOnCorrectType",
            "{ pet { __typename name } catOrDog { __typename ... on Dog { barkVolume } ... on Cat { meowVolume } } }"),
        new(
            "FieldsOnCorrectType",
            "{ __schema { queryType { name } } __type(name: \"Dog\") { name } }"),
        new(
            "FieldsOnCorrectType",
            "{ dog { meowVolume } }",
            "1:9 Cannot query field \"meowVolume\" on type \"Dog\". Did you mean \"barkVolume\"?"),
        new(
            "FieldsOnCorrectType",
            "{ dog { nam barkVolum } }",
            "1:9 Cannot query field \"nam\" on type \"Dog\". Did you mean \"name\"?",
            "1:13 Cannot query field \"barkVolum\" on type \"Dog\". Did you mean \"barkVolume\"?"),
        new(
            "FieldsOnCorrectType",
            "{ dog { unknown { deeper { still } } } }",
            "1:9 Cannot query field \"unknown\" on type \"Dog\"."),
        new(
            "FieldsOnCorrectType",
            "{ pet { nickname } }",
            "1:9 Cannot query field \"nickname\" on type \"Pet\". Did you mean to use an inline fragment on \"Cat\" or \"Dog\"?"),
        new(
            "FieldsOnCorrectType",
            "{ pet { meowVolume } }",
            "1:9 Cannot query field \"meowVolume\" on type \"Pet\". Did you mean to use an inline fragment on \"Cat\"?"),
        new(
            "FieldsOnCorrectType",
            "{ catOrDog { name } }",
            "1:14 Cannot query field \"name\" on type \"CatOrDog\". Did you mean to use an inline fragment on \"Pet\", \"Canine\", \"Cat\", or \"Dog\"?"),
        new(
            "FieldsOnCorrectType",
            "{ mammal { name } }",
            "1:12 Cannot query field \"name\" on type \"Mammal\". Did you mean to use an inline fragment on \"Canine\", \"Pet\", or \"Dog\"?"),
        new(
            "FieldsOnCorrectType",
            "{ pet { toys { label } } }",
            "1:9 Cannot query field \"toys\" on type \"Pet\". Did you mean to use an inline fragment on \"Cat\" or \"Dog\"?"),
        new(
            "FieldsOnCorrectType",
            "{ dog { __schema { queryType { name } } } }",
            "1:9 Cannot query field \"__schema\" on type \"Dog\"."),
        new(
            "FieldsOnCorrectType",
            "mutation { renam(name: \"x\") { name } }",
            "1:12 Cannot query field \"renam\" on type \"Mutation\". Did you mean \"rename\"?"),
        new(
            "FieldsOnCorrectType",
            "{ dog { volume : barkVolum } } fragment Unused on Cat { meow }",
            "1:9 Cannot query field \"barkVolum\" on type \"Dog\". Did you mean \"barkVolume\"?",
            "1:57 Cannot query field \"meow\" on type \"Cat\". Did you mean \"meows\"?",
            "1:32 Fragment \"Unused\" is never used."),
        new(
            "FieldsOnCorrectType",
            "{ dog { ... on Unknown { anything } } }",
            "1:16 Unknown type \"Unknown\"."),
        new(
            "ScalarLeafs",
            "{ dog { barks toys { label } } }"),
        new(
            "ScalarLeafs",
            "{ dog }",
            "1:3 Field \"dog\" of type \"Dog\" must have a selection of subfields. Did you mean \"dog { ... }\"?"),
        new(
            "ScalarLeafs",
            "{ dog { toys } }",
            "1:9 Field \"toys\" of type \"[Toy!]!\" must have a selection of subfields. Did you mean \"toys { ... }\"?"),
        new(
            "ScalarLeafs",
            "{ dog { barks { truth } name { letters } } }",
            "1:15 Field \"barks\" must not have a selection since type \"Boolean\" has no subfields.",
            "1:30 Field \"name\" must not have a selection since type \"String\" has no subfields."),
        new(
            "ScalarLeafs",
            "{ dog { toys { label { text } kind { n } } } }",
            "1:22 Field \"label\" must not have a selection since type \"String!\" has no subfields.",
            "1:36 Field \"kind\" must not have a selection since type \"ToyKind\" has no subfields."),
        new(
            "ScalarLeafs",
            "{ dog { isAtLocation(x: 1) { nope } __typename { nope } } }",
            "1:28 Field \"isAtLocation\" must not have a selection since type \"Boolean\" has no subfields.",
            "1:48 Field \"__typename\" must not have a selection since type \"String!\" has no subfields."),
        new(
            "MaxIntrospectionDepth",
            "{ __type(name: \"Dog\") { fields { type { fields { name } } } } }"),
        new(
            "MaxIntrospectionDepth",
            "{ __schema { types { fields { type { fields { type { interfaces { name } } } } } } } }",
            "1:3 Maximum introspection depth exceeded"),
        new(
            "MaxIntrospectionDepth",
            "{ __schema { types { ...T } } } fragment T on __Type { fields { type { ...U } } } fragment U on __Type { possibleTypes { inputFields { name } } }",
            "1:3 Maximum introspection depth exceeded"),
    ];
}
