namespace Leefbaarheid.GraphQL.Data;

/// <summary>The errors of paging, filtering and sorting, with Hot Chocolate's codes and messages.</summary>
internal static class DataErrors
{
    public static Exception NullFilter(string field)
        => new InvalidOperationException($"The provided value for filter `{field}` is invalid. Null values are not supported.");
}
