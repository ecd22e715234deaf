using System.Reflection;
using HotChocolate;
using HotChocolate.Execution.Configuration;
using HotChocolate.Types;
using Leefbaarheid.GraphQL.Types.Building;

namespace Leefbaarheid.GraphQL.Types.Directives;

/// <summary>The directives that modules bring: their definitions, and where their attributes put them.</summary>
internal sealed class CustomDirectives(TypeResolver types, Annotations annotations, AttributeReader attributes)
{
    private readonly Dictionary<Type, Known> _known = [];

    public IEnumerable<DirectiveDefinition> Definitions => _known.Values.Select(known => known.Definition);

    /// <summary>Called before the types are complete: arguments may need types of their own.</summary>
    public void Register()
    {
        foreach (var contribution in types.Contributions<DirectiveTypeContribution>())
            Find(contribution.Type);
    }

    /// <summary>Called when all types are complete.</summary>
    public void Apply(IReadOnlyCollection<NamedType> all)
    {
        foreach (var type in all)
        {
            if (type.RuntimeType is { } clr && type is not ScalarType)
                type.Directives = Of(type.Directives, clr, Location(type), type.Name);
            if (type is FieldsType fields)
            {
                foreach (var field in fields.Fields)
                    Apply(field, $"{type.Name}.{field.Name}");
            }

            foreach (var field in (type as InputObjectType)?.Fields ?? [])
                field.Directives = Of(field.Directives, field.Source, DirectiveLocation.InputFieldDefinition, $"{type.Name}.{field.Name}");
        }
    }

    private void Apply(OutputField field, string coordinate)
    {
        field.Directives = Of(field.Directives, field.Member, DirectiveLocation.FieldDefinition, coordinate);
        foreach (var argument in field.Arguments)
            argument.Directives = Of(argument.Directives, argument.Source, DirectiveLocation.ArgumentDefinition, $"{coordinate}({argument.Name}:)");
    }

    private IReadOnlyList<AppliedDirective> Of(
        IReadOnlyList<AppliedDirective> before,
        ICustomAttributeProvider? source,
        DirectiveLocation location,
        string coordinate)
    {
        if (source is null || !Array.Exists(attributes.All(source), attribute => attribute is IDirectiveSource))
            return before;
        List<AppliedDirective> added = [.. attributes.All(source)
            .OfType<IDirectiveSource>()
            .Select(attribute => Applied(attribute.Directive, location, coordinate))];
        if (added.GroupBy(directive => directive.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice
            && Definitions.First(definition => definition.Name == twice.Key) is { IsRepeatable: false })
        {
            throw new SchemaException($"The directive `@{twice.Key}` stands twice on {coordinate}, but is not repeatable.");
        }

        return [.. before, .. added];
    }

    private AppliedDirective Applied(object directive, DirectiveLocation location, string coordinate)
    {
        var (definition, arguments) = Find(directive.GetType());
        var place = Naming.EnumValue(location.ToString());
        if (!definition.Locations.Contains(place, StringComparer.Ordinal))
            throw new SchemaException($"The directive `@{definition.Name}` may not stand on {coordinate}: that is no {string.Join(" | ", definition.Locations)}.");
        return new AppliedDirective(definition.Name, [.. arguments
            .Select((property, index) => (Argument: definition.Arguments[index], Value: property.GetValue(directive)))
            .Where(argument => argument.Value is not null)
            .Select(argument => (argument.Argument.Name, Literal.Of(argument.Value, argument.Argument.Type, $"@{definition.Name} on {coordinate}")))]);
    }

    private Known Find(Type clr)
    {
        if (_known.TryGetValue(clr, out var known))
            return known;
        var attribute = clr.GetCustomAttribute<DirectiveTypeAttribute>()
            ?? throw new SchemaException($"{clr} is no directive: it needs [DirectiveType].");
        var name = attribute.Name ?? Name(clr);
        List<PropertyInfo> properties = [.. types.Members.Properties(clr)];
        var definition = new DirectiveDefinition(
            name,
            [.. Enum.GetValues<DirectiveLocation>()
                .Where(location => System.Numerics.BitOperations.IsPow2((int)location) && attribute.Location.HasFlag(location))
                .Select(location => Naming.EnumValue(location.ToString()))],
            [.. properties.Select(property => new InputValue(annotations.FieldName(property), types.Input(property, types.Shape(property)))
            {
                Description = types.Describe(property),
                RuntimeType = property.PropertyType,
                Source = property,
            })])
        {
            Description = types.Describe(clr),
            IsRepeatable = attribute.IsRepeatable,
        };
        if (Definitions.Any(other => other.Name == name) || name is "skip" or "include" or "deprecated" or "specifiedBy" or "oneOf")
            throw new SchemaException($"The directive `@{name}`, from {clr}, exists already.");
        return _known[clr] = new Known(definition, properties);
    }

    private static string Name(Type clr)
    {
        var name = clr.Name;
        foreach (var suffix in (string[])["DirectiveType", "Directive"])
        {
            if (name.Length > suffix.Length && name.EndsWith(suffix, StringComparison.Ordinal))
                return Naming.Camel(name[..^suffix.Length]);
        }

        return Naming.Camel(name);
    }

    private sealed record Known(DirectiveDefinition Definition, IReadOnlyList<PropertyInfo> Arguments);

    private static DirectiveLocation Location(NamedType type) => type switch
    {
        ObjectType => DirectiveLocation.Object,
        InterfaceType => DirectiveLocation.Interface,
        UnionType => DirectiveLocation.Union,
        EnumType => DirectiveLocation.Enum,
        InputObjectType => DirectiveLocation.InputObject,
        _ => DirectiveLocation.Scalar,
    };
}
