namespace Leefbaarheid.GraphQL.Tests.Validation;

internal static partial class ValidationCases
{
    private static ValidationCase[] Operations =>
    [
        new(
            "UniqueOperationNames",
            "{ dog { name } }"),
        new(
            "UniqueOperationNames",
            "query A { dog { name } } mutation B { rename(name: \"x\") { name } } fragment C on Dog { name } query D { dog { ...C } }"),
        new(
            "UniqueOperationNames",
            "query A { dog { name } } query A { cat { name } }",
            "1:7 1:32 There can be only one operation named \"A\"."),
        new(
            "UniqueOperationNames",
            "query A { dog { name } } mutation A { rename(name: \"x\") { name } } subscription A { barked { name } }",
            "1:7 1:35 There can be only one operation named \"A\".",
            "1:7 1:81 There can be only one operation named \"A\"."),
        new(
            "LoneAnonymousOperation",
            "{ dog { ...F } } fragment F on Dog { name }"),
        new(
            "LoneAnonymousOperation",
            "{ dog { name } } { cat { name } }",
            "1:1 This anonymous operation must be the only defined operation.",
            "1:18 This anonymous operation must be the only defined operation."),
        new(
            "LoneAnonymousOperation",
            "{ dog { name } } mutation M { rename(name: \"x\") { name } }",
            "1:1 This anonymous operation must be the only defined operation."),
        new(
            "SingleFieldSubscriptions",
            "subscription S { barked { name barkVolume } }"),
        new(
            "SingleFieldSubscriptions",
            "subscription S { barked { name } barked { nickname } }"),
        new(
            "SingleFieldSubscriptions",
            "subscription S { ...F } fragment F on Subscription { barked { name } }"),
        new(
            "SingleFieldSubscriptions",
            "subscription S { barked { name } meowed { name } }",
            "1:34 Subscription \"S\" must select only one top level field."),
        new(
            "SingleFieldSubscriptions",
            "subscription { barked { name } other: meowed { name } more: meowed { name } }",
            "1:32 1:55 Anonymous Subscription must select only one top level field."),
        new(
            "SingleFieldSubscriptions",
            "subscription S { barked { name } ...F } fragment F on Subscription { meowed { name } ... { again: barked { name } } }",
            "1:70 1:92 Subscription \"S\" must select only one top level field."),
        new(
            "SingleFieldSubscriptions",
            "subscription S { __typename }",
            "1:18 Subscription \"S\" must not select an introspection top level field."),
        new(
            "SingleFieldSubscriptions",
            "subscription { t: __typename barked { name } }",
            "1:30 Anonymous Subscription must select only one top level field.",
            "1:16 Anonymous Subscription must not select an introspection top level field."),
    ];
}
