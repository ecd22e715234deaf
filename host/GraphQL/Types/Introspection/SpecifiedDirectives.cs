namespace Leefbaarheid.GraphQL.Types.Introspection;

/// <summary>The directives that the specification itself defines.</summary>
internal static class SpecifiedDirectives
{
    public static IReadOnlyList<DirectiveDefinition> Create(ScalarType text, ScalarType truth) =>
    [
        new("include", ["FIELD", "FRAGMENT_SPREAD", "INLINE_FRAGMENT"], [Condition("Included when true.", truth)])
        {
            Description = "Directs the executor to include this field or fragment only when the `if` argument is true.",
        },
        new("skip", ["FIELD", "FRAGMENT_SPREAD", "INLINE_FRAGMENT"], [Condition("Skipped when true.", truth)])
        {
            Description = "Directs the executor to skip this field or fragment when the `if` argument is true.",
        },
        new(
            "deprecated",
            ["FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INPUT_FIELD_DEFINITION", "ENUM_VALUE"],
            [
                new InputValue("reason", text)
                {
                    Description = "Deprecations include a reason for why it is deprecated, which is formatted using Markdown syntax (as specified by CommonMark).",
                    DefaultLiteral = "\"No longer supported\"",
                    RuntimeType = typeof(string),
                },
            ])
        {
            Description = "The @deprecated directive is used within the type system definition language to indicate deprecated portions of a GraphQL "
                + "service's schema, such as deprecated fields on a type or deprecated enum values.",
        },
        new(
            "specifiedBy",
            ["SCALAR"],
            [
                new InputValue("url", new NonNullType(text))
                {
                    Description = "The specifiedBy URL points to a human-readable specification. This field will only read a result for scalar types.",
                    RuntimeType = typeof(string),
                },
            ])
        {
            Description = "The `@specifiedBy` directive is used within the type system definition language to provide a URL for specifying the "
                + "behavior of custom scalar definitions.",
        },
        new("oneOf", ["INPUT_OBJECT"], [])
        {
            Description = "The `@oneOf` directive is used within the type system definition language to indicate that an Input Object is a OneOf "
                + "Input Object.",
        },
    ];

    private static InputValue Condition(string description, ScalarType truth)
        => new("if", new NonNullType(truth)) { Description = description, RuntimeType = typeof(bool) };
}
