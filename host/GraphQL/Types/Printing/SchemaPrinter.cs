using System.Globalization;
using System.Text;
using Leefbaarheid.GraphQL.CostAnalysis;

namespace Leefbaarheid.GraphQL.Types.Printing;

/// <summary>
/// Prints SDL in the layout of Hot Chocolate: kinds in a fixed order, types of a kind by name, fields as declared. Two schemas of the
/// same content print the same text, so that a printed schema can be compared.
/// </summary>
internal static class SchemaPrinter
{
    private static readonly string[] s_specifiedScalars = ["String", "Int", "Float", "Boolean", "ID"];

    public static string Print(GraphQLSchema schema)
    {
        var sdl = new SdlWriter();
        PrintSchema(sdl, schema);
        var types = schema.Types.Where(type => !type.IsIntrospection).OrderBy(type => type.Name, StringComparer.Ordinal).ToList();
        PrintComposites(sdl, types);
        foreach (var directive in schema.Directives.Where(directive => IsPrinted(directive, types)).OrderBy(directive => directive.Name, StringComparer.Ordinal))
            PrintDirective(sdl, directive);
        PrintScalars(sdl, types);
        return sdl.ToString();
    }

    /// <summary>Some types by themselves, which need not be a whole schema.</summary>
    public static string Print(IEnumerable<NamedType> types)
    {
        var sdl = new SdlWriter();
        var sorted = types.OrderBy(type => type.Name, StringComparer.Ordinal).ToList();
        PrintComposites(sdl, sorted);
        PrintScalars(sdl, sorted);
        return sdl.ToString();
    }

    private static void PrintComposites(SdlWriter sdl, List<NamedType> types)
    {
        foreach (var type in types.OfType<InterfaceType>())
            PrintFields(sdl, "interface", type);
        foreach (var type in types.OfType<ObjectType>())
            PrintFields(sdl, "type", type);
        foreach (var type in types.OfType<UnionType>())
            PrintUnion(sdl, type);
        foreach (var type in types.OfType<InputObjectType>())
            PrintInput(sdl, type);
        foreach (var type in types.OfType<EnumType>())
            PrintEnum(sdl, type);
    }

    private static void PrintScalars(SdlWriter sdl, List<NamedType> types)
    {
        foreach (var type in types.OfType<ScalarType>().Where(type => !s_specifiedScalars.Contains(type.Name, StringComparer.Ordinal)))
            PrintScalar(sdl, type);
    }

    private static void PrintSchema(SdlWriter sdl, GraphQLSchema schema)
    {
        sdl.Definition(null);
        sdl.Line("schema {");
        sdl.Line($"  query: {schema.Query.Name}");
        if (schema.Mutation is { } mutation)
            sdl.Line($"  mutation: {mutation.Name}");
        if (schema.Subscription is { } subscription)
            sdl.Line($"  subscription: {subscription.Name}");
        sdl.Line("}");
    }

    private static void PrintFields(SdlWriter sdl, string keyword, FieldsType type)
    {
        sdl.Definition(type.Description?.Text);
        var interfaces = type.Interfaces.Count == 0
            ? string.Empty
            : $" implements {string.Join(" & ", type.Interfaces.Select(contract => contract.Name).Order(StringComparer.Ordinal))}";
        sdl.Line($"{keyword} {type.Name}{interfaces} {Directives(type.Directives)}{CostBefore(type.Cost)}{{");
        foreach (var field in type.Fields)
        {
            sdl.Description(field.Description?.Text, "  ");
            sdl.Line($"  {field.Name}{Arguments(field.Arguments)}: {field.Type}{After(field.Directives)}{ListSize(field.ListSize)}{Cost(field.Cost)}{Deprecated(field.DeprecationReason)}");
        }

        sdl.Line("}");
    }

    private static void PrintUnion(SdlWriter sdl, UnionType type)
    {
        sdl.Definition(type.Description?.Text);
        sdl.Line($"union {type.Name} {Directives(type.Directives)}= {string.Join(" | ", type.Members.Select(member => member.Name))}");
    }

    private static void PrintInput(SdlWriter sdl, InputObjectType type)
    {
        sdl.Definition(type.Description?.Text);
        sdl.Line($"input {type.Name} {(type.IsOneOf ? "@oneOf " : string.Empty)}{Directives(type.Directives)}{{");
        foreach (var field in type.Fields)
        {
            sdl.Description(field.Description?.Text, "  ");
            sdl.Line($"  {Value(field)}");
        }

        sdl.Line("}");
    }

