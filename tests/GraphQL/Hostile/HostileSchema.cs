using HotChocolate;
using HotChocolate.Data;
using HotChocolate.Types;

namespace Leefbaarheid.GraphQL.Tests.Hostile;

/// <summary>A bit of everything that a request can lean on: recursion, lists, filters, interfaces, free-form values and strict ones.</summary>
public sealed class Query
{
    public string Hello => "wereld";

    public Node Node => Node.Shared;

    public IReadOnlyList<Node> Nodes => Node.Few;

    public ITwin Twin => new Left();

    public int Sum(IReadOnlyList<int> of) => unchecked(of.Aggregate(0, (sum, next) => sum + next));

    public string? Echo(string? text, int? number, double? real, decimal? amount, long? large, bool? yes, Color? color, Guid? id, DateTimeOffset? at, DateOnly? day, TimeSpan? span, Uri? url) => text;

    [GraphQLType<AnyType>]
    public object? Any([GraphQLType<AnyType>] object? value) => value;

    [GraphQLType<JsonType>]
    public System.Text.Json.JsonElement? Json([GraphQLType<JsonType>] System.Text.Json.JsonElement? value) => value;

    public int Save(Thing thing, IReadOnlyList<IReadOnlyList<Thing>>? more) => thing.Size + (more?.Count ?? 0);

    public string Pick(Choice choice) => choice.Name ?? choice.Number?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "";

    [UsePaging]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Row> Rows() => Row.All.AsQueryable();

    public Task<string> FailsAsync() => throw new InvalidOperationException("secret");
}

public enum Color
{
    Red,
    Green,
}

public sealed class Node
{
    public static Node Shared { get; } = new();

    public static IReadOnlyList<Node> Few { get; } = [Shared, Shared];

    public string Name => "n";

    public int? Number => 1;

    public Node Next => Shared;

    public IReadOnlyList<Node> Children => Few;

    public Task<Node> LaterAsync() => Task.FromResult(Shared);

    public ITwin Twin => new Right();
}

[InterfaceType("Twin")]
public interface ITwin
{
    string Name { get; }

    ITwin Other { get; }
}

public sealed class Left : ITwin
{
    public string Name => "l";

    public ITwin Other => new Right();
}

public sealed class Right : ITwin
{
    public string Name => "r";

    public ITwin Other => new Left();
}

public sealed record Thing(string Name, int Size = 1, Thing? Inner = null, IReadOnlyList<Thing>? Parts = null);

[OneOf]
public sealed record Choice(string? Name, int? Number);

public sealed class Row
{
    public static IReadOnlyList<Row> All { get; } = [.. Enumerable.Range(0, 5).Select(index => new Row { Id = index, Name = $"r{index}" })];

    public int Id { get; set; }

    public string Name { get; set; } = "";
}
