namespace Leefbaarheid.GraphQL.Tests.Validation;

internal static partial class ValidationCases
{
    private static ValidationCase[] Directives =>
    [
        new(
            "KnownDirectives",
            "query Q($v: Boolean! @onVariableDefinition) @onQuery { dog @include(if: $v) { name @onField ... @onInlineFragment { barks } ...F @onFragmentSpread } } fragment F on Dog @onFragmentDefinition { nickname }"),
        new(
            "KnownDirectives",
            "mutation @onMutation { rename(name: \"x\") { name } }"),
        new(
            "KnownDirectives",
            "subscription @onSubscription { barked { name } }"),
        new(
            "KnownDirectives",
            "query ($v: Int @unknown) @unknown { dog @unknown { ...F @unknown ... @unknown { isAtLocation(x: $v) } } } fragment F on Dog @unknown { name }",
            "1:16 Unknown directive \"@unknown\".",
            "1:26 Unknown directive \"@unknown\".",
            "1:41 Unknown directive \"@unknown\".",
            "1:57 Unknown directive \"@unknown\".",
            "1:70 Unknown directive \"@unknown\".",
            "1:125 Unknown directive \"@unknown\"."),
        new(
            "KnownDirectives",
            "query ($v: Int @onField) @include(if: true) { dog @onQuery { ...F @onField ... @onFragmentSpread { isAtLocation(x: $v) } } } fragment F on Dog @skip(if: false) { name }",
            "1:16 Directive \"@onField\" may not be used on VARIABLE_DEFINITION.",
            "1:26 Directive \"@include\" may not be used on QUERY.",
            "1:51 Directive \"@onQuery\" may not be used on FIELD.",
            "1:67 Directive \"@onField\" may not be used on FRAGMENT_SPREAD.",
            "1:80 Directive \"@onFragmentSpread\" may not be used on INLINE_FRAGMENT.",
            "1:144 Directive \"@skip\" may not be used on FRAGMENT_DEFINITION."),
        new(
            "KnownDirectives",
            "{ dog { name @deprecated @specifiedBy(url: \"x\") } }",
            "1:14 Directive \"@deprecated\" may not be used on FIELD.",
            "1:26 Directive \"@specifiedBy\" may not be used on FIELD."),
        new(
            "UniqueDirectivesPerLocation",
            "{ dog @onField @include(if: true) { name @onField @many @many @many } }"),
        new(
            "UniqueDirectivesPerLocation",
            "{ dog @onField @onField { name @onField @skip(if: true) @onField @skip(if: false) @onField } }",
            "1:7 1:16 The directive \"@onField\" can only be used once at this location.",
            "1:32 1:57 The directive \"@onField\" can only be used once at this location.",
            "1:41 1:66 The directive \"@skip\" can only be used once at this location.",
            "1:32 1:83 The directive \"@onField\" can only be used once at this location."),
        new(
            "UniqueDirectivesPerLocation",
            "query @onQuery @onQuery { dog { ... @onInlineFragment @onInlineFragment { name @unknown @unknown } } }",
            "1:7 1:16 The directive \"@onQuery\" can only be used once at this location.",
            "1:37 1:55 The directive \"@onInlineFragment\" can only be used once at this location.",
            "1:80 Unknown directive \"@unknown\".",
            "1:89 Unknown directive \"@unknown\"."),
    ];
}
