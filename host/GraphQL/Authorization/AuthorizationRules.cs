using System.Reflection;
using HotChocolate.Authorization;
using Leefbaarheid.GraphQL.Types;
using Leefbaarheid.GraphQL.Types.Building;
using Leefbaarheid.GraphQL.Types.Printing;

namespace Leefbaarheid.GraphQL.Authorization;

/// <summary>What the attributes of classes and members demand.</summary>
internal static class AuthorizationRules
{
    public static IReadOnlyList<AuthorizeDirective> Of(MemberInfo? member, AttributeReader attributes)
        => member is null || !attributes.Has<AuthorizeAttribute>(member)
            ? []
            : [.. attributes.All(member)
                .OfType<AuthorizeAttribute>()
                .Select(attribute => new AuthorizeDirective(attribute.Policy, attribute.Roles, attribute.Apply))];

    public static bool AllowsAnonymous(MemberInfo? member, AttributeReader attributes)
        => member is not null && attributes.Has<AllowAnonymousAttribute>(member);

    public static AppliedDirective Print(AuthorizeDirective rule)
    {
        List<(string, string)> arguments = [];
        if (rule.Policy is { } policy)
            arguments.Add(("policy", SdlWriter.Quote(policy)));
        if (rule.Roles is { Count: > 0 } roles)
            arguments.Add(("roles", $"[ {string.Join(", ", roles.Select(SdlWriter.Quote))} ]"));
        if (rule.Apply != ApplyPolicy.BeforeResolver)
            arguments.Add(("apply", Naming.EnumValue(rule.Apply.ToString())));
        return new AppliedDirective("authorize", arguments);
    }

    /// <summary>The directive as the schema defines it. It is for those who read SDL: no document may use it, and introspection hides it.</summary>
    public static DirectiveDefinition Definition(ISchemaTypes types)
    {
        var apply = types.GetOrAdd(
            "ApplyPolicy",
            typeof(ApplyPolicy),
            () => new EnumType(
                "ApplyPolicy",
                [
                    new EnumValue("BEFORE_RESOLVER", ApplyPolicy.BeforeResolver) { Description = "Before the resolver was executed." },
                    new EnumValue("AFTER_RESOLVER", ApplyPolicy.AfterResolver) { Description = "After the resolver was executed." },
                    new EnumValue("VALIDATION", ApplyPolicy.Validation)
                    {
                        Description = "The policy is applied in the validation step before the execution.",
                    },
                ])
            {
                RuntimeType = typeof(ApplyPolicy),
                Description = "Defines when a policy shall be executed.",
            },
            static _ => { });
        return new DirectiveDefinition(
            "authorize",
            ["OBJECT", "FIELD_DEFINITION"],
            [
                new InputValue("policy", types.Scalar("String"))
                {
                    Description = "The name of the authorization policy that determines access to the annotated resource.",
                },
                new InputValue("roles", new ListType(new NonNullType(types.Scalar("String"))))
                {
                    Description = "Roles that are allowed to access the annotated resource.",
                },
                new InputValue("apply", new NonNullType(apply))
                {
                    Description = "Defines when the authorize directive shall be applied.",
                    DefaultLiteral = "BEFORE_RESOLVER",
                },
            ])
        {
            Description = "The authorize directive.",
            IsRepeatable = true,
            IsInternal = true,
        };
    }
}
