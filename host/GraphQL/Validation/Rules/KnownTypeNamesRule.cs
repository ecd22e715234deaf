using Leefbaarheid.GraphQL.Language;

namespace Leefbaarheid.GraphQL.Validation.Rules;

/// <summary>A variable or fragment may name only types that the schema has.</summary>
internal sealed class KnownTypeNamesRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterNamedType(NamedTypeNode type)
    {
        if (Context.Schema.Type(type.Name.Value) is not null)
            return;
        var suggestion = Context.Suggest(type.Name.Value, Context.Schema.Types.Select(known => known.Name));
        Context.Report($"Unknown type \"{type.Name.Value}\".{suggestion}", type);
    }
}