    private static void PrintEnum(SdlWriter sdl, EnumType type)
    {
        sdl.Definition(type.Description?.Text);
        sdl.Line($"enum {type.Name} {Directives(type.Directives)}{CostBefore(type.Cost)}{{");
        foreach (var value in type.Values)
        {
            sdl.Description(value.Description?.Text, "  ");
            sdl.Line($"  {value.Name}{Deprecated(value.DeprecationReason)}{After(value.Directives)}");
        }

        sdl.Line("}");
    }

    private static void PrintDirective(SdlWriter sdl, DirectiveDefinition directive)
    {
        sdl.Definition(directive.Description?.Text);
        var repeatable = directive.IsRepeatable ? " repeatable" : string.Empty;
        sdl.Line($"directive @{directive.Name}{Arguments(directive.Arguments)}{repeatable} on {string.Join(" | ", directive.Locations)}");
    }

    private static void PrintScalar(SdlWriter sdl, ScalarType type)
    {
        sdl.Definition(type.Description?.Text);
        var url = type.SpecifiedBy is { } address ? $" @specifiedBy(url: {SdlWriter.Quote(address)})" : string.Empty;
        sdl.Line($"scalar {type.Name}{url}{After(type.Directives)}{Cost(type.Cost)}");
    }

    private static bool IsPrinted(DirectiveDefinition directive, List<NamedType> types) => directive.Name switch
    {
        "skip" or "include" or "deprecated" => false,
        "specifiedBy" => types.OfType<ScalarType>().Any(type => type.SpecifiedBy is not null),
        "oneOf" => types.OfType<InputObjectType>().Any(type => type.IsOneOf),
        _ => true,
    };

    private static string Arguments(IReadOnlyList<InputValue> arguments)
        => arguments.Count == 0 ? string.Empty : $"({string.Join(' ', arguments.Select(Argument))})";

    private static string Argument(InputValue argument)
        => argument.Description?.Text is { } description ? $"{SdlWriter.Quote(description)} {Value(argument)}" : Value(argument);

    private static string Value(InputValue value)
    {
        var text = new StringBuilder($"{value.Name}: {value.Type}");
        if (value.DefaultLiteral is { } literal)
            text.Append(" = ").Append(literal == "[]" ? "[  ]" : literal);
        return text.Append(After(value.Directives)).Append(Cost(value.Cost)).Append(Deprecated(value.DeprecationReason)).ToString();
    }

    private static string Directives(IReadOnlyList<AppliedDirective> directives) => string.Concat(directives.Select(directive => $"{directive} "));

    private static string After(IReadOnlyList<AppliedDirective> directives) => string.Concat(directives.Select(directive => $" {directive}"));

    private static string Deprecated(string? reason) => reason is null ? string.Empty : $" @deprecated(reason: {SdlWriter.Quote(reason)})";

    private static string CostBefore(double? weight) => weight is null ? string.Empty : $"{Cost(weight)[1..]} ";

    private static string Cost(double? weight) => weight is { } cost ? $" @cost(weight: {SdlWriter.Quote(cost.ToString("R", CultureInfo.InvariantCulture))})" : string.Empty;

    private static string ListSize(ListSize? size)
    {
        if (size is null)
            return string.Empty;
        var arguments = new List<string>();
        if (size.AssumedSize is { } assumed)
            arguments.Add($"assumedSize: {assumed}");
        if (size.SlicingArguments.Count > 0)
            arguments.Add($"slicingArguments: {Names(size.SlicingArguments)}");
        if (size is { SlicingArguments.Count: > 0, SlicingArgumentDefaultValue: { } defaultSize })
            arguments.Add($"slicingArgumentDefaultValue: {defaultSize}");
        if (size.SizedFields.Count > 0)
            arguments.Add($"sizedFields: {Names(size.SizedFields)}");
        arguments.Add($"requireOneSlicingArgument: {(size.RequiresOneSlicingArgument ? "true" : "false")}");
        return $" @listSize({string.Join(", ", arguments)})";
    }

    private static string Names(IReadOnlyList<string> names) => $"[ {string.Join(", ", names.Select(SdlWriter.Quote))} ]";
}
