namespace Leefbaarheid.GraphQL.Tests.Validation;

internal static partial class ValidationCases
{
    private static ValidationCase[] Arguments =>
    [
        new(
            "KnownArgumentNames",
            "{ dog { doesKnowCommand(dogCommand: SIT) name(surname: true) @onField(level: 2, note: \"n\") } human(id: 1) { iq } }"),
        new(
            "KnownArgumentNames",
            "{ dog { doesKnowCommand(dogCommands: SIT) name(unknown: true) barks(a: 1) __typename(b: 2) } }",
            "1:25 Unknown argument \"dogCommands\" on field \"Dog.doesKnowCommand\". Did you mean \"dogCommand\"?",
            "1:48 Unknown argument \"unknown\" on field \"Dog.name\".",
            "1:69 Unknown argument \"a\" on field \"Dog.barks\".",
            "1:86 Unknown argument \"b\" on field \"Dog.__typename\"."),
        new(
            "KnownArgumentNames",
            "{ dog @skip(unless: true, if: true) { name @onField(levels: 1, surname: 2) @unknown(x: 1) } }",
            "1:13 Unknown argument \"unless\" on directive \"@skip\".",
            "1:53 Unknown argument \"levels\" on directive \"@onField\". Did you mean \"level\"?",
            "1:64 Unknown argument \"surname\" on directive \"@onField\".",
            "1:76 Unknown directive \"@unknown\"."),
        new(
            "KnownArgumentNames",
            "{ dog { unknownField(x: {a: 1}) } complicatedArgs { multipleReqs(req1: 1, req2: 2, req3: 3) } }",
            "1:9 Cannot query field \"unknownField\" on type \"Dog\".",
            "1:84 Unknown argument \"req3\" on field \"ComplicatedArgs.multipleReqs\". Did you mean \"req1\" or \"req2\"?"),
        new(
            "UniqueArgumentNames",
            "{ complicatedArgs { a: multipleReqs(req1: 1, req2: 2) b: multipleReqs(req2: 2, req1: 1) } }"),
        new(
            "UniqueArgumentNames",
            "{ complicatedArgs { multipleReqs(req1: 1, req2: 2, req1: 1, req2: 2, req1: 3) } dog @onField(level: 1, level: 1) { name } }",
            "1:34 1:52 1:70 There can be only one argument named \"req1\".",
            "1:43 1:61 There can be only one argument named \"req2\".",
            "1:94 1:104 There can be only one argument named \"level\"."),
        new(
            "ProvidedRequiredArguments",
            "{ complicatedArgs { a: multipleOptAndReq(req1: 3, req2: 4) b: multipleOptAndReq(opt1: 1, req1: 3, req2: 4) multipleOpts nonNullFieldWithDefault } }"),
        new(
            "ProvidedRequiredArguments",
            "{ complicatedArgs { multipleReqs(req2: 2) a: multipleReqs nonNullIntArgField } }",
            "1:21 Field \"multipleReqs\" argument \"req1\" of type \"Int!\" is required, but it was not provided.",
            "1:43 Field \"multipleReqs\" argument \"req1\" of type \"Int!\" is required, but it was not provided.",
            "1:43 Field \"multipleReqs\" argument \"req2\" of type \"Int!\" is required, but it was not provided.",
            "1:59 Field \"nonNullIntArgField\" argument \"nonNullIntArg\" of type \"Int!\" is required, but it was not provided."),
        new(
            "ProvidedRequiredArguments",
            "{ dog @include { name @skip @required(reason: \"r\") nickname @required } }",
            "1:7 Directive \"@include\" argument \"if\" of type \"Boolean!\" is required, but it was not provided.",
            "1:23 Directive \"@skip\" argument \"if\" of type \"Boolean!\" is required, but it was not provided.",
            "1:61 Directive \"@required\" argument \"reason\" of type \"String!\" is required, but it was not provided."),
        new(
            "ProvidedRequiredArguments",
            "{ complicatedArgs { nonNullIntArgField(nonNullIntArg: null) multipleReqs(req1: \"one\", req3: 3) } __type { name } }",
            "1:55 Expected value of type \"Int!\", found null.",
            "1:80 Int cannot represent non-integer value: \"one\"",
            "1:87 Unknown argument \"req3\" on field \"ComplicatedArgs.multipleReqs\". Did you mean \"req1\" or \"req2\"?",
            "1:61 Field \"multipleReqs\" argument \"req2\" of type \"Int!\" is required, but it was not provided.",
            "1:98 Field \"__type\" argument \"name\" of type \"String!\" is required, but it was not provided."),
        new(
            "UniqueInputFieldNames",
            "{ dog { toys(filter: {label: \"a\", not: {label: \"b\"}, and: [{label: \"c\"}, {label: \"d\"}]}) { label } } }"),
        new(
            "UniqueInputFieldNames",
            "{ dog { toys(filter: {label: \"a\", label: \"b\", not: {label: \"c\", label: \"d\", label: \"e\"}}) { label } } }",
            "1:23 1:35 There can be only one input field named \"label\".",
            "1:53 1:65 There can be only one input field named \"label\".",
            "1:53 1:77 There can be only one input field named \"label\"."),
        new(
            "UniqueInputFieldNames",
            "query ($f: ToyFilter = {label: \"a\", label: \"b\"}) { dog { toys(filter: $f) { label } } }",
            "1:25 1:37 There can be only one input field named \"label\"."),
    ];
}
