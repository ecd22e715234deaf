namespace Leefbaarheid.GraphQL.Execution;

/// <summary>The parent of root fields, whose type classes have no object behind them.</summary>
internal sealed class RootValue
{
    public static RootValue Instance { get; } = new();
}
